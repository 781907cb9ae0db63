package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import org.conducteur.country.KeyFigure;
import org.conducteur.text.Inline;

/** Key figures in words: "Population : 67,75 millions d'habitants (2022)". */
final class FigureWords {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final String FIXED = "\u00A0";

  private final Words words;
  private final Numbers numbers;

  FigureWords(Words words) {
    this.words = words;
    numbers = new Numbers(words.language());
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
    out.add(new Inline.Text(amount(figure)));
    figure
        .asOf()
        .ifPresent(when -> out.add(new Inline.Text(" (" + new Times(words).date(when) + ")")));
    if (!figure.source().isEmpty()) {
      out.add(new Inline.Footnote(figure.source().inlines()));
    }
    return out.build();
  }

  /** Such as "environ 20 à 50 % des communes". */
  String amount(KeyFigure figure) {
    boolean millions =
        figure.value().abs().compareTo(MILLION) >= 0
            && figure.upTo().map(top -> top.abs().compareTo(MILLION) >= 0).orElse(true);
    String low = number(figure.value(), millions);
    String value =
        figure
            .upTo()
            .map(top -> words.text("range", "low", low, "high", number(top, millions)))
            .orElse(low);
    if (figure.approximate()) {
      value = words.text("about", "value", value);
    }
    boolean plural =
        figure.upTo().orElse(figure.value()).abs().compareTo(MILLION.add(MILLION)) >= 0;
    String unit =
        figure
            .unit()
            .map(u -> unit(u, millions, plural))
            .orElseGet(() -> million(millions, plural));
    return value + unit + figure.base().map(base -> " " + base).orElse("");
  }

  private String million(boolean millions, boolean plural) {
    return millions ? FIXED + words.text(plural ? "million.many" : "million.one") : "";
  }

  private String unit(String unit, boolean millions, boolean plural) {
    if (!millions) {
      return FIXED + unit;
    }
    String of = elides(unit) ? words.text("of.vowel") : words.text("of");
    return million(true, plural) + of + unit;
  }

  private static boolean elides(String unit) {
    return !unit.isEmpty()
        && "aeiouyhéèêàâîôû".indexOf(unit.toLowerCase(Locale.ROOT).charAt(0)) >= 0;
  }

  private String number(BigDecimal value, boolean millions) {
    return numbers.decimal(millions ? plain(value.divide(MILLION)) : value);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
