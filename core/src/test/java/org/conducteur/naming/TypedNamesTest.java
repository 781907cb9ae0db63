package org.conducteur.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.country.CountryProfile;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.id.CountryId;
import org.conducteur.id.DayId;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNamesTest {
  private static final PartyId HELENE = PartyId.of("helene");

  private static final TypedNames NAMES =
      TypedNames.of(
          Event.builder("Soirée")
              .days(
                  List.of(
                      day("d1", 2, Optional.of("Journée des élus")),
                      day("d2", 3, Optional.empty())))
              .people(
                  List.of(
                      person("helene", "Hélène", "De L’Exemple"),
                      person("jean", "Jean-Pierre", "Témoin"),
                      person("anne", "Anne", "Double"),
                      person("paul", "Paul", "Double"),
                      person("nour", "نور", "مثال")))
              .organisations(
                  List.of(
                      Organisation.builder(PartyId.of("agence"), "Agence des exemples")
                          .shortName("ADE")
                          .aliases(List.of("L’Agence"))
                          .build()))
              .venues(
                  List.of(
                      Venue.builder("Maison")
                          .rooms(
                              List.of(
                                  Room.builder(RoomId.of("r1"), "Salle des fêtes")
                                      .aliases(List.of("SDF 1"))
                                      .build()))
                          .build()))
              .equipment(
                  List.of(
                      EquipmentItem.builder(EquipmentId.of("mic"), "Micro main")
                          .aliases(List.of("HF"))
                          .build()))
              .countries(
                  List.of(
                      new CountryProfile(
                          CountryId.of("dk"),
                          "Danemark",
                          Optional.of("DK"),
                          ImmutableList.of(),
                          RichText.EMPTY)))
              .sessions(
                  List.of(
                      session("s1", "Numérique et ruralité : quels services ?"),
                      session("s2", "Numérique et ruralité : quels élus ?"),
                      session("s3", "🎤 Karaoké")))
              .build());

  private static Day day(String id, int date, Optional<String> title) {
    return new Day(DayId.of(id), Optional.of(LocalDate.of(2030, 5, date)), Optional.empty(), title);
  }

  private static Person person(String id, String given, String surname) {
    return Person.builder(PartyId.of(id), given, surname).build();
  }

  private static Session session(String id, String title) {
    return Session.builder(SessionId.of(id), title).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hélène DE L’EXEMPLE",
        "de l'exemple hélène",
        "HELENE DE L EXEMPLE",
        "Mme Hélène de l’Exemple",
        "Madame De L’Exemple",
        "H. de l’Exemple",
        "De l'Exemple",
        "De l'Exemple, Hélène",
        "Hélène de l’Exemple (à confirmer)",
        "  helene\u00a0de-l-exemple ",
        "He\u0301le\u0300ne DE L’EXEMPLE",
        "helene"
      })
  void a_person_is_found_however_her_name_is_typed(String typed) {
    assertThat(NAMES.party(typed).one()).contains(HELENE);
  }

  @Test
  void a_surname_of_two_people_is_nobody_s() {
    assertThat(NAMES.party("M. Double"))
        .isEqualTo(new Meant.Several<>(ImmutableList.of(PartyId.of("anne"), PartyId.of("paul"))));
    assertThat(NAMES.party("P. Double").one()).contains(PartyId.of("paul"));
  }

  @Test
  void a_name_with_a_slip_is_not_taken_but_suggested() {
    assertThat(NAMES.party("Jean-Piere Témoin"))
        .isEqualTo(new Meant.None<>(Optional.of(PartyId.of("jean"))));
    assertThat(NAMES.party("TÉMION Jean-Pierre"))
        .isEqualTo(new Meant.None<>(Optional.of(PartyId.of("jean"))));
    assertThat(NAMES.party("Anne")).isEqualTo(new Meant.None<>(Optional.of(PartyId.of("anne"))));
  }

  @Test
  void somebody_unknown_is_nobody() {
    assertThat(NAMES.party("Quelqu’un d’autre")).isEqualTo(new Meant.None<>(Optional.empty()));
    for (String nothing : List.of("", "  ", "M.", "?", "🎤")) {
      assertThat(NAMES.party(nothing).one()).isEmpty();
    }
  }

  @Test
  void organisations_go_by_short_names_and_aliases() {
    for (String typed : List.of("ADE", "a.d.e", "agence des exemples", "l'agence")) {
      assertThat(NAMES.party(typed).one()).as(typed).contains(PartyId.of("agence"));
    }
  }

  @Test
  void names_in_other_scripts_are_found_too() {
    assertThat(NAMES.party("مثال نور").one()).contains(PartyId.of("nour"));
  }

  @Test
  void sessions_are_found_by_the_beginning_of_their_title() {
    assertThat(NAMES.session("numerique et ruralite: quels services").one())
        .contains(SessionId.of("s1"));
    assertThat(NAMES.session("Numérique et ruralité : quels s…").one())
        .contains(SessionId.of("s1"));
    assertThat(NAMES.session("Numérique"))
        .isEqualTo(new Meant.Several<>(ImmutableList.of(SessionId.of("s2"), SessionId.of("s1"))));
    assertThat(NAMES.session("Num").one()).isEmpty();
    assertThat(NAMES.session("karaoke").one()).contains(SessionId.of("s3"));
  }

  @Test
  void rooms_equipment_and_countries_go_by_all_their_names() {
    assertThat(NAMES.room("salle des fetes").one()).contains(RoomId.of("r1"));
    assertThat(NAMES.room("SDF1").one()).contains(RoomId.of("r1"));
    assertThat(NAMES.equipment("Micros main").one()).contains(EquipmentId.of("mic"));
    assertThat(NAMES.equipment("micros mains").one()).contains(EquipmentId.of("mic"));
    assertThat(NAMES.equipment("hf").one()).contains(EquipmentId.of("mic"));
    assertThat(NAMES.country("danemark").one()).contains(CountryId.of("dk"));
    assertThat(NAMES.country("DK").one()).contains(CountryId.of("dk"));
    assertThat(NAMES.room("Salle des fêtse"))
        .isEqualTo(new Meant.None<>(Optional.of(RoomId.of("r1"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2030-05-02",
        "02/05/2030",
        "2/5",
        "2.5.30",
        "jeudi 2 mai 2030",
        "2 mai",
        "le 2 mai",
        "Thursday",
        "jeudi",
        "jeu.",
        "Thursday 2 May",
        "Donnerstag, 2. Mai 2030",
        "torsdag 2. maj",
        "jeudi 02/05/2030",
        "Journée des élus",
        "journee des",
        "Jour 1",
        "J1",
        "d1"
      })
  void a_day_is_found_by_date_title_weekday_and_number(String typed) {
    assertThat(NAMES.day(typed).one()).contains(DayId.of("d1"));
  }

  @Test
  void a_date_of_another_year_is_another_day() {
    assertThat(NAMES.day("02/05/2031").one()).isEmpty();
    assertThat(NAMES.day("2 mai 2031").one()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void names_of_any_event_can_be_looked_up(long seed) {
    Event event = EventGenerator.of(seed).next();
    TypedNames names = TypedNames.of(event);
    event.sessions().forEach(s -> assertThat(names.session(s.id().value()).one()).contains(s.id()));
    event.people().forEach(p -> names.party(p.displayName()));
    event.days().forEach(d -> names.day(d.title().orElse("")));
  }

  @Test
  void twenty_thousand_names_are_looked_up_at_once() {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      people.add(person("p" + i, "Prénom" + i, "Nom" + i));
    }
    Stopwatch watch = Stopwatch.createStarted();
    TypedNames names = TypedNames.of(Event.builder("Foule").people(people).build());
    people.forEach(
        p ->
            assertThat(
                    names.party(p.surname().toUpperCase(Locale.ROOT) + " " + p.givenName()).one())
                .contains(p.id()));
    names.party("x".repeat(20_000));
    assertThat(watch.elapsed()).isLessThan(Duration.ofSeconds(10));
  }
}
