package org.conducteur.export.office.workbook;

import java.math.BigDecimal;
import org.conducteur.country.KeyFigure;

/** Key figures as cells: numbers, and words only where a number can't say it. */
final class Figures {
  /** The digits a number of Excel keeps. */
  private static final int PRECISION = 15;

  private final Words words;

  Figures(Words words) {
    this.words = words;
  }

  Value value(KeyFigure figure) {
    BigDecimal number = figure.value().stripTrailingZeros();
    if (figure.upTo().isPresent() || number.precision() > PRECISION || isHuge(number)) {
      return Value.text(inWords(figure));
    }
    int decimals = Math.max(0, number.scale());
    String digits = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    return Value.number(number, (figure.approximate() ? "\"≈ \"" : "") + digits);
  }

  /** Beyond what a cell shows in a sensible width; a double could not hold it at all far beyond. */
  private static boolean isHuge(BigDecimal number) {
    return number.scale() > PRECISION || number.precision() - number.scale() > PRECISION;
  }

  String inWords(KeyFigure figure) {
    String low = plain(figure.value());
    String range =
        figure.upTo().map(high -> words.text("range", "low", low, "high", plain(high))).orElse(low);
    return (figure.approximate() ? "≈ " : "") + range;
  }

  private String plain(BigDecimal number) {
    // Written out only as far as that stays readable: 1E+999999999 is a number, too.
    boolean readable = Math.abs((long) number.scale()) <= 40;
    return readable ? grouped(number.stripTrailingZeros().toPlainString()) : number.toString();
  }

  /** Groups of three from five digits on (Imprimerie nationale). */
  private String grouped(String plain) {
    int point = plain.indexOf('.');
    String digits = point < 0 ? plain : plain.substring(0, point);
    int first = digits.startsWith("-") ? 1 : 0;
    StringBuilder whole = new StringBuilder(digits);
    if (digits.length() - first > 4) {
      for (int i = digits.length() - 3; i > first; i -= 3) {
        whole.insert(i, words.text("number.group"));
      }
    }
    return point < 0
        ? whole.toString()
        : whole + words.text("number.point") + plain.substring(point + 1);
  }
}
