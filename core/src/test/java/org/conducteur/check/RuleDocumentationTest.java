package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of rules is made from the catalogue; its examples are what the checker says. */
class RuleDocumentationTest {
  private static final Path PAGE = Path.of("..", "docs", "rules.md");
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
        .append("The second word says who would notice the fault: the *public* in what it gets, ")
        .append("the *crew* on its sheets, or the organisers alone (*internal*). ")
        .append("`conducteur check --only` takes codes, beginnings of codes (`task-*`) and ")
        .append("severities, `--audience` one of these words, `--explain CODE` says what is ")
        .append("here and what every other code means that a finding shows in brackets, and ")
        .append("`--fix` applies the fixes of rules that have some. ")
        .append("[Silences](event-format.md#silences) in the event keep a rule quiet.\n\n")
        .append("| rule | severity | noticed by | fix |\n|---|---|---|---|\n");
    for (Rule rule : RuleCatalogue.standard().rules()) {
      out.append(
          "| [`%s`](#%s) | %s | %s | %s |\n"
              .formatted(
                  rule,
                  rule,
                  severity(rule),
                  audience(rule),
                  rule.example(Locale.ENGLISH).fixable() ? "yes" : ""));
    }
    RuleCatalogue.standard().rules().forEach(rule -> out.append(section(rule)));
    return out.toString();
  }

  private static String section(Rule rule) {
    Rule.Example example = rule.example(Locale.ENGLISH);
    return "\n## %s\n\n*%s, %s%s.* %s\n\n> %s\n> %s\n"
        .formatted(
            rule,
            severity(rule),
            audience(rule),
            example.fixable() ? ", with a fix" : "",
            rule.about(Locale.ENGLISH),
            markdown(example.message()),
            markdown(example.hint()));
  }

  private static String audience(Rule rule) {
    return rule.audience().name().toLowerCase(Locale.ROOT);
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
