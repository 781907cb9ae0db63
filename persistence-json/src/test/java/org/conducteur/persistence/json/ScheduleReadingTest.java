package org.conducteur.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.persistence.json.ForeignSchedule.codes;
import static org.conducteur.persistence.json.ForeignSchedule.entry;
import static org.conducteur.persistence.json.ForeignSchedule.only;

import java.time.ZoneId;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;
import org.conducteur.people.Person;
import org.conducteur.port.Reading;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.junit.jupiter.api.Test;

class ScheduleReadingTest {
  private static final String TIME =
      "'date': '2027-07-03T21:00:00+02:00', 'start': '21:00', 'duration': '01:30'";

  @Test
  void an_entry_becomes_a_session_in_its_room_on_its_day() {
    Reading reading =
        ForeignSchedule.of(
            entry(
                "Le ciel",
                TIME
                    + ", 'guid': 'a1b2', 'room': 'Grande salle', 'type': 'Workshop', 'abstract':"
                    + " 'Court.', 'description': 'Long.', 'language': 'de'"));

    Session session = only(reading);
    assertThat(reading.findings()).isEmpty();
    assertThat(session.id().value()).isEqualTo("a1b2");
    assertThat(session.slot()).hasToString("2027-07-03 21:00-22:30");
    assertThat(session.kind()).isEqualTo(SessionKind.WORKSHOP);
    assertThat(session.summary().markdown()).isEqualTo("Court.");
    assertThat(session.contents().markdown()).isEqualTo("Long.");
    assertThat(reading.event().language()).isEqualTo("de");
    assertThat(session.language()).isEmpty();
    assertThat(reading.event().venues().get(0).rooms())
        .singleElement()
        .satisfies(room -> assertThat(room.id()).isEqualTo(session.room().orElseThrow()))
        .satisfies(room -> assertThat(room.seatedCapacity()).contains(90));
  }

  @Test
  void what_begins_after_midnight_belongs_to_the_day_under_which_it_stands() {
    Reading reading =
        ForeignSchedule.of(
            entry("Nuit", "'date': '2027-07-04T01:15:00+02:00', 'duration': '00:45'"),
            entry("Sans date", "'start': '00:30', 'duration': '00:30'"),
            entry("Date seule", "'date': '2027-07-03', 'start': '02:30', 'duration': '30'"));

    assertThat(reading.event().sessions())
        .extracting(session -> session.slot().toString())
        .containsExactly(
            "2027-07-03 01:15+1-02:00+1",
            "2027-07-03 00:30+1-01:00+1",
            "2027-07-03 02:30+1-03:00+1");
    assertThat(reading.event().days()).hasSize(1);
  }

  @Test
  void a_date_far_from_its_day_makes_a_day_of_its_own() {
    Reading reading =
        ForeignSchedule.of(
            entry("Veille", "'date': '2027-07-01T18:00:00+02:00', 'duration': '01:00'"));

    assertThat(only(reading).slot()).hasToString("2027-07-01 18:00-19:00");
    assertThat(reading.event().days()).hasSize(2);
  }

  @Test
  void moments_are_told_on_the_clock_of_the_zone() {
    Reading reading =
        ForeignSchedule.of(
            entry("En UTC", "'date': '2027-07-03T19:00:00Z', 'start': '21:00', 'duration': '60'"));

    assertThat(reading.findings()).isEmpty();
    assertThat(only(reading).slot()).hasToString("2027-07-03 21:00-22:00");
  }

  @Test
  void offsets_that_all_contradict_the_zone_are_taken_instead_of_it() {
    Reading reading = ForeignSchedule.in("UTC", entry("Le ciel", TIME));

    assertThat(codes(reading)).containsExactly("schedule-zone-contradicted");
    assertThat(reading.isWhole()).isTrue();
    assertThat(reading.event().zone()).isEqualTo(ZoneId.of("+02:00"));
    assertThat(only(reading).slot()).hasToString("2027-07-03 21:00-22:30");
  }

  @Test
  void a_single_offset_that_contradicts_the_zone_is_told_and_the_clock_kept() {
    Reading reading =
        ForeignSchedule.of(
            entry("Le ciel", TIME),
            entry("Faux", "'date': '2027-07-03T11:00:00+05:00', 'start': '11:00'"));

    assertThat(codes(reading)).containsExactly("schedule-offset-contradicted");
    assertThat(reading.event().sessions().get(1).slot()).hasToString("2027-07-03 11:00-");
  }

  @Test
  void an_unknown_zone_is_an_error_with_a_proposal_at_its_place() {
    Reading reading = ForeignSchedule.in("Europe/Pariss", entry("Le ciel", TIME));

    Finding finding =
        reading.findings().stream().filter(f -> f.code().equals("json-zone")).findFirst().get();
    assertThat(finding.fix())
        .hasValueSatisfying(fix -> assertThat(fix.value()).isEqualTo("Europe/Paris"));
    assertThat(finding.source())
        .containsInstanceOf(SourcePlace.InText.class)
        .hasValueSatisfying(place -> assertThat(((SourcePlace.InText) place).line()).isEqualTo(6));
    assertThat(reading.isWhole()).isFalse();
  }

  @Test
  void a_guid_that_is_there_twice_names_only_the_first() {
    Reading reading =
        ForeignSchedule.of(
            entry("Un", "'guid': 'same', " + TIME), entry("Deux", "'guid': 'same', " + TIME));

    assertThat(codes(reading)).containsExactly("schedule-guid-twice");
    assertThat(reading.event().sessions())
        .extracting(session -> session.id().value())
        .containsExactly("same", "deux");
  }

  @Test
  void wrong_types_are_told_one_by_one_and_the_rest_is_read() {
    Reading reading =
        ForeignSchedule.of(
            entry("Un", TIME + ", 'abstract': [1], 'persons': 'x', 'do_not_record': 3"),
            "42",
            entry("Deux", "'date': 'demain', 'duration': 'long'"));

    assertThat(codes(reading))
        .containsExactlyInAnyOrder(
            "json-type-text",
            "json-type-list",
            "json-type-flag",
            "json-type-object",
            "schedule-date-time");
    assertThat(reading.event().sessions()).extracting(Session::title).containsExactly("Un", "Deux");
  }

  @Test
  void what_is_missing_is_told() {
    assertThat(codes(Json.read("{'schedule': {}}"))).containsExactly("json-missing");
    assertThat(codes(Json.read("{'schedule': {'conference': {'acronym': 'x'}}}")))
        .containsExactlyInAnyOrder("json-missing", "schedule-zone-assumed");
    assertThat(codes(ForeignSchedule.of("{" + TIME + "}"))).containsExactly("json-missing");
    assertThat(codes(ForeignSchedule.of(entry("Un", TIME + ", 'persons': [{'id': 3}]"))))
        .containsExactly("json-missing");
  }

  @Test
  void fields_without_a_place_are_told_in_one_hint() {
    Reading reading =
        ForeignSchedule.of(
            entry("Un", TIME + ", 'mood': 'bright', 'deep': {'a': [{}]}"),
            entry("Deux", TIME + ", 'mood': 'dark'"));

    assertThat(reading.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo("schedule-passed-over"))
        .satisfies(
            f -> assertThat(f.evidence()).containsEntry("fields", "event.mood ×2, event.deep"));
    assertThat(reading.isWhole()).isTrue();
  }

  @Test
  void what_has_no_home_is_kept_in_words() {
    Session session =
        only(
            ForeignSchedule.of(
                entry(
                    "Un",
                    TIME
                        + ", 'language': 'fr', 'track': 'Sciences', 'type': 'Devroom',"
                        + " 'do_not_record': true, 'links': [{'title': 'Carte', 'url':"
                        + " 'https://example.org/a'}], 'attachments': [{'url':"
                        + " 'https://example.org/b.pdf', 'title': 'Diapos'}], 'code': 'XY'")));

    assertThat(session.remarks().markdown())
        .isEqualTo(
            """
            - Type : Devroom
            - Filière : Sciences
            - Lien : [Carte](<https://example.org/a>)
            - Pièce jointe : [Diapos](<https://example.org/b.pdf>)
            - Ne pas enregistrer.""");
    assertThat(session.notes().markdown()).isEqualTo("- Code : XY");
  }

  @Test
  void people_are_the_same_person_by_guid_and_not_by_name() {
    Reading reading =
        ForeignSchedule.of(
            entry(
                "Un",
                TIME
                    + ", 'persons': [{'guid': 'p1', 'public_name': 'Ada van der Essai',"
                    + " 'biography': null}, {'guid': 'p2', 'code': 'ZZ', 'name': 'Ada van der"
                    + " Essai', 'role': 'MODERATOR'}, {'public_name': 'Solo'}]"),
            entry(
                "Deux",
                TIME
                    + ", 'persons': [{'guid': 'p1', 'public_name': 'Ada van der Essai', 'biography': 'Née hier.'}]"));

    Event event = reading.event();
    assertThat(event.people())
        .extracting(one -> one.id().value())
        .containsExactly("ada-van-der-essai", "ada-van-der-essai-zz", "solo");
    Person first = event.people().get(0);
    assertThat(first.givenName()).isEqualTo("Ada");
    assertThat(first.surname()).isEqualTo("van der Essai");
    assertThat(first.biography().markdown()).isEqualTo("Née hier.");
    assertThat(event.people().get(2).surname()).isEqualTo("Solo");
    assertThat(event.sessions().get(0).participations())
        .extracting(part -> part.role())
        .containsExactly(Role.SPEAKER, Role.MODERATOR, Role.SPEAKER);
  }

  @Test
  void texts_in_several_languages_become_translations() {
    Reading reading =
        ForeignSchedule.of(
            entry("Un", TIME + ", 'language': 'de', 'abstract': {'en': 'Stars', 'de': 'Sterne'}"));

    assertThat(only(reading).summary().markdown()).isEqualTo("Sterne");
    assertThat(reading.event().translations().get("en"))
        .hasEntrySatisfying(
            Pointer.of("sessions", "un", "summary"),
            text -> assertThat(text.markdown()).isEqualTo("Stars"));
  }

  @Test
  void an_end_that_contradicts_the_length_counts() {
    Reading reading =
        ForeignSchedule.of(entry("Un", TIME + ", 'end': '2027-07-03T22:00:00+02:00'"));

    assertThat(codes(reading)).containsExactly("schedule-length-disagrees");
    assertThat(only(reading).slot()).hasToString("2027-07-03 21:00-22:00");
  }

  @Test
  void each_finding_of_the_checker_finds_its_entry() {
    Reading reading = ForeignSchedule.of(entry("Un", TIME + ", 'guid': 'g'"));

    Optional<SourcePlace> place = reading.sources().find(Pointer.of("sessions", "g", "title"));

    assertThat(place)
        .hasValueSatisfying(p -> assertThat(((SourcePlace.InText) p).line()).isEqualTo(10));
  }

  @Test
  void an_event_of_this_program_is_never_taken_for_a_schedule() {
    assertThat(Json.read("{'format': 1, 'title': 'x', 'sessions': []}").findings()).isEmpty();
    assertThat(codes(Json.read("{'title': 'x', 'sessions': []}")))
        .containsExactly("json-format-missing");
    assertThat(codes(Json.read("[]"))).containsExactly("json-type-object");
  }
}
