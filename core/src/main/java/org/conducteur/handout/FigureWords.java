package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Trend;
import org.conducteur.text.Inline;

/** Key figures in words: "Population : 67,75 millions d'habitants (2022)". */
final class FigureWords {
  private static final String FIXED = "\u00A0";

  private final Words words;
  private final Numbers numbers;
  private final boolean strong;

  FigureWords(Words words) {
    this(words, false);
  }

  private FigureWords(Words words, boolean strong) {
    this.words = words;
    this.strong = strong;
    numbers = new Numbers(words.language());
  }

  /** The same, in which amounts stand out from the words around them. */
  static FigureWords standingOut(Words words) {
    return new FigureWords(words, true);
  }

  /** The label, the amount, of what it is a part, when it held, and its source as a footnote. */
  ImmutableList<Inline> sentence(KeyFigure figure) {
    return Prose.join(
        Inline.of(words.text("label.value", "label", figure.label(), "value", "")),
        statement(figure));
  }

  /** The same without the label, behind another figure of that label. */
  ImmutableList<Inline> statement(KeyFigure figure) {
    ImmutableList.Builder<Inline> out = ImmutableList.builder();
    ImmutableList<Inline> amount = Inline.of(amount(figure));
    out.addAll(strong && !amount.isEmpty() ? Prose.strong(amount(figure)) : amount);
    figure.trend().ifPresent(trend -> out.add(new Inline.Text(", " + trend(trend))));
    figure
        .asOf()
        .ifPresent(when -> out.add(new Inline.Text(" (" + new Times(words).date(when) + ")")));
    if (!figure.source().isEmpty()) {
      out.add(new Inline.Footnote(figure.source().inlines()));
    }
    return out.build();
  }

  /** Such as "en hausse de 13 points en deux ans". */
  String trend(Trend trend) {
    String direction = words.of(trend.direction());
    String change =
        trend
            .by()
            .map(by -> numbers.decimal(by) + trend.unit().map(numbers::unit).orElse(""))
            .map(by -> words.text("trend.by", "direction", direction, "amount", by))
            .orElse(direction);
    return trend.period().map(period -> change + " " + period).orElse(change);
  }

  /** Such as "environ 20 à 50 % des communes", or "un tiers des communes" in the words given. */
  String amount(KeyFigure figure) {
    return figure.words().orElseGet(() -> number(figure))
        + figure.base().map(base -> " " + base).orElse("");
  }

  private String number(KeyFigure figure) {
    Optional<Scale> scale = Scale.of(figure);
    String low = number(figure.value(), scale);
    String value =
        figure
            .upTo()
            .map(top -> words.text("range", "low", low, "high", number(top, scale)))
            .orElse(low);
    if (figure.approximate()) {
      value = words.text("about", "value", value);
    }
    String large = scale.map(s -> FIXED + s.word(words, figure)).orElse("");
    String unit = figure.unit().map(u -> scale.isPresent() ? of(u) : numbers.unit(u)).orElse("");
    return value + large + unit;
  }

  /** A large number takes its unit like a noun: "millions d'habitants". */
  private String of(String unit) {
    return words.text(elides(unit) ? "of.vowel" : "of") + unit;
  }

  private static boolean elides(String unit) {
    return !unit.isEmpty()
        && "aeiouyhéèêàâîôû".indexOf(unit.toLowerCase(Locale.ROOT).charAt(0)) >= 0;
  }

  private String number(BigDecimal value, Optional<Scale> scale) {
    return numbers.decimal(scale.map(s -> s.divide(value)).orElse(value));
  }
}
