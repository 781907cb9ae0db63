package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.conducteur.document.Document;
import org.conducteur.event.Event;
import org.conducteur.export.office.OfficeRenderers;
import org.conducteur.handout.Handouts;
import org.conducteur.persistence.json.JsonEvents;
import org.conducteur.port.DocumentReader;
import org.conducteur.reading.DocumentBlocks;
import org.conducteur.reading.Interpretation;
import org.conducteur.reading.Interpreter;
import org.conducteur.reading.ShownLines;
import org.conducteur.reading.SourceDocument;
import org.conducteur.reading.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples come back from the Word files of their fiches. */
class FichesInWordTest {
  @ParameterizedTest
  @ValueSource(strings = {"nec-metz-2023", "festival-numerique"})
  void everything_that_the_file_shows_comes_back_to_the_same_home(String example) {
    Event event = JsonEvents.load(Path.of("../examples/" + example + ".json")).event();
    Document fiches = fiches(event);

    Interpretation read = Interpreter.standard().interpret(throughWord(fiches));

    assertThat(read.coverage()).isEqualTo(1);
    assertThat(without(Told.of(read.event()), "une douzaine"))
        .isEqualTo(without(Told.of(event), "Lieux d’accueil numérique 12"));
    assertThat(lines(fiches(read.event()))).isEqualTo(lines(fiches));
  }

  @ParameterizedTest
  @CsvSource({"fr, de", "nl, nl", "de, de"})
  void the_event_keeps_its_language_whatever_that_of_the_labels(String language, String labels) {
    Event event =
        JsonEvents.load(Path.of("../examples/nec-metz-2023.json")).event().toBuilder()
            .language(language)
            .build();
    Document fiches =
        Handouts.find("fiches").orElseThrow().compose(event, Locale.forLanguageTag(labels));

    Event read = Interpreter.standard().interpret(throughWord(fiches)).event();

    assertThat(read.language()).isEqualTo(language);
  }

  private static Document fiches(Event event) {
    return Handouts.find("fiches").orElseThrow().compose(event, Locale.FRENCH);
  }

  private static List<String> lines(Document document) {
    return ShownLines.of(DocumentBlocks.of(document, "fiches.docx"));
  }

  private static SourceDocument throughWord(Document document) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    OfficeRenderers.word().render(document, file);
    return ServiceLoader.load(DocumentReader.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(reader -> reader.format().equals("docx"))
        .findFirst()
        .orElseThrow()
        .read(new ByteArrayInputStream(file.toByteArray()), "fiches.docx");
  }

  /** A figure that is told in words alone comes back as these words. */
  private static List<String> without(List<String> told, String words) {
    return told.stream().filter(line -> !line.contains(words)).toList();
  }
}
