package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.export.office.workbook.Highlight.Manner;
import org.conducteur.logistics.Station;
import org.conducteur.style.PaperSize;

/** The needs for equipment, session by session. */
final class EquipmentSheet {
  static final String TABLE = "tblEquipmentNeeds";

  private final EventView view;
  private final Words words;
  private final NeedEdits edits = new NeedEdits();

  private EquipmentSheet(EventView view) {
    this.view = view;
    words = view.words();
  }

  static SheetPlan of(EventView view) {
    return new EquipmentSheet(view).plan();
  }

  private SheetPlan plan() {
    ImmutableList<NeedRow> rows = NeedRow.all(view);
    long unsaid = rows.stream().filter(row -> row.need().quantity().isEmpty()).count();
    return new SheetPlan.OfTable<>(
        view.frame("equipment", PaperSize.A4, 2)
            .watching(
                unsaid == 0 ? Optional.empty() : Optional.of(words.count("watch.unsaid", unsaid))),
        new TablePlan<>(
                TABLE,
                columns(),
                rows,
                row -> Style.BODY,
                ImmutableList.of(
                    Highlight.cell("quantity", "AND({item}<>\"\",{quantity}=\"\")", Manner.ALERT)))
            .of(NeedRow::place, edits),
        "item");
  }

  private ImmutableList<ColumnSpec<NeedRow>> columns() {
    return new Columns<NeedRow>(words)
        .add(
            "where",
            Format.TEXT,
            22,
            32,
            row -> Value.text(where(row)),
            c -> c.offering(Lists.SESSIONS).storing("", edits::move))
        .add(
            "item",
            Format.TEXT,
            18,
            26,
            row -> Value.text(view.equipment(row.need().item())),
            c ->
                c.offering(Lists.EQUIPMENT)
                    .requiring("item", cell -> cell.at(cell.text()).equipment()))
        .add(
            "quantity",
            Format.COUNT,
            11,
            11,
            row -> Value.number(row.need().quantity()),
            c -> c.holding("quantity", Entry::count))
        .add(
            "perhaps",
            Format.MARK,
            10,
            10,
            row -> view.mark(row.need().perhaps()),
            c -> c.offering(Lists.YES).holding("perhaps", Entry::flag))
        .add("day", Format.DATE, 17, 17, row -> row.planned().map(this::day).orElse(Value.NONE))
        .add(
            "start",
            Format.TIME,
            8,
            8,
            row -> Value.time(row.planned().flatMap(planned -> Clocked.of(planned).start())))
        .add("room", Format.TEXT, 12, 18, row -> Value.text(room(row)))
        .add(
            "until",
            Format.TEXT,
            14,
            24,
            row -> Value.text(row.need().until().map(view::session)),
            c -> c.offering(Lists.SESSIONS).holding("until", Entry::session))
        .add(
            "supplier",
            Format.TEXT,
            12,
            20,
            row -> Value.text(row.need().supplier().map(view.directory()::name)),
            c -> c.offering(Lists.PEOPLE).holding("supplier", Entry::party))
        .add(
            "notes",
            Format.TEXT,
            14,
            30,
            row -> Value.text(row.need().notes().markdown()),
            c -> c.holding("notes", Entry::rich))
        .identifiedBy(NeedRow::id);
  }

  private Value day(Planned planned) {
    return view.day(planned.day());
  }

  private static String where(NeedRow row) {
    return row.planned()
        .map(planned -> planned.session().title())
        .or(() -> row.station().map(Station::name))
        .orElse("");
  }

  private String room(NeedRow row) {
    return row.planned()
        .flatMap(planned -> planned.session().room())
        .or(() -> row.station().flatMap(Station::room))
        .map(view::room)
        .orElse("");
  }
}
