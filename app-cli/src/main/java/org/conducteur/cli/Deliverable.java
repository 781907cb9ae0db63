package org.conducteur.cli;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.conducteur.handout.HandoutOptions;

/**
 * A file to be made.
 *
 * @param product what it is
 * @param format in which format
 * @param name its name without the format
 * @param subject the one person, room or station it is for
 * @param among those whose copies it holds, if they are not everybody's
 */
record Deliverable(
    String product,
    String format,
    String name,
    Optional<String> subject,
    ImmutableSet<String> among) {
  /** The one file that a product makes for everybody. */
  static Deliverable whole(String product, String format) {
    return new Deliverable(product, format, product, Optional.empty(), ImmutableSet.of());
  }

  /** What follows the last dash of a format is the ending of its files. */
  String fileName() {
    return name + "." + format.substring(format.lastIndexOf('-') + 1);
  }

  /** How it is wanted, if all else is as given. */
  HandoutOptions options(HandoutOptions given) {
    HandoutOptions some = given.withAmong(among);
    return subject.map(some::withSubject).orElse(some);
  }
}
