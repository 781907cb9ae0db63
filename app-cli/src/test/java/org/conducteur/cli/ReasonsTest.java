package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.id.Pointer;
import org.conducteur.port.RefusedFileException;
import org.junit.jupiter.api.Test;

class ReasonsTest {
  @Test
  void a_file_that_is_refused_tells_why_and_what_to_do() {
    RefusedFileException refused =
        new RefusedFileException(
            new Finding(
                "file-protected",
                Severity.ERROR,
                Pointer.ROOT,
                ImmutableMap.of(),
                Optional.empty(),
                Optional.empty()));
    assertThat(new Reasons(Messages.in(Locale.FRENCH)).of(refused))
        .isEqualTo(
            "Ce fichier est protégé par un mot de passe."
                + " Ouvrez-le, enregistrez-le sans mot de passe, et recommencez.");
    assertThat(refused).hasMessage("This file is protected by a password.");
  }
}
