package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** A table of two columns without headers: labels, and what they say. */
final class LabelledTable {
  private final SourceBlock.Table table;

  private LabelledTable(SourceBlock.Table table) {
    this.table = table;
  }

  /** Nothing if the block is another table, or none. */
  static Optional<LabelledTable> of(SourceBlock block) {
    return block instanceof SourceBlock.Table table
            && table.headers() == 0
            && !table.rows().isEmpty()
            && table.rows().stream().allMatch(row -> row.size() == 2)
            && table.rows().stream().allMatch(row -> row.get(0).size() <= 1)
        ? Optional.of(new LabelledTable(table))
        : Optional.empty();
  }

  ImmutableList<Pair> pairs() {
    ImmutableList.Builder<Pair> out = ImmutableList.builder();
    for (ImmutableList<ImmutableList<SourceBlock>> row : table.rows()) {
      out.add(new Pair(Styles.words(row.get(0)).strip().plain(), row));
    }
    return out.build();
  }

  /**
   * A row.
   *
   * @param label its label
   * @param cells both cells
   */
  record Pair(String label, ImmutableList<ImmutableList<SourceBlock>> cells) {
    ImmutableList<SourceBlock> value() {
      return cells.get(1);
    }

    /** The words of the value. */
    StyledText words() {
      return Styles.words(value()).strip();
    }

    /** The row as it stands, for what nobody understands of it. */
    Optional<SourceBlock> asTable() {
      return cells.stream()
          .flatMap(ImmutableList::stream)
          .findFirst()
          .map(first -> new SourceBlock.Table(ImmutableList.of(cells), 0, first.place()));
    }
  }
}
