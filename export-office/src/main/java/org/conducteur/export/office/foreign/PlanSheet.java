package org.conducteur.export.office.foreign;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conducteur.export.office.scan.CellFindings;
import org.conducteur.export.office.scan.Content;
import org.conducteur.export.office.scan.ScannedCell;
import org.conducteur.export.office.scan.ScannedRow;
import org.conducteur.id.DayId;
import org.conducteur.id.Pointer;
import org.conducteur.id.RoomId;
import org.conducteur.plan.Meaning;
import org.conducteur.plan.Words;
import org.conducteur.session.Session;

/** Reads the rows of one sheet in turn: sessions, and what stands between them. */
final class PlanSheet {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:sous )?(?:total|totaux)(?: general| duree| heures)?|duree totale|somme|sum");
  private static final Pattern ROOM =
      Pattern.compile("(?:salle|room|amphi|amphitheatre|auditorium|raum|hall|espace)\\b.*");
  private static final ImmutableSet<String> PARTS_OF_DAY =
      ImmutableSet.of(
          "matin",
          "matinee",
          "apres midi",
          "soir",
          "soiree",
          "midi",
          "journee",
          "morning",
          "afternoon",
          "evening",
          "vormittag",
          "nachmittag",
          "abend",
          "programme",
          "deroule");
  private static final Pattern FOOTNOTE = Pattern.compile("(?i)(?:\\*|nb\\b|n\\.b|note\\b).*");

  private final SheetCells cells;
  private final Columns columns;
  private final Days days;
  private final Rooms rooms;
  private final SessionReading reading;
  private final PlanFindings findings;
  private final List<Session> sessions = new ArrayList<>();
  private final ImmutableMap<Integer, String> headers;
  private Optional<DayId> day = Optional.empty();
  private Optional<RoomId> room = Optional.empty();

  PlanSheet(
      SheetCells cells,
      Columns columns,
      Days days,
      Rooms rooms,
      SessionReading reading,
      PlanFindings findings) {
    this.cells = cells;
    this.columns = columns;
    this.days = days;
    this.rooms = rooms;
    this.reading = reading;
    this.findings = findings;
    headers =
        columns.headers().entrySet().stream()
            .filter(entry -> !entry.getValue().text().isEmpty())
            .collect(toImmutableMap(Map.Entry::getKey, e -> Words.folded(e.getValue().text())));
  }

  List<Session> read(Preamble preamble) {
    day = preamble.day();
    if (isRoom(cells.name())) {
      room = Optional.of(rooms.of(cells.name(), "", cells.place(columns.row(), 0)));
    }
    for (ScannedRow row : cells.rows()) {
      ImmutableList<ScannedCell> said =
          row.cells().stream()
              .filter(cell -> !CellText.of(cell.content()).isEmpty())
              .collect(ImmutableList.toImmutableList());
      if (row.index() <= columns.row() || (!said.isEmpty() && isPassed(said))) {
        continue;
      }
      row.cells().forEach(this::checkFormula);
      if (!said.isEmpty()) {
        read(new SessionRow(cells, columns, row.index()), said);
      }
    }
    return sessions;
  }

  /** A formula without a result says nothing, and must not be passed over silently. */
  private void checkFormula(ScannedCell cell) {
    if (columns.meaning(cell.column()).isPresent()) {
      Pointer place = Pointer.of("sessions");
      if (cell.content() instanceof Content.Fault fault) {
        findings.add(CellFindings.faultInCell(place, cells.place(cell), fault.code()));
      } else if (cell.content() instanceof Content.Blank && isUncomputed(cell)) {
        findings.add(CellFindings.notComputed(place, cells.place(cell)));
      }
    }
  }

  /** Formulas such as {@code IF(A2="","",...)} have an empty result on purpose. */
  private static boolean isUncomputed(ScannedCell cell) {
    return cell.formula().filter(formula -> !formula.contains("\"\"")).isPresent();
  }

  private boolean isRoom(String text) {
    return !columns.byMeaning().containsKey(Meaning.ROOM)
        && ROOM.matcher(Words.folded(text)).matches();
  }

  /** Headers that are repeated on each page, and totals. */
  private boolean isPassed(ImmutableList<ScannedCell> said) {
    long repeated =
        said.stream().filter(cell -> folded(cell).equals(headers.get(cell.column()))).count();
    return repeated > 1 || TOTAL.matcher(folded(said.get(0))).matches();
  }

  private static String folded(ScannedCell cell) {
    return Words.folded(CellText.of(cell.content()));
  }

  private void read(SessionRow row, ImmutableList<ScannedCell> said) {
    if (said.size() == 1 && isBetween(said.get(0))) {
      return;
    }
    takeDay(row);
    boolean own = row.says(Meaning.TITLE) || row.says(Meaning.KIND) || row.says(Meaning.SUBTITLE);
    boolean timed = row.says(Meaning.START) || row.says(Meaning.SLOT) || row.says(Meaning.END);
    boolean named = (own || timed) && !SessionReading.title(row).isEmpty();
    boolean peopled = row.says(Meaning.SPEAKERS) || row.says(Meaning.MODERATORS);
    if (!named && !timed && peopled && !sessions.isEmpty()) {
      int last = sessions.size() - 1;
      sessions.set(last, reading.withMorePeople(sessions.get(last), row));
    } else if (named || (timed && (peopled || row.says(Meaning.CONTENTS)))) {
      sessions.add(reading.read(row, said.get(0), day, room, last()));
    } else {
      pass(said.get(0), said);
    }
  }

  private Optional<Session> last() {
    return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.get(sessions.size() - 1));
  }

  private boolean isOfPeople(ScannedCell cell) {
    return columns
        .meaning(cell.column())
        .filter(meaning -> meaning == Meaning.SPEAKERS || meaning == Meaning.MODERATORS)
        .isPresent();
  }

  /** A date, a room, a part of the day, or a remark alone in its row. */
  private boolean isBetween(ScannedCell cell) {
    String text = Words.line(CellText.of(cell.content()));
    Optional<DayId> named = days.of(cell.content()).or(() -> days.beginning(text));
    boolean title = columns.meaning(cell.column()).equals(Optional.of(Meaning.TITLE));
    boolean wide = cells.lastColumn(cell.row(), cell.column()) > cell.column();
    if (named.isPresent()) {
      day = named;
    } else if (isRoom(text)) {
      room = Optional.of(rooms.of(text, "", cells.place(cell)));
    } else if (PARTS_OF_DAY.contains(Words.folded(text))) {
      return true;
    } else if (isOfPeople(cell)) {
      return false;
    } else if (wide || !title || FOOTNOTE.matcher(text).matches()) {
      pass(cell, ImmutableList.of(cell));
    } else {
      return false;
    }
    return true;
  }

  private void pass(ScannedCell first, ImmutableList<ScannedCell> said) {
    findings.passedRow(
        cells.place(first),
        String.join(" | ", said.stream().map(cell -> CellText.of(cell.content())).toList()));
  }

  /** A row that names no day is on the day of the row above. */
  private void takeDay(SessionRow row) {
    Optional<ScannedCell> cell = row.find(Meaning.DATE);
    if (cell.isEmpty()) {
      row.find(Meaning.START)
          .or(() -> row.find(Meaning.SLOT))
          .flatMap(start -> TimeCells.moment(start.content()))
          .ifPresent(moment -> day = Optional.of(days.of(moment.toLocalDate())));
      return;
    }
    Content content = cell.get().content();
    Optional<DayId> named = days.of(content);
    if (named.isPresent()) {
      day = named;
    } else if (!NameLists.isNobody(CellText.of(content))) {
      findings.add(
          CellFindings.notADate(Pointer.of("days"), cells.place(cell.get()), CellText.of(content)));
    }
  }
}
