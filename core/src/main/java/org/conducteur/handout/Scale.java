package org.conducteur.handout;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.conducteur.country.KeyFigure;

/** Words that stand for the zeros of large numbers. */
enum Scale {
  /** Six zeros. */
  MILLION(6),
  /** Nine zeros: French milliard, German Milliarde, English billion. */
  MILLIARD(9);

  /** With more decimals, the digits written out read better than the word. */
  private static final int MOST_DECIMALS = 3;

  private final BigDecimal unit;

  Scale(int zeros) {
    unit = BigDecimal.TEN.pow(zeros);
  }

  /** The largest that both ends of a figure reach and are well said in. */
  static Optional<Scale> of(KeyFigure figure) {
    return Arrays.stream(values())
        .filter(scale -> scale.suits(figure.value()))
        .filter(scale -> figure.upTo().map(scale::suits).orElse(true))
        .max(Comparator.naturalOrder());
  }

  private boolean suits(BigDecimal number) {
    return number.abs().compareTo(unit) >= 0 && divide(number).scale() <= MOST_DECIMALS;
  }

  BigDecimal divide(BigDecimal number) {
    BigDecimal stripped = number.divide(unit).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The word in the number of the last value told. */
  String word(Words words, KeyFigure figure) {
    BigDecimal told = divide(figure.upTo().orElse(figure.value()));
    return words.text((this == MILLION ? "million" : "milliard") + words.form(told));
  }
}
