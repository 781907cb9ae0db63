package org.conducteur.export.pdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a link leads to. */
sealed interface LinkTarget {

  /** What a screen reader says of the link. */
  String description();

  /**
   * A place in this document.
   *
   * @param mark the place
   * @param description what stands there
   */
  record Inside(Mark mark, String description) implements LinkTarget {}

  /**
   * An address elsewhere.
   *
   * @param address in ASCII
   * @param description what stands there
   */
  record Outside(String address, String description) implements LinkTarget {}

  /**
   * Makes an address of what a person wrote. What no reader could open, and what is not known to be
   * harmless, stays plain text.
   *
   * @param written the address as written
   * @param description what stands there
   * @return the target, or nothing
   */
  static Optional<LinkTarget> outside(String written, String description) {
    String address = escaped(written.strip());
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme();
      boolean opens =
          scheme != null
              && Set.of("http", "https", "mailto", "tel").contains(scheme.toLowerCase(Locale.ROOT))
              && !uri.getSchemeSpecificPart().replace("/", "").isEmpty();
      return opens
          ? Optional.of(new Outside(address, description.isBlank() ? address : description))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String escaped(String written) {
    StringBuilder out = new StringBuilder();
    for (byte octet : CleanText.of(written).getBytes(StandardCharsets.UTF_8)) {
      if (octet <= ' ' || octet == 127 || "\"<>\\^`{|}".indexOf(octet) >= 0) {
        out.append('%').append(String.format(Locale.ROOT, "%02X", octet));
      } else {
        out.append((char) octet);
      }
    }
    return out.toString();
  }
}
