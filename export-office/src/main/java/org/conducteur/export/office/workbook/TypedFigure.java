package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.country.KeyFigure;

/**
 * A figure as somebody typed it: "environ 1 250", "12,5 à 15", "≈ 3,000".
 *
 * @param value its number, or the lower end of its range
 * @param upTo the upper end
 * @param approximate whether it is a rough one; nothing where the cell leaves that to its format
 */
record TypedFigure(BigDecimal value, Optional<BigDecimal> upTo, Optional<Boolean> approximate) {
  private static final int LONGEST = 200;

  private static final Pattern ROUGHLY =
      Pattern.compile(
          "^(?:≈|~|±|environ|env\\.?|autour de|about|around|approx\\.?|circa|ca\\.?|etwa|rund"
              + "|ungefähr|cirka|omkring)\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern RANGE =
      Pattern.compile(
          "^(?:(?:de|entre|from|between|von|zwischen|fra|mellem)\\s+)?(.*?\\d\\D*?)"
              + "\\s*(?:\\s(?:à|a|et|to|and|bis|und|til|og)\\s|[-–—])\\s*([-−]?\\d.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F'’]");
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,60}(?:\\.\\d{1,60})?");
  private static final Pattern GROUPS = Pattern.compile("-?\\d{1,3}([.,]\\d{3})+");

  TypedFigure {
    requireNonNull(value, "value");
    requireNonNull(upTo, "upTo");
    requireNonNull(approximate, "approximate");
  }

  /** A number of a cell, as a program keeps it. */
  static TypedFigure of(double number) {
    BigDecimal value = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    return new TypedFigure(
        value.scale() < 0 ? value.setScale(0) : value, Optional.empty(), Optional.empty());
  }

  /**
   * Reads a text.
   *
   * @param text what somebody typed; the unit of its row may stand behind it
   * @param language decides whether a comma before three digits groups them
   * @return nothing if it is no figure
   */
  static Optional<TypedFigure> parse(String text, Optional<String> unit, Locale language) {
    String rest = text.strip();
    if (rest.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher roughly = ROUGHLY.matcher(rest);
    boolean approximate = roughly.find();
    String amount = without(roughly.replaceFirst(""), unit);
    Optional<BigDecimal> whole = number(amount, language);
    if (whole.isPresent()) {
      return whole.map(value -> new TypedFigure(value, Optional.empty(), Optional.of(approximate)));
    }
    Matcher range = RANGE.matcher(amount);
    if (!range.matches()) {
      return Optional.empty();
    }
    Optional<BigDecimal> high = number(without(range.group(2), unit), language);
    return number(without(range.group(1), unit), language)
        .filter(low -> high.isPresent())
        .map(low -> new TypedFigure(low, high, Optional.of(approximate)));
  }

  private static String without(String amount, Optional<String> unit) {
    return unit.filter(word -> !word.isBlank() && amount.strip().endsWith(word))
        .map(word -> amount.strip().substring(0, amount.strip().length() - word.length()))
        .orElse(amount)
        .strip();
  }

  private static Optional<BigDecimal> number(String text, Locale language) {
    String digits = SPACES.matcher(text).replaceAll("").replace('−', '-');
    boolean both = digits.indexOf('.') >= 0 && digits.indexOf(',') >= 0;
    if (both) {
      boolean comma = digits.lastIndexOf(',') > digits.lastIndexOf('.');
      digits = comma ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
    } else if (GROUPS.matcher(digits).matches()) {
      return grouped(digits, language);
    } else {
      digits = digits.replace(',', '.');
    }
    return PLAIN.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
  }

  /** Digits in threes: each language has a mark that groups them, or one that cannot. */
  private static Optional<BigDecimal> grouped(String digits, Locale language) {
    char mark = digits.indexOf(',') >= 0 ? ',' : '.';
    char point = language.getLanguage().equals("en") ? '.' : ',';
    boolean once = digits.indexOf(mark) == digits.lastIndexOf(mark);
    if (once && mark == point) {
      return Optional.of(new BigDecimal(digits.replace(mark, '.')));
    }
    // French groups by spaces: "1.250" may be either.
    return once && language.getLanguage().equals("fr")
        ? Optional.empty()
        : Optional.of(new BigDecimal(digits.replace(String.valueOf(mark), "")));
  }

  /** A figure with this value; words that said the old one are no longer true. */
  KeyFigure over(KeyFigure old) {
    boolean same = old.value().compareTo(value) == 0 && old.upTo().equals(upTo);
    Object figure = Components.with(old, "value", value);
    figure = Components.with((KeyFigure) figure, "upTo", upTo);
    // The format of a number goes on saying that it is a rough one; a range says so in words.
    boolean rough = approximate.orElse(old.approximate() && old.upTo().isEmpty());
    figure = Components.with((KeyFigure) figure, "approximate", rough);
    return same
        ? (KeyFigure) figure
        : (KeyFigure) Components.with((KeyFigure) figure, "words", Optional.empty());
  }
}
