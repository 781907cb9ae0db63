package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module for PDF is under another licence, and may be taken away. */
class WithoutPdfTest {
  private static final Predicate<String> ITEXT =
      Pattern.compile(
              "(kernel|layout|pdfa|pdfua|hyph|io|forms|commons|bouncy-castle-connector)-9\\..*")
          .asMatchPredicate();
  private static final Predicate<String> MODULE =
      Pattern.compile("conducteur-export-pdf.*").asMatchPredicate();

  @TempDir private static Path folder;
  private static Installation without;

  @TempDir private Path out;

  @BeforeAll
  static void takeAway() {
    without = Installation.in(folder.resolve("without"), ITEXT.or(MODULE).negate()).unprepared();
    assertThat(Fixtures.contentsOf(without.lib())).noneMatch(name -> name.startsWith("kernel"));
  }

  @Test
  void word_and_excel_are_made_all_the_same_and_what_is_missing_is_told() {
    Path event = Fixtures.write(out, "event.json", Fixtures.CALM);
    Path made = out.resolve("made");
    Shell.Result result = without.call("export", event, "--out", made).run();
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
    assertThat(Fixtures.contentsOf(made))
        .contains("fiches.docx", "programme.docx", "planning.xlsx")
        .noneMatch(name -> name.endsWith(".pdf"));
    assertThat(result.err())
        .contains("Pas fait\u00A0: ")
        .contains("fiches.pdf")
        .contains("le module conducteur-export-pdf n’est pas là.");
  }

  @Test
  void to_ask_for_pdf_is_then_a_failure() {
    Path event = Fixtures.write(out, "event.json", Fixtures.CALM);
    Path made = out.resolve("made");
    Shell.Result result =
        without.call("export", event, "--out", made, "--format", "pdf", "--lang", "en").run();
    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.err()).contains("the module conducteur-export-pdf is not there.");
    assertThat(made).isEmptyDirectory();
  }

  @Test
  void the_version_says_so() {
    Shell.Result result = without.call("--version").run();
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(result.out()).contains("Module PDF (conducteur-export-pdf, iText)\u00A0: absent");
    assertThat(Installation.shared().call("--version").run().out())
        .contains("Module PDF (conducteur-export-pdf, iText)\u00A0: présent");
  }

  @Test
  void a_module_without_its_library_counts_as_not_there() {
    Installation half = Installation.in(folder.resolve("half"), ITEXT.negate()).unprepared();
    Path event = Fixtures.write(out, "event.json", Fixtures.CALM);
    Path made = out.resolve("made");
    Shell.Result result = half.call("export", event, "--out", made).run();
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
    assertThat(Fixtures.contentsOf(made)).contains("fiches.docx", "planning.xlsx");
    assertThat(result.err()).contains("le module conducteur-export-pdf n’est pas là.");
    assertFontIsNotLookedInto(half);
  }

  @Test
  void a_house_style_is_checked_but_for_what_is_in_its_fonts() {
    assertFontIsNotLookedInto(without);
  }

  private void assertFontIsNotLookedInto(Installation installation) {
    Fixtures.write(out, "a.ttf", "\0\1\0\0 and no more");
    String name = "{\"format\": 1, \"name\": \"R\", ";
    String faces = "\"regular\": \"a.ttf\", \"bold\": \"a.ttf\", \"italic\": \"a.ttf\"";
    String font = "\"font\": {\"name\": \"A\", " + faces + ", \"boldItalic\": \"a.ttf\"}}";
    Fixtures.write(out, "brand.json", name + font);
    Shell.Result result = installation.call("style", "check", out, "--lang", "en").run();
    assertThat(result).isEqualTo(new Shell.Result(ExitCode.DONE, "Nothing to report.\n", ""));
    assertThat(Shell.english().run("style", "check", out).out()).contains("brand-font-unusable");
  }
}
