package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.export.office.workbook.Highlight.Manner;
import org.conducteur.session.Media;
import org.conducteur.session.MediaState;
import org.conducteur.session.Session;
import org.conducteur.style.PaperSize;

/** What is projected, played or handed out. */
final class MediaSheet {
  static final String TABLE = "tblMedia";

  private record MediaRow(Session session, Media media) {}

  private final EventView view;
  private final Words words;

  private MediaSheet(EventView view) {
    this.view = view;
    words = view.words();
  }

  static SheetPlan of(EventView view) {
    return new MediaSheet(view).plan();
  }

  private SheetPlan plan() {
    ImmutableList.Builder<MediaRow> rows = ImmutableList.builder();
    long expected = 0;
    for (Planned planned : view.agenda().byTime()) {
      for (Media media : planned.session().media()) {
        rows.add(new MediaRow(planned.session(), media));
        expected += StillMissing.isExpected(media) ? 1 : 0;
      }
    }
    return new SheetPlan.OfTable<>(
        view.frame("media", PaperSize.A4, 2)
            .watching(
                expected == 0
                    ? Optional.empty()
                    : Optional.of(words.count("watch.expected", expected))),
        new TablePlan<>(TABLE, columns(), rows.build(), row -> Style.BODY, highlights()),
        "medium");
  }

  private ImmutableList<ColumnSpec<MediaRow>> columns() {
    return new Columns<MediaRow>(words)
        .add("session", Format.TEXT, 18, 26, row -> Value.text(row.session().title()))
        .add("medium", Format.TEXT, 20, 30, row -> Value.text(row.media().title()))
        .add(
            "kind",
            Format.TEXT,
            12,
            16,
            row -> Value.text(words.of(row.media().kind())),
            c -> c.onlyOf(Lists.MEDIA_KINDS))
        .add("length", Format.DURATION, 9, 9, row -> Value.time(row.media().length()))
        .add(
            "perhaps",
            Format.MARK,
            10,
            10,
            row -> view.mark(row.media().perhaps()),
            MediaSheet::yes)
        .add("silent", Format.MARK, 9, 9, row -> view.mark(row.media().silent()), MediaSheet::yes)
        .add(
            "blackAndWhite",
            Format.MARK,
            9,
            9,
            row -> view.mark(row.media().blackAndWhite()),
            MediaSheet::yes)
        .add(
            "supplier",
            Format.TEXT,
            14,
            22,
            row -> Value.text(row.media().supplier().map(view.directory()::name)),
            c -> c.offering(Lists.PEOPLE))
        .add("due", Format.TEXT, 14, 18, row -> view.deadlines().asWords(row.media().due()))
        .add("dueDate", Format.DATE, 17, 17, row -> view.deadlines().asDate(row.media().due()))
        .add(
            "state",
            Format.TEXT,
            10,
            12,
            row -> Value.text(row.media().state().map(words::of)),
            c -> c.onlyOf(Lists.MEDIA_STATES))
        .add("notes", Format.TEXT, 14, 30, row -> Value.text(RichLines.of(row.media().notes())))
        .identifiedBy(row -> row.session().id().value() + "/" + row.media().id().value());
  }

  private static ColumnSpec<MediaRow> yes(ColumnSpec<MediaRow> column) {
    return column.offering(Lists.YES);
  }

  private ImmutableList<Highlight> highlights() {
    String waiting =
        "OR({state}=\"\",{state}=" + Highlight.quoted(words.of(MediaState.EXPECTED)) + ")";
    return ImmutableList.of(
        Highlight.cell("dueDate", Overview.isOver("{dueDate}", waiting), Manner.ALERT),
        Highlight.cell("state", "AND({medium}<>\"\"," + waiting + ")", Manner.ALERT));
  }
}
