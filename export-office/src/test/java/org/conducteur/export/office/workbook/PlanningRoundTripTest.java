package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.conducteur.change.Difference;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.port.Plan;
import org.conducteur.port.Reading;
import org.junit.jupiter.api.Test;

class PlanningRoundTripTest {
  @Test
  void an_event_comes_back_as_it_was() {
    Event event = PlanningEvent.of();

    Reading reading = read(Book.bytesOf(event), event);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.event()).isEqualTo(event);
  }

  @Test
  void events_of_every_shape_come_back_as_they_were_in_every_language() {
    EventGenerator generator = EventGenerator.of(20261125);
    String[] languages = {"fr", "en", "de", "da"};
    for (int i = 0; i < 200; i++) {
      Event event = generator.next();
      Locale language = Locale.forLanguageTag(languages[i % languages.length]);

      Reading reading = read(Book.bytesOf(event, language), event);

      assertThat(Difference.between(event, reading.event())).as("event %s", i).isEmpty();
      assertThat(reading.event()).as("event %s", i).isEqualTo(event);
      assertThat(reading.findings()).as("event %s", i).isEmpty();
    }
  }

  @Test
  void what_no_program_would_keep_comes_back_too() {
    Event event = HostileEvents.texts();

    assertThat(read(Book.bytesOf(event), event).event()).isEqualTo(event);
  }

  private static Reading read(byte[] workbook, Event base) {
    Plan plan = new PlanningWorkbookReader().open(new ByteArrayInputStream(workbook), "plan.xlsx");
    return plan.read(base);
  }
}
