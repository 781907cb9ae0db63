package org.conducteur.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.persistence.json.ForeignSchedule.codes;

import org.conducteur.event.Event;
import org.conducteur.people.Person;
import org.conducteur.port.Reading;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.junit.jupiter.api.Test;

class SessionizeReadingTest {
  private static final String ALL =
      """
      {'sessions': [
         {'id': '101', 'title': 'Les communs', 'description': 'Une ligne\\r\\n• un\\r\\n• deux',
          'startsAt': '2027-03-05T09:00:00', 'endsAt': '2027-03-05T10:30:00',
          'isServiceSession': false, 'isPlenumSession': true, 'speakers': ['s-1', 's-9'],
          'categoryItems': [11, 21, 99], 'questionAnswers': [{'questionId': 5, 'answerValue': 'Oui'}],
          'roomId': 7, 'liveUrl': null, 'recordingUrl': null, 'status': 'Accepted',
          'isInformed': true, 'isConfirmed': true},
         {'id': 'abc', 'title': 'Lunch', 'description': null, 'startsAt': '2027-03-05T12:00:00',
          'endsAt': '2027-03-05T13:00:00', 'isServiceSession': true, 'isPlenumSession': true,
          'speakers': [], 'categoryItems': [], 'questionAnswers': [], 'roomId': 8},
         {'id': '103', 'title': 'Sans heure', 'startsAt': null, 'endsAt': null, 'speakers': []}],
       'speakers': [
         {'id': 's-1', 'firstName': 'Ada', 'lastName': 'Exemple', 'fullName': 'Ada Exemple',
          'bio': 'Inventeuse', 'tagLine': 'Présidente', 'profilePicture': 'https://example.org/a.png',
          'isTopSpeaker': false, 'links': [{'title': 'Blog', 'url': 'https://example.org/',
          'linkType': 'Blog'}], 'sessions': [101], 'categoryItems': [], 'questionAnswers': []}],
       'questions': [{'id': 5, 'question': 'Besoin d’aide ?', 'questionType': 'Short_Text', 'sort': 1}],
       'categories': [
         {'id': 1, 'title': 'Session format', 'items': [{'id': 11, 'name': 'Workshop', 'sort': 1}],
          'sort': 0, 'type': 'session'},
         {'id': 2, 'title': 'Niveau', 'items': [{'id': 21, 'name': 'Débutant', 'sort': 1}],
          'sort': 1, 'type': 'session'}],
       'rooms': [{'id': 7, 'name': 'Salle A', 'sort': 0}]}
      """;

  private static final String SESSION =
      """
      {'id': '%s', 'title': '%s', 'description': 'd', 'startsAt': '2027-03-05T%s:00Z',
       'endsAt': '2027-03-06T01:00:00Z', 'isServiceSession': false, 'isPlenumSession': %s,
       'speakers': [{'id': 's-1', 'name': 'Ada Exemple'}], 'categories': [{'id': 1, 'name': 'Track',
       'categoryItems': [{'id': 3, 'name': 'Web'}], 'sort': 1}], 'roomId': 7, 'room': 'Salle A'}
      """;

  @Test
  void all_data_become_an_event() {
    Reading reading = Json.read(ALL);
    Event event = reading.event();

    assertThat(reading.isWhole()).isTrue();
    assertThat(event.sessions())
        .extracting(session -> session.id().value())
        .containsExactly("s101", "abc", "s103");
    Session first = event.sessions().get(0);
    assertThat(first.kind()).isEqualTo(SessionKind.WORKSHOP);
    assertThat(first.slot()).hasToString("2027-03-05 09:00-10:30");
    assertThat(first.summary().blocks()).hasSize(2);
    assertThat(first.remarks().markdown()).contains("Niveau : Débutant", "Séance pour tous.");
    assertThat(first.notes().markdown()).contains("Besoin d’aide ? : Oui", "s-9");
    assertThat(first.participations())
        .singleElement()
        .satisfies(part -> assertThat(part.state()).contains(ParticipationState.CONFIRMED));
    assertThat(event.sessions().get(1).kind()).isEqualTo(SessionKind.MEAL);
    assertThat(event.sessions().get(2).slot().isEmpty()).isTrue();
  }

  @Test
  void speakers_come_with_what_is_said_of_them() {
    Person person = Json.read(ALL).event().people().get(0);

    assertThat(person.id().value()).isEqualTo("ada-exemple");
    assertThat(person.function()).contains("Présidente");
    assertThat(person.biography().markdown()).isEqualTo("Inventeuse");
    assertThat(person.notes().markdown()).contains("[Blog](<https://example.org/>)");
  }

  @Test
  void references_to_nothing_and_the_zone_that_is_not_said_are_told() {
    assertThat(codes(Json.read(ALL)))
        .containsExactlyInAnyOrder(
            "schedule-zone-assumed",
            "schedule-reference",
            "schedule-reference",
            "schedule-reference");
  }

  @Test
  void the_grid_gives_each_session_once_under_its_day() {
    Reading reading =
        Json.read(
            "[{'date': '2027-03-05T00:00:00', 'isDefault': false, 'rooms': [{'id': 7, 'name': 'Salle"
                + " A', 'sessions': ["
                + SESSION.formatted("1", "Plénière", "21:00", true)
                + "], 'hasOnlyPlenumSessions': false}, {'id': 8, 'name': 'Salle B', 'sessions': ["
                + SESSION.formatted("1", "Plénière", "21:00", true)
                + ","
                + SESSION.formatted("2", "Nuit", "23:30", false)
                + "]}], 'timeSlots': [{'slotStart': '21:00:00', 'rooms': []}]}]");

    assertThat(codes(reading)).containsExactly("schedule-zone-assumed");
    assertThat(reading.event().sessions())
        .extracting(session -> session.slot().toString())
        .containsExactly("2027-03-05 21:00-01:00+1", "2027-03-05 23:30-01:00+1");
    assertThat(reading.event().people()).hasSize(1);
    assertThat(reading.event().sessions().get(0).remarks().markdown()).contains("Track : Web");
  }

  @Test
  void time_slots_and_groups_are_read_where_nothing_else_is() {
    String session = SESSION.formatted("1", "Un", "08:00", false);
    Reading slots =
        Json.read(
            "[{'date': '2027-03-05', 'timeSlots': [{'slotStart': '08:00:00', 'rooms': [{'id': 7,"
                + " 'name': 'Salle A', 'session': "
                + session
                + ", 'index': 0}]}]}]");
    Reading groups =
        Json.read("[{'groupId': 3, 'groupName': 'Jeudi', 'sessions': [" + session + "]}]");

    assertThat(slots.event().sessions()).hasSize(1);
    assertThat(groups.event().sessions().get(0).remarks().markdown()).contains("Groupe : Jeudi");
    assertThat(groups.isWhole()).isTrue();
  }
}
