package org.conducteur.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.conducteur.check.SourcePlace;
import org.conducteur.id.Pointer;
import org.conducteur.port.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private static final String FILE =
      """
      {'format': 1, 'title': 'Journée',
       'days': ['samedi', {'id': 'dimanche'}],
       'audiences': {'/people/a~1b/notes': 'crew'},
       'sessions': [
         {'id': 'broken'},
         {'id': 'a/b', 'title': 'A', 'lateEnd': '12:15', 'seating': {'seats': 12},
          'runningOrder': [7, 'x', {'title': 'y', 'speakers': ['u', 'v']}]},
         {'id': 'a/b', 'title': 'B',
          'comparison': {'questions': [{'id': 'q', 'answers': {'fr': ['p']}}]}}]}
      """;

  private final Reading reading = Json.read(FILE);

  @ParameterizedTest
  @CsvSource({
    "'', 1:1",
    "/title, 1:24",
    "/city, 1:1",
    "/days/samedi, 2:11",
    "/days/samedi/title, 2:11",
    "/days/dimanche, 2:21",
    "/days/dimanche/id, 2:28",
    "/audiences/~1people~1a~01b~1notes, 3:38",
    "/sessions, 4:14",
    "/sessions/broken, 4:14",
    "/sessions/a~1b, 6:4",
    "/sessions/a~1b/title, 6:27",
    "/sessions/a~1b/room, 6:4",
    "/sessions/a~1b/lateEnd/until, 6:43",
    "/sessions/a~1b/seating/seats, 6:73",
    "/sessions/a~1b/seating/words, 6:63",
    "/sessions/a~1b/runningOrder/0, 7:25",
    "/sessions/a~1b/runningOrder/1/speakers/1, 7:63",
    "/sessions/a~1b/runningOrder/2, 7:21",
    "/sessions/1, 8:4",
    "/sessions/1/comparison/questions/q/answers/fr/points/0, 9:65"
  })
  void each_datum_of_the_event_is_found_in_the_file(String pointer, String place) {
    assertThat(reading.sources().find(Pointer.parse(pointer)).map(SourcePlace::toString))
        .contains("event.json:" + place);
  }

  @Test
  void what_is_not_understood_is_left_out_and_named_as_in_the_file() {
    assertThat(reading.event().sessions()).extracting(s -> s.title()).containsExactly("A", "B");
    assertThat(reading.event().sessions().get(0).runningOrder()).hasSize(2);
    assertThat(reading.findings())
        .extracting(f -> f.place().toString())
        .containsExactly("/sessions/broken/title", "/sessions/a~1b/runningOrder/0");
  }

  @Test
  void an_event_without_a_title_is_still_an_event() {
    Reading untitled = Json.read("{'format': 1, 'titel': 'x', 'city': 'Metz'}");

    assertThat(untitled.event().city()).contains("Metz");
    assertThat(untitled.isWhole()).isFalse();
  }
}
