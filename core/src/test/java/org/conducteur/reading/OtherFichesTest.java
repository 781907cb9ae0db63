package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.conducteur.event.Event;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.people.Group;
import org.conducteur.people.Person;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.junit.jupiter.api.Test;

/** Fiches that others wrote, with other labels, in other orders and languages. */
class OtherFichesTest {
  @Test
  void a_market_day_has_its_labels_in_the_order_of_its_writer() {
    Event event =
        Written.event(
            """
            Marché de printemps de Vauban
            samedi 13 avril 2024
            Ouverture du marché
            Lieu : place des Tilleuls
            Horaire : 9h - 9h30 (jusqu'à 9h45 en cas de pluie)
            Jauge : debout, autour de la fontaine
            Intervenants : Mme Odile GARANCE (maire), Paul Verdier, adjoint, et la fanfare
            Déroulé :
            - 9h00 Fanfare (10 min)
            - 9h10 Mot de la maire : Odile GARANCE
            Besoins : 1 micro sans fil, 2 barnums (si pluie), éventuellement des bancs
            À noter : prévenir les forains.
            Atelier compost
            Heure : 10h à 11h
            Salle : Halle aux grains
            Animé par : Léa BRUNET (association Les Vers de Terre)
            Pause déjeuner : 12h00 – 13h30
            Conseils de jardiniers
            Quand : à partir de 14h
            Où : Halle aux grains
            Qui : à définir
            """);

    assertThat(event.days().get(0).date().orElseThrow()).hasToString("2024-04-13");
    assertThat(event.sessions())
        .extracting(session -> session.slot().toString())
        .containsExactly("09:00-09:30", "10:00-11:00", "12:00-13:30", "14:00-");
    assertThat(event.people())
        .extracting(Person::surname)
        .containsExactly("Garance", "Verdier", "Brunet");
    assertThat(event.groups()).extracting(Group::name).containsExactly("la fanfare");
    Session opening = event.sessions().get(0);
    assertThat(opening.runningOrder()).hasSize(2);
    assertThat(opening.needs()).hasSize(3);
    assertThat(opening.remarks().plain()).contains("prévenir les forains");
    assertThat(event.sessions().get(1).participations().get(0).role()).isEqualTo(Role.MODERATOR);
    assertThat(event.sessions().get(2).kind()).isEqualTo(SessionKind.MEAL);
    assertThat(event.sessions().get(3).notes().plain()).contains("à définir");
  }

  @Test
  void a_school_visit_in_english_has_people_in_every_form() {
    Event event =
        Written.event(
            """
            SPRING SCHOOL VISIT
            Arrival and coats
            Who: Ms Patel, 28 pupils of Year 4, two teaching assistants
            When: Tuesday 14 May 2024, 9.15 am
            Where: Town Hall foyer
            Needs: 30 name badges, coat rails
            Meet the mayor
            Who: Cllr Rosa Lind (Mayor); Ms Patel
            Time: 9.30-10.15 am
            Venue: Council Chamber
            What happens
            - Welcome: Rosa Lind
            - Mock vote (15 minutes)
            If nobody asks, Ms Patel will ask: What does a mayor do all day?
            Contact: Jo Marsh, 01632 960 001
            """);

    assertThat(event.language()).isEqualTo("en");
    assertThat(event.days().get(0).date().orElseThrow()).hasToString("2024-05-14");
    assertThat(event.sessions().get(0).slot().start().orElseThrow()).hasToString("09:15");
    assertThat(event.people())
        .extracting(Person::surname)
        .containsExactly("Patel", "Lind", "Marsh");
    assertThat(event.groups())
        .extracting(group -> group.headCount().orElse(0))
        .containsExactly(28, 2);
    Session mayor = event.sessions().get(1);
    assertThat(mayor.runningOrder())
        .extracting(RunningItem::title)
        .containsExactly("Welcome", "Mock vote");
    assertThat(mayor.prompts().get(0).text()).hasToString("What does a mayor do all day?");
    assertThat(mayor.prompts().get(0).condition().plain()).startsWith("If nobody asks");
    assertThat(event.people().get(2).contacts()).hasSize(1);
  }

  @Test
  void german_and_danish_labels_are_known() {
    Event german =
        Written.event(
            """
            Stadtfest Vauban 2025
            Begrüßung
            Uhrzeit: 9.30 Uhr bis 10 Uhr (bis 10.15 Uhr falls nötig)
            Ort: Alte Mühle
            Plätze: 60 Stühle (20 in Reserve)
            Mitwirkende: Frau Anna Bell (Bürgermeisterin)
            Ausstattung: 2 Mikrofone, ein Rednerpult
            Kaffeepause bis 10.45 Uhr
            """);
    Event danish =
        Written.event(
            """
            Byfest 2025
            Velkomst
            Tid: kl. 9.30 til 10.00
            Sted: Den gamle mølle
            Pladser: 60 stole
            Medvirkende: Anna Bell (borgmester)
            Udstyr: 2 mikrofoner, talerstol
            """);

    assertThat(german.language()).isEqualTo("de");
    assertThat(german.sessions().get(0).lateEnd().orElseThrow().condition())
        .hasToString("falls nötig");
    assertThat(german.sessions().get(0).seating().orElseThrow().reserve()).contains(20);
    assertThat(german.equipment())
        .extracting(EquipmentItem::name)
        .containsExactly("Mikrofone", "Rednerpult");
    assertThat(german.sessions().get(1).kind()).isEqualTo(SessionKind.BREAK);
    assertThat(danish.language()).isEqualTo("da");
    assertThat(danish.sessions().get(0).slot()).hasToString("09:30-10:00");
    assertThat(danish.people().get(0).function()).contains("borgmester");
  }

  @Test
  void a_span_of_time_below_a_title_needs_no_label() {
    Session session =
        Written.session("Fête\nGoûter\n16h - 17h\nBesoin : 100 gobelets\nQui ? Les CP");

    assertThat(session.title()).isEqualTo("Goûter");
    assertThat(session.slot()).hasToString("16:00-17:00");
    assertThat(session.needs().get(0).quantity()).contains(100);
    assertThat(session.participations()).hasSize(1);
  }
}
