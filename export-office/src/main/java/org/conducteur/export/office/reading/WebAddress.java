package org.conducteur.export.office.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that may be shown and clicked; those of scripts and files of a disk are not. */
final class WebAddress {
  private static final Pattern KNOWN =
      Pattern.compile("(?:https?://|mailto:|tel:|ftp://)\\S+", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 2_000;

  private WebAddress() {}

  static Optional<String> of(Optional<String> target) {
    return target
        .map(String::strip)
        .filter(address -> address.length() <= LONGEST && KNOWN.matcher(address).matches());
  }
}
