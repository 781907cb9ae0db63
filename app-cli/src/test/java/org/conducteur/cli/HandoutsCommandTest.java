package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.conducteur.Conducteur;
import org.junit.jupiter.api.Test;

class HandoutsCommandTest {
  @Test
  void every_sheet_is_listed_in_both_languages() {
    for (Shell shell : new Shell[] {Shell.french(), Shell.english()}) {
      Shell.Result result = shell.run("handouts");

      assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
      assertThat(result.out()).contains(Conducteur.products());
    }
  }

  @Test
  void of_an_event_only_what_it_has_something_for_is_listed_with_its_people() {
    Shell.Result result = Shell.french().run("handouts", Fixtures.METZ);

    assertThat(result.out()).contains("brief", "comparison", "schnur", "wolking-ghost-hall");
  }
}
