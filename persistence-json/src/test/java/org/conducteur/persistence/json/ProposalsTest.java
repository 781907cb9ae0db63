package org.conducteur.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.check.Fix;
import org.conducteur.id.Pointer;
import org.conducteur.time.DayTime;
import org.conducteur.time.Deadline;
import org.conducteur.time.PartialDate;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTest {
  private static String proposal(Class<?> type, String text) {
    Problems problems = new Problems(new SourceText("event.json", ""));
    Form form = new NotationForm<>(Notations.of(type).orElseThrow());
    form.read(Node.text(text), Trail.ROOT.then("x"), problems);
    return problems.inOrder().get(0).fix().map(Fix::value).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "9h45, 09:45", "9:45, 09:45", "9H45, 09:45", "09.45, 09:45", "9h, 09:00", "9 h 45, 09:45",
    "24h00, 00:00+1", "1h30+1, 01:30+1", "' 09:45 ', 09:45", "25h00, 01:00+1", "9h61, ''",
        "tôt, ''",
    "0945, 09:45", "'', ''"
  })
  void a_time_as_people_write_it(String text, String proposal) {
    assertThat(proposal(DayTime.class, text)).isEqualTo(proposal);
  }

  @ParameterizedTest
  @CsvSource({
    "9h00-9h45, 09:00-09:45",
    "8h30 à 9h00, 08:30-09:00",
    "09:00 - 09:45, 09:00-09:45",
    "9:00–9:45, 09:00-09:45",
    "09:00/09:45, 09:00-09:45",
    "-11h, -11:00",
    "22h-, 22:00-",
    "vendredi 9h - 10h, vendredi 09:00-10:00",
    "de 9h à 10h, 09:00-10:00",
    "9h, ''",
    "matin, ''",
    "'', ''"
  })
  void a_slot_as_people_write_it(String text, String proposal) {
    assertThat(proposal(Slot.class, text)).isEqualTo(proposal);
  }

  @ParameterizedTest
  @CsvSource({
    "20 min, 20m",
    "20mn, 20m",
    "1h30, 1h30m",
    "1 h 30 min, 1h30m",
    "2 heures, 2h",
    "90 s, 1m30s",
    "45 minutes, 45m",
    "20, ''",
    "un peu, ''",
    "'', ''"
  })
  void a_duration_as_people_write_it(String text, String proposal) {
    assertThat(proposal(Duration.class, text)).isEqualTo(proposal);
  }

  @ParameterizedTest
  @CsvSource({
    "2023/09/15, 2023-09-15", "2023.9.5, 2023-09-05", "15/09/2023, 2023-09-15",
    "15.9.2023, 2023-09-15", "15 septembre 2023, 2023-09-15", "1er août 2023, 2023-08-01",
    "31/02/2023, ''", "hier, ''"
  })
  void a_date_as_people_write_it(String text, String proposal) {
    assertThat(proposal(LocalDate.class, text)).isEqualTo(proposal);
  }

  @ParameterizedTest
  @CsvSource({
    "2023/9, 2023-09",
    "9/2023, 2023-09",
    "12/07/2023, 2023-07-12",
    "fin 2018, late-2018",
    "mi-2018, mid-2018",
    "Vers 1990, about-1990",
    "les années 50, 1950s",
    "années 1950, 1950s",
    "1950's, 1950s",
    "fin novembre 2018, late-2018-11",
    "fin novembre, ''",
    "été, ''"
  })
  void a_part_of_a_date_as_people_write_it(String text, String proposal) {
    assertThat(proposal(PartialDate.class, text)).isEqualTo(proposal);
  }

  @ParameterizedTest
  @CsvSource({
    "J-1, D-1",
    "J, D",
    "j+7, D+7",
    "15/09/2023, 2023-09-15",
    "mi-septembre, mid-09",
    "mi septembre 2023, mid-2023-09",
    "fin août, late-08",
    "début juin, early-06",
    "ASAP, asap",
    "dès que possible, asap",
    "avant la générale, (avant la générale)",
    "'', ''"
  })
  void a_deadline_as_people_write_it(String text, String proposal) {
    assertThat(proposal(Deadline.class, text)).isEqualTo(proposal);
  }

  @ParameterizedTest
  @CsvSource({
    "europe/paris, Europe/Paris",
    "Paris, Europe/Paris",
    "Europe/Pariss, Europe/Paris",
    "nulle part, ''"
  })
  void a_time_zone_as_people_write_it(String text, String proposal) {
    assertThat(proposal(ZoneId.class, text)).isEqualTo(proposal);
  }

  @Test
  void a_pointer_without_its_slash() {
    assertThat(proposal(Pointer.class, "people/a/notes")).isEqualTo("/people/a/notes");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "edition, 2023, 2023",
        "organiser, 57, 57",
        "groups, \"[{'id': 'g', 'name': 'n', 'headCount': '200'}]\", 200",
        "sessions, \"[{'id': 'g', 'title': 'n', 'kind': 'ROUND_TABLE'}]\", round-table",
        "sessions, \"[{'id': 'g', 'title': 'n', 'kind': 'Break'}]\", break"
      })
  void a_value_that_only_lacks_its_form(String property, String value, String proposal) {
    Finding finding =
        Json.read("{'format': 1, 'title': 'x', '" + property + "': " + value + "}")
            .findings()
            .get(0);

    assertThat(finding.fix()).isEqualTo(Optional.of(new Fix(finding.place(), proposal)));
  }

  @ParameterizedTest
  @CsvSource({
    "PT20M, 20m",
    "90s, 1m30s",
    "1h90m, 2h30m",
    "0s, 0m",
    "PT-0.5S, PT-0.5S",
    "60m, 1h",
    "000h01m, 1m"
  })
  void a_duration_has_one_notation(String text, String canonical) {
    assertThat(DurationNotation.parse(text).map(DurationNotation::write)).contains(canonical);
  }
}
