package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conducteur.check.Checker;
import org.conducteur.check.Finding;
import org.conducteur.persistence.json.JsonEvents;
import org.junit.jupiter.api.Test;

/** What a proof-reader finds in the examples, and nothing else. */
class ExampleFindingsTest {
  private static ImmutableList<Finding> check(Path file) {
    return Checker.standard().check(JsonEvents.load(file).event());
  }

  private static String counted(Path file) {
    return check(file).stream()
        .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void the_sheets_of_metz_have_what_a_proof_reader_would_mark() {
    assertThat(check(Fixtures.METZ))
        .extracting(Finding::code, finding -> finding.place().toString())
        .contains(
            tuple("late-start-outside-slot", "/sessions/discours-introductifs/lateStart/until"),
            tuple(
                "name-written-otherwise",
                "/questionnaires/satisfaction/questions/2/choices/0/label"),
            tuple("addressee-not-listed", "/sessions/pc-solidaire/prompts/0/by"),
            tuple("share-contradicts-counts", hotline("/value")),
            tuple(
                "average-contradicts-total",
                "/countries/france/figures/habitants-par-commune/value"),
            tuple(
                "average-contradicts-total",
                "/countries/danemark/figures/habitants-par-commune/value"),
            tuple("figure-range-wide", range("/upTo")),
            tuple("figure-source-vague", range("/source")),
            tuple("equipment-without-quantity", "/sessions/cnum-anct/needs/2"),
            tuple(
                "ai-passage-public", "/sessions/danemark-luxembourg-france/comparison/passages/0"),
            tuple("request-overdue", "/sessions/cnum-anct/requests/0/due"),
            tuple("request-without-date", "/sessions/cnum-anct/requests/1/due"),
            tuple("choice-of-no-session", "/questionnaires/satisfaction/questions/2/choices/2"),
            tuple("choice-of-no-session", "/questionnaires/satisfaction/questions/2/choices/3"),
            tuple("announced-not-planned", "/presentation"),
            tuple("contact-without-privacy", "/stations/boite-a-idees/sign"),
            tuple("speaker-language-unknown", "/people/frederiksen-leloup/languages"),
            tuple("stage-change-without-changeover", "/sessions/cnum-anct/changeover"));
    assertThat(check(Fixtures.METZ))
        .filteredOn(finding -> finding.code().equals("point-unanswered"))
        .hasSize(3);
  }

  private static String range(String component) {
    return "/sessions/danemark-luxembourg-france/comparison/common/figures/public-eloigne"
        + component;
  }

  private static String hotline(String component) {
    return "/sessions/danemark-luxembourg-france/comparison/common/figures/part-de-la-hotline"
        + component;
  }

  @Test
  void numbers_are_quoted_as_people_write_them() {
    assertThat(check(Fixtures.METZ))
        .filteredOn(finding -> finding.code().equals("share-contradicts-counts"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message(Locale.FRENCH))
                    .contains("la moitié", "40 sur 98", "41 %"));
  }

  @Test
  void the_festival_has_few_faults_and_all_of_them_are_true() {
    assertThat(counted(Fixtures.FESTIVAL))
        .isEqualTo(
            """
            1 ai-passage-public
            1 equipment-in-text-not-needed
            2 figures-without-source
            1 point-unanswered
            1 point-uncertain
            1 speaker-not-confirmed
            5 stage-element-not-needed
            2 task-without-date
            1 too-few-microphones
            2 translation-incomplete""");
  }
}
