package org.conducteur.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.id.DayId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Audience;
import org.conducteur.session.Brief;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewsTest {
  private static final Event EVENT = Evening.event();
  private static final Audience MARIE = Audience.speaker(Evening.MARIE);
  private static final Audience JEAN = Audience.speaker(Evening.JEAN);
  private static final RoomId STUDIO = RoomId.of("studio");

  /** Components that are changed in one event: each takes as long as any, and there are many. */
  private static final int SITES = 10;

  private static LongStream seeds() {
    return LongStream.rangeClosed(1, 2);
  }

  private static List<String> told(Event before, Event after, Audience audience) {
    return sentences(News.between(before, after, audience, Locale.FRENCH));
  }

  private static List<String> sentences(News news) {
    return news.topics().stream()
        .flatMap(topic -> topic.items().stream())
        .map(item -> item.sentence().replace('\u00a0', ' '))
        .toList();
  }

  private static List<NewsKind> kinds(Event before, Event after, Audience audience) {
    return News.between(before, after, audience, Locale.FRENCH).topics().stream()
        .flatMap(topic -> topic.items().stream())
        .map(NewsItem::kind)
        .toList();
  }

  private static Slot slot(int fromHour, int fromMinute, int toHour, int toMinute) {
    return Evening.slot(DayTime.of(fromHour, fromMinute), DayTime.of(toHour, toMinute));
  }

  private static Event plus(Event event, Session... more) {
    return event.toBuilder()
        .sessions(ImmutableList.<Session>builder().addAll(event.sessions()).add(more).build())
        .build();
  }

  private static Event without(Event event, SessionId id) {
    return event.toBuilder()
        .sessions(event.sessions().stream().filter(s -> !s.id().equals(id)).toList())
        .build();
  }

  @Test
  void a_later_start_is_told_with_the_time_before_and_the_room() {
    Event after = Evening.with(EVENT, Evening.OPENING, s -> s.slot(slot(9, 15, 9, 30)));
    assertThat(told(EVENT, after, Audience.PUBLIC))
        .containsExactly(
            "« Ouverture » commence à 9 h 15 au lieu de 9 h 00, salle inchangée (« Foyer »)");
    assertThat(sentences(News.between(EVENT, after, Audience.PUBLIC, Locale.ENGLISH)))
        .containsExactly("“Ouverture” starts at 09:15 instead of 09:00, room unchanged (“Foyer”)");
  }

  @Test
  void a_session_that_moves_to_another_day_and_room_is_said_once() {
    Event before = twoDays(EVENT);
    Event after =
        Evening.with(
            before,
            Evening.OPENING,
            s ->
                s.room(STUDIO)
                    .slot(
                        new Slot(
                            Optional.of(DayId.of("d2")),
                            Optional.of(DayTime.of(14, 0)),
                            Optional.of(DayTime.of(14, 30)))));
    assertThat(told(before, after, Audience.INTERNAL))
        .containsExactly(
            "« Ouverture » a lieu vendredi 3 mai 2030 au lieu de jeudi 2 mai 2030, commence à 14 h"
                + " 00 au lieu de 9 h 00, finit à 14 h 30 au lieu de 9 h 30 et change de salle («"
                + " Studio » au lieu de « Foyer »)");
  }

  private static Event twoDays(Event event) {
    Day second =
        new Day(
            DayId.of("d2"),
            Optional.of(LocalDate.of(2030, 5, 3)),
            Optional.empty(),
            Optional.empty());
    return event.toBuilder()
        .days(List.of(event.days().get(0), second))
        .venues(
            List.of(
                Venue.builder("Maison")
                    .rooms(
                        List.of(
                            Room.builder(Evening.FOYER, "Foyer").build(),
                            Room.builder(STUDIO, "Studio").build()))
                    .build()))
        .sessions(
            event.sessions().stream()
                .map(
                    s ->
                        s.toBuilder()
                            .slot(
                                new Slot(
                                    Optional.of(DayId.of("d1")), s.slot().start(), s.slot().end()))
                            .build())
                .toList())
        .build();
  }

  @Test
  void what_is_urgent_comes_before_the_rest() {
    Event after =
        plus(
            without(Evening.with(EVENT, Evening.TABLE, s -> s.title("Débat")), Evening.OPENING),
            Session.builder(SessionId.of("end"), "Clôture").slot(slot(18, 0, 18, 30)).build());
    assertThat(told(EVENT, after, Audience.PUBLIC))
        .containsExactly(
            "Annulation : « Ouverture », jeudi 2 mai 2030, de 9 h 00 à 9 h 30, « Foyer »",
            "Nouveauté : « Clôture », jeudi 2 mai 2030, de 18 h 00 à 18 h 30",
            "Le titre passe de « Table ronde » à « Débat »");
  }

  @Test
  void a_break_that_follows_is_told_although_nobody_changed_it() {
    Session pause =
        Session.builder(SessionId.of("pause"), "Pause")
            .kind(SessionKind.BREAK)
            .slot(new Slot(Optional.empty(), Optional.empty(), Optional.of(DayTime.of(9, 50))))
            .build();
    Event before =
        EVENT.toBuilder()
            .sessions(List.of(EVENT.sessions().get(0), pause, EVENT.sessions().get(1)))
            .build();
    Event after = Evening.with(before, Evening.OPENING, s -> s.slot(slot(9, 0, 9, 40)));
    assertThat(told(before, after, Audience.PUBLIC))
        .contains(
            "« Pause » commence à 9 h 40 au lieu de 9 h 30 ; cet horaire suit celui des séances"
                + " voisines");
  }

  @Test
  void a_session_that_became_two_is_neither_cancelled_nor_new() {
    Event after =
        plus(
            Evening.with(EVENT, Evening.TABLE, s -> s.slot(slot(10, 0, 10, 20))),
            Session.builder(SessionId.of("second"), "Table ronde, suite")
                .slot(slot(10, 30, 11, 0))
                .build());
    assertThat(told(EVENT, after, Audience.PUBLIC))
        .containsExactly(
            "« Table ronde » se divise en « Table ronde » (jeudi 2 mai 2030, de 10 h 00 à 10 h 20)"
                + " et « Table ronde, suite » (jeudi 2 mai 2030, de 10 h 30 à 11 h 00)");
    Event replaced =
        plus(
            without(EVENT, Evening.TABLE),
            Session.builder(SessionId.of("one"), "Table ronde A").slot(slot(10, 0, 10, 30)).build(),
            Session.builder(SessionId.of("two"), "Table ronde B")
                .slot(slot(10, 30, 11, 0))
                .build());
    assertThat(kinds(EVENT, replaced, Audience.PUBLIC)).containsExactly(NewsKind.SPLIT);
  }

  @Test
  void a_session_with_a_new_id_is_still_the_same() {
    Event after =
        EVENT.toBuilder()
            .sessions(
                EVENT.sessions().stream()
                    .map(s -> s.toBuilder().id(SessionId.of(s.id() + "-x")).build())
                    .toList())
            .build();
    assertThat(told(EVENT, after, Audience.PUBLIC)).isEmpty();
    Event later = Evening.with(after, SessionId.of("table-x"), s -> s.title("Débat"));
    assertThat(kinds(EVENT, later, Audience.PUBLIC))
        .doesNotContain(NewsKind.CANCELLED, NewsKind.JOINED);
  }

  @Test
  void a_day_on_another_date_is_told_once_for_all_its_sessions() {
    Day day = EVENT.days().get(0);
    Event after =
        EVENT.toBuilder()
            .days(
                List.of(
                    new Day(
                        day.id(),
                        Optional.of(LocalDate.of(2030, 5, 9)),
                        day.weekday(),
                        day.title())))
            .build();
    assertThat(told(EVENT, after, MARIE))
        .containsExactly(
            "Nouvelle date : jeudi 9 mai 2030 au lieu de jeudi 2 mai 2030, pour toutes les séances"
                + " de ce jour");
  }

  @Test
  void who_joins_is_told_where_and_when_and_what_is_asked_but_not_what_she_could_not_see() {
    PartyId ada = PartyId.of("ada");
    Event before =
        Evening.with(
            EVENT, Evening.OPENING, s -> s.contents(RichText.of("Le maire ouvre la journée.")));
    Event after =
        Evening.with(
            before,
            Evening.OPENING,
            s ->
                s.participations(List.of(Participation.builder(ada).role(Role.SPEAKER).build()))
                    .briefs(
                        List.of(new Brief(ImmutableList.of(ada), RichText.of("Soyez brève.")))));
    Event timely = after.toBuilder().arrivalLead(Duration.ofMinutes(30)).build();
    assertThat(told(before, timely, Audience.speaker(ada)))
        .containsExactly(
            "Vous intervenez désormais dans « Ouverture », jeudi 2 mai 2030, de 9 h 00 à 9 h 30, «"
                + " Foyer » (arrivée à 8 h 30)",
            "Nouvelle consigne : « Soyez brève. »");
    assertThat(told(timely, before, Audience.speaker(ada)))
        .containsExactly(
            "Vous n’intervenez plus dans « Ouverture », jeudi 2 mai 2030, de 9 h 00 à 9 h 30, «"
                + " Foyer »");
  }

  @Test
  void each_person_hears_of_her_own_sessions_only() {
    Event after =
        Evening.with(
            Evening.with(EVENT, Evening.OPENING, s -> s.slot(slot(9, 15, 9, 45))),
            Evening.TABLE,
            s -> s.participations(List.of(Participation.builder(Evening.MARIE).build())));
    List<News> all = News.perPerson(EVENT, after, Locale.FRENCH);
    assertThat(all).extracting(News::audience).containsExactly(MARIE, JEAN);
    assertThat(sentences(all.get(0)))
        .contains("Jean TÉMOIN n’y intervient plus")
        .noneMatch(sentence -> sentence.contains("Ouverture"));
    assertThat(sentences(all.get(1))).singleElement().asString().contains("Vous n’intervenez plus");
    assertThat(News.perPerson(EVENT, EVENT, Locale.FRENCH)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_organisers_are_told_of_every_single_change(long seed) {
    Event event = EventGenerator.full(seed).next();
    Event other = EventGenerator.full(seed + 50).next();
    Shape shape = new Shapes().of(event);
    List<String> silent = new ArrayList<>();
    for (int i = 0; i < shape.size(); i++) {
      Object[] parts = new Object[shape.size()];
      for (int j = 0; j < parts.length; j++) {
        parts[j] = shape.get(i == j ? other : event, j);
      }
      silent.addAll(untold(event, (Event) shape.make(parts)));
    }
    Edits edits = new Edits(seed);
    List<Edits.Site> sites = edits.sites(event);
    sites.removeIf(site -> site.holder() instanceof Event);
    for (int i = (int) seed; i < sites.size(); i += 1 + sites.size() / SITES) {
      silent.addAll(untold(event, (Event) edits.at(event, sites.get(i))));
    }
    // A session that is merely known by another id is no news.
    assertThat(silent).allMatch(place -> place.matches("/sessions/[^/]+"));
  }

  private static List<String> untold(Event before, Event after) {
    List<String> places =
        Difference.between(before, after).stream()
            .map(change -> change.place().toString())
            .toList();
    return News.between(before, after, Audience.INTERNAL, Locale.FRENCH).isEmpty()
        ? places
        : List.of();
  }

  @Test
  void a_long_text_is_quoted_where_it_differs() {
    String text = "Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze ";
    Event before =
        Evening.with(
            EVENT,
            Evening.OPENING,
            s -> s.summary(RichText.of(text + "rouge. Fin du tout, vraiment.")));
    Event after =
        Evening.with(
            EVENT,
            Evening.OPENING,
            s -> s.summary(RichText.of(text + "vert. Fin du tout, vraiment.")));
    assertThat(told(before, after, Audience.PUBLIC))
        .containsExactly(
            "Le résumé passe de « … douze treize quatorze rouge. Fin du tout, … » à « … douze treize"
                + " quatorze vert. Fin du tout, … »");
  }
}
