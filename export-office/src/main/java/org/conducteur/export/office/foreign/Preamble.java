package org.conducteur.export.office.foreign;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.export.office.scan.ScannedCell;
import org.conducteur.export.office.scan.ScannedRow;
import org.conducteur.id.DayId;
import org.conducteur.plan.HeaderWords;
import org.conducteur.plan.Meaning;
import org.conducteur.plan.Words;

/**
 * What stands above the headers and on the tab of a sheet.
 *
 * @param title what the plan is called; empty if it is not said
 * @param day the day of all its rows that name no other
 */
record Preamble(String title, Optional<DayId> day) {
  private static final Pattern PLACEHOLDER = Pattern.compile("[<\\[{].*[>\\]}]");
  private static final Pattern SEVERAL_DAYS =
      Pattern.compile("\\d(?:er)?\\s*(?:et|and|und|au|to|bis|-|–|,|&|/)\\s*\\d{1,2}\\s+\\p{L}{3,}");
  private static final Pattern VENUE =
      Pattern.compile("(?i)(?:lieu|place|venue|ort|site)\\s*[:–-]\\s*(.+)");
  private static final ImmutableSet<String> GENERIC =
      ImmutableSet.of(
          "planning",
          "programme",
          "program",
          "deroule",
          "conducteur",
          "schedule",
          "agenda",
          "planning general",
          "programme previsionnel",
          "deroule previsionnel",
          "timeline");
  private static final int LONGEST_TITLE = 200;

  /** Reads them; a day is taken from there only if no column says it. */
  static Preamble read(SheetCells cells, Columns columns, Days days, Rooms rooms) {
    boolean dated = columns.byMeaning().containsKey(Meaning.DATE);
    String title = "";
    Optional<DayId> day = dated ? Optional.empty() : within(cells.name(), days);
    for (ScannedRow row : cells.rows()) {
      if (row.index() >= columns.row()) {
        break;
      }
      for (ScannedCell cell : row.cells()) {
        String text = Words.line(CellText.of(cell.content()));
        Matcher venue = VENUE.matcher(text);
        if (venue.matches()) {
          rooms.isAt(venue.group(1));
        } else if (title.isEmpty() && isTitle(text) && !isHeader(text, columns)) {
          title = text;
        }
        if (!dated && day.isEmpty()) {
          day = days.of(cell.content()).or(() -> within(text, days));
        }
      }
    }
    return new Preamble(title, day);
  }

  private static Optional<DayId> within(String text, Days days) {
    return text.length() > LONGEST_TITLE || SEVERAL_DAYS.matcher(text).find()
        ? Optional.empty()
        : days.within(text);
  }

  /** Headers may be in two rows. */
  private static boolean isHeader(String text, Columns columns) {
    return columns.headers().values().stream().anyMatch(header -> header.text().equals(text));
  }

  private static boolean isTitle(String text) {
    return text.length() <= LONGEST_TITLE
        && text.codePoints().filter(Character::isLetter).count() > 2
        && !PLACEHOLDER.matcher(text).matches()
        && !GENERIC.contains(Words.folded(text))
        && !Days.isDay(text)
        && HeaderWords.match(text).filter(HeaderWords.Match::sure).isEmpty();
  }
}
