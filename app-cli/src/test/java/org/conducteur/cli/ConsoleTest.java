package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.Conducteur;
import org.conducteur.handout.Handouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {
  private static Output failing(String message) {
    return new Output(
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        },
        StandardCharsets.UTF_8,
        false);
  }

  private static String errorsOfShow(Output out, int expectedCode) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            out,
            new Output(err, StandardCharsets.UTF_8, false),
            ImmutableMap.of(),
            Locale.FRENCH,
            Optional::empty,
            InstantSource.system());
    int code =
        Application.run(
            console, Suppliers.memoize(Conducteur::discover), "show", Fixtures.FESTIVAL.toString());
    assertThat(code).isEqualTo(expectedCode);
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_reader_that_goes_away_is_no_trouble() {
    assertThat(errorsOfShow(failing("Broken pipe"), ExitCode.DONE)).isEmpty();
    assertThat(errorsOfShow(failing("Relais brisé (pipe)"), ExitCode.DONE)).isEmpty();
  }

  @Test
  void a_full_disk_is_told() {
    assertThat(errorsOfShow(failing("No space left on device"), ExitCode.UNWRITABLE))
        .isEqualTo("Impossible d’écrire le résultat\u00A0: le disque est plein.\n");
  }

  @ParameterizedTest
  @CsvSource({"'',80", "abc,80", "0,80", "100,100", "12,40", "999999,1000", "-5,80"})
  void the_width_is_that_of_the_terminal_within_reason(String columns, int width) {
    Console console =
        new Console(
            failing(""),
            failing(""),
            ImmutableMap.of("COLUMNS", columns),
            Locale.FRENCH,
            Optional::empty,
            InstantSource.system());
    assertThat(console.width()).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "en_GB.UTF-8,'','',Linux,fr,en",
    "fr_FR.UTF-8,'','',Linux,en,fr",
    "C,'','',Linux,en,fr",
    "C.UTF-8,'','',Linux,en,fr",
    "de_DE.UTF-8,'','',Linux,de,fr",
    "fr_FR.UTF-8,en_US.UTF-8,'',Linux,fr,en",
    "fr_FR.UTF-8,en_US.UTF-8,fr_FR,Linux,en,fr",
    "'','','',Linux,en,fr",
    "'','','',Windows 11,en,en",
    "'','','',Windows 11,fr,fr"
  })
  void the_surroundings_choose_the_language(
      String lang, String messages, String all, String system, String platform, String expected) {
    assertThat(
            Languages.preferred(
                ImmutableMap.of("LANG", lang, "LC_MESSAGES", messages, "LC_ALL", all),
                system,
                Locale.forLanguageTag(platform)))
        .isEqualTo(Locale.forLanguageTag(expected));
  }

  @Test
  void every_language_of_handouts_can_be_asked_for() {
    assertThat(Stream.of(UserLanguage.values()).map(UserLanguage::locale))
        .containsExactlyElementsOf(Handouts.languages());
    assertThat(Stream.of(UserLanguage.values()).map(Languages::ofSentences))
        .containsExactly(Locale.FRENCH, Locale.ENGLISH, Locale.ENGLISH, Locale.ENGLISH);
  }

  @Test
  void the_language_is_found_among_the_arguments() {
    assertThat(Languages.asked("export", "--lang", "en")).contains(UserLanguage.EN);
    assertThat(Languages.asked("--lang=fr")).contains(UserLanguage.FR);
    assertThat(Languages.asked("--lang=DE")).contains(UserLanguage.DE);
    assertThat(Languages.asked("--lang=es")).isEmpty();
    assertThat(Languages.asked("--lang")).isEmpty();
    assertThat(Languages.asked("show", "--", "--lang=en")).isEmpty();
  }
}
