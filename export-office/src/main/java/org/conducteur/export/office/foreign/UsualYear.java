package org.conducteur.export.office.foreign;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conducteur.export.office.scan.Content;
import org.conducteur.export.office.scan.ScannedSheet;
import org.conducteur.export.office.scan.ScannedWorkbook;
import org.conducteur.export.office.scan.SerialTimes;
import org.conducteur.time.TypedDate;

/** The year of a plan whose dates have none: that of any date, else one that a title names. */
final class UsualYear {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20[0-9]{2}(?!\\d)");
  private static final int FIRST = 2000;
  private static final int MOST_CELLS = 20_000;

  private UsualYear() {}

  static Optional<Integer> of(ScannedWorkbook workbook, String source) {
    return contents(workbook)
        .flatMap(content -> ofDate(content).stream())
        .findFirst()
        .or(
            () ->
                Stream.of(
                        workbook.sheets().stream().map(ScannedSheet::name),
                        contents(workbook).limit(200).map(CellText::of),
                        Stream.of(source.substring(source.lastIndexOf('/') + 1)))
                    .flatMap(texts -> texts)
                    .flatMap(text -> ofText(text).stream())
                    .findFirst());
  }

  private static Stream<Content> contents(ScannedWorkbook workbook) {
    return workbook.sheets().stream()
        .flatMap(sheet -> sheet.rows().stream())
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.content())
        .limit(MOST_CELLS);
  }

  private static Optional<Integer> ofDate(Content content) {
    if (content instanceof Content.Amount amount) {
      return amount.temporal()
          ? SerialTimes.date(amount.number()).map(LocalDate::getYear).filter(year -> year >= FIRST)
          : Optional.empty();
    }
    return content instanceof Content.Words words
        ? TypedDate.parse(words.text()).flatMap(TypedDate::year)
        : Optional.empty();
  }

  private static Optional<Integer> ofText(String text) {
    Matcher matcher = YEAR.matcher(text);
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group())) : Optional.empty();
  }
}
