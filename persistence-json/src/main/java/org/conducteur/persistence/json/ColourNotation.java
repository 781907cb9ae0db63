package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours as style sheets write them: {@code #12466B}. */
final class ColourNotation {
  static final String PATTERN = "^#[0-9A-Fa-f]{6}$";

  private static final Pattern STRICT = Pattern.compile(PATTERN);
  private static final Pattern DIGITS = Pattern.compile("(?:#|0x)?([0-9a-f]{3}|[0-9a-f]{6})");
  private static final Pattern CHANNELS =
      Pattern.compile(
          "(?:rgb)?\\s*\\(?\\s*(\\d{1,3})[\\s,;/]+(\\d{1,3})[\\s,;/]+(\\d{1,3})\\s*\\)?");

  /** The names that people write before they learn of digits, in French and English. */
  private static final ImmutableMap<String, String> NAMES =
      ImmutableMap.of(
          "white", "#FFFFFF", "blanc", "#FFFFFF", "black", "#000000", "noir", "#000000");

  private ColourNotation() {}

  static Optional<Colour> parse(String text) {
    return STRICT.matcher(text).matches()
        ? Optional.of(new Colour(Integer.parseInt(text.substring(1), 16)))
        : Optional.empty();
  }

  static String write(Colour colour) {
    return String.format(Locale.ROOT, "#%06X", colour.rgb());
  }

  /** What was probably meant. */
  static Optional<String> propose(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    Matcher digits = DIGITS.matcher(plain);
    Matcher channels = CHANNELS.matcher(plain);
    if (digits.matches()) {
      String six =
          digits.group(1).length() == 6
              ? digits.group(1)
              : digits.group(1).replaceAll("[0-9a-f]", "$0$0");
      return Optional.of("#" + six.toUpperCase(Locale.ROOT));
    } else if (channels.matches()) {
      return channels(channels);
    }
    return Optional.ofNullable(NAMES.get(plain));
  }

  private static Optional<String> channels(Matcher found) {
    StringBuilder out = new StringBuilder("#");
    for (int i = 1; i <= 3; i++) {
      int channel = Integer.parseInt(found.group(i));
      if (channel > 255) {
        return Optional.empty();
      }
      out.append(String.format(Locale.ROOT, "%02X", channel));
    }
    return Optional.of(out.toString());
  }
}
