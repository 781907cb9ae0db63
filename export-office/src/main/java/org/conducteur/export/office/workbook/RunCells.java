package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.export.office.scan.CellFindings;
import org.conducteur.export.office.scan.Content;
import org.conducteur.id.DayId;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.naming.Folded;
import org.conducteur.session.ItemKind;
import org.conducteur.session.Media;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Tolerance;

/** What becomes of changed cells of the run of show, but for its times. */
final class RunCells {
  private final PeopleWords people;
  private final StageLines stages;
  private final Pattern onBehalf;

  RunCells(EventView view) {
    people = new PeopleWords(view);
    stages = new StageLines(view.words());
    String between =
        view.words().text("onBehalfOf", "name", "\n", "party", "\n").replace("\n", "").strip();
    onBehalf = Pattern.compile("(.*?)(?:^|\\s+)" + Pattern.quote(between) + "\\s+(.+)");
  }

  /** An Edit that holds for sessions only; the cells of their items repeat what they say. */
  static Edit<RunRow> ofSession(Edit<RunRow> edit) {
    return (row, cell) -> {
      if (row.isSession()) {
        edit.apply(row, cell);
      }
    };
  }

  static void kind(RunRow row, Entry cell) {
    if (!cell.isBlank()) {
      cell.set(
          "kind", row.isSession() ? cell.oneOf(SessionKind.class) : cell.oneOf(ItemKind.class));
    }
  }

  static void day(RunRow row, Entry cell) {
    if (!cell.isBlank()) {
      cell.set("slot/day", Optional.of(day(cell)));
    }
  }

  /** The day of a date, which is added if it is new; or of a title. */
  private static DayId day(Entry cell) {
    String text = cell.text();
    String folded = Folded.of(text);
    Optional<Day> titled =
        cell.draft().days().list().stream()
            .filter(day -> day.title().map(Folded::of).equals(Optional.of(folded)))
            .findFirst();
    if (titled.isPresent() && !(cell.content() instanceof Content.Amount)) {
      return titled.get().id();
    }
    LocalDate date =
        cell.date()
            .orElseThrow(
                () -> cell.trouble(CellFindings.notADate(cell.pointer(), cell.place(), text)));
    return cell.draft().days().list().stream()
        .filter(day -> day.date().equals(Optional.of(date)))
        .findFirst()
        .orElseGet(() -> EventFacts.addDay(cell.draft(), date))
        .id();
  }

  /** How late it may start or end; the condition for that stays. */
  static Edit<RunRow> late(String component) {
    return ofSession(
        (row, cell) -> {
          Optional<DayTime> until = cell.time();
          cell.change(
              old -> {
                Session session = (Session) old;
                Optional<Tolerance> known =
                    component.equals("lateStart") ? session.lateStart() : session.lateEnd();
                RichText condition = known.map(Tolerance::condition).orElse(RichText.EMPTY);
                return Components.with(
                    old, component, until.map(time -> new Tolerance(time, condition)));
              });
        });
  }

  void who(RunRow row, Entry cell) {
    if (row.isSession()) {
      PartLines lines = new PartLines(cell, row.session(), people);
      cell.set("participations", lines.read());
      return;
    }
    Matcher matcher = onBehalf.matcher(cell.text());
    boolean represents = matcher.matches();
    String names = represents ? matcher.group(1) : cell.text();
    Optional<PartyId> party =
        represents ? Optional.of(cell.at(matcher.group(2)).organisation()) : Optional.empty();
    ImmutableList<PartyId> speakers = names.isBlank() ? ImmutableList.of() : cell.parties(names);
    cell.set("speakers", speakers);
    cell.set("onBehalfOf", party);
  }

  void stage(RunRow row, Entry cell) {
    cell.change(old -> stages.read((Session) old, cell.lines()));
  }

  /** The media of an item by their titles; those of the session are listed on their own sheet. */
  static void media(RunRow row, Entry cell) {
    if (!row.isSession()) {
      ImmutableList<Media> known =
          cell.draft().sessions().inside(row.session(), EventDraft.MEDIA).list();
      cell.set(
          "media",
          cell.lines().stream().map(line -> medium(line, known, cell)).collect(toImmutableList()));
    }
  }

  private static MediaId medium(String title, ImmutableList<Media> known, Entry cell) {
    String folded = Folded.of(title);
    return known.stream()
        .filter(one -> Folded.of(one.title()).equals(folded) || one.id().value().equals(title))
        .findFirst()
        .map(Media::id)
        .orElseThrow(
            () ->
                cell.trouble(
                    CellFindings.unknownName(
                        cell.pointer(), cell.place(), title, "media", Optional.empty())));
  }

  static void remarks(RunRow row, Entry cell) {
    cell.set(row.isSession() ? "remarks" : "details", cell.rich());
  }

  /** The length of an item; that of a session gives its end, see {@link RunTimes}. */
  static void length(RunRow row, Entry cell) {
    if (!row.isSession()) {
      cell.set("length", cell.length());
    } else {
      cell.length();
    }
  }
}
