package org.conducteur.handout;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as a language writes them; pinned here, since the JDK's own data differ by version. */
final class Numbers {
  private final boolean french;

  Numbers(Locale language) {
    french = language.getLanguage().equals("fr");
  }

  String whole(long number) {
    return decimal(BigDecimal.valueOf(number));
  }

  /** Groups of three from 10 000 on (Imprimerie nationale; a year-like 1254 stays whole). */
  String decimal(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "" : (french ? "," : ".") + plain.substring(point + 1);
    return (number.signum() < 0 ? "\u2212" : "") + grouped(whole) + rest;
  }

  private String grouped(String digits) {
    if (digits.length() <= 4) {
      return digits;
    }
    StringBuilder out = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      out.insert(i, french ? "\u202F" : ",");
    }
    return out.toString();
  }
}
