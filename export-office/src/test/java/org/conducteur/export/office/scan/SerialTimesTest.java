package org.conducteur.export.office.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.conducteur.time.DayTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialTimesTest {
  @Test
  void each_minute_of_a_day_comes_back_whatever_the_digits() {
    for (int minute = 0; minute < 1_440; minute++) {
      double fifteenDigits = Math.round(minute / 1_440.0 * 1e15) / 1e15;
      assertThat(SerialTimes.dayTime(fifteenDigits)).contains(DayTime.of(minute / 60, minute % 60));
    }
  }

  @Test
  void a_day_and_more_is_after_midnight() {
    assertThat(SerialTimes.dayTime(1 + 1.5 / 24)).contains(DayTime.parse("01:30+1").orElseThrow());
    assertThat(SerialTimes.dayTime(1)).contains(DayTime.parse("00:00+1").orElseThrow());
    assertThat(SerialTimes.dayTime(0.999999999)).contains(DayTime.parse("00:00+1").orElseThrow());
    assertThat(SerialTimes.dayTime(10)).isEmpty();
    assertThat(SerialTimes.dayTime(-0.1)).isEmpty();
  }

  @Test
  void a_length_may_be_longer_than_a_day() {
    assertThat(SerialTimes.length(1.5)).contains(Duration.ofHours(36));
    assertThat(SerialTimes.length(45 / 1_440.0)).contains(Duration.ofMinutes(45));
    assertThat(SerialTimes.length(-1)).isEmpty();
  }

  @Test
  void dates_are_those_that_excel_shows() {
    assertThat(SerialTimes.date(45_246)).contains(LocalDate.of(2023, 11, 16));
    assertThat(SerialTimes.date(45_246.9)).contains(LocalDate.of(2023, 11, 16));
    assertThat(SerialTimes.date(61)).contains(LocalDate.of(1900, 3, 1));
    assertThat(SerialTimes.date(59)).contains(LocalDate.of(1900, 2, 28));
    assertThat(SerialTimes.moment(45_246.375)).contains(LocalDateTime.of(2023, 11, 16, 9, 0));
    assertThat(SerialTimes.date(2_958_465)).contains(LocalDate.of(9999, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 60, -1, 2_958_466, 1e300, Double.NaN, Double.NEGATIVE_INFINITY})
  void a_number_of_no_day_is_no_date(double number) {
    assertThat(SerialTimes.date(number)).isEmpty();
  }
}
