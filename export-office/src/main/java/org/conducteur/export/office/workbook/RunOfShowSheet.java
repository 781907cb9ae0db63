package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.logistics.StageElement;
import org.conducteur.session.Media;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.style.PaperSize;
import org.conducteur.time.Tolerance;

/** The run of show: a row for each session, and below it one for each item of its running order. */
final class RunOfShowSheet {
  static final String TABLE = "tblRunOfShow";

  private final EventView view;
  private final Words words;
  private final PeopleWords people;
  private final EquipmentWords equipment;

  private RunOfShowSheet(EventView view) {
    this.view = view;
    words = view.words();
    people = new PeopleWords(view);
    equipment = new EquipmentWords(view);
  }

  static SheetPlan of(EventView view) {
    return new RunOfShowSheet(view).plan();
  }

  private SheetPlan plan() {
    return new SheetPlan.OfTable<>(
        view.frame("run", PaperSize.A3, 3).watching(watch()),
        new TablePlan<>(TABLE, columns(), RunOfShow.of(view), this::style, highlights()),
        "title");
  }

  private ImmutableList<ColumnSpec<RunRow>> columns() {
    return new Columns<RunRow>(words)
        .add("number", Format.MARK, 6, 7, row -> Value.text(row.number()), ColumnSpec::leading)
        .add("day", Format.DATE, 17, 17, row -> view.day(row.planned().day()))
        .add("start", Format.TIME, 9, 10, RunRow::start, ColumnSpec::leading)
        .add("end", Format.TIME, 9, 10, RunRow::end, ColumnSpec::leading)
        .add("duration", Format.DURATION, 9, 10, RunRow::duration)
        .add("lateStart", Format.TIME, 11, 12, row -> late(row, row.session().lateStart()))
        .add("lateEnd", Format.TIME, 11, 12, row -> late(row, row.session().lateEnd()))
        .add("title", Format.TEXT, 26, 34, this::title, ColumnSpec::leading)
        .add("kind", Format.TEXT, 12, 15, this::kind, c -> c.onlyOf(Lists.KINDS))
        .add("room", Format.TEXT, 12, 20, this::room, c -> c.offering(Lists.ROOMS))
        .add("who", Format.TEXT, 20, 32, this::who)
        .add("stage", Format.TEXT, 12, 22, row -> ofSession(row, stage(row.session())))
        .add("gear", Format.TEXT, 14, 24, row -> ofSession(row, gear(row.session())))
        .add("media", Format.TEXT, 14, 24, row -> Value.text(media(row)))
        .add("remarks", Format.TEXT, 16, 32, row -> Value.text(remarks(row)))
        .identifiedBy(RunRow::id);
  }

  private Style style(RunRow row) {
    return row.item().isPresent() ? Style.DETAIL : row.first() ? Style.STRONG_FIRST : Style.STRONG;
  }

  private ImmutableList<Highlight> highlights() {
    String pauses =
        "OR({kind}="
            + Highlight.quoted(words.of(SessionKind.BREAK))
            + ",{kind}="
            + Highlight.quoted(words.of(SessionKind.MEAL))
            + ")";
    return ImmutableList.of(
        Highlight.cell(
            "end", "AND(ISNUMBER({start}),ISNUMBER({end}),{end}<{start})", Highlight.Manner.ALERT),
        Highlight.row(pauses, Highlight.Manner.QUIET));
  }

  private Optional<String> watch() {
    long untimed =
        view.agenda().inOrder().stream()
            .filter(planned -> Clocked.of(planned).start().isEmpty())
            .count();
    return untimed == 0 ? Optional.empty() : Optional.of(words.count("watch.untimed", untimed));
  }

  private static Value late(RunRow row, Optional<Tolerance> tolerance) {
    return row.item().isPresent()
        ? Value.NONE
        : Value.time(tolerance.map(Tolerance::until).map(Clocked::sinceMidnight));
  }

  private Value title(RunRow row) {
    return Value.text(row.item().map(at -> at.item().title()).orElse(row.session().title()));
  }

  private Value kind(RunRow row) {
    return Value.text(
        row.item()
            .map(at -> words.of(at.item().kind()))
            .orElseGet(() -> words.of(row.session().kind())));
  }

  private Value room(RunRow row) {
    return Value.text(row.session().room().map(view::room));
  }

  private Value who(RunRow row) {
    if (row.item().isEmpty()) {
      return Value.text(people.participants(row.session()));
    }
    RunningItem item = row.item().get().item();
    String names = view.names(item.speakers());
    return Value.text(
        item.onBehalfOf().map(id -> onBehalfOf(names, view.directory().name(id))).orElse(names));
  }

  private String onBehalfOf(String names, String party) {
    return names.isEmpty() ? party : words.text("onBehalfOf", "name", names, "party", party);
  }

  private static Value ofSession(RunRow row, String text) {
    return row.item().isPresent() ? Value.NONE : Value.text(text);
  }

  private String stage(Session session) {
    List<String> lines = new ArrayList<>();
    session.stage().ifPresent(stage -> stage.layout().ifPresent(l -> lines.add(words.of(l))));
    session
        .stage()
        .ifPresent(
            stage -> {
              for (StageElement element : stage.elements()) {
                lines.add(EquipmentWords.counted(element.name(), element.quantity()));
              }
              addLine(lines, RichLines.of(stage.notes()));
            });
    session
        .seating()
        .ifPresent(
            seating -> {
              seating.seats().ifPresent(n -> lines.add(words.count("seats", n)));
              seating.reserve().ifPresent(n -> lines.add(words.count("reserve", n)));
              addLine(lines, RichLines.of(seating.reserveCondition()));
              addLine(lines, RichLines.of(seating.words()));
            });
    return String.join("\n", lines);
  }

  private String gear(Session session) {
    List<String> lines = new ArrayList<>();
    session.needs().forEach(need -> lines.add(equipment.line(need)));
    return String.join("\n", lines);
  }

  private String media(RunRow row) {
    List<String> lines = new ArrayList<>();
    if (row.item().isPresent()) {
      for (var id : row.item().get().item().media()) {
        lines.add(
            row.session().media().stream()
                .filter(media -> media.id().equals(id))
                .findFirst()
                .map(Media::title)
                .orElse(id.value()));
      }
    } else {
      row.session().media().forEach(media -> lines.add(medium(media)));
    }
    return String.join("\n", lines);
  }

  private String medium(Media media) {
    List<String> details = new ArrayList<>();
    details.add(words.of(media.kind()));
    if (media.perhaps()) {
      details.add(words.text("perhaps"));
    }
    if (media.silent()) {
      details.add(words.text("silent"));
    }
    if (media.blackAndWhite()) {
      details.add(words.text("blackAndWhite"));
    }
    return media.title() + " (" + String.join(", ", details) + ")";
  }

  private String remarks(RunRow row) {
    List<String> lines = new ArrayList<>();
    if (row.item().isPresent()) {
      addLine(lines, RichLines.of(row.item().get().item().details()));
      return String.join("\n", lines);
    }
    Session session = row.session();
    session.lateStart().ifPresent(late -> addCondition(lines, "condition.start", late));
    session.lateEnd().ifPresent(late -> addCondition(lines, "condition.end", late));
    session
        .changeover()
        .ifPresent(time -> lines.add(words.text("changeover", "n", time.toMinutes())));
    addLine(lines, RichLines.of(session.remarks()));
    addLine(lines, RichLines.of(session.notes()));
    return String.join("\n", lines);
  }

  private void addCondition(List<String> lines, String key, Tolerance tolerance) {
    if (!tolerance.condition().isEmpty()) {
      lines.add(words.text(key, "condition", RichLines.of(tolerance.condition())));
    }
  }

  private static void addLine(List<String> lines, String text) {
    if (!text.isEmpty()) {
      lines.add(text);
    }
  }
}
