package org.conducteur.export.office.workbook;

import java.util.Optional;
import org.conducteur.export.office.scan.Content;
import org.conducteur.export.office.scan.ScannedCell;

/** Tells cells that nobody touched from those that somebody changed. */
final class Unchanged {
  /** Half a second, in days: what a program may lose of a time by calculating with it. */
  private static final double ROUNDING = 0.5 / 86_400;

  /** Programs write fifteen digits of a number. */
  private static final double DIGITS = 1e-14;

  private final CellText texts;

  Unchanged(Words words) {
    texts = new CellText(words.text("cut"));
  }

  /** Whether a cell still holds what was written into it. */
  boolean is(Value written, Optional<ScannedCell> cell) {
    Value shown = Value.shown(written);
    Content content = cell.map(ScannedCell::content).orElseGet(Content.Blank::new);
    if (shown instanceof Value.Amount amount) {
      return content instanceof Content.Amount now
          && Math.abs(now.number() - amount.number())
              <= Math.max(ROUNDING, DIGITS * Math.abs(amount.number()));
    }
    String text =
        shown instanceof Value.Link link
            ? link.text()
            : shown instanceof Value.Text words ? words.text() : "";
    String clean = normal(text);
    return content instanceof Content.Words now
        ? normal(now.text()).equals(clean)
        : content instanceof Content.Blank && clean.isEmpty();
  }

  /**
   * Whether a cell still ends where a text was cut that no cell can hold whole: what followed would
   * be lost.
   */
  boolean isCut(Value written, String now) {
    return Value.shown(written) instanceof Value.Text text
        && text.text().length() > now.length()
        && texts.isCut(text.text())
        && now.endsWith(texts.mark().strip());
  }

  /** Text as every program keeps it. */
  String normal(String text) {
    return texts.clean(text).strip();
  }
}
