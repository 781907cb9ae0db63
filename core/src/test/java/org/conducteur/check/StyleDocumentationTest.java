package org.conducteur.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page of house styles lists the rules that there are. */
class StyleDocumentationTest {
  private static final Path PAGE = Path.of("..", "docs", "style.md");

  @Test
  void the_page_lists_every_rule_as_the_catalogue_has_it() throws IOException {
    String table =
        BrandChecker.standard().rules().stream()
            .map(
                rule ->
                    "| `%s` | %s | %s |\n"
                        .formatted(
                            rule,
                            rule.severity().name().toLowerCase(Locale.ROOT),
                            rule.about(Locale.ENGLISH)))
            .collect(joining());
    assertThat(Files.readString(PAGE))
        .as("the table of rules has to be:%n%s", table)
        .contains("|---|---|---|\n" + table + "\n");
  }
}
