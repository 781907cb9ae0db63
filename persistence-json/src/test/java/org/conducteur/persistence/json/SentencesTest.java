package org.conducteur.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.check.Finding;
import org.conducteur.id.Pointer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("<([a-z]+)>|\\{([a-z]+)}");

  /** A finding whose evidence shows where it is quoted. */
  private static Finding finding(Trouble trouble) {
    return trouble.at(
        Pointer.ROOT,
        trouble.evidence().stream().map(name -> "<" + name + ">").toArray(String[]::new));
  }

  private static Set<String> quoted(String sentence) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(sentence);
    while (matcher.find()) {
      names.add(matcher.group());
    }
    return names;
  }

  @ParameterizedTest
  @EnumSource
  void every_trouble_has_its_sentences_in_both_languages(Trouble trouble) {
    Finding finding = finding(trouble);

    assertThat(trouble.code()).matches("(json|brand|journal|schedule)-.*");
    assertThat(quoted(finding.message(Locale.FRENCH)))
        .isEqualTo(quoted(finding.message(Locale.ENGLISH)));
    assertThat(quoted(finding.hint(Locale.FRENCH))).isEqualTo(quoted(finding.hint(Locale.ENGLISH)));
    assertThat(finding.message(Locale.FRENCH)).isNotEqualTo(finding.message(Locale.ENGLISH));
    assertThat(finding.hint(Locale.FRENCH)).isNotEqualTo(finding.hint(Locale.ENGLISH));
  }

  @ParameterizedTest
  @EnumSource
  void every_sentence_quotes_evidence_and_all_evidence_is_quoted(Trouble trouble) {
    Finding finding = finding(trouble);
    Set<String> quoted = quoted(finding.message(Locale.FRENCH));
    quoted.addAll(quoted(finding.hint(Locale.FRENCH)));

    assertThat(quoted)
        .containsExactlyInAnyOrderElementsOf(
            trouble.evidence().stream().map(name -> "<" + name + ">").toList());
  }
}
