package org.conducteur.manuscript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;

/** The notes of a Markdown document: those with a label of their own, and those without. */
final class MarkdownNotes {
  /**
   * A note that stands where it is called.
   *
   * @param label the label it got
   * @param node its words
   */
  record Inline(String label, Node node) {}

  private final List<Inline> inline = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();
  private int next = 1;

  /** A label that the document uses. */
  void known(String label) {
    labels.add(label);
  }

  boolean isKnown(String label) {
    return labels.contains(label);
  }

  /** Gives a note without a label one that is free. */
  String inline(Node node) {
    while (!labels.add(Integer.toString(next))) {
      next++;
    }
    String label = Integer.toString(next);
    inline.add(new Inline(label, node));
    return label;
  }

  /** Those that were met since the last question. */
  List<Inline> taken() {
    List<Inline> taken = List.copyOf(inline);
    inline.clear();
    return taken;
  }
}
