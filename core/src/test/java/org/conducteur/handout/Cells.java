package org.conducteur.handout;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.conducteur.document.Cell;
import org.conducteur.document.Element;
import org.conducteur.document.ItemList;
import org.conducteur.document.Paragraph;
import org.conducteur.document.Row;
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;
import org.conducteur.text.Inline;

/** The texts of a table, to be asked for by the name of the column and the words of the row. */
public record Cells(Table table) {
  /** The text below a column, in the first row that has the words in any of its cells. */
  public String at(String words, String column) {
    return texts(row(words)).get(table.header().indexOf(column));
  }

  public RowKind kind(String words) {
    return row(words).kind();
  }

  public Row row(String words) {
    return table.rows().stream()
        .filter(row -> String.join("|", texts(row)).contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " is in none of " + column(0)));
  }

  /** All texts of a column from top to bottom. */
  public List<String> column(String name) {
    return column(table.header().indexOf(name));
  }

  private List<String> column(int index) {
    return table.rows().stream().map(row -> texts(row).get(index)).toList();
  }

  /** A text for each column: one that spans several is said in the first of them. */
  private static List<String> texts(Row row) {
    List<String> out = new ArrayList<>();
    for (Cell cell : row.cells()) {
      out.add(text(cell.content()));
      for (int i = 1; i < cell.span(); i++) {
        out.add("");
      }
    }
    return out;
  }

  static String text(List<Element> content) {
    return content.stream().map(Cells::text).collect(joining(" / "));
  }

  private static String text(Element element) {
    if (element instanceof Paragraph paragraph) {
      return Inline.plain(paragraph.content()).replace('\u00A0', ' ').replace('\u202F', ' ');
    } else if (element instanceof ItemList list) {
      return list.items().stream()
          .map(item -> list.marker() + " " + text(item.content()))
          .collect(joining(" / "));
    }
    return element.toString();
  }
}
