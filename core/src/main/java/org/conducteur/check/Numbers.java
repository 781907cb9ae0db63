package org.conducteur.check;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as texts write them. */
final class Numbers {
  /**
   * A number in a text.
   *
   * @param value what it is worth, with "million" and the like behind it
   * @param start where it begins
   * @param end where it ends, "million" included
   */
  record Written(BigDecimal value, int start, int end) {}

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d.,])(\\d{1,3}(?:[ \u00A0\u202F.,]\\d{3})+(?!\\d)|\\d+)([.,]\\d+)?"
              + "(?:[ \u00A0\u202F](millions?|milliards?|mille|billions?|mio|mia|mrd))?(?![\\d])");

  private static final ImmutableMap<String, Integer> SCALES =
      ImmutableMap.of(
          "mille", 3, "million", 6, "mio", 6, "milliard", 9, "billion", 9, "mia", 9, "mrd", 9);

  private static final ImmutableMap<String, BigDecimal> FRACTIONS =
      ImmutableMap.<String, BigDecimal>builder()
          .put("la moitié", BigDecimal.valueOf(50))
          .put("moitié", BigDecimal.valueOf(50))
          .put("un sur deux", BigDecimal.valueOf(50))
          .put("half", BigDecimal.valueOf(50))
          .put("un tiers", new BigDecimal("33.3"))
          .put("le tiers", new BigDecimal("33.3"))
          .put("a third", new BigDecimal("33.3"))
          .put("one third", new BigDecimal("33.3"))
          .put("deux tiers", new BigDecimal("66.7"))
          .put("les deux tiers", new BigDecimal("66.7"))
          .put("two thirds", new BigDecimal("66.7"))
          .put("un quart", BigDecimal.valueOf(25))
          .put("le quart", BigDecimal.valueOf(25))
          .put("a quarter", BigDecimal.valueOf(25))
          .put("trois quarts", BigDecimal.valueOf(75))
          .put("les trois quarts", BigDecimal.valueOf(75))
          .put("three quarters", BigDecimal.valueOf(75))
          .put("un cinquième", BigDecimal.valueOf(20))
          .put("a fifth", BigDecimal.valueOf(20))
          .buildOrThrow();

  private Numbers() {}

  /** Without exponent and superfluous zeros. */
  static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  /** The percentage that words for a fraction mean: 50 for "about half". */
  static Optional<BigDecimal> fraction(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    return FRACTIONS.entrySet().stream()
        .filter(entry -> lower.equals(entry.getKey()) || lower.endsWith(" " + entry.getKey()))
        .max(comparing(entry -> entry.getKey().length()))
        .map(Map.Entry::getValue);
  }

  static List<Written> in(String text) {
    List<Written> out = new ArrayList<>();
    Matcher found = NUMBER.matcher(text);
    while (found.find()) {
      String whole = found.group(1).replaceAll("\\D", "");
      String decimals = found.group(2) == null ? "" : "." + found.group(2).substring(1);
      BigDecimal value = new BigDecimal(whole + decimals);
      String scale = found.group(3);
      if (scale != null) {
        String singular = scale.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        value = value.scaleByPowerOfTen(SCALES.getOrDefault(singular, 0));
      }
      out.add(new Written(value, found.start(), found.end()));
    }
    return out;
  }
}
