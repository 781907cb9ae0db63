package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Cell;
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;
import org.conducteur.handout.Grid.Part;
import org.junit.jupiter.api.Test;

class GridTest {
  private static Grid grid() {
    return new Grid().column("a", 1).naming("b", 1).column("c", 1).toFillIn("d", 1);
  }

  @Test
  void columns_without_words_are_left_out_but_for_those_to_fill_in() {
    Table table =
        grid()
            .row(RowKind.BODY, 0, List.of(Part.of("x"), Part.of(""), Part.of(""), Part.of("")))
            .table(Optional.empty());
    assertThat(table.header()).containsExactly("a", "d");
  }

  @Test
  void a_cell_across_columns_shrinks_with_them() {
    Table table =
        grid()
            .row(RowKind.BODY, 0, List.of(Part.of("x"), Part.of("y"), Part.of(""), Part.of("")))
            .across(RowKind.GROUP, SessionPeople.cell("title"))
            .table(Optional.empty());
    assertThat(table.rows().get(1).cells()).extracting(Cell::span).containsExactly(3);
  }

  @Test
  void a_cell_across_columns_that_are_all_empty_keeps_one_of_them() {
    Table table =
        new Grid()
            .column("a", 1)
            .column("b", 1)
            .across(RowKind.BODY, SessionPeople.cell("alone"))
            .table(Optional.empty());
    assertThat(table.header()).containsExactly("a");
  }

  @Test
  void a_row_that_does_not_fit_is_a_mistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> grid().row(RowKind.BODY, 0, List.of(new Part(ImmutableList.of(), 3))))
        .withMessageContaining("3 cells for 4 columns");
  }
}
