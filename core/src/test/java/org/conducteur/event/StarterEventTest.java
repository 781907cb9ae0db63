package org.conducteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.conducteur.check.Checker;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarterEventTest {
  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de", "da"})
  void an_example_of_each_thing_is_nothing_wrong(String tag) {
    Event event = StarterEvent.in(Locale.forLanguageTag(tag));

    assertThat(event.language()).isEqualTo(tag);
    assertThat(event.sessions()).hasSize(1);
    assertThat(Checker.standard().check(event))
        .extracting(Finding::severity)
        .doesNotContain(Severity.ERROR);
  }

  @Test
  void a_language_without_words_has_the_french_ones() {
    assertThat(StarterEvent.in(Locale.ITALIAN)).isEqualTo(StarterEvent.in(Locale.FRENCH));
  }
}
