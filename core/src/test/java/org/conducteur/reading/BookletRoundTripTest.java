package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.LongStream;
import org.conducteur.event.Event;
import org.conducteur.handout.Handouts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated events come back from their own fiches. */
class BookletRoundTripTest {
  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everything_that_fiches_show_comes_back_to_the_same_home(long seed) {
    Event event = BookletEvents.of(seed);
    Locale language = language(seed);
    SourceDocument shown = fiches(event, language);

    Interpretation read = Interpreter.standard().interpret(shown);

    assertThat(read.coverage()).isEqualTo(1);
    assertThat(Told.of(read.event())).isEqualTo(Told.of(event));
    assertThat(ShownLines.of(fiches(read.event(), language))).isEqualTo(ShownLines.of(shown));
  }

  static Locale language(long seed) {
    return Handouts.languages().get((int) (seed % Handouts.languages().size()));
  }

  static SourceDocument fiches(Event event, Locale language) {
    return DocumentBlocks.of(
        Handouts.find("fiches").orElseThrow().compose(event, language), "fiches.docx");
  }
}
