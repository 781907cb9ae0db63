package org.conducteur.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.conducteur.document.WidthSharing.Demand;
import org.junit.jupiter.api.Test;

class WidthSharingTest {
  @Test
  void columns_whose_texts_have_room_keep_their_shares() {
    assertThat(WidthSharing.of(100, List.of(new Demand(3, 5, 20), new Demand(1, 5, 20))))
        .containsExactly(75, 25);
  }

  @Test
  void a_column_of_times_gives_what_it_does_not_use_to_a_column_of_texts() {
    assertThat(WidthSharing.of(100, List.of(new Demand(1, 10, 20), new Demand(1, 10, 70))))
        .containsExactly(30, 70);
    assertThat(WidthSharing.of(100, List.of(new Demand(1, 10, 20), new Demand(1, 10, 500))))
        .containsExactly(20, 80);
  }

  @Test
  void no_column_grows_beyond_three_times_its_share() {
    assertThat(WidthSharing.of(100, List.of(new Demand(9, 1, 5), new Demand(1, 1, 500))))
        .containsExactly(70, 30);
  }

  @Test
  void an_empty_column_keeps_its_share_to_be_written_into() {
    assertThat(WidthSharing.of(100, List.of(new Demand(1, 8, 0), new Demand(1, 10, 500))))
        .containsExactly(50, 50);
  }

  @Test
  void words_come_before_lines() {
    double[] widths =
        WidthSharing.of(
            100, List.of(new Demand(1, 40, 40), new Demand(1, 10, 20), new Demand(1, 10, 90)));
    assertThat(widths[0]).isCloseTo(40, within(1e-9));
    assertThat(widths[1]).isLessThan(33).isGreaterThanOrEqualTo(20);
    assertThat(Arrays.stream(widths).sum()).isCloseTo(100, within(1e-9));
  }

  @Test
  void where_words_have_no_room_all_are_short_alike() {
    double[] widths =
        WidthSharing.of(100, List.of(new Demand(1, 100, 100), new Demand(1, 100, 100)));
    assertThat(widths).containsExactly(50, 50);
  }
}
