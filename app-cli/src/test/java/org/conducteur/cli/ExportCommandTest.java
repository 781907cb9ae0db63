package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.conducteur.Conducteur;
import org.conducteur.document.Document;
import org.conducteur.persistence.json.JsonEvents;
import org.conducteur.port.DocumentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  private static final ImmutableMap<String, String> MAGIC =
      ImmutableMap.of("docx", "PK\u0003\u0004", "xlsx", "PK\u0003\u0004", "pdf", "%PDF-");

  @TempDir private Path folder;

  private static void assertBegins(String name, byte[] content) {
    String magic = MAGIC.get(name.substring(name.indexOf('.') + 1));
    assertThat(new String(content, StandardCharsets.ISO_8859_1)).as(name).startsWith(magic);
  }

  @Test
  void everything_is_written_for_the_real_day() {
    Path out = folder.resolve("new/folder");
    Shell.Result result = Shell.french().run("export", Fixtures.METZ, "--out", out);
    Map<String, byte[]> files = Fixtures.contents(out);
    assertThat(files)
        .containsOnlyKeys(
            "fiches.docx", "fiches.pdf", "planning.xlsx", "programme.docx", "programme.pdf");
    files.forEach(ExportCommandTest::assertBegins);
    files.keySet().forEach(name -> assertThat(result.out()).contains(out.resolve(name) + "\n"));
    assertThat(result.out()).endsWith("5 fichiers écrits dans " + out + "\n");
  }

  @Test
  void errors_of_the_event_are_summed_up_and_do_not_hinder() {
    Shell.Result result = Shell.french().run("export", Fixtures.METZ, "--out", folder);
    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.err())
        .matches("[0-9]+ erreurs?, .*: voir «\u00A0conducteur check .*nec-metz-2023.json\u00A0»\n");
    assertThat(folder.resolve("fiches.docx")).isNotEmptyFile();
  }

  @Test
  void an_event_without_a_flaw_is_done() {
    Path event = Fixtures.write(folder, "event.json", Fixtures.CALM);
    Shell.Result result = Shell.english().run("export", event, "--out", folder, "--format", "docx");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(result.out()).endsWith("2 files written to " + folder + "\n");
  }

  @Test
  void two_runs_give_the_same_bytes() {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    Shell.french().run("export", Fixtures.FESTIVAL, "--out", one);
    Shell.english().run("export", Fixtures.FESTIVAL, "--out", two);
    Map<String, byte[]> first = Fixtures.contents(one);
    Map<String, byte[]> second = Fixtures.contents(two);
    assertThat(first).hasSize(5);
    first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void only_what_is_asked_for_is_made() {
    Shell.french().run("export", Fixtures.METZ, "--out", folder, "--only", "fiches,planning");
    assertThat(Fixtures.contents(folder))
        .containsOnlyKeys("fiches.docx", "fiches.pdf", "planning.xlsx");
  }

  @Test
  void formats_and_products_narrow_each_other() {
    Shell.french()
        .run("export", Fixtures.METZ, "--out", folder, "--only", "programme", "--format", "pdf");
    assertThat(Fixtures.contents(folder)).containsOnlyKeys("programme.pdf");
  }

  @Test
  void another_day_may_count_as_today() {
    Path early = folder.resolve("early");
    Path late = folder.resolve("late");
    Shell shell = Shell.french();
    shell.run("export", Fixtures.METZ, "--out", early, "--format", "docx", "--as-of", "2020-01-01");
    shell.run("export", Fixtures.METZ, "--out", late, "--format", "docx", "--as-of", "2030-01-01");
    assertThat(Fixtures.contents(early).get("fiches.docx"))
        .isNotEqualTo(Fixtures.contents(late).get("fiches.docx"));
  }

  @Test
  void characters_that_no_font_has_are_named() {
    String odd = "{ \"format\": 1, \"title\": \"\uD808\uDC00\" }";
    Path event = Fixtures.write(folder, "odd.json", odd);
    Shell.Result result =
        Shell.french().run("export", event, "--out", folder, "--only", "programme");
    assertThat(result.err()).contains("Aucune police", "(U+12000)");
    Shell.Result plain =
        Shell.french().run("export", Fixtures.METZ, "--out", folder, "--only", "programme");
    assertThat(plain.err()).doesNotContain("Aucune police");
  }

  @Test
  void a_document_that_exists_in_no_such_format_is_a_usage_error() {
    Shell.Result result =
        Shell.french()
            .run("export", Fixtures.METZ, "--out", folder, "--only", "planning", "--format", "pdf");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("planning se fait en xlsx, pas en pdf.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void an_unknown_product_is_a_usage_error_with_a_proposal() {
    Shell.Result result =
        Shell.french().run("export", Fixtures.METZ, "--out", folder, "--only", "fichse");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err())
        .contains("«\u00A0fichse\u00A0» ne convient pas à --only")
        .contains("fiches, programme")
        .contains("Vouliez-vous dire «\u00A0fiches\u00A0»\u00A0?");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void an_unknown_format_is_a_usage_error_with_a_proposal() {
    Shell.Result result =
        Shell.english().run("export", Fixtures.METZ, "--out", folder, "--format", "docx,PFD");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("“PFD” does not fit --format").contains("mean “pdf”?");
  }

  @Test
  void an_event_that_is_not_whole_is_told_with_places_and_leaves_nothing() {
    Path event =
        Fixtures.write(
            folder,
            "event.json",
            Fixtures.CALM.replace("\"slot\": \"09:00-09:30\"", "\"slto\": 1"));
    Path out = folder.resolve("out");
    Shell.Result result = Shell.french().run("export", event, "--out", out);
    assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(result.err())
        .contains("✖ erreur " + event + ":15:")
        .contains("15 │ \"slto\": 1,\n")
        .contains("   │ ^\n")
        .contains("slot")
        .contains("rien n’en a été fait");
    assertThat(out).doesNotExist();
  }

  @Test
  void a_folder_that_is_a_file_cannot_be_written_to() {
    Path file = Fixtures.write(folder, "taken", "");
    Shell.Result result = Shell.french().run("export", Fixtures.METZ, "--out", file);
    assertThat(result.code()).isEqualTo(ExitCode.UNWRITABLE);
    assertThat(result.err()).contains("Impossible d’écrire " + file).contains("un fichier");
    Shell.Result below = Shell.english().run("export", Fixtures.METZ, "--out", file.resolve("x"));
    assertThat(below.code()).isEqualTo(ExitCode.UNWRITABLE);
    assertThat(below.err()).contains("Cannot write ");
  }

  @Test
  void a_file_that_cannot_be_replaced_does_not_stop_the_others() throws IOException {
    // Even root cannot put a file in the place of a folder.
    Files.createDirectories(folder.resolve("fiches.docx/inside"));
    Shell.Result result =
        Shell.english().run("export", Fixtures.METZ, "--out", folder, "--format", "docx");
    assertThat(result.code()).isEqualTo(ExitCode.UNWRITABLE);
    assertThat(result.err()).contains("Cannot write " + folder.resolve("fiches.docx"));
    assertThat(result.out()).contains("1 file written");
    assertThat(folder.resolve("programme.docx")).isNotEmptyFile();
    assertThat(Fixtures.contentsOf(folder)).containsExactly("fiches.docx", "programme.docx");
  }

  private static Conducteur withRenderer(DocumentRenderer renderer) {
    return Conducteur.builder().reader(JsonEvents.reader()).renderer(renderer).build();
  }

  private record Renderer(String format, Runnable then) implements DocumentRenderer {
    @Override
    public ImmutableSortedSet<Integer> render(Document document, OutputStream out) {
      then.run();
      return ImmutableSortedSet.of();
    }
  }

  @Test
  void a_failing_renderer_is_told_and_leaves_no_file() {
    Conducteur broken =
        withRenderer(
            new Renderer(
                "pdf",
                () -> {
                  throw new IllegalStateException("no ink");
                }));
    Shell.Result result =
        Shell.french().using(broken).run("export", Fixtures.METZ, "--out", folder);
    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.err())
        .contains("Impossible de fabriquer " + folder.resolve("fiches.pdf"))
        .contains("no ink")
        .doesNotContain("\tat ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_renderer_without_its_library_is_told_like_any_failure() {
    Conducteur broken =
        withRenderer(
            new Renderer(
                "pdf",
                () -> {
                  throw new NoClassDefFoundError("com/itextpdf/Kernel");
                }));
    Shell.Result result =
        Shell.french().using(broken).run("export", Fixtures.METZ, "--out", folder);
    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.err()).contains("com/itextpdf/Kernel");
  }

  @Test
  void a_format_of_another_adapter_can_be_asked_for() {
    Path event = Fixtures.write(folder, "event.json", Fixtures.CALM);
    Conducteur more = withRenderer(new Renderer("odt", () -> {}));
    Shell.Result result =
        Shell.french().using(more).run("export", event, "--out", folder, "--format", "odt");
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(Fixtures.contentsOf(folder)).contains("fiches.odt", "programme.odt");
  }

  @Test
  void a_missing_module_matters_only_if_its_format_is_asked_for() {
    Path event = Fixtures.write(folder, "event.json", Fixtures.CALM);
    Conducteur less = withRenderer(new Renderer("docx", () -> {}));
    Shell.Result all = Shell.french().using(less).run("export", event, "--out", folder);
    assertThat(all.code()).isEqualTo(ExitCode.DONE);
    assertThat(all.err())
        .contains("Pas fait en pdf\u00A0: fiches, programme")
        .contains("le module conducteur-export-pdf n’est pas là.")
        .contains("Pas fait en xlsx\u00A0: planning");
    Shell.Result asked =
        Shell.english().using(less).run("export", event, "--out", folder, "--format", "docx,pdf");
    assertThat(asked.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(asked.err()).contains("the module conducteur-export-pdf is not there.");
    assertThat(Fixtures.contentsOf(folder)).contains("fiches.docx");
  }

  @Test
  void a_trace_is_shown_on_demand() {
    Conducteur broken =
        withRenderer(
            new Renderer(
                "pdf",
                () -> {
                  throw new IllegalStateException("no ink");
                }));
    Shell.Result result =
        Shell.french().using(broken).run("export", "--debug", Fixtures.METZ, "--out", folder);
    assertThat(result.err()).contains("IllegalStateException: no ink").contains("\tat ");
  }
}
