package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import org.conducteur.export.office.workbook.Highlight.Manner;
import org.conducteur.id.EquipmentId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.style.PaperSize;

/** Each kind of equipment: what there is of it, what is needed, what is short. */
final class StockSheet {
  static final String TABLE = "tblEquipment";

  private final EventView view;
  private final Words words;
  private final ImmutableListMultimap<EquipmentId, NeedRow> byItem;
  private final ImmutableListMultimap<String, NeedRow> byName;

  private StockSheet(EventView view) {
    this.view = view;
    words = view.words();
    List<NeedRow> needs = NeedRow.all(view);
    byItem = Multimaps.index(needs, row -> row.need().item());
    byName = Multimaps.index(needs, row -> view.equipment(row.need().item()));
  }

  static SheetPlan of(EventView view) {
    return new StockSheet(view).plan();
  }

  private SheetPlan plan() {
    ImmutableList.Builder<StockRow> listed = ImmutableList.builder();
    for (EquipmentItem item : view.event().equipment()) {
      listed.add(row(item.id(), item.name(), Optional.of(item)));
    }
    for (EquipmentId id : byItem.keySet()) {
      if (view.directory().findEquipment(id).isEmpty()) {
        listed.add(row(id, id.value(), Optional.empty()));
      }
    }
    ImmutableList<StockRow> rows = listed.build();
    long less = rows.stream().filter(row -> shortage(row).orElse(0L) > 0).count();
    return new SheetPlan.OfTable<>(
        view.frame("stock", PaperSize.A4, 1)
            .watching(less == 0 ? Optional.empty() : Optional.of(words.count("watch.short", less))),
        new TablePlan<>(
                TABLE,
                columns(),
                rows,
                row -> Style.BODY,
                ImmutableList.of(
                    Highlight.cell(
                        "shortage", "AND(ISNUMBER({shortage}),{shortage}>0)", Manner.ALERT)))
            .of(StockRow::place, new StockEdits()),
        "item");
  }

  private StockRow row(EquipmentId id, String name, Optional<EquipmentItem> item) {
    return new StockRow(id, name, item, Demand.of(byItem.get(id)), Demand.of(byName.get(name)));
  }

  private ImmutableList<ColumnSpec<StockRow>> columns() {
    return new Columns<StockRow>(words)
        .add(
            "item",
            Format.TEXT,
            22,
            36,
            row -> Value.text(row.name()),
            c -> c.publishing(Lists.EQUIPMENT).holding("name", Entry::text))
        .add(
            "stock",
            Format.COUNT,
            10,
            10,
            row -> Value.number(row.item().flatMap(EquipmentItem::stock)),
            c -> c.holding("stock", Entry::count))
        .add("peak", Format.COUNT, 14, 14, row -> Value.number(row.demand().peak()))
        .add("shortage", Format.COUNT, 10, 10, this::shortageValue)
        .add("sum", Format.COUNT, 12, 12, this::sum)
        .add("unsaid", Format.COUNT, 12, 12, this::unsaid)
        .add(
            "owner",
            Format.TEXT,
            18,
            30,
            row -> Value.text(row.item().flatMap(EquipmentItem::owner).map(view.directory()::name)),
            c -> c.offering(Lists.PEOPLE).holding("owner", Entry::party))
        .add(
            "notes",
            Format.TEXT,
            18,
            44,
            row -> Value.text(row.item().map(item -> item.notes().markdown())),
            c -> c.holding("notes", Entry::rich))
        .identifiedBy(row -> row.id().value());
  }

  private static Optional<Long> shortage(StockRow row) {
    return row.item()
        .flatMap(EquipmentItem::stock)
        .map(stock -> Math.max(0, row.demand().peak() - stock));
  }

  private Value shortageValue(StockRow row) {
    return new Value.Formula(
        "IF(ISNUMBER({stock}),MAX(0,{peak}-{stock}),\"\")",
        shortage(row).map(Value::number).orElse(Value.NONE));
  }

  private Value sum(StockRow row) {
    return new Value.Formula(
        "SUMPRODUCT(--EXACT(" + needs("item") + ",{item})," + needs("quantity") + ")",
        Value.number(row.named().sum()));
  }

  private Value unsaid(StockRow row) {
    return new Value.Formula(
        "SUMPRODUCT(--EXACT(" + needs("item") + ",{item}),--(" + needs("quantity") + "=\"\"))",
        Value.number(row.named().unsaid()));
  }

  private String needs(String column) {
    return EquipmentSheet.TABLE + "[" + words.text("column." + column) + "]";
  }
}
