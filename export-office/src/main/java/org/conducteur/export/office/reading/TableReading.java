package org.conducteur.export.office.reading;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.export.office.pack.FileTrouble;
import org.conducteur.export.office.pack.Relations;
import org.conducteur.export.office.pack.XmlPart;
import org.conducteur.reading.SourceBlock;

/** Reads a table. One of a single cell is a box. */
final class TableReading {
  /** What Word allows. */
  static final int MOST_COLUMNS = 63;

  private final XmlPart xml;
  private final Progress progress;
  private final Relations relations;
  private final List<ImmutableList<ImmutableList<SourceBlock>>> rows = new ArrayList<>();
  private int headers;
  private boolean header;
  private boolean deleted;

  TableReading(XmlPart xml, Progress progress, Relations relations) {
    this.xml = xml;
    this.progress = progress;
    this.relations = relations;
  }

  /** Reads the element that was begun last; nothing if there are no words in it. */
  Optional<SourceBlock> read() throws IOException {
    int at = progress.paragraph() + 1;
    rows(xml.depth());
    boolean empty = rows.stream().allMatch(row -> row.stream().allMatch(List::isEmpty));
    if (empty) {
      return Optional.empty();
    }
    if (rows.size() == 1 && rows.get(0).size() == 1) {
      return Optional.of(
          progress.count(new SourceBlock.Box(rows.get(0).get(0), progress.place(at, ""))));
    }
    return Optional.of(
        progress.count(
            new SourceBlock.Table(even(), Math.min(headers, rows.size()), progress.place(at, ""))));
  }

  /** All rows get as many cells. */
  private ImmutableList<ImmutableList<ImmutableList<SourceBlock>>> even() throws IOException {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    progress.cells((long) rows.size() * columns);
    ImmutableList.Builder<ImmutableList<ImmutableList<SourceBlock>>> all = ImmutableList.builder();
    for (ImmutableList<ImmutableList<SourceBlock>> row : rows) {
      ImmutableList.Builder<ImmutableList<SourceBlock>> cells = ImmutableList.builder();
      cells.addAll(row);
      for (int i = row.size(); i < columns; i++) {
        cells.add(ImmutableList.of());
      }
      all.add(cells.build());
    }
    return all.build();
  }

  private void rows(int depth) throws IOException {
    while (xml.toChild(depth)) {
      switch (xml.element()) {
        case "tr" -> row();
        case "tblPr", "tblGrid" -> {}
        case "del", "moveFrom" -> progress.hint(FileTrouble.DOCUMENT_DELETED, "");
        // Content controls and custom elements may stand around rows.
        default -> rows(xml.depth());
      }
    }
  }

  private void row() throws IOException {
    List<ImmutableList<SourceBlock>> cells = new ArrayList<>();
    header = false;
    deleted = false;
    cells(xml.depth(), cells);
    if (deleted) {
      progress.hint(FileTrouble.DOCUMENT_DELETED, "");
    } else if (!cells.isEmpty()) {
      progress.cells(cells.size());
      headers += header && headers == rows.size() ? 1 : 0;
      rows.add(ImmutableList.copyOf(cells));
    }
  }

  private void cells(int depth, List<ImmutableList<SourceBlock>> cells) throws IOException {
    while (xml.toChild(depth)) {
      switch (xml.element()) {
        case "tc" -> cell(cells);
        case "trPr" -> rowMarks(cells);
        case "tblPrEx" -> {}
        default -> cells(xml.depth(), cells);
      }
    }
  }

  private void rowMarks(List<ImmutableList<SourceBlock>> cells) throws IOException {
    int own = xml.depth();
    while (xml.toChild(own)) {
      switch (xml.element()) {
        case "tblHeader" -> header = RunMarks.isOn(xml);
        case "del" -> deleted = true;
        case "gridBefore" -> {
          int before = Figures.of(xml.attribute("val"), 0, 0, MOST_COLUMNS);
          for (int i = 0; i < before; i++) {
            cells.add(ImmutableList.of());
          }
        }
        default -> {}
      }
    }
  }

  private void cell(List<ImmutableList<SourceBlock>> cells) throws IOException {
    BlockReading cell = new BlockReading(xml, progress, relations);
    cells.add(cell.read());
    for (int i = 1; i < cell.columns(); i++) {
      cells.add(ImmutableList.of());
    }
  }
}
