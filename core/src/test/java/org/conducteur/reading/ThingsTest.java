package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.StageElement;
import org.conducteur.logistics.StageLayout;
import org.conducteur.logistics.StageSetup;
import org.conducteur.session.Media;
import org.conducteur.session.MediaKind;
import org.conducteur.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 micros HF | micros HF | 2 | false | ''",
        "un pupitre | pupitre | 1 | false | ''",
        "trois barnums | barnums | 3 | false | ''",
        "gants x 25 | gants | 25 | false | ''",
        "chaises (40) | chaises | 40 | false | ''",
        "éventuellement des bancs | bancs | | true | ''",
        "2 barnums (si pluie) | barnums | 2 | false | si pluie",
        "micro | micro | | false | ''",
        "perhaps a screen | screen | 1 | true | ''",
      })
  void a_thing_has_a_quantity_or_none_and_may_be_unsure(
      String words, String name, Integer quantity, boolean perhaps, String note) {
    EquipmentWords thing = EquipmentWords.list(words).get(0);

    assertThat(thing.name()).isEqualTo(name);
    assertThat(thing.quantity()).isEqualTo(Optional.ofNullable(quantity));
    assertThat(thing.perhaps()).isEqualTo(perhaps);
    assertThat(thing.note()).isEqualTo(note);
  }

  @Test
  void things_are_listed_with_commas_plus_signs_and_in_lines() {
    Event event =
        Written.event(
            """
            Bal
            Lieu : Foyer
            Matériel : Fauteuils, pupitre, micro,
            Bar + frigo
            - rallonge
            """);

    assertThat(event.equipment())
        .extracting(EquipmentItem::name)
        .containsExactly("Fauteuils", "pupitre", "micro", "Bar", "frigo", "rallonge");
  }

  @Test
  void the_same_thing_in_two_sessions_is_one_item_also_in_the_plural() {
    Event event =
        Written.event(
            "Bal\nLieu : Foyer\nMatériel : micro\nFin\nLieu : Foyer\nMatériel : 2 micros, pupitre");

    assertThat(event.equipment()).hasSize(2);
    assertThat(event.sessions().get(1).needs().get(0).item())
        .isEqualTo(event.sessions().get(0).needs().get(0).item());
    assertThat(event.sessions().get(1).needs().get(0).quantity()).contains(2);
  }

  @Test
  void a_sentence_about_the_stage_gives_its_elements_and_stays() {
    String sentence = "Les orateurs sont sur la scène avec quelques fauteuils et un pupitre";
    Session session = Written.session("Bal\nLieu : Foyer\nParticipants :\n" + sentence);
    StageSetup stage = session.stage().orElseThrow();

    assertThat(stage.elements())
        .containsExactly(
            new StageElement("fauteuils", Optional.empty()),
            new StageElement("pupitre", Optional.of(1)));
    assertThat(stage.notes()).hasToString(sentence);
    assertThat(session.participations()).isEmpty();
  }

  @Test
  void a_layout_is_known_by_its_name() {
    Session session =
        Written.session("Bal\nLieu : Foyer\nScène : table ronde, une table basse, un grand écran");
    StageSetup stage = session.stage().orElseThrow();

    assertThat(stage.layout()).contains(StageLayout.ROUND_TABLE);
    assertThat(stage.elements())
        .extracting(StageElement::name)
        .contains("table basse", "grand écran");
  }

  @Test
  void microphones_in_a_sentence_about_the_stage_are_needed() {
    Event event =
        Written.event(
            "Bal\nLieu : Foyer\nMatériel :\nSur la scène un pupitre, des micros seront à disposition.");

    assertThat(event.equipment()).extracting(EquipmentItem::name).containsExactly("micros");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vidéo d'accueil", "Présentation vidéo", "une film de 3 min", "Slides"})
  void what_is_shown_is_a_medium_and_no_equipment(String line) {
    assertThat(MediaWords.isMedia(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vidéoprojecteur", "micro"})
  void what_shows_is_equipment_and_no_medium(String line) {
    assertThat(MediaWords.isMedia(line)).isFalse();
  }

  @Test
  void a_line_may_list_several_media_and_a_later_one_say_more_of_one() {
    Session session =
        Written.session(
            """
            Bal
            Lieu : Foyer
            Matériel :
            Vidéos (Foyer + Mairie + anciens bals)
            Eventuellement une vidéo de la mairie pour la fin
            Visuels (photos de groupe)
            """);

    assertThat(session.media())
        .extracting(Media::title)
        .containsExactly("Vidéo Foyer", "Vidéo Mairie", "Vidéo anciens bals", "Visuels");
    assertThat(session.media())
        .extracting(Media::perhaps)
        .containsExactly(false, true, false, false);
    assertThat(session.media().get(0).notes())
        .hasToString("Vidéos (Foyer + Mairie + anciens bals)");
    assertThat(session.media().get(3).kind()).isEqualTo(MediaKind.IMAGES);
  }

  @Test
  void sentences_say_who_supplies_what_and_what_stays_until_the_break_is_over() {
    Event event =
        Written.event(
            """
            Accueil
            Horaire : 9h à 10h
            Contenu :
            Le service des fêtes prévoit café + jus de pomme pour le matin.
            Le café et les tasses restent en place après la pause.
            Les Médiateurs Ville de Vauban OK pour le vestiaire.
            Pause – jusqu'à 10h30
            """);
    Session session = event.sessions().get(0);

    assertThat(session.needs()).hasSize(2);
    assertThat(session.needs().get(0).supplier()).contains(event.groups().get(0).id());
    assertThat(session.needs().get(0).until()).contains(event.sessions().get(1).id());
    assertThat(session.needs().get(1).until()).isEmpty();
    assertThat(session.contents().plain()).contains("prévoit café + jus de pomme");
    assertThat(event.groups().get(1).name()).isEqualTo("Médiateurs");
    assertThat(session.participations().get(0).state())
        .contains(org.conducteur.session.ParticipationState.CONFIRMED);
  }
}
