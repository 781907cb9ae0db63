package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.document.Element;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;

/**
 * Divides long lists that stand side by side into rows: between points, and where the columns end
 * as evenly as can be, so that they read as columns, and go on on another page.
 */
final class EvenRows {
  /** Rows are so high, in shares of a page: between these as suits the columns best. */
  private static final double LOWEST = 0.12;

  private static final double HIGHEST = 0.3;

  private static final int TRIES = 12;

  private final Extent column;

  EvenRows(Extent column) {
    this.column = column;
  }

  /** A point of a list, the mark of the list, and roughly how many lines it takes. */
  private record Part(ListMarker marker, ListItem item, int lines) {}

  /**
   * Divides columns.
   *
   * @param columns what stands side by side
   * @return rows of as many cells
   */
  List<List<ImmutableList<Element>>> of(List<ItemList> columns) {
    List<List<Part>> left = new ArrayList<>();
    columns.forEach(list -> left.add(parts(list)));
    List<List<ImmutableList<Element>>> rows = new ArrayList<>();
    while (left.stream().anyMatch(parts -> !parts.isEmpty())) {
      int[] ends = ends(left);
      List<ImmutableList<Element>> row = new ArrayList<>();
      for (int i = 0; i < ends.length; i++) {
        List<Part> parts = left.get(i);
        row.add(lists(parts.subList(0, ends[i])));
        left.set(i, parts.subList(ends[i], parts.size()));
      }
      rows.add(row);
    }
    return rows;
  }

  /** The points, and where one has many below it, these too. */
  private List<Part> parts(ItemList list) {
    List<Part> out = new ArrayList<>();
    for (ListItem item : list.items()) {
      int lines = column.of(item.content());
      int last = item.content().size() - 1;
      if (lines > column.lines() * LOWEST
          && last >= 0
          && item.content().get(last) instanceof ItemList below
          && !below.items().isEmpty()) {
        out.addAll(divided(list.marker(), item.content().subList(0, last), below));
      } else {
        out.add(new Part(list.marker(), item, lines));
      }
    }
    return out;
  }

  /** A point with the first of those below it, then the others, as far in as the first. */
  private List<Part> divided(ListMarker marker, List<Element> text, ItemList below) {
    List<Part> out = new ArrayList<>();
    for (Part part : parts(below)) {
      ItemList alone = new ItemList(part.marker(), ImmutableList.of(part.item()));
      ImmutableList.Builder<Element> content = ImmutableList.builder();
      if (out.isEmpty()) {
        content.addAll(text);
      }
      int lines = part.lines() + (out.isEmpty() ? column.of(text) : 0);
      ListMarker own = out.isEmpty() ? marker : ListMarker.NONE;
      out.add(new Part(own, new ListItem(content.add(alone).build()), lines));
    }
    return out;
  }

  /** Points with the same mark are one list. */
  private static ImmutableList<Element> lists(List<Part> parts) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    int start = 0;
    for (int i = 1; i <= parts.size(); i++) {
      if (i == parts.size() || parts.get(i).marker() != parts.get(start).marker()) {
        out.add(
            new ItemList(
                parts.get(start).marker(),
                parts.subList(start, i).stream()
                    .map(Part::item)
                    .collect(ImmutableList.toImmutableList())));
        start = i;
      }
    }
    return out.build();
  }

  /** How many parts of each column the next row takes. */
  private int[] ends(List<List<Part>> left) {
    int[] best = new int[left.size()];
    double least = Double.MAX_VALUE;
    for (int i = 0; i <= TRIES; i++) {
      double height = column.lines() * (LOWEST + (HIGHEST - LOWEST) * i / TRIES);
      int[] ends = left.stream().mapToInt(parts -> end(parts, height)).toArray();
      double uneven = (uneven(left, ends) + 1) / height;
      if (uneven < least) {
        least = uneven;
        best = ends;
      }
    }
    return best;
  }

  private static int end(List<Part> parts, double height) {
    int end = 0;
    int used = 0;
    while (end < parts.size() && (end == 0 || used + parts.get(end).lines() <= height)) {
      used += parts.get(end).lines();
      end++;
    }
    return end;
  }

  /** The lines that stay empty in columns that go on. */
  private static double uneven(List<List<Part>> left, int[] ends) {
    int[] used = new int[ends.length];
    int highest = 0;
    for (int i = 0; i < ends.length; i++) {
      used[i] = left.get(i).subList(0, ends[i]).stream().mapToInt(Part::lines).sum();
      highest = Math.max(highest, used[i]);
    }
    double empty = 0;
    for (int i = 0; i < ends.length; i++) {
      empty += ends[i] == left.get(i).size() ? 0 : highest - used[i];
    }
    return empty;
  }
}
