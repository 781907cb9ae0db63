package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleCommandTest {
  private static final Path RIVOMBRE = Fixtures.PROJECT.resolve("examples/rivombre-style");
  private static final String BRIGHT =
      """
      { "format": 1, "name": "Rivombre", "colours": "#E8B800" }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void what_is_begun_has_nothing_wrong_with_it(String language) {
    Path style = folder.resolve("new/style");
    Shell.Result begun = Shell.french().run("style", "init", style, "--lang", language);
    assertThat(begun.code()).isEqualTo(ExitCode.DONE);
    assertThat(begun.out().lines()).hasSize(4).allMatch(line -> Files.exists(Path.of(line)));
    Shell.Result checked =
        Shell.french().run("style", "check", style, "--strict", "--lang", language);
    assertThat(checked.code()).isEqualTo(ExitCode.DONE);
    assertThat(checked.out().lines()).hasSize(1);
    assertThat(checked.err()).isEmpty();
  }

  @Test
  void what_is_begun_is_the_same_each_time_and_explained_in_the_language_asked_for() {
    Shell.french().run("style", "init", folder.resolve("a"));
    Shell.french().run("style", "init", folder.resolve("b"));
    Shell.english().run("style", "init", folder.resolve("c"));
    Map<String, byte[]> first = Fixtures.contents(folder.resolve("a"));
    Map<String, byte[]> second = Fixtures.contents(folder.resolve("b"));
    assertThat(first)
        .containsOnlyKeys(
            "LISEZMOI.md", "brand.json", "conducteur-brand-1.schema.json", "logo.png");
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    assertThat(Fixtures.contentsOf(folder.resolve("c"))).contains("README.md");
  }

  @Test
  void what_is_there_already_is_left_alone_unless_told_otherwise() throws IOException {
    Path mine = Fixtures.write(folder, "brand.json", "mine");
    Shell.Result refused = Shell.french().run("style", "init", folder);
    assertThat(refused.code()).isEqualTo(ExitCode.UNWRITABLE);
    assertThat(refused.err()).contains(mine.toString()).contains("--force");
    assertThat(Fixtures.contentsOf(folder)).containsExactly("brand.json");
    assertThat(Files.readString(mine)).isEqualTo("mine");
    assertThat(Shell.french().run("style", "init", folder, "--force").code())
        .isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(mine)).contains("\"format\": 1");
  }

  @Test
  void a_file_where_the_folder_should_be_is_told() {
    Path file = Fixtures.write(folder, "file", "x");
    Shell.Result result = Shell.french().run("style", "init", file.resolve("style"));
    assertThat(result.code()).isEqualTo(ExitCode.UNWRITABLE);
    assertThat(result.err().lines()).hasSize(1);
  }

  @Test
  void what_is_wrong_is_told_with_its_line_and_what_to_do() {
    Path style = Fixtures.write(folder, "brand.json", BRIGHT);
    Shell.Result result = Shell.french().run("style", "check", folder);
    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out())
        .startsWith("Erreurs (1)\n\n✖ erreur " + style + ":1:47 [brand-contrast]\n")
        .contains("1,86 au lieu de 4,5")
        .contains("#917300");
    assertThat(Shell.french().run("style", "check", style).out()).isEqualTo(result.out());
  }

  @Test
  void json_is_that_of_the_other_check() throws IOException {
    Fixtures.write(folder, "brand.json", BRIGHT);
    Shell.Result result = Shell.english().run("style", "check", folder, "--format", "json");
    JsonNode finding = new ObjectMapper().readTree(result.out()).get(0);
    assertThat(finding.get("code").asText()).isEqualTo("brand-contrast");
    assertThat(finding.get("place").asText()).isEqualTo("/colours/accent");
    assertThat(finding.get("fix").get("value").asText()).isEqualTo("#917300");
    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void a_style_that_is_half_understood_is_unreadable_and_all_of_it_is_told() {
    Fixtures.write(
        folder,
        "brand.json",
        "{\"format\": 1, \"name\": \"R\", \"logo\": \"logo.svg\", \"footer\": \"{x}\"}");
    Shell.Result result = Shell.english().run("style", "check", folder);
    assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(result.out()).contains("[brand-file-missing]", "[brand-footer-placeholder]");
    assertThat(result.err()).contains(folder.toString());
  }

  @Test
  void what_is_no_style_at_all_is_unreadable() {
    Path text = Fixtures.write(folder, "notes.txt", "x");
    for (Path path : List.of(text, folder.resolve("nowhere"))) {
      Shell.Result result = Shell.english().run("style", "check", path);
      assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
      assertThat(result.err()).startsWith("Cannot read " + path);
      assertThat(result.err().lines()).hasSize(1);
    }
    assertThat(Shell.english().run("style", "check", folder).code()).isEqualTo(ExitCode.UNREADABLE);
  }

  @Test
  void an_export_takes_the_style_and_says_what_is_doubtful_in_it() {
    Path event = Fixtures.write(folder, "calm.json", Fixtures.CALM);
    Path plain = folder.resolve("plain");
    Path styled = folder.resolve("styled");
    Shell.french().run("export", event, "--out", plain, "--only", "programme,planning");
    Shell.Result result =
        Shell.french()
            .run(
                "export",
                event,
                "--out",
                styled,
                "--only",
                "programme,planning",
                "--style",
                RIVOMBRE);
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(result.err()).isEmpty();
    Map<String, byte[]> without = Fixtures.contents(plain);
    Map<String, byte[]> with = Fixtures.contents(styled);
    assertThat(with).containsOnlyKeys("programme.docx", "programme.pdf", "planning.xlsx");
    with.forEach((name, bytes) -> assertThat(bytes).as(name).isNotEqualTo(without.get(name)));

    Path bright = Fixtures.write(folder, "brand.json", BRIGHT);
    Shell.Result doubtful = Shell.french().run("export", event, "--out", styled, "--style", bright);
    assertThat(doubtful.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(doubtful.err()).contains("1 erreur").contains("style check " + bright);
  }

  @Test
  void nothing_is_made_in_a_style_that_is_half_understood() {
    Path event = Fixtures.write(folder, "calm.json", Fixtures.CALM);
    Path style = Fixtures.write(folder, "brand.json", BRIGHT.replace("colours", "colors"));
    Path out = folder.resolve("out");
    Shell.Result result = Shell.english().run("export", event, "--out", out, "--style", style);
    assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(result.err()).contains("“colours”").contains(style.toString());
    assertThat(out).doesNotExist();
  }

  @Test
  void the_commands_below_have_help_in_both_languages() {
    for (String[] words : new String[][] {{"style"}, {"style", "init"}, {"style", "check"}}) {
      String command = String.join(" ", words);
      Object[] asked = (command + " --help").split(" ");
      assertThat(Shell.french().run(asked).out())
          .startsWith("Usage\u00A0: conducteur " + command)
          .contains("charte", "Codes de retour");
      assertThat(Shell.english().run(asked).out())
          .startsWith("Usage: conducteur " + command)
          .contains("house style", "Exit codes:");
    }
    assertThat(Shell.english().run("style").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Shell.english().run("style", "chek").err()).contains("“check”");
  }

  @Test
  void the_schema_of_styles_can_be_had() throws IOException {
    Shell.Result result = Shell.french().run("schema", "--brand");
    assertThat(new ObjectMapper().readTree(result.out()).at("/properties/colours").isMissingNode())
        .isFalse();
  }
}
