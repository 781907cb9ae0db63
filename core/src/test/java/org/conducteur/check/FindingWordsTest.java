package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conducteur.id.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingWordsTest {
  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)[^}]*\\}");

  private static Collection<Trouble> troubles() {
    return Trouble.all();
  }

  private static Collection<Rule> rules() {
    return RuleCatalogue.standard().rules();
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle("org.conducteur.check.findings", language);
  }

  private static Set<String> names(String sentence) {
    return NAME.matcher(sentence)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Finding finding(ImmutableMap<String, String> evidence, String code) {
    return new Finding(
        code, Severity.HINT, Pointer.ROOT, evidence, Optional.empty(), Optional.empty());
  }

  @Test
  void both_languages_have_the_same_sentences() {
    assertThat(bundle(Locale.FRENCH).keySet()).isEqualTo(bundle(Locale.ENGLISH).keySet());
  }

  @Test
  void both_languages_quote_the_same_values() {
    ResourceBundle english = bundle(Locale.ENGLISH);
    for (String key : english.keySet()) {
      if (!key.contains("hint")) {
        assertThat(names(bundle(Locale.FRENCH).getString(key)))
            .as(key)
            .isEqualTo(names(english.getString(key)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void every_sentence_finds_the_values_that_it_quotes(Trouble trouble) {
    for (Finding finding : Checker.standard().check(trouble.event())) {
      for (Locale language : ImmutableSet.of(Locale.FRENCH, Locale.ENGLISH)) {
        assertThat(finding.message(language)).doesNotContain("{", "}").isNotBlank();
        assertThat(finding.hint(language)).doesNotContain("{", "}").isNotBlank();
      }
    }
  }

  @Test
  void whatever_has_a_hint_says_what_it_is_about() {
    for (Locale language : ImmutableSet.of(Locale.FRENCH, Locale.ENGLISH)) {
      ResourceBundle bundle = bundle(language);
      for (String key : bundle.keySet()) {
        if (key.endsWith(".hint")) {
          String about = key.substring(0, key.length() - ".hint".length()) + ".about";
          assertThat(bundle.containsKey(about)).as(about).isTrue();
          assertThat(bundle.getString(about)).as(about).endsWith(".").doesNotContain("{");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_says_what_it_is_about(Rule rule) {
    assertThat(rule.about(Locale.FRENCH)).endsWith(".");
    assertThat(rule.about(Locale.ENGLISH)).endsWith(".");
  }

  @Test
  void dates_and_weekdays_are_written_in_the_language_of_the_reader() {
    Finding finding =
        finding(
            ImmutableMap.of("date", "2023-10-01", "real", "sunday", "said", "monday"),
            "weekday-mismatch");
    assertThat(finding.message(Locale.FRENCH))
        .isEqualTo("Le 1er octobre 2023 est un dimanche, et non un lundi.");
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("1 October 2023 is a Sunday, not a Monday.");
  }

  @Test
  void a_value_that_looks_like_a_placeholder_stays_as_it_is() {
    Finding finding =
        finding(ImmutableMap.of("session", "{person}", "person", "x"), "session-without-time");
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("“{person}” has no time.");
  }

  @Test
  void french_sentences_keep_their_marks_on_the_line() {
    Finding finding = finding(ImmutableMap.of("session", "Accueil"), "session-without-room");
    assertThat(finding.message(Locale.FRENCH)).isEqualTo("«\u00a0Accueil\u00a0» n’a pas de salle.");
  }
}
