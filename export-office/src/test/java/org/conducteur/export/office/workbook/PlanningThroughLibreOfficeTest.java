package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conducteur.change.Difference;
import org.conducteur.check.Checker;
import org.conducteur.check.Finding;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.event.Silence;
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

    Reading reading = throughLibreOffice(bytes(editing), event);

    assertThat(reading.findings()).isEmpty();
    assertThat(Difference.between(event, reading.event()))
        .extracting(change -> change.place() + " " + change.after().orElseThrow())
        .containsExactly("/sessions/opening/slot/end 09:50", "/sessions/coffee/slot/start 09:50");
  }

  @Test
  void reasons_come_back_from_there_and_so_do_silences() throws IOException {
    Event event = PlanningEvent.of();
    Finding first = Checker.standard().check(event).get(0);
    Silence silence = new Silence(first.code(), first.place(), Optional.of("Vu.\nVoulu."));
    Event silent = event.toBuilder().silences(ImmutableList.of(silence)).build();
    Editing fresh = Editing.checked(event, Locale.FRENCH);
    int row = fresh.book().row("tblFindings", "id", FindingRow.id(silence));
    fresh.type("tblFindings", row, "Ignorer car", "Vu.\nVoulu.");
    Editing unchanged = Editing.checked(silent, Locale.FRENCH);

    Reading typed = throughLibreOffice(bytes(fresh), event);
    Reading same = throughLibreOffice(bytes(unchanged), silent);

    assertThat(typed.event()).isEqualTo(silent);
    assertThat(typed.findings()).isEmpty();
    assertThat(same.event()).isEqualTo(silent);
    assertThat(same.findings()).isEmpty();
  }

  private static byte[] bytes(Editing editing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    editing.workbook().write(out);
    return out.toByteArray();
  }

  private Reading throughLibreOffice(byte[] workbook, Event base) throws IOException {
    Path file = Files.write(folder.resolve("planning.xlsx"), workbook);
    Path saved = OutsidePrograms.recalculate(folder, file);
    try (InputStream in = Files.newInputStream(saved)) {
      return new PlanningWorkbookReader().open(in, "planning.xlsx").read(base);
    }
  }
}
