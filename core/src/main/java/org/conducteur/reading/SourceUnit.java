package org.conducteur.reading;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.naming.Folded;

/**
 * The least of a document that is told apart when two states of it are compared: a block, or a row
 * of a table.
 *
 * @param block the block
 * @param row the index of the row, from 0, if the block is a table
 */
public record SourceUnit(SourceBlock block, Optional<Integer> row) {
  /** Refuses null. {@inheritDoc} */
  public SourceUnit {
    requireNonNull(block, "block");
    requireNonNull(row, "row");
  }

  /**
   * The units of a document.
   *
   * @param blocks its blocks; what they say of themselves is left out
   * @return in the same order
   */
  public static ImmutableList<SourceUnit> of(List<SourceBlock> blocks) {
    ImmutableList.Builder<SourceUnit> out = ImmutableList.builder();
    for (SourceBlock block : blocks) {
      if (block instanceof SourceBlock.Table table) {
        for (int i = 0; i < table.rows().size(); i++) {
          out.add(new SourceUnit(table, Optional.of(i)));
        }
      } else if (!(block instanceof SourceBlock.Furniture)) {
        out.add(new SourceUnit(block, Optional.empty()));
      }
    }
    return out.build();
  }

  /**
   * A document of units; rows that follow each other are one table until the next header.
   *
   * @param units of one document or of several states of it
   * @return its blocks
   */
  public static ImmutableList<SourceBlock> join(List<SourceUnit> units) {
    ImmutableList.Builder<SourceBlock> out = ImmutableList.builder();
    List<SourceUnit> rows = new ArrayList<>();
    for (SourceUnit unit : units) {
      if (unit.row().isEmpty() || unit.begins(rows)) {
        table(rows).ifPresent(out::add);
        rows.clear();
      }
      if (unit.row().isPresent()) {
        rows.add(unit);
      } else {
        out.add(unit.block());
      }
    }
    table(rows).ifPresent(out::add);
    return out.build();
  }

  /** Whether another table begins with this row. */
  private boolean begins(List<SourceUnit> rows) {
    if (rows.isEmpty() || row().orElseThrow() != 0) {
      return false;
    }
    SourceUnit last = rows.get(rows.size() - 1);
    return isHeader() ? !last.isHeader() : last.row().orElseThrow() >= 0;
  }

  private boolean isHeader() {
    return block instanceof SourceBlock.Table table && row().orElseThrow() < table.headers();
  }

  private static Optional<SourceBlock> table(List<SourceUnit> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<ImmutableList<ImmutableList<SourceBlock>>> cells =
        rows.stream()
            .map(unit -> ((SourceBlock.Table) unit.block()).rows().get(unit.row().orElseThrow()))
            .collect(ImmutableList.toImmutableList());
    int headers = (int) rows.stream().takeWhile(SourceUnit::isHeader).count();
    return Optional.of(new SourceBlock.Table(cells, headers, rows.get(0).block().place()));
  }

  /**
   * What it says, without what writers and programs vary.
   *
   * @return equal for units that say the same in the same kind of block
   */
  public String key() {
    return row.map(
            index ->
                ((SourceBlock.Table) block)
                    .rows().get(index).stream()
                        .map(cell -> cell.stream().map(SourceUnit::folded).collect(joining("\n")))
                        .collect(joining("|")))
        .orElseGet(() -> folded(block));
  }

  private static String folded(SourceBlock block) {
    String words = block.plain();
    String folded = Folded.of(words);
    // Signs alone, such as a tick, are all there is.
    return folded.isEmpty() ? words.strip() : folded;
  }
}
