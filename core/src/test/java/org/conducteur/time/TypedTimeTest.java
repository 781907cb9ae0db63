package org.conducteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {
  @ParameterizedTest
  @CsvSource({
    "9h45, 09:45",
    "9 h 45, 09:45",
    "9\u00A0h\u202F45, 09:45",
    "9H45, 09:45",
    "9:45, 09:45",
    "9.45, 09:45",
    "09:45:00, 09:45",
    "09:45:30, 09:45:30",
    "9h, 09:00",
    "14 h, 14:00",
    "9 heures, 09:00",
    "9 heures 45, 09:45",
    "9h45min, 09:45",
    "à 9h45, 09:45",
    "0945, 09:45",
    "1430, 14:30",
    "midi, 12:00",
    "Minuit, 00:00+1",
    "24h00, 00:00+1",
    "0h00, 00:00",
    "25:30, 01:30+1",
    "1h30 (+1), 01:30+1",
    "1h30+1, 01:30+1",
    "1h30 +1j, 01:30+1",
    "1h30 le lendemain, 01:30+1",
    "1h30 (lendemain), 01:30+1",
    "1:30 next day, 01:30+1",
    "9:45 am, 09:45",
    "2 pm, 14:00",
    "2:30 p.m., 14:30",
    "12 am, 00:00",
    "12 pm, 12:00",
    "9:45 Uhr, 09:45",
    "14 Uhr, 14:00",
    "14 Uhr 30, 14:30",
    "kl. 9.45, 09:45"
  })
  void times_are_read_as_people_type_them(String typed, String time) {
    assertThat(TypedTime.parse(typed)).contains(DayTime.parse(time).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "9h75",
        "9h5",
        "9:5",
        "tôt",
        "9",
        "9h45 environ",
        "vers 9h",
        "9h45-10h",
        "-9h45",
        "13 pm",
        "0 am",
        "9h45 (+0)",
        "945",
        "99999",
        "9:45:61",
        "240h00",
        "9h45+",
        "1h30 hier",
        "٩:٤٥",
        "9h4５"
      })
  void what_is_no_time_is_not_read(String typed) {
    assertThat(TypedTime.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "9h30 - 10h15, 09:30-10:15",
    "9h30-10h15, 09:30-10:15",
    "9:30–10:15, 09:30-10:15",
    "de 9h30 à 10h15, 09:30-10:15",
    "9h à midi, 09:00-12:00",
    "9h → 10h, 09:00-10:00",
    "9-10h, 09:00-10:00",
    "0930-1015, 09:30-10:15",
    "9:00 am - 1:30 pm, 09:00-13:30",
    "09:30 to 10:15, 09:30-10:15",
    "22h-1h30, 22:00-01:30+1",
    "22h - 1h30 (+1), 22:00-01:30+1",
    "22h-minuit, 22:00-00:00+1",
    "10h-9h, 10:00-09:00",
    "22h-, 22:00-",
    "à partir de 9h, 09:00-",
    "dès 8h30, 08:30-",
    "-11h, -11:00",
    "jusqu’à 18h, -18:00"
  })
  void slots_are_read_as_people_type_them(String typed, String slot) {
    assertThat(TypedSlot.parse(typed)).contains(Slot.parse(slot).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "9h", "9h75-10h", "9h-10h75", "9h-10h-11h", "matin", "-", "lundi 9h-10h"})
  void what_is_no_slot_is_not_read(String typed) {
    assertThat(TypedSlot.parse(typed)).isEmpty();
  }

  @Test
  void texts_of_any_length_cost_nothing() {
    String long1 = "9".repeat(1_000_000);
    String long2 = "9h " + " ".repeat(1_000_000) + "45";
    assertThat(TypedTime.parse(long1)).isEmpty();
    assertThat(TypedTime.parse(long2)).isEmpty();
    assertThat(TypedSlot.parse(long1 + "-" + long1)).isEmpty();
    assertThat(TypedLength.parse(long1)).isEmpty();
    assertThat(TypedDate.parse(long2)).isEmpty();
  }
}
