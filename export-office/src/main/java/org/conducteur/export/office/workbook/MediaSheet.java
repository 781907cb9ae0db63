package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.export.office.workbook.Highlight.Manner;
import org.conducteur.id.MediaId;
import org.conducteur.id.Pointer;
import org.conducteur.session.Media;
import org.conducteur.session.MediaKind;
import org.conducteur.session.MediaState;
import org.conducteur.session.Session;
import org.conducteur.style.PaperSize;

/** What is projected, played or handed out. */
final class MediaSheet {
  static final String TABLE = "tblMedia";

  private final EventView view;
  private final Words words;
  private final SessionRowEdits<Media> edits =
      new SessionRowEdits<>(EventDraft.MEDIA, MediaSheet::fresh);

  private MediaSheet(EventView view) {
    this.view = view;
    words = view.words();
  }

  static SheetPlan of(EventView view) {
    return new MediaSheet(view).plan();
  }

  private static Media fresh(NewRow<SessionRow<Media>> row) {
    String title = row.cell("medium").text();
    return Media.builder(new MediaId(row.draft().ids().of(title, "media")), title).build();
  }

  private SheetPlan plan() {
    ImmutableList<SessionRow<Media>> rows = SessionRow.all(view, Session::media);
    long expected = rows.stream().filter(row -> StillMissing.isExpected(row.element())).count();
    return new SheetPlan.OfTable<>(
        view.frame("media", PaperSize.A4, 2)
            .watching(
                expected == 0
                    ? Optional.empty()
                    : Optional.of(words.count("watch.expected", expected))),
        new TablePlan<>(TABLE, columns(), rows, row -> Style.BODY, highlights())
            .of(MediaSheet::place, edits),
        "medium");
  }

  private static Pointer place(SessionRow<Media> row) {
    return Pointer.of("sessions", row.session().id().value(), "media", row.element().id().value());
  }

  private ImmutableList<ColumnSpec<SessionRow<Media>>> columns() {
    return new Columns<SessionRow<Media>>(words)
        .with(edits.column(18, 26))
        .add(
            "medium",
            Format.TEXT,
            20,
            30,
            row -> Value.text(row.element().title()),
            c -> c.holding("title", Entry::text))
        .add(
            "kind",
            Format.TEXT,
            12,
            16,
            row -> Value.text(words.of(row.element().kind())),
            c -> c.onlyOf(Lists.MEDIA_KINDS).requiring("kind", cell -> cell.oneOf(MediaKind.class)))
        .add(
            "length",
            Format.DURATION,
            9,
            9,
            row -> Value.time(row.element().length()),
            c -> c.holding("length", Entry::length))
        .add("perhaps", Format.MARK, 10, 10, row -> mark(row.element().perhaps()), yes("perhaps"))
        .add("silent", Format.MARK, 9, 9, row -> mark(row.element().silent()), yes("silent"))
        .add(
            "blackAndWhite",
            Format.MARK,
            9,
            9,
            row -> mark(row.element().blackAndWhite()),
            yes("blackAndWhite"))
        .add(
            "supplier",
            Format.TEXT,
            14,
            22,
            row -> Value.text(row.element().supplier().map(view.directory()::name)),
            c -> c.offering(Lists.PEOPLE).holding("supplier", Entry::party))
        .with(view.deadlines().columns(14, 18, row -> row.element().due()))
        .add(
            "state",
            Format.TEXT,
            10,
            12,
            row -> Value.text(row.element().state().map(words::of)),
            c ->
                c.onlyOf(Lists.MEDIA_STATES)
                    .holding("state", cell -> cell.choice(MediaState.class)))
        .add(
            "notes",
            Format.TEXT,
            14,
            30,
            row -> Value.text(row.element().notes().markdown()),
            c -> c.holding("notes", Entry::rich))
        .identifiedBy(row -> row.session().id().value() + "/" + row.element().id().value());
  }

  private Value mark(boolean holds) {
    return view.mark(holds);
  }

  private static UnaryOperator<ColumnSpec<SessionRow<Media>>> yes(String path) {
    return column -> column.offering(Lists.YES).holding(path, Entry::flag);
  }

  private ImmutableList<Highlight> highlights() {
    String waiting =
        "OR({state}=\"\",{state}=" + Highlight.quoted(words.of(MediaState.EXPECTED)) + ")";
    return ImmutableList.of(
        Highlight.cell("dueDate", Overview.isOver("{dueDate}", waiting), Manner.ALERT),
        Highlight.cell("state", "AND({medium}<>\"\"," + waiting + ")", Manner.ALERT));
  }
}
