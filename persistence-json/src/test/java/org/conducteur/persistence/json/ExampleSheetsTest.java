package org.conducteur.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.conducteur.document.Document;
import org.conducteur.document.Schedule;
import org.conducteur.document.Table;
import org.conducteur.event.Event;
import org.conducteur.handout.Cells;
import org.conducteur.handout.Handouts;
import org.junit.jupiter.api.Test;

/** What the sheets of the crew and of the organisers say of the examples, in the right cell. */
class ExampleSheetsTest {
  private static final Event FESTIVAL = event("festival-numerique.json");
  private static final Event METZ = event("nec-metz-2023.json");

  private static Event event(String file) {
    return JsonEvents.load(Path.of("..", "examples", file)).event();
  }

  private static <T> List<T> all(String handout, Event event, Class<T> kind) {
    Document document = Handouts.find(handout).orElseThrow().compose(event, Locale.FRENCH);
    return document.body().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Cells table(String handout, Event event, int index) {
    return new Cells(all(handout, event, Table.class).get(index));
  }

  @Test
  void the_run_sheet_of_the_festival_has_a_table_for_each_room_and_day() {
    assertThat(all("run-sheet", FESTIVAL, Table.class)).hasSize(6);
    Cells hall = table("run-sheet", FESTIVAL, 0);
    assertThat(hall.at("2.1", "Séquence")).isEqualTo("Mot de bienvenue");
    assertThat(hall.at("2.1", "Début")).isEqualTo("9 h 30");
    assertThat(hall.at("2.1", "Fin")).isEqualTo("9 h 35");
    assertThat(hall.at("2.1", "Qui")).isEqualTo("Armel TISSANDIER");
    assertThat(hall.at("2.1", "Lumière")).isEqualTo("Noir salle, poursuite sur l’entrée à cour");
    assertThat(hall.at("2.1", "Son")).isEqualTo("Micro à main pour Armel TISSANDIER");
    assertThat(hall.at("Ouverture du festival", "Séquence")).contains("jusqu’à 9 h 40");
    assertThat(hall.column("Réel")).containsOnly("");
  }

  @Test
  void the_run_sheet_of_metz_shows_what_is_known_and_invents_nothing() {
    Cells hall = table("run-sheet", METZ, 0);
    assertThat(hall.at("2.1", "Début")).isEqualTo("9 h 00");
    assertThat(hall.at("2.2", "Début")).isEmpty();
    assertThat(hall.at("2.2", "Vidéo")).contains("Vidéo BLIDA");
    assertThat(hall.at("2.3", "Vidéo")).contains("sans le son").contains("en noir et blanc");
    assertThat(hall.at("2.4", "Fin")).isEqualTo("9 h 45");
    assertThat(hall.at("2.4", "Qui")).isEqualTo("Pierre-Louis ROLLE pour ANCT");
    assertThat(hall.at("Pause-café", "Début")).isEqualTo("10 h 45");
  }

  @Test
  void the_wall_chart_shows_three_rooms_until_after_midnight() {
    Schedule saturday = all("wall-chart", FESTIVAL, Schedule.class).get(0);
    assertThat(saturday.tracks()).containsExactly("Grande salle", "Studio", "Grand atelier");
    assertThat(saturday.end()).isEqualTo(26 * 60);
    assertThat(all("wall-chart", METZ, Schedule.class).get(0).tracks())
        .containsExactly("Wolking Ghost Hall");
  }

  @Test
  void the_stock_of_the_festival_is_enough() {
    Cells totals =
        all("technical", FESTIVAL, Table.class).stream()
            .filter(table -> table.header().contains("Bilan"))
            .map(Cells::new)
            .findFirst()
            .orElseThrow();
    assertThat(totals.at("Micro à main", "Stock")).isEqualTo("6");
    assertThat(totals.at("Micro à main", "Bilan")).isEqualTo("Suffit");
  }

  @Test
  void the_tasks_of_metz_name_the_day_before_and_what_is_late() {
    assertThat(table("tasks", METZ, 0).at("Tout installer", "Échéance"))
        .isEqualTo("mercredi 11 octobre 2023, l’après-midi / J−1");
    assertThat(table("tasks", METZ, 1).at("Visuels des intervenants", "État"))
        .contains("En retard de 5 jours");
  }

  @Test
  void those_expected_at_the_festival_sign_by_surname() {
    assertThat(table("sign-in", FESTIVAL, 0).column("Nom")).startsWith("AZÉMA Colombe");
    assertThat(table("sign-in", FESTIVAL, 0).at("KARVANEC", "Arrivée")).isEqualTo("9 h 10");
  }
}
