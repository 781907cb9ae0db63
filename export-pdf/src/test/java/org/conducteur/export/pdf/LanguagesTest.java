package org.conducteur.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.conducteur.document.Document;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.handout.Handout;
import org.conducteur.handout.Handouts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  private static final Event EVENT = EventGenerator.full(3).next();

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de", "da"})
  void every_handout_in_every_language_is_accessible_and_archival(String tag) throws Exception {
    Locale language = Locale.forLanguageTag(tag);
    assertThat(Handouts.languages()).contains(language);
    for (Handout handout : Handouts.list()) {
      Document document = handout.compose(EVENT.toBuilder().language(tag).build(), language);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PdfRenderers.pdf().render(document, out);
      Validation.assertAccessibleAndArchival(out.toByteArray());
    }
  }
}
