package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples that rules are explained with are what the checker says of events made wrong. */
class ExampleSentencesTest {
  private static final ImmutableList<Trouble> TROUBLES = Trouble.all();
  private static final Path BUNDLES =
      Path.of("src", "main", "resources", "org", "conducteur", "check");

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void examples_are_what_the_checker_says(String language) throws IOException {
    String name = "examples_" + language + ".properties";
    Path made = Path.of("target", name);
    String examples = examples(new Locale.Builder().setLanguage(language).build());
    Files.createDirectories(made.getParent());
    Files.writeString(made, examples);
    assertThat(BUNDLES.resolve(name))
        .as("copy core/%s to core/%s", made, BUNDLES)
        .content()
        .isEqualTo(examples);
  }

  private static String examples(Locale language) {
    StringBuilder out = new StringBuilder();
    out.append("# What each rule says of an event made wrong on purpose. CODE.fixable: whether ")
        .append("there are fixes.\n# Made from the troubles of the tests; a test fails when ")
        .append("they differ.\n");
    for (Rule rule : RuleCatalogue.standard().rules()) {
      Finding finding = example(rule);
      line(out, rule.code(), finding.message(language));
      line(out, rule.code() + ".hint", finding.hint(language));
      if (finding.fix().isPresent()) {
        line(out, rule.code() + ".fixable", "true");
      }
    }
    return out.toString();
  }

  /** With a fix, if any has one. */
  private static Finding example(Rule rule) {
    Optional<Trouble> fixable =
        TROUBLES.stream()
            .filter(trouble -> trouble.code().equals(rule.code()) && trouble.fix().isPresent())
            .findFirst();
    return fixable
        .orElseGet(
            () ->
                TROUBLES.stream()
                    .filter(trouble -> trouble.code().equals(rule.code()))
                    .findFirst()
                    .orElseThrow())
        .finding();
  }

  private static void line(StringBuilder out, String key, String value) {
    String escaped = value.replace("\\", "\\\\").replace("\n", "\\n");
    out.append(key).append('=').append(escaped).append('\n');
  }
}
