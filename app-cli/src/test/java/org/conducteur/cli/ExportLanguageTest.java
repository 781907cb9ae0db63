package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conducteur.Conducteur;
import org.conducteur.document.Document;
import org.conducteur.persistence.json.JsonEvents;
import org.conducteur.port.DocumentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportLanguageTest {
  private static final String GERMAN = "\"/title\": \"Tag der Vereine\"";

  @TempDir private Path folder;

  /** Writes nothing and keeps what it is given. */
  private record Keeping(List<Document> documents) implements DocumentRenderer {
    @Override
    public String format() {
      return "pdf";
    }

    @Override
    public ImmutableSortedSet<Integer> render(Document document, OutputStream out) {
      documents.add(document);
      return ImmutableSortedSet.of();
    }
  }

  /** The programme as it is made with some arguments. */
  private Document programme(String... arguments) {
    Keeping renderer = new Keeping(new ArrayList<>());
    Conducteur conducteur =
        Conducteur.builder().reader(JsonEvents.reader()).renderer(renderer).build();
    String text =
        Fixtures.CALM.replaceFirst(
            "\"asOf\"", "\"translations\": { \"de\": { " + GERMAN + " } }, \"asOf\"");
    Path event = Fixtures.write(folder, "event.json", text);
    List<Object> all =
        new ArrayList<>(List.of("export", event, "--out", folder, "--only", "programme"));
    all.addAll(List.of(arguments));
    Shell.english().using(conducteur).run(all.toArray());
    return renderer.documents().get(0);
  }

  @Test
  void documents_are_in_the_language_of_the_event_whoever_makes_them() {
    Document programme = programme();
    assertThat(programme.metadata().title()).isEqualTo("Journée des associations – Programme");
    assertThat(programme.furniture().pageNumber()).isEqualTo("Page {page} sur {pages}");
    assertThat(programme.metadata().language()).isEqualTo(Locale.FRANCE);
  }

  @Test
  void documents_are_in_the_language_asked_for() {
    Document programme = programme("--lang", "de");
    assertThat(programme.metadata().title()).isEqualTo("Tag der Vereine – Programm");
    assertThat(programme.furniture().pageNumber()).isEqualTo("Seite {page} von {pages}");
    assertThat(programme.metadata().language()).isEqualTo(Locale.GERMANY);
  }

  @Test
  void an_event_without_that_language_keeps_its_own_within_the_frame() {
    Document programme = programme("--lang=da");
    assertThat(programme.metadata().title()).isEqualTo("Journée des associations – Program");
    assertThat(programme.metadata().language()).isEqualTo(Locale.FRANCE);
  }
}
