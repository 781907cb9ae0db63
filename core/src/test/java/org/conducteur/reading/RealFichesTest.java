package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.session.SessionKind.BREAK;
import static org.conducteur.session.SessionKind.INTERVIEW;
import static org.conducteur.session.SessionKind.PRESENTATION;
import static org.conducteur.session.SessionKind.SPEECHES;
import static org.conducteur.session.SessionKind.WELCOME;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Seating;
import org.conducteur.logistics.StageElement;
import org.conducteur.logistics.StageLayout;
import org.conducteur.people.Person;
import org.conducteur.session.Exchange;
import org.conducteur.session.Media;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Prompt;
import org.conducteur.session.Request;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.time.Deadline;
import org.conducteur.time.DeadlineNotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions, people and things of the real day, each in its typed home. */
class RealFichesTest {
  private Event event;
  private Interpretation interpretation;

  @BeforeEach
  void read() {
    interpretation = Interpreter.standard().interpret(Seed.document());
    event = interpretation.event();
  }

  @Test
  void the_cover_gives_title_and_year_and_a_sentence_the_day() {
    assertThat(event.title()).isEqualTo("Numérique en Commun[s] Metz 2023");
    assertThat(event.days()).hasSize(1);
    assertThat(event.days().get(0).date()).contains(LocalDate.of(2023, 10, 12));
    assertThat(event.language()).isEqualTo("fr");
  }

  @Test
  void nothing_is_left_that_was_not_understood() {
    assertThat(interpretation.findings()).isEmpty();
    assertThat(interpretation.coverage()).isEqualTo(1);
    assertThat(event.remarks().isEmpty()).isTrue();
    assertThat(event.sessions()).allSatisfy(s -> assertThat(s.remarks().isEmpty()).isTrue());
  }

  @Test
  void there_are_six_sessions_with_their_times_kinds_and_room() {
    assertThat(event.sessions())
        .extracting(Session::title)
        .containsExactly(
            "Accueil",
            "Discours introductifs",
            "Interview croisée Cnum et ANCT",
            "Présentation de PC Solidaire",
            "Pause-café",
            "Interview croisée Danemark / Luxembourg / France");
    assertThat(event.sessions())
        .extracting(Session::kind)
        .containsExactly(WELCOME, SPEECHES, INTERVIEW, PRESENTATION, BREAK, INTERVIEW);
    assertThat(event.sessions())
        .extracting(session -> session.slot().toString())
        .containsExactly(
            "08:30-09:00", "09:00-09:45", "09:45-10:30", "10:30-10:45", "-11:00", "11:00-12:00");
    assertThat(event.venues().get(0).rooms()).hasSize(1);
    assertThat(event.sessions().stream().filter(s -> s.room().isPresent())).hasSize(5);
  }

  @Test
  void late_starts_and_ends_are_tolerated_on_their_conditions() {
    assertThat(session(1).lateStart().orElseThrow().until()).hasToString("19:15");
    assertThat(session(1).lateStart().orElseThrow().condition())
        .hasToString("si l'installation prend un peu de temps");
    assertThat(session(5).lateEnd().orElseThrow().until()).hasToString("12:15");
    assertThat(session(5).lateEnd().orElseThrow().condition()).hasToString("si nécessaire");
  }

  @Test
  void seats_have_a_reserve_or_stand_in_words() {
    assertThat(session(0).seating().orElseThrow().words())
        .hasToString("devant le bar en fond de salle et mange debout");
    for (int i : new int[] {1, 2, 3, 5}) {
      Seating seating = session(i).seating().orElseThrow();
      assertThat(seating.seats()).contains(200);
      assertThat(seating.reserve()).contains(100);
      assertThat(seating.reserveCondition()).hasToString(i == 5 ? "" : "si trop juste");
    }
  }

  @Test
  void the_people_are_those_of_the_day() {
    assertThat(event.people())
        .extracting(Person::displayName)
        .containsExactlyInAnyOrder(
            "Frédéric SCHNUR",
            "Jean-Pierre BURGER",
            "Jacqueline SCHNEIDER",
            "Pierre-Louis ROLLE",
            "Jean-Baptiste MANENTI",
            "Louis MAGNES",
            "Julia HERRIOT",
            "Eric MUTSCHLER",
            "Martial MORVAN",
            "Ben MAX",
            "Berit FREDERIKSEN LELOUP");
    assertThat(person("Max").function().orElseThrow()).startsWith("Responsable de la Division");
    assertThat(organisation(person("Max"))).startsWith("ministère de la Digitalisation");
    assertThat(person("Frederiksen Leloup").function())
        .contains("Chargée de Tech, Digitalisation et Défense");
    assertThat(organisation(person("Frederiksen Leloup")))
        .isEqualTo("Ambassade Royale du Danemark en France");
    assertThat(person("Schneider").function()).contains("Adjointe au Maire");
    assertThat(person("Rolle").function()).contains("Directeur Stratégie et innovation");
    assertThat(organisation(person("Rolle")))
        .isEqualTo("Agence Nationale pour la Cohésion des Territoires");
    assertThat(organisation(person("Manenti"))).isEqualTo("Cnum");
    assertThat(organisation(person("Herriot"))).isEqualTo("Programme Société Numérique de l'ANCT");
  }

  @Test
  void each_takes_part_where_the_fiches_say_so() {
    assertThat(names(session(1)))
        .containsExactly(
            "Frédéric SCHNUR", "Jean-Pierre BURGER", "Jacqueline SCHNEIDER", "Pierre-Louis ROLLE");
    assertThat(session(1).participations().get(0).role()).isEqualTo(Role.MC);
    assertThat(names(session(2)))
        .containsExactly("Jean-Baptiste MANENTI", "Louis MAGNES", "Julia HERRIOT");
    assertThat(names(session(3))).containsExactly("Eric MUTSCHLER", "Martial MORVAN");
    assertThat(session(5).participations())
        .extracting(part -> part.country().orElseThrow().value())
        .containsExactly("luxembourg", "danemark", "france", "france");
  }

  @Test
  void groups_welcome_with_a_count_and_who_agreed_is_confirmed() {
    List<Participation> hosts = session(0).participations();

    assertThat(names(session(0))).containsExactly("Service du protocole", "Conseillers Numériques");
    assertThat(hosts).extracting(Participation::role).containsOnly(Role.HOST);
    assertThat(hosts.get(1).state()).contains(ParticipationState.CONFIRMED);
    assertThat(hosts.get(1).mission().plain()).contains("diriger vers café");
    assertThat(event.groups().get(1).headCount()).contains(3);
  }

  @Test
  void the_running_order_has_its_speakers_and_what_is_shown() {
    List<RunningItem> items = session(1).runningOrder();

    assertThat(items)
        .extracting(RunningItem::title)
        .containsExactly(
            "Introduction du Maître de Cérémonie",
            "Mot d'accueil et présentation du lieu",
            "Discours d'introduction",
            "Discours d'introduction");
    assertThat(items)
        .extracting(item -> directory().name(item.speakers().get(0)))
        .containsExactly(
            "Frédéric SCHNUR", "Jean-Pierre BURGER", "Jacqueline SCHNEIDER", "Pierre-Louis ROLLE");
    assertThat(directory().name(items.get(3).onBehalfOf().orElseThrow())).isEqualTo("ANCT");
    assertThat(items.get(2).details().plain()).contains("plénières + ateliers + stands");
    assertThat(media(1, items.get(1).media().get(0).value()).vagueLength())
        .contains("quelques minutes");
    Media looking = media(1, items.get(2).media().get(0).value());
    assertThat(looking.title()).isEqualTo("Vidéo rétrospective");
    assertThat(looking.silent()).isTrue();
    assertThat(looking.blackAndWhite()).isTrue();
    assertThat(session(1).media()).filteredOn(Media::perhaps).hasSize(1);
    assertThat(session(2).runningOrder()).hasSize(2);
    assertThat(session(2).runningOrder().get(1).details().plain()).contains("2023-2027");
  }

  @Test
  void equipment_is_needed_with_who_supplies_it_and_until_when() {
    assertThat(needs(session(0)))
        .containsExactly(
            "percolateurs",
            "jus d'orange",
            "viennoiseries",
            "Bar du fond de salle",
            "frigo",
            "manges debout");
    EquipmentNeed coffee = session(0).needs().get(0);
    assertThat(directory().name(coffee.supplier().orElseThrow())).isEqualTo("Service du protocole");
    assertThat(coffee.until()).contains(session(4).id());
    for (int i : new int[] {1, 2, 3}) {
      assertThat(needs(session(i))).containsExactly("Fauteuils", "pupitre", "micro");
      assertThat(session(i).needs()).allSatisfy(n -> assertThat(n.quantity()).isEmpty());
    }
    assertThat(session(3).media()).extracting(Media::title).containsExactly("Présentation vidéo");
    assertThat(session(5).media().get(0).perhaps()).isTrue();
  }

  @Test
  void the_stage_is_set_with_its_sentence() {
    for (int i : new int[] {1, 2, 3, 5}) {
      assertThat(session(i).stage().orElseThrow().elements())
          .contains(
              new StageElement("fauteuils", Optional.empty()),
              new StageElement("pupitre", Optional.of(1)));
      assertThat(session(i).stage().orElseThrow().notes().plain()).startsWith("Les intervenants");
    }
    assertThat(session(2).stage().orElseThrow().layout()).contains(StageLayout.ROUND_TABLE);
    assertThat(session(2).stage().orElseThrow().elements())
        .contains(
            new StageElement("table basse", Optional.of(1)),
            new StageElement("grand écran", Optional.of(1)));
  }

  @Test
  void speakers_are_told_asked_and_were_spoken_with() {
    Exchange exchange = session(2).exchanges().get(0);
    assertThat(exchange.date().orElseThrow()).hasToString("--07-12");
    assertThat(exchange.with()).extracting(PartyId::value).containsExactly("cnum", "anct");
    assertThat(exchange.outcome()).hasToString("OK");
    assertThat(session(2).briefs().get(0).text().plain()).contains("carte blanche", "table basse");
    List<Request> requests = session(2).requests();
    assertThat(requests).hasSize(2);
    assertThat(DeadlineNotation.write(requests.get(0).due().orElseThrow())).isEqualTo("mid-09");
    assertThat(requests.get(0).draft()).isTrue();
    assertThat(requests.get(1).due()).contains(new Deadline.AsSoonAsPossible());
    Prompt prompt = session(3).prompts().get(0);
    assertThat(directory().name(prompt.by().orElseThrow())).isEqualTo("Frédéric SCHNUR");
    assertThat(prompt.condition()).hasToString("si pas abordé par PC Solidaire");
    assertThat(session(5).briefs().get(0).text().plain()).contains("livrables");
  }

  private Session session(int index) {
    return event.sessions().get(index);
  }

  private Directory directory() {
    return Directory.of(event);
  }

  private Person person(String surname) {
    return event.people().stream()
        .filter(person -> person.surname().equals(surname))
        .findFirst()
        .orElseThrow();
  }

  private String organisation(Person person) {
    return directory().name(person.organisation().orElseThrow());
  }

  private List<String> names(Session session) {
    return session.participations().stream().map(part -> directory().name(part.who())).toList();
  }

  private List<String> needs(Session session) {
    return session.needs().stream()
        .map(need -> directory().findEquipment(need.item()).orElseThrow().name())
        .toList();
  }

  private Media media(int session, String id) {
    return session(session).media().stream()
        .filter(media -> media.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
