package org.conducteur.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A thing with its number: one before its name, more behind it, or as people type it.
 *
 * @param name what it is
 * @param quantity how many
 */
record Counted(String name, Optional<Integer> quantity) {
  private static final Pattern BEHIND =
      Pattern.compile("(.+?)[ \u00A0][×x][ \u00A0]?(\\d{1,6})", Pattern.DOTALL);
  private static final Pattern BEFORE =
      Pattern.compile("(\\d{1,6})(?:[ \u00A0][×x])?[ \u00A0](.+)", Pattern.DOTALL);

  static Counted of(String shown) {
    Matcher behind = BEHIND.matcher(shown);
    Matcher before = BEFORE.matcher(shown);
    if (behind.matches()) {
      return new Counted(behind.group(1), Optional.of(Integer.valueOf(behind.group(2))));
    }
    return before.matches()
        ? new Counted(before.group(2), Optional.of(Integer.valueOf(before.group(1))))
        : new Counted(shown, Optional.empty());
  }
}
