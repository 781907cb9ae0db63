package org.conducteur.persistence.json;

import java.nio.file.Path;
import java.util.Locale;
import org.conducteur.event.Event;
import org.conducteur.handout.Handout;
import org.conducteur.handout.Handouts;
import org.conducteur.reading.DocumentBlocks;
import org.conducteur.reading.Interpretation;
import org.conducteur.reading.Interpreter;
import org.conducteur.reading.ShownLines;
import org.conducteur.reading.SourceDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples come back from their own fiches. */
class FichesRoundTripTest {
  private static final Handout FICHES = Handouts.find("fiches").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "nec-metz-2023, fr",
    "nec-metz-2023, en",
    "nec-metz-2023, de",
    "nec-metz-2023, da",
    "festival-numerique, fr"
  })
  void fiches_that_were_read_give_the_same_fiches(String example, String language) {
    Event event = JsonEvents.load(Path.of("../examples/" + example + ".json")).event();
    SourceDocument shown = fiches(event, language);

    Interpretation read = Interpreter.standard().interpret(shown);

    dump(ShownLines.of(shown), example + "-" + language + "-1");
    dump(ShownLines.of(fiches(read.event(), language)), example + "-" + language + "-2");
  }

  private static SourceDocument fiches(Event event, String language) {
    return DocumentBlocks.of(FICHES.compose(event, Locale.forLanguageTag(language)), "fiches.docx");
  }

  private static void dump(java.util.List<String> lines, String name) {
    try {
      java.nio.file.Files.write(Path.of("/tmp/rt-" + name), lines);
    } catch (java.io.IOException e) {
      throw new RuntimeException(e);
    }
  }
}
