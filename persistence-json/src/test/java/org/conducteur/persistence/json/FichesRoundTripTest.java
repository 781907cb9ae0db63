package org.conducteur.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.conducteur.event.Event;
import org.conducteur.handout.Handout;
import org.conducteur.handout.Handouts;
import org.conducteur.reading.DocumentBlocks;
import org.conducteur.reading.Interpretation;
import org.conducteur.reading.Interpreter;
import org.conducteur.reading.ShownLines;
import org.conducteur.reading.SourceDocument;
import org.conducteur.reading.Told;
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

    assertThat(read.coverage()).isEqualTo(1);
    assertThat(ShownLines.of(fiches(read.event(), language))).isEqualTo(ShownLines.of(shown));
  }

  @ParameterizedTest
  @CsvSource({"nec-metz-2023, fr", "nec-metz-2023, de", "festival-numerique, fr"})
  void everything_that_fiches_show_comes_back_to_the_same_home(String example, String language) {
    Event event = JsonEvents.load(Path.of("../examples/" + example + ".json")).event();

    Event read = Interpreter.standard().interpret(fiches(event, language)).event();

    assertThat(without(Told.of(read), "une douzaine"))
        .isEqualTo(without(Told.of(event), "Lieux d’accueil numérique 12"));
  }

  /** A figure that is told in words alone comes back as these words. */
  private static List<String> without(List<String> told, String words) {
    return told.stream().filter(line -> !line.contains(words)).toList();
  }

  private static SourceDocument fiches(Event event, String language) {
    return DocumentBlocks.of(FICHES.compose(event, Locale.forLanguageTag(language)), "fiches.docx");
  }
}
