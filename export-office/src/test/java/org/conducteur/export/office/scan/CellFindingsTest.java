package org.conducteur.export.office.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.id.Pointer;
import org.junit.jupiter.api.Test;

class CellFindingsTest {
  private static final Pointer PLACE = Pointer.of("sessions", "a", "slot");
  private static final InSheet CELL = new InSheet("plan.xlsx", "Conducteur", "D14");

  @Test
  void a_wrong_cell_is_told_with_its_place_and_what_it_says() {
    Finding finding = CellFindings.notATime(PLACE, CELL, "9h75");
    assertThat(finding.source()).map(Object::toString).contains("plan.xlsx: Conducteur!D14");
    assertThat(finding.message(Locale.FRENCH)).isEqualTo("«\u00A09h75\u00A0» n’est pas une heure.");
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("“9h75” is not a time.");
  }

  @Test
  void every_finding_has_its_sentences_in_both_languages() {
    Stream.of(
            CellFindings.notATime(PLACE, CELL, "x"),
            CellFindings.notASlot(PLACE, CELL, "x"),
            CellFindings.notALength(PLACE, CELL, "x"),
            CellFindings.notADate(PLACE, CELL, "x"),
            CellFindings.notANumber(PLACE, CELL, "x"),
            CellFindings.notAChoice(PLACE, CELL, "x", List.of("oui", "non")),
            CellFindings.unknownName(PLACE, CELL, "x", "room", Optional.empty()),
            CellFindings.unknownName(PLACE, CELL, "x", "room", Optional.of("y")),
            CellFindings.severalNames(PLACE, CELL, "x", "party", List.of("y", "z")),
            CellFindings.notComputed(PLACE, CELL),
            CellFindings.faultInCell(PLACE, CELL, "#REF!"))
        .forEach(
            finding -> {
              for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
                assertThat(finding.message(language)).isNotBlank().doesNotContain("{", "}");
                assertThat(finding.hint(language)).isNotBlank().doesNotContain("{", "}");
              }
            });
  }

  @Test
  void what_a_cell_says_is_shown_short_on_one_line_and_harmless() {
    Finding finding =
        CellFindings.notATime(PLACE, CELL, "a\n\u001B[31mb\u202Ec" + "d".repeat(100_000));
    assertThat(finding.message(Locale.ENGLISH))
        .hasSizeLessThan(100)
        .doesNotContain("\n", "\u001B", "\u202E")
        .contains("…");
  }
}
