package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShowCommandTest {
  @TempDir private Path folder;

  private static int widest(String text) {
    return Splitter.on('\n').splitToStream(text).mapToInt(DisplayWidth::of).max().orElse(0);
  }

  @Test
  void a_day_is_a_table() {
    Path event = Fixtures.write(folder, "event.json", Fixtures.CALM);
    assertThat(Shell.french().run("show", event))
        .isEqualTo(
            new Shell.Result(
                ExitCode.DONE,
                """
                Journée des associations

                samedi 11\u00A0septembre 2027
                Horaire      Séance     Avec
                09:00–09:30  Ouverture  Ada EXEMPLE
                """,
                ""));
  }

  @Test
  void the_frame_speaks_the_language_of_the_user() {
    Path event = Fixtures.write(folder, "event.json", Fixtures.CALM);
    assertThat(Shell.english().run("show", event).out())
        .contains("Saturday 11 September 2027\nTime         Session    With\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"40", "60", "80", "132"})
  void no_line_is_wider_than_the_terminal(String columns) {
    for (Path event : new Path[] {Fixtures.METZ, Fixtures.FESTIVAL}) {
      String out = Shell.french().with("COLUMNS", columns).run("show", event).out();
      assertThat(widest(out)).isLessThanOrEqualTo(Integer.parseInt(columns));
    }
  }

  @Test
  void without_a_known_width_it_is_80_columns() {
    assertThat(widest(Shell.french().run("show", Fixtures.FESTIVAL).out())).isBetween(70, 80);
  }

  @Test
  void a_break_stands_out_and_an_implied_time_is_marked() {
    String out = Shell.french().run("show", Fixtures.METZ).out();
    assertThat(out)
        .containsPattern("\n~[0-9]{2}:[0-9]{2}–[0-9]{2}:[0-9]{2} +– Pause")
        .endsWith("\n~ horaire déduit de la séance voisine\n");
  }

  @Test
  void a_time_past_midnight_says_so_and_rooms_have_a_column_if_there_are_several() {
    String out = Shell.french().run("show", Fixtures.FESTIVAL).out();
    assertThat(out)
        .contains("22:00–01:30+1  Nuit du jeu")
        .contains("Salle")
        .contains("samedi 30\u00A0mai 2026")
        .contains("dimanche 31\u00A0mai 2026");
  }

  @Test
  void wide_characters_keep_the_columns() {
    Path event =
        Fixtures.write(
            folder,
            "wide.json",
            Fixtures.CALM
                .replace("\"title\": \"Ouverture\"", "\"title\": \"開会 👩‍👩‍👧 e\u0301 🇫🇷\"")
                .replace("\"Ada\"", "\"A\""));
    assertThat(Shell.french().run("show", event).out())
        .contains("Horaire      Séance        Avec\n")
        .contains("09:00–09:30  開会 👩‍👩‍👧 e\u0301 🇫🇷  A EXEMPLE\n");
  }

  @Test
  void what_has_no_time_and_no_day_is_shown_last() {
    Path event =
        Fixtures.write(
            folder,
            "loose.json",
            """
            {
              "format": 1,
              "title": "Deux jours",
              "days": [{ "id": "un", "title": "Premier" }, { "id": "deux" }],
              "sessions": [
                { "id": "a", "title": "Nulle part" },
                { "id": "b", "title": "Tard", "slot": "deux 23:00-01:00+1" },
                { "id": "c", "title": "Fin seule", "slot": "un -10:00" }
              ]
            }
            """);
    assertThat(Shell.french().run("show", event).out())
        .isEqualTo(
            """
            Deux jours

            Premier
            Horaire        Séance      Avec
            –10:00         Fin seule

            deux
            Horaire        Séance      Avec
            23:00–01:00+1  Tard

            Sans jour
            Horaire        Séance      Avec
                           Nulle part
            """);
  }

  @Test
  void an_event_without_sessions_says_so() {
    Path event = Fixtures.write(folder, "none.json", "{ \"format\": 1, \"title\": \"Rien\" }");
    assertThat(Shell.french().run("show", event).out()).isEqualTo("Rien\nAucune séance.\n");
  }
}
