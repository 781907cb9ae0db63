package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.util.Optional;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingErrorsTest {

  private static Range<DayTime> window(String slot) {
    return Slot.parse(slot).orElseThrow().range().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "19:15, 09:00-09:45, 09:15",
    "02:15, 14:00-15:00, 14:15",
    "09:75, 09:00-09:45, ",
    "08:15, 09:00-09:45, 09:15",
    "10:24, 10:40-10:43, 10:42",
    "01:30, 22:00-02:00+1, 01:30+1",
    "16:40, 09:00-09:30, "
  })
  void the_time_that_one_slip_would_explain_is_meant(String written, String slot, String meant) {
    assertThat(DayTime.parse(written).flatMap(time -> TypingErrors.meant(time, window(slot))))
        .isEqualTo(meant == null ? Optional.empty() : DayTime.parse(meant));
  }

  @Test
  void nothing_is_guessed_where_several_times_are_as_likely() {
    assertThat(TypingErrors.meant(DayTime.of(13, 30), window("09:00-12:00"))).isEmpty();
  }
}
