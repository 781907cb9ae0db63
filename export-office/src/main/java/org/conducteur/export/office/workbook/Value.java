package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a cell holds. The hierarchy is closed. */
sealed interface Value {
  Value NONE = new Text("");

  /** Words; empty for a blank cell. */
  record Text(String text) implements Value {
    public Text {
      requireNonNull(text, "text");
    }
  }

  /**
   * A number, which may stand for a time or a date. Its pattern, if given, replaces that of the
   * column.
   */
  record Amount(double number, Optional<String> pattern) implements Value {
    public Amount {
      requireNonNull(pattern, "pattern");
    }
  }

  /**
   * A formula and what it yields. {@code {key}} in it stands for the cell of that column in the
   * same row.
   */
  record Formula(String formula, Value result) implements Value {
    public Formula {
      requireNonNull(formula, "formula");
      requireNonNull(result, "result");
    }
  }

  /** Words that lead to a cell of a sheet; row and column count from 0. */
  record Link(String text, String sheet, int row, int column) implements Value {
    public Link {
      requireNonNull(text, "text");
      requireNonNull(sheet, "sheet");
    }

    /** Words that lead to another sheet. */
    Link(String text, String sheet) {
      this(text, sheet, 0, 0);
    }
  }

  static Value text(String text) {
    return text.isEmpty() ? NONE : new Text(text);
  }

  static Value text(Optional<String> text) {
    return text.map(Value::text).orElse(NONE);
  }

  static Value number(long number) {
    return new Amount(number, Optional.empty());
  }

  static Value number(Optional<Integer> number) {
    return number.<Value>map(n -> number(n)).orElse(NONE);
  }

  static Value number(BigDecimal number, String pattern) {
    return new Amount(number.doubleValue(), Optional.of(pattern));
  }

  /** A span of time, or a time as what has passed since the midnight its day began with. */
  static Value time(Duration time) {
    boolean seconds = time.toSecondsPart() != 0;
    return new Amount(
        time.toSeconds() / 86_400.0, seconds ? Optional.of("[hh]:mm:ss") : Optional.empty());
  }

  static Value time(Optional<Duration> time) {
    return time.map(Value::time).orElse(NONE);
  }

  /** A date; as words where the calendar of Excel has no number for it. */
  static Value date(LocalDate date) {
    // Excel counts 29 February 1900, which never was: its numbers hold from March on.
    boolean known = date.getYear() <= 9999 && !date.isBefore(LocalDate.of(1900, 3, 1));
    return known
        ? number(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), date))
        : text(date.toString());
  }

  static Value date(Optional<LocalDate> date) {
    return date.map(Value::date).orElse(NONE);
  }

  /** What the cell shows when nothing is left to calculate. */
  static Value shown(Value value) {
    return value instanceof Formula formula ? formula.result() : value;
  }
}
