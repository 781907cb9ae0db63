package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Decides which addresses become live links; all others stay text. */
final class LinkTarget {
  private static final ImmutableSet<String> WEB = ImmutableSet.of("http", "https");
  private static final ImmutableSet<String> CONTACT = ImmutableSet.of("mailto", "tel");

  /** Word follows no address longer than this. */
  private static final int LONGEST = 2_079;

  private LinkTarget() {}

  /** The address in ASCII, if it is one of the web, of mail or a telephone number. */
  static Optional<String> of(String address) {
    try {
      URI uri = new URI(address.strip().replace(" ", "%20"));
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = WEB.contains(scheme) && uri.getHost() != null;
      boolean contact = CONTACT.contains(scheme) && uri.isOpaque();
      String ascii = uri.toASCIIString();
      return (web || contact) && ascii.length() <= LONGEST ? Optional.of(ascii) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
