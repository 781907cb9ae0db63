package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.conducteur.session.Media;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunningLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mot d'accueil : Odile GARANCE | Mot d'accueil | | Odile GARANCE",
        "9h10 : Mot d'accueil – Odile Garance | Mot d'accueil | 09:10 | Odile Garance",
        "9h10 Mot d'accueil (Odile Garance) | Mot d'accueil | 09:10 | Odile Garance",
        "Introduction du Maître de Cérémonie : Odile Garance | Introduction du Maître de Cérémonie"
            + " | | Odile Garance",
        "9h10 Fanfare | Fanfare | 09:10 |",
      })
  void a_line_says_what_happens_when_and_who_speaks(
      String line, String title, String start, String speaker) {
    RunningLine read = RunningLine.of(line).orElseThrow();

    assertThat(read.title()).isEqualTo(title);
    assertThat(read.start().map(Object::toString).orElse(null)).isEqualTo(start);
    assertThat(
            read.speakers().stream()
                .map(mention -> mention.named().name())
                .findFirst()
                .orElse(null))
        .isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Odile GARANCE – adjointe au maire",
        "Odile Garance (Institut des marées)",
        "Informations récentes : une convention avec la Ville de Vauban",
        "Comment trier, comment retourner, comment attendre.",
        "2 micros",
      })
  void other_lines_are_no_items(String line) {
    assertThat(RunningLine.of(line)).isEmpty();
  }

  @Test
  void what_is_shown_stands_behind_the_title_or_the_speaker() {
    Session session =
        Written.session(
            """
            Ouverture
            Timing : 9h - 10h
            Contenu :
            Mot d'accueil, vidéo de quelques minutes : Odile GARANCE
            Discours : Paul VERDIER + Film des travaux (2 min, sans le son, images en N&B)
            Il répond aux questions de l'an dernier.
            Discours : Léa BRUNET pour l'ANCV
            """);

    RunningItem first = session.runningOrder().get(0);
    assertThat(first.title()).isEqualTo("Mot d'accueil");
    Media video = session.media().get(0);
    assertThat(first.media()).containsExactly(video.id());
    assertThat(video.vagueLength()).contains("quelques minutes");
    RunningItem second = session.runningOrder().get(1);
    assertThat(second.details()).hasToString("Il répond aux questions de l'an dernier.");
    Media film = session.media().get(1);
    assertThat(film.silent()).isTrue();
    assertThat(film.blackAndWhite()).isTrue();
    assertThat(film.length().orElseThrow()).hasMinutes(2);
    assertThat(film.notes()).hasToString("2 min, sans le son, images en N&B");
    assertThat(session.runningOrder().get(2).onBehalfOf()).isPresent();
  }

  @Test
  void who_introduces_as_master_of_ceremonies_has_that_role() {
    Session session =
        Written.session(
            "Ouverture\nTiming : 9h\nContenu :\nMaître de cérémonie : Odile GARANCE\nFin : Paul VERDIER");

    assertThat(session.participations().get(0).role()).isEqualTo(Role.MC);
    assertThat(session.participations().get(1).role()).isEqualTo(Role.SPEAKER);
  }

  @Test
  void each_item_of_a_running_order_is_one_though_nobody_is_named() {
    Session session =
        Written.session(
            "Bal\nHoraire : 20h\nDéroulé :\n- Ouverture\n- 20h30 Quadrille (10 min)\n- Valse");

    assertThat(session.runningOrder())
        .extracting(RunningItem::title)
        .containsExactly("Ouverture", "Quadrille", "Valse");
    assertThat(session.runningOrder().get(1).length().orElseThrow()).hasMinutes(10);
  }

  @Test
  void an_organisation_has_what_it_does_below_its_name() {
    Session session =
        Written.session(
            "Débat\nHoraire : 20h\nContenu :\nLe Conseil des jeunes :\nPrésentation de la charte.\nANCV :\nPrésentation du bilan.");

    assertThat(session.runningOrder())
        .extracting(RunningItem::title)
        .containsExactly("Le Conseil des jeunes", "ANCV");
    assertThat(session.runningOrder().get(1).details()).hasToString("Présentation du bilan.");
  }
}
