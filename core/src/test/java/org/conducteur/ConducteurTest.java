package org.conducteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.check.FindingKind;
import org.conducteur.check.SourcePlace;
import org.conducteur.document.Document;
import org.conducteur.event.Event;
import org.conducteur.id.SessionId;
import org.conducteur.port.DocumentRenderer;
import org.conducteur.port.EventReader;
import org.conducteur.port.ReadException;
import org.conducteur.port.Reading;
import org.conducteur.port.WriteException;
import org.conducteur.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConducteurTest {
  private static final SourcePlace PLACE = new SourcePlace.InText("x.titles", 3, 1, "Titre");

  /** Reads an event whose only session has the file's content as its title. */
  private static final class Titles implements EventReader {
    @Override
    public String format() {
      return "titles";
    }

    @Override
    public ImmutableList<FindingKind> kinds() {
      return ImmutableList.of();
    }

    @Override
    public Reading read(InputStream in, String source) {
      try {
        String title = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        Session session = Session.builder(SessionId.of("only"), title).build();
        return new Reading(
            Event.builder("Fête").sessions(ImmutableList.of(session)).build(),
            ImmutableList.of(),
            pointer -> Optional.of(PLACE));
      } catch (IOException e) {
        throw new ReadException(source, e);
      }
    }
  }

  /** Writes the title of a document. */
  private static final class Plain implements DocumentRenderer {
    @Override
    public String format() {
      return "txt";
    }

    @Override
    public ImmutableSortedSet<Integer> render(Document document, OutputStream out) {
      try {
        out.write(document.metadata().title().getBytes(StandardCharsets.UTF_8));
        if (document.metadata().title().contains("panne")) {
          throw new IOException("disque plein");
        }
        return ImmutableSortedSet.of();
      } catch (IOException e) {
        throw new WriteException("document", e);
      }
    }
  }

  private final Conducteur conducteur =
      Conducteur.builder().reader(new Titles()).renderer(new Plain()).build();

  private static Event event(String title) {
    return Event.builder(title).build();
  }

  @Test
  void a_file_is_read_by_its_ending(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("jour.TITLES"), "Ouverture");
    assertThat(conducteur.read(file).event().sessions().get(0).title()).isEqualTo("Ouverture");
  }

  @Test
  void a_file_that_is_not_there_is_named(@TempDir Path folder) {
    assertThatThrownBy(() -> conducteur.read(folder.resolve("absent.titles")))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("absent.titles");
  }

  @Test
  void an_unknown_format_is_the_callers_mistake() {
    assertThatThrownBy(() -> conducteur.read(new ByteArrayInputStream(new byte[0]), "doc", "x.doc"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'doc'");
    assertThatThrownBy(
            () ->
                conducteur.export(
                    event("a"), "fiches", "pdf", Locale.FRENCH, new ByteArrayOutputStream()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'pdf'");
    assertThatThrownBy(
            () ->
                conducteur.export(
                    event("a"), "affiche", "txt", Locale.FRENCH, new ByteArrayOutputStream()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("affiche");
  }

  @Test
  void formats_are_those_of_the_adapters_at_hand() {
    assertThat(conducteur.formats("fiches")).containsExactly("txt");
    assertThat(conducteur.formats(Conducteur.PLANNING)).isEmpty();
    assertThat(conducteur.formats("affiche")).isEmpty();
    assertThat(Conducteur.products()).contains("fiches", "programme", "planning");
  }

  @Test
  void findings_of_an_event_that_was_read_say_where_they_stand() {
    Reading reading =
        conducteur.read(
            new ByteArrayInputStream("Ouverture".getBytes(StandardCharsets.UTF_8)),
            "titles",
            "x.titles");
    assertThat(conducteur.check(reading)).isNotEmpty();
    assertThat(conducteur.check(reading))
        .extracting(Finding::source)
        .containsOnly(Optional.of(PLACE));
  }

  @Test
  void a_failed_export_leaves_the_old_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("fiches.txt");
    conducteur.export(event("Fête"), "fiches", "txt", Locale.FRENCH, file);
    String before = Files.readString(file);
    assertThat(before).contains("Fête");

    assertThatThrownBy(
            () -> conducteur.export(event("panne"), "fiches", "txt", Locale.FRENCH, file))
        .isInstanceOf(WriteException.class)
        .hasMessageContaining("fiches.txt")
        .hasMessageContaining("disque plein");

    assertThat(file).hasContent(before);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void without_adapters_nothing_is_discovered_here() {
    assertThat(Conducteur.discover().formats("fiches")).isEmpty();
  }
}
