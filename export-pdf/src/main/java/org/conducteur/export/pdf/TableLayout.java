package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.document.Cell;
import org.conducteur.document.Column;
import org.conducteur.document.Row;
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;
import org.jspecify.annotations.Nullable;

/** Lays out tables: a repeated header on a pale surface, hairlines between rows, no grid. */
final class TableLayout {
  private static final float PADDING_ACROSS = 0.45f;
  private static final float PADDING_DOWN = 0.32f;
  private static final float AROUND = 1;
  private static final float RULE = 1.1f;

  /** A row taller than this share of a page may be divided. */
  private static final float TALLEST_ROW = 0.85f;

  /** Rows that take no more than this share of a page stay on one. */
  private static final float SHORT = 0.25f;

  /** A header taller than this share of a page isn't repeated. */
  private static final float TALLEST_HEAD = 0.35f;

  private final Blocks blocks;
  private final Typesetting typesetting;
  private final Look look;

  TableLayout(Blocks blocks) {
    this.blocks = blocks;
    this.typesetting = blocks.typesetting();
    this.look = typesetting.look();
  }

  void lay(Table table, Place place, Flow flow) {
    Tag tag = place.tag().child(PdfName.Table);
    Place inside = place.in(tag).dense(Density.CELL);
    flow.space(look.em(AROUND));
    table.caption().ifPresent(caption -> caption(caption, inside, flow));
    ColumnWidths widths = new ColumnWidths(table, inside, look.em(PADDING_ACROSS), typesetting);
    Slice head = head(table, widths, inside, flow);
    float highest =
        Math.min(
            look.textHeight() - (head == null ? 0 : head.height()),
            look.textHeight() * TALLEST_ROW);
    flow.repeat(head);
    Tag body = tag.child(PdfName.TBody);
    RowBreaks breaks = new RowBreaks(flow, look, SHORT);
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      if (i == 0 || row.kind() == RowKind.CONTINUED) {
        flow.keep();
      }
      breaks.row();
      int end = flowing(table.rows(), i);
      if (end > i + 1) {
        columns(table.rows().subList(i, end), table, widths, inside.in(body), flow);
        i = end - 1;
        continue;
      }
      boolean more = end < table.rows().size() && table.rows().get(end).kind() == RowKind.CONTINUED;
      row(row, more, table, widths, inside.in(body), highest, flow);
    }
    breaks.end();
    flow.repeat(null);
    flow.space(look.em(AROUND));
  }

  private void caption(String words, Place place, Flow flow) {
    TextStyle style = place.text().bold();
    Tag tag = typesetting.inLanguage(place.tag().child(PdfName.Caption), words);
    int before = flow.size();
    typesetting.lines(
        typesetting.runs(words, style, tag), place.styled(style), place.leading(), flow, false);
    flow.keepWhole(before);
    flow.space(look.em(0.3f));
  }

  private @Nullable Slice head(Table table, ColumnWidths widths, Place place, Flow flow) {
    if (table.header().stream().allMatch(name -> CleanText.of(name).isBlank())) {
      return null;
    }
    // A head needs a body below it.
    Tag head = table.rows().isEmpty() ? place.tag() : place.tag().child(PdfName.THead);
    Tag row = head.child(PdfName.TR);
    ImmutableList.Builder<CellRow.Box> cells = ImmutableList.builder();
    TextStyle style = place.text().bold().coloured(look.palette().accent());
    for (int i = 0; i < table.columns().size(); i++) {
      Tag cell = row.child(PdfName.TH).attribute(PdfName.Table, PdfName.Scope, PdfName.Column);
      Place inside = cellPlace(widths, table.columns().get(i), i, 1, place).in(cell).styled(style);
      typesetting.inLanguage(cell, table.header().get(i));
      Flow content = new Flow();
      typesetting.lines(
          typesetting.runs(table.header().get(i), style, cell), inside, Look.TIGHT, content, false);
      cells.add(new CellRow.Box(cell, content.stack()));
    }
    CellRow made = new CellRow(row, cells.build(), look.em(PADDING_DOWN * 1.2f), 0);
    if (made.height() > look.textHeight() * TALLEST_HEAD) {
      made.addDivided(flow, look);
      return null;
    }
    return made.addWhole(flow, (pen, top) -> headSurface(pen, place, top, made.height()));
  }

  private void headSurface(Pen pen, Place place, float top, float height) {
    pen.fill(place.left(), top - height, place.width(), height, look.palette().surface());
    pen.fill(place.left(), top - height, place.width(), RULE, look.palette().accent());
  }

  /** The end of the rows that flow on from one, as far as they have the same cells. */
  private static int flowing(List<Row> rows, int start) {
    int end = start + 1;
    while (end < rows.size()
        && rows.get(end).kind() == RowKind.FLOWING
        && spans(rows.get(end)).equals(spans(rows.get(start)))) {
      end++;
    }
    return end;
  }

  private static List<Integer> spans(Row row) {
    return row.cells().stream().map(Cell::span).toList();
  }

  /** Rows whose texts go on in their columns, whatever row they are of. */
  private void columns(List<Row> rows, Table table, ColumnWidths widths, Place around, Flow flow) {
    Place place = around.styled(RowLook.text(rows.get(0).kind(), around.text(), look));
    int columns = rows.get(0).cells().size();
    List<Flow> contents = new ArrayList<>();
    List<Flow.Spacing> spacings = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      contents.add(new Flow());
      spacings.add(contents.get(i).freeze());
    }
    ImmutableList.Builder<Tag> tags = ImmutableList.builder();
    List<Tag> firsts = new ArrayList<>();
    for (Row row : rows) {
      Tag tag = place.tag().child(PdfName.TR);
      tags.add(tag);
      int column = 0;
      for (int i = 0; i < columns; i++) {
        Cell cell = row.cells().get(i);
        Tag own = tag(cell, tag);
        tags.add(own);
        firsts.add(own);
        Place inside = cellPlace(widths, table.columns().get(column), column, cell.span(), place);
        lay(cell, inside.in(own), contents.get(i));
        column += cell.span();
      }
    }
    ImmutableList.Builder<CellRow.Box> cells = ImmutableList.builder();
    for (int i = 0; i < columns; i++) {
      spacings.get(i).end();
      cells.add(new CellRow.Box(firsts.get(i), contents.get(i).stack()));
    }
    new CellRow(tags.build(), cells.build(), look.em(PADDING_DOWN), 0).addDivided(flow, look);
    flow.keep();
    flow.add(RowLook.HAIRLINE, (pen, top) -> hairline(pen, place, top - RowLook.HAIRLINE));
  }

  private void row(
      Row row,
      boolean more,
      Table table,
      ColumnWidths widths,
      Place around,
      float highest,
      Flow flow) {
    Place place = around.styled(RowLook.text(row.kind(), around.text(), look));
    Tag tag = place.tag().child(PdfName.TR);
    ImmutableList.Builder<CellRow.Box> cells = ImmutableList.builder();
    int column = 0;
    for (Cell cell : row.cells()) {
      Place inside = cellPlace(widths, table.columns().get(column), column, cell.span(), place);
      cells.add(cell(cell, inside.in(tag)));
      column += cell.span();
    }
    float least = Math.min(Look.points(row.minHeight()), highest);
    CellRow made = new CellRow(tag, cells.build(), look.em(PADDING_DOWN), least);
    if (made.height() <= highest) {
      RowLook surface = new RowLook(row.kind(), more, place, made.height(), look.palette());
      made.addWhole(flow, surface::draw);
      if (row.kind() == RowKind.GROUP) {
        flow.keep();
      }
    } else {
      made.addDivided(flow, look);
      if (!more) {
        flow.keep();
        flow.add(RowLook.HAIRLINE, (pen, top) -> hairline(pen, place, top - RowLook.HAIRLINE));
      }
    }
  }

  private CellRow.Box cell(Cell cell, Place place) {
    Tag tag = tag(cell, place.tag());
    Flow content = new Flow();
    Flow.Spacing spacing = content.freeze();
    lay(cell, place.in(tag), content);
    spacing.end();
    return new CellRow.Box(tag, content.stack());
  }

  private static Tag tag(Cell cell, Tag row) {
    Tag tag = row.child(cell.header() ? PdfName.TH : PdfName.TD);
    if (cell.header()) {
      tag.attribute(PdfName.Table, PdfName.Scope, PdfName.Row);
    }
    tag.columns(cell.span());
    return tag;
  }

  private void lay(Cell cell, Place place, Flow content) {
    Place inside = place.styled(cell.header() ? place.text().bold() : place.text());
    blocks.lay(cell.content(), inside, content);
  }

  private void hairline(Pen pen, Place place, float y) {
    RowLook.hairline(pen, place, y, look.palette());
  }

  private Place cellPlace(ColumnWidths widths, Column column, int index, int span, Place place) {
    float width = widths.width(index, span);
    float padding = Math.min(look.em(PADDING_ACROSS), width / 4);
    return place
        .at(widths.left(index), width)
        .indented(padding, padding)
        .aligned(column.alignment());
  }
}
