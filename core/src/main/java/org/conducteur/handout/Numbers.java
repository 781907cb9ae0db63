package org.conducteur.handout;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as a language writes them; pinned here, since the JDK's own data differ by version. */
final class Numbers {
  /** What stands between groups of three, before the decimals, and before a percent sign. */
  private record Signs(String group, String point, String percent) {}

  private static final String FIXED = "\u00A0";

  /** French: Imprimerie nationale. German and Danish: CLDR; DIN 5008, Dansk Sprognævn for %. */
  private static final ImmutableMap<String, Signs> SIGNS =
      ImmutableMap.of(
          "fr", new Signs("\u202F", ",", FIXED + "%"),
          "en", new Signs(",", ".", "%"),
          "de", new Signs(".", ",", FIXED + "%"),
          "da", new Signs(".", ",", FIXED + "%"));

  private static final Signs OTHERWISE = new Signs("\u202F", ".", FIXED + "%");

  private final Signs signs;

  Numbers(Locale language) {
    signs = SIGNS.getOrDefault(language.getLanguage(), OTHERWISE);
  }

  String whole(long number) {
    return decimal(BigDecimal.valueOf(number));
  }

  /** Groups of three from five digits on: a year-like 1254 stays whole in every language. */
  String decimal(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "" : signs.point() + plain.substring(point + 1);
    return (number.signum() < 0 ? "\u2212" : "") + grouped(whole) + rest;
  }

  private String grouped(String digits) {
    if (digits.length() <= 4) {
      return digits;
    }
    StringBuilder out = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      out.insert(i, signs.group());
    }
    return out.toString();
  }

  /** A unit as it follows its number: {@code " km"}, {@code "%"} or {@code " %"}. */
  String unit(String unit) {
    return unit.equals("%") ? signs.percent() : FIXED + unit;
  }
}
