package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.conducteur.Conducteur;
import org.conducteur.check.Finding;
import org.conducteur.check.FindingKind;
import org.conducteur.id.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {
  private static ImmutableList<FindingKind> kinds() {
    return Conducteur.discover().findingKinds();
  }

  /** The constants of every enum of kinds in the whole program, whoever declares them. */
  private static Stream<FindingKind> constants() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.conducteur")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(FindingKind.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(FindingKind.class::cast);
  }

  @Test
  void every_code_that_a_reader_can_tell_is_known_and_of_one_severity() {
    ImmutableMap<String, FindingKind> known =
        kinds().stream().collect(ImmutableMap.toImmutableMap(FindingKind::code, kind -> kind));
    List<FindingKind> declared = constants().toList();

    assertThat(declared)
        .extracting(FindingKind::code)
        .hasSizeGreaterThan(100)
        .contains("json-syntax", "cell-time", "passage-not-understood", "document-charset");
    for (FindingKind kind : declared) {
      assertThat(known).containsKey(kind.code());
      assertThat(known.get(kind.code()).severity()).as(kind.code()).isEqualTo(kind.severity());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_code_has_its_sentences_in_both_languages(FindingKind kind) {
    Finding finding = Finding.of(kind, Pointer.ROOT, ImmutableMap.of());
    for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(kind.about(language)).endsWith(".");
      assertThat(finding.message(language)).isNotBlank();
      assertThat(finding.hint(language)).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cell-time", "[cell-time]", " CELL-TIME "})
  void what_a_reader_tells_is_explained(String typed) {
    Shell.Result french = Shell.french().run("check", "--explain", typed);

    assertThat(french.code()).isEqualTo(ExitCode.DONE);
    assertThat(french.out())
        .startsWith("cell-time\n\nCette colonne accepte les heures")
        .contains("Gravité\u00A0: erreur.", "lecture d’un fichier")
        .doesNotContain("--silence");
  }

  @Test
  void what_the_check_of_a_house_style_tells_is_explained() {
    assertThat(Shell.english().run("check", "--explain", "brand-contrast").out())
        .startsWith("brand-contrast\n\nText needs a contrast")
        .contains("Severity: error.", "conducteur style check")
        .doesNotContain("--silence");
  }

  @Test
  void of_an_unknown_code_the_nearest_are_named() {
    Shell.Result near = Shell.english().run("check", "--explain", "json-sintax");
    Shell.Result far = Shell.english().run("check", "--explain", "zzzz");

    assertThat(near.code()).isEqualTo(ExitCode.USAGE);
    assertThat(near.out()).isEmpty();
    assertThat(near.err()).contains("“json-sintax”", "json-syntax");
    assertThat(far.code()).isEqualTo(ExitCode.USAGE);
    assertThat(far.err()).contains("“zzzz” is the code of no finding", "[room-overlap]");
  }
}
