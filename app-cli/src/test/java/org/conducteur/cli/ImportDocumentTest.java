package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.conducteur.event.Event;
import org.conducteur.persistence.json.JsonEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents come into an event, and edited fiches into the event they were made of. */
class ImportDocumentTest {
  private static final Shell SHELL = Shell.french();

  private static final String AGENDA =
      """
      Soirée des associations

      FICHES PLENIERES

      Accueil

      Timing : 18h00 à 18h30

      Salle : Foyer

      Contenu :

      On se retrouve autour d'un verre.

      Pensez aux zèbres !

      Table ronde

      Timing : 18h30 à 20h00

      Salle : Grande salle
      """;

  @TempDir private Path folder;
  private Path event;

  @BeforeEach
  void copyExample() throws IOException {
    event = Files.copy(Fixtures.METZ, folder.resolve("event.json"));
  }

  private Path fiches() {
    SHELL.run("export", event, "--only", "fiches", "--format", "docx", "--out", folder);
    return folder.resolve("fiches.docx");
  }

  private static void edit(Path file, String before, String after) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      Stream<XWPFParagraph> inTables =
          document.getTables().stream()
              .flatMap(table -> table.getRows().stream())
              .flatMap(row -> row.getTableCells().stream())
              .flatMap(cell -> cell.getParagraphs().stream());
      XWPFParagraph paragraph =
          Stream.concat(document.getParagraphs().stream(), inTables)
              .filter(one -> plain(one).contains(before))
              .findFirst()
              .orElseThrow();
      String text = plain(paragraph).replace(before, after);
      while (paragraph.getRuns().size() > 1) {
        paragraph.removeRun(paragraph.getRuns().size() - 1);
      }
      paragraph.getRuns().get(0).setText(text, 0);
      try (OutputStream out = Files.newOutputStream(file)) {
        document.write(out);
      }
    }
  }

  private static String plain(XWPFParagraph paragraph) {
    return paragraph.getText().replace('\u00A0', ' ').replace('\u202F', ' ');
  }

  private Event event() {
    return JsonEvents.load(event).event();
  }

  @Test
  void a_text_becomes_an_event_and_no_word_is_lost() throws IOException {
    Path agenda = Fixtures.write(folder, "soiree.txt", AGENDA);
    Path fresh = folder.resolve("neu.json");

    Shell.Result result = SHELL.run("import", agenda, "--into", fresh, "--yes", "--report");

    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(result.out())
        .contains("% compris")
        .contains("Salle : Foyer", "la salle", "le contenu")
        .contains("séances : 2");
    assertThat(Files.readString(fresh))
        .contains("18:00-18:30", "Grande salle", "zèbres", "autour d'un verre");
    assertThat(JsonEvents.load(fresh).event().sessions()).hasSize(2);
  }

  @Test
  void a_share_that_is_required_is_reached_or_nothing_is_written() {
    Path noise = Fixtures.write(folder, "bruit.txt", "bla bla\n\nrien à voir\n");
    Path fresh = folder.resolve("neu.json");

    Shell.Result result =
        SHELL.run("import", noise, "--into", fresh, "--yes", "--require-coverage", "0.95");

    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.err()).contains("il en faut 95");
    assertThat(fresh).doesNotExist();
    assertThat(SHELL.run("import", noise, "--into", fresh, "--require-coverage", "7").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void fiches_that_nobody_edited_change_nothing() {
    Shell.Result result = SHELL.run("import", fiches(), "--into", event, "--yes");

    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(result.out()).contains("Rien à changer");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void what_somebody_edits_in_word_comes_into_the_event_and_nothing_else() throws IOException {
    Path fiches = fiches();
    edit(fiches, "10 h 30 à 10 h 45", "10 h 30 à 10 h 40");
    Event before = event();

    Shell.Result result = SHELL.run("import", fiches, "--into", event, "--yes");

    assertThat(result.out()).contains("1 changement", "la fin passe de 10\u00A0h\u00A045");
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(event().people()).isEqualTo(before.people());
    assertThat(event().sessions().get(3).slot().toString()).isEqualTo("10:30-10:40");
  }

  @Test
  void what_the_event_has_changed_since_the_export_is_no_edit() throws IOException {
    Path fiches = fiches();
    edit(fiches, "10 h 30 à 10 h 45", "10 h 30 à 10 h 40");
    Files.writeString(event, Files.readString(event).replace("\"09:45-10:30\"", "\"09:50-10:30\""));

    Shell.Result result = SHELL.run("import", fiches, "--into", event, "--yes");

    assertThat(result.out()).contains("1 changement");
    assertThat(event().sessions().get(2).slot().toString()).isEqualTo("09:50-10:30");
    assertThat(event().sessions().get(3).slot().toString()).isEqualTo("10:30-10:40");
  }

  @Test
  void both_having_changed_the_same_is_a_conflict() throws IOException {
    Path fiches = fiches();
    edit(fiches, "10 h 30 à 10 h 45", "10 h 30 à 10 h 40");
    Files.writeString(event, Files.readString(event).replace("\"10:30-10:45\"", "\"10:30-10:50\""));

    Shell.Result kept = SHELL.run("import", fiches, "--into", event, "--yes");
    assertThat(kept.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(kept.out()).contains("1 conflit");
    assertThat(event().sessions().get(3).slot().toString()).isEqualTo("10:30-10:50");

    Shell.Result taken = SHELL.run("import", fiches, "--into", event, "--yes", "--prefer", "plan");
    assertThat(taken.code()).isEqualTo(ExitCode.DONE);
    assertThat(event().sessions().get(3).slot().toString()).isEqualTo("10:30-10:40");
  }

  @Test
  void every_command_takes_a_document() {
    Path agenda = Fixtures.write(folder, "soiree.md", AGENDA);

    assertThat(SHELL.run("show", agenda).out()).contains("Table ronde", "Grande salle");
    assertThat(SHELL.run("check", agenda).code()).isLessThan(ExitCode.USAGE);
  }
}
