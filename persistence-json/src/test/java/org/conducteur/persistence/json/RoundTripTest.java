package org.conducteur.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.port.EventReader;
import org.conducteur.port.EventWriter;
import org.conducteur.port.Reading;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  private final EventReader reader = JsonEvents.reader();
  private final EventWriter writer = JsonEvents.writer();

  private byte[] write(Event event) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(event, out);
    return out.toByteArray();
  }

  private void assertComesBack(Event event) {
    byte[] bytes = write(event);
    Reading reading = reader.read(new ByteArrayInputStream(bytes), "event.json");
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.event()).isEqualTo(event);
    assertThat(write(reading.event())).isEqualTo(bytes);
    assertThat(write(event)).isEqualTo(bytes);
  }

  @Test
  void an_event_of_any_shape_comes_back_as_it_was() {
    EventGenerator generator = EventGenerator.of(2023);
    for (int i = 0; i < 300; i++) {
      assertComesBack(generator.next());
    }
  }

  @Test
  void an_event_in_which_nothing_is_missing_comes_back_as_it_was() {
    EventGenerator generator = EventGenerator.full(7);
    for (int i = 0; i < 3; i++) {
      assertComesBack(generator.next());
    }
  }

  @Test
  void an_event_that_says_nothing_comes_back_as_it_was() {
    assertComesBack(Event.builder("").build());
  }
}
