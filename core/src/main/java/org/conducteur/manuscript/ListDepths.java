package org.conducteur.manuscript;

import java.util.ArrayList;
import java.util.List;

/** The lists that are open at a line, the outermost first. */
final class ListDepths {
  /**
   * An open list.
   *
   * @param indent the column of its marks
   * @param kind what its marks look like
   */
  private record Level(int indent, String kind) {}

  private final List<Level> open = new ArrayList<>();

  void close() {
    open.clear();
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  /** How deep the last item is. */
  int depth() {
    return Math.max(0, open.size() - 1);
  }

  /** How deep an item is that has this mark at this column. */
  int depth(int indent, String kind) {
    while (!open.isEmpty() && open.get(open.size() - 1).indent() > indent) {
      open.remove(open.size() - 1);
    }
    Level own = new Level(indent, kind);
    if (open.contains(own)) {
      // Other marks at the same column were a list within this one.
      while (!open.get(open.size() - 1).equals(own)) {
        open.remove(open.size() - 1);
      }
    } else {
      open.add(own);
    }
    return open.size() - 1;
  }
}
