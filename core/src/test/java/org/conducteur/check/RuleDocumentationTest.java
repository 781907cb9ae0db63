package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of rules is made from the catalogue; its examples are what the checker says. */
class RuleDocumentationTest {
  private static final Path PAGE = Path.of("..", "docs", "rules.md");
  private static final ImmutableList<Trouble> TROUBLES = Trouble.all();
  private static final Path MADE = Path.of("target", "rules.md");

  @Test
  void the_page_of_rules_says_what_the_catalogue_says() throws IOException {
    String page = page();
    Files.createDirectories(MADE.getParent());
    Files.writeString(MADE, page);
    assertThat(PAGE).as("copy core/%s to docs", MADE).exists();
    assertThat(Files.readString(PAGE)).as("copy core/%s to docs", MADE).isEqualTo(page);
  }

  private static String page() {
    StringBuilder out = new StringBuilder();
    out.append("# What the checker looks for\n\n")
        .append("This page is made from the catalogue of rules; a test fails when it differs. ")
        .append("The examples are what the checker says of events made wrong in one thing.\n\n")
        .append("- **error**: the day will not work like this, or a document would be wrong\n")
        .append("- **warning**: probably wrong, or missing\n")
        .append("- **hint**: could be better\n\n")
        .append("| rule | severity |\n|---|---|\n");
    for (Rule rule : RuleCatalogue.standard().rules()) {
      out.append("| [`%s`](#%s) | %s |\n".formatted(rule, rule, severity(rule)));
    }
    RuleCatalogue.standard().rules().forEach(rule -> out.append(section(rule)));
    return out.toString();
  }

  private static String section(Rule rule) {
    Finding example = example(rule);
    return "\n## %s\n\n*%s.* %s\n\n> %s\n> %s\n"
        .formatted(
            rule,
            severity(rule),
            rule.about(Locale.ENGLISH),
            markdown(example.message(Locale.ENGLISH)),
            markdown(example.hint(Locale.ENGLISH)));
  }

  private static Finding example(Rule rule) {
    return TROUBLES.stream()
        .filter(trouble -> trouble.code().equals(rule.code()))
        .flatMap(trouble -> Checker.standard().check(trouble.event()).stream())
        .filter(finding -> finding.code().equals(rule.code()))
        .findFirst()
        .orElseThrow();
  }

  private static String severity(Rule rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }

  /** Brackets and the like stay what they are. */
  private static String markdown(String sentence) {
    return sentence
        .chars()
        .mapToObj(c -> "[]*_<>".indexOf(c) >= 0 ? "\\" + (char) c : String.valueOf((char) c))
        .collect(Collectors.joining());
  }
}
