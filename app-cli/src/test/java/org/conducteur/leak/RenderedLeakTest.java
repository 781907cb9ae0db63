package org.conducteur.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.conducteur.Conducteur;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.event.Marked;
import org.conducteur.handout.Handout;
import org.conducteur.handout.Handouts;
import org.conducteur.people.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files themselves, with their properties and attachments, and not only their text. */
class RenderedLeakTest {
  private static final Conducteur CONDUCTEUR = Conducteur.discover();
  private static final Event EVENT = Marked.event(EventGenerator.full(4).next());

  static Stream<Handout> handouts() {
    return Handouts.list().stream();
  }

  private static byte[] file(Handout handout, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CONDUCTEUR.export(EVENT, handout.id(), format, Locale.FRENCH, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("handouts")
  void no_file_holds_more_than_its_audience_may_see(Handout handout) throws IOException {
    for (String format : CONDUCTEUR.formats(handout.id())) {
      String all = FileText.of(format, file(handout, format));
      assertThat(all).as("%s.%s", handout, format).contains("markPUBLIC");
      for (Visibility level : Visibility.values()) {
        if (!handout.isPersonal() && !handout.audience().maySee(level)) {
          assertThat(all.contains("mark" + level.name()))
              .as("%s.%s tells what is for %s", handout, format, level)
              .isFalse();
        }
      }
    }
  }

  @Test
  void what_is_hidden_in_a_file_would_be_found() throws IOException {
    Handout fiches = Handouts.find("fiches").orElseThrow();

    for (String format : CONDUCTEUR.formats("fiches")) {
      assertThat(FileText.of(format, file(fiches, format)).contains("markINTERNAL"))
          .as(format)
          .isTrue();
    }
  }

  @Test
  void the_schedule_for_other_programs_holds_what_is_public_only() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CONDUCTEUR.export(EVENT, Conducteur.SCHEDULE, "schedule-json", Locale.FRENCH, out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("markPUBLIC")
        .doesNotContain("markCREW", "markINTERNAL", "markCALLED");
  }
}
