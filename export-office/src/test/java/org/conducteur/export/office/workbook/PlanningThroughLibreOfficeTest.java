package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.conducteur.change.Difference;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.export.office.ooxml.OutsidePrograms;
import org.conducteur.port.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back when LibreOffice has opened and saved a workbook in between. */
class PlanningThroughLibreOfficeTest {
  @TempDir private Path folder;

  @Test
  void an_event_comes_back_as_it_was() throws IOException {
    Map<String, Event> events = new LinkedHashMap<>();
    events.put("planning", PlanningEvent.of());
    events.put("texts", HostileEvents.texts());
    events.put("times", HostileEvents.times());
    EventGenerator generator = EventGenerator.of(4);
    for (int i = 0; i < 4; i++) {
      events.put("generated" + i, generator.next());
    }
    for (Map.Entry<String, Event> entry : events.entrySet()) {
      Reading reading = throughLibreOffice(Book.bytesOf(entry.getValue()), entry.getValue());

      assertThat(Difference.between(entry.getValue(), reading.event()))
          .as(entry.getKey())
          .isEmpty();
      assertThat(reading.findings()).as(entry.getKey()).isEmpty();
    }
  }

  @Test
  void a_duration_changed_there_comes_back_as_exactly_that_change() throws IOException {
    Event event = PlanningEvent.of();
    Editing editing =
        Editing.of(event).type("tblRunOfShow", "Titre", "Ouverture", "Durée", 50.0 / 1440);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    editing.workbook().write(out);

    Reading reading = throughLibreOffice(out.toByteArray(), event);

    assertThat(reading.findings()).isEmpty();
    assertThat(Difference.between(event, reading.event()))
        .extracting(change -> change.place() + " " + change.after().orElseThrow())
        .containsExactly("/sessions/opening/slot/end 09:50", "/sessions/coffee/slot/start 09:50");
  }

  private Reading throughLibreOffice(byte[] workbook, Event base) throws IOException {
    Path file = Files.write(folder.resolve("planning.xlsx"), workbook);
    Path saved = OutsidePrograms.recalculate(folder, file);
    try (InputStream in = Files.newInputStream(saved)) {
      return new PlanningWorkbookReader().open(in, "planning.xlsx").read(base);
    }
  }
}
