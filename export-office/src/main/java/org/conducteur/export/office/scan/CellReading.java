package org.conducteur.export.office.scan;

import com.google.common.primitives.Doubles;
import java.io.IOException;
import java.util.Optional;
import org.conducteur.export.office.pack.Shown;
import org.conducteur.export.office.pack.XmlPart;
import org.jspecify.annotations.Nullable;

/** Reads single cells of a file. */
final class CellReading {
  private static final Content BLANK = new Content.Blank();

  /** Days between the first day of the system of 1904 and that of 1900. */
  private static final int DAYS_TO_1904 = 1462;

  /** A clock that shows more days than this shows the time of a date. */
  private static final int LONGEST_CLOCK = 10;

  private final SharedTexts shared;
  private final NumberFormats formats;
  private final boolean from1904;
  private final Budget budget;

  CellReading(SharedTexts shared, NumberFormats formats, boolean from1904, Budget budget) {
    this.shared = shared;
    this.formats = formats;
    this.from1904 = from1904;
    this.budget = budget;
  }

  /** The cell that was begun last; nothing if it is blank. */
  @Nullable ScannedCell read(XmlPart xml, int row, int column) throws IOException {
    String type = xml.attribute("t").orElse("n");
    NumberFormat format = formats.of(xml.attribute("s"));
    Optional<String> formula = Optional.empty();
    Content content = BLANK;
    int cell = xml.depth();
    while (xml.toChild(cell)) {
      switch (xml.element()) {
        case "f" -> formula = Optional.of(text(xml));
        case "v" -> content = content(xml, type, format);
        case "is" -> content = words(CellWords.read(xml));
        default -> {}
      }
    }
    if (content instanceof Content.Blank && formula.isEmpty()) {
      return null;
    }
    budget.cell();
    return new ScannedCell(row, column, content, formula);
  }

  private String text(XmlPart xml) throws IOException {
    StringBuilder out = new StringBuilder();
    xml.appendText(out, Limits.TEXT);
    String text = out.toString();
    if (!text.isEmpty()) {
      budget.text(text);
    }
    return text;
  }

  private Content content(XmlPart xml, String type, NumberFormat format) throws IOException {
    StringBuilder out = new StringBuilder();
    xml.appendText(out, Limits.TEXT);
    String value = out.toString();
    if (value.isEmpty()) {
      return BLANK;
    }
    return switch (type) {
      case "s" -> shared.find(value).orElseThrow(xml::damaged);
      case "str", "inlineStr" -> words(CellWords.plain(value));
      case "b" -> new Content.Truth(value.strip().equals("1") || value.strip().equals("true"));
      case "e" -> new Content.Fault(Shown.text(value));
      case "d" -> IsoDates.serial(value.strip()).map(CellReading::date).orElse(words(value));
      default -> number(value, format);
    };
  }

  private static Content date(double serial) {
    return new Content.Amount(serial, true);
  }

  private Content words(String text) throws IOException {
    if (text.isBlank()) {
      return BLANK;
    }
    budget.text(text);
    return new Content.Words(text);
  }

  /** What should be a number and is none is shown as it stands. */
  private Content number(String value, NumberFormat format) throws IOException {
    Double number = Doubles.tryParse(value.strip());
    if (number == null || !Double.isFinite(number)) {
      return words(value);
    }
    boolean dated =
        format == NumberFormat.CALENDAR
            ? number >= 1
            : format == NumberFormat.CLOCK && number >= LONGEST_CLOCK;
    return new Content.Amount(
        from1904 && dated ? number + DAYS_TO_1904 : number, format != NumberFormat.NUMBER);
  }
}
