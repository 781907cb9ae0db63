package org.conducteur.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.id.SessionId;
import org.conducteur.people.Audience;
import org.conducteur.people.Contact;
import org.conducteur.people.ContactKind;
import org.conducteur.people.Person;
import org.conducteur.people.Visibility;
import org.conducteur.session.Brief;
import org.conducteur.session.Cue;
import org.conducteur.session.CueKind;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.junit.jupiter.api.Test;

class DisclosureTest {
  private static final PartyId ADA = PartyId.of("ada");
  private static final PartyId BOB = PartyId.of("bob");
  private static final Disclosure DISCLOSURE = Disclosure.standard();

  private static Session session(String id, Participation... participations) {
    return Session.builder(SessionId.of(id), id)
        .summary(RichText.of("public"))
        .contents(RichText.of("crew"))
        .notes(RichText.of("internal"))
        .briefs(
            ImmutableList.of(
                new Brief(ImmutableList.of(ADA), RichText.of("for ada")),
                new Brief(ImmutableList.of(BOB), RichText.of("for bob")),
                new Brief(ImmutableList.of(), RichText.of("for all"))))
        .participations(ImmutableList.copyOf(participations))
        .build();
  }

  private static final Event EVENT =
      Event.builder("fête")
          .people(
              ImmutableList.of(
                  Person.builder(ADA, "Ada", "Exemple")
                      .contacts(ImmutableList.of(new Contact(ContactKind.PHONE, "0")))
                      .build()))
          .sessions(
              ImmutableList.of(
                  session(
                      "one",
                      Participation.builder(ADA).state(ParticipationState.CONFIRMED).build(),
                      Participation.builder(BOB).state(ParticipationState.DECLINED).build()),
                  session("two", Participation.builder(BOB).build())))
          .build();

  @Test
  void organisers_see_the_event_itself() {
    assertThat(DISCLOSURE.show(EVENT, Audience.INTERNAL)).isSameAs(EVENT);
  }

  @Test
  void the_public_sees_neither_crew_nor_internal_data() {
    Event shown = DISCLOSURE.show(EVENT, Audience.PUBLIC);
    Session one = shown.sessions().get(0);
    assertThat(one.summary().markdown()).isEqualTo("public");
    assertThat(one.contents().isEmpty()).isTrue();
    assertThat(one.notes().isEmpty()).isTrue();
    assertThat(one.briefs()).isEmpty();
    assertThat(shown.people().get(0).contacts()).isEmpty();
  }

  @Test
  void confirmation_states_are_hidden_and_who_declined_is_gone() {
    Session one = DISCLOSURE.show(EVENT, Audience.PUBLIC).sessions().get(0);
    assertThat(one.participations()).containsExactly(Participation.builder(ADA).build());
  }

  @Test
  void the_crew_sees_contents_but_no_working_notes() {
    Session one = DISCLOSURE.show(EVENT, Audience.CREW).sessions().get(0);
    assertThat(one.contents().markdown()).isEqualTo("crew");
    assertThat(one.notes().isEmpty()).isTrue();
  }

  @Test
  void a_speaker_sees_what_is_addressed_to_her_in_her_own_sessions() {
    Event shown = DISCLOSURE.show(EVENT, Audience.speaker(ADA));
    assertThat(shown.sessions().get(0).briefs().stream().map(b -> b.text().markdown()))
        .containsExactly("for ada", "for all");
    assertThat(shown.sessions().get(0).contents().markdown()).isEqualTo("crew");
    assertThat(shown.sessions().get(0).notes().isEmpty()).isTrue();
    assertThat(shown.sessions().get(1).briefs()).isEmpty();
    assertThat(shown.sessions().get(1).contents().isEmpty()).isTrue();
  }

  @Test
  void a_speaker_sees_when_she_has_to_be_there_but_not_when_others_do() {
    Session session =
        session(
            "one",
            arriving(ADA, "08:30").toBuilder().mission(RichText.of("reads")).build(),
            arriving(BOB, "08:00"));
    Event event = Event.builder("fête").sessions(ImmutableList.of(session)).build();
    assertThat(arrivals(event, Audience.PUBLIC)).containsExactly("", "");
    assertThat(arrivals(event, Audience.speaker(ADA))).containsExactly("08:30", "");
    assertThat(arrivals(event, Audience.CREW)).containsExactly("08:30", "08:00");
    Event hers = DISCLOSURE.show(event, Audience.speaker(ADA));
    Participation part = hers.sessions().get(0).participations().get(0);
    assertThat(part.mission().markdown()).isEqualTo("reads");
    assertThat(part.state()).isEmpty();
  }

  private static Participation arriving(PartyId who, String time) {
    return Participation.builder(who)
        .state(ParticipationState.ASKED)
        .arrival(DayTime.parse(time).orElseThrow())
        .build();
  }

  private static List<String> arrivals(Event event, Audience audience) {
    return DISCLOSURE.show(event, audience).sessions().get(0).participations().stream()
        .map(part -> part.arrival().map(DayTime::toString).orElse(""))
        .toList();
  }

  @Test
  void cues_are_for_the_crew_even_where_the_running_order_is_for_more() {
    Cue cue = new Cue(CueKind.LIGHT, RichText.of("noir salle"));
    Session session =
        session("one", Participation.builder(ADA).build()).toBuilder()
            .runningOrder(
                ImmutableList.of(
                    RunningItem.builder("Mot d’accueil").cues(ImmutableList.of(cue)).build()))
            .cues(ImmutableList.of(cue))
            .build();
    Event event =
        Event.builder("fête")
            .sessions(ImmutableList.of(session))
            .audiences(
                ImmutableMap.of(Pointer.parse("/sessions/one/runningOrder"), Visibility.PUBLIC))
            .build();
    for (Audience audience : ImmutableList.of(Audience.PUBLIC, Audience.speaker(ADA))) {
      Session shown = DISCLOSURE.show(event, audience).sessions().get(0);
      assertThat(shown.cues()).isEmpty();
      assertThat(shown.runningOrder()).hasSize(1);
      assertThat(shown.runningOrder().get(0).cues()).isEmpty();
    }
    Session shown = DISCLOSURE.show(event, Audience.CREW).sessions().get(0);
    assertThat(shown.cues()).containsExactly(cue);
    assertThat(shown.runningOrder().get(0).cues()).containsExactly(cue);
  }

  @Test
  void single_data_are_disclosed_or_withheld_by_the_event_itself() {
    Event event =
        EVENT.toBuilder()
            .audiences(
                ImmutableMap.of(
                    Pointer.parse("/sessions/one/contents"), Visibility.PUBLIC,
                    Pointer.parse("/sessions/one/summary"), Visibility.INTERNAL,
                    Pointer.parse("/sessions/two"), Visibility.CREW))
            .build();
    Event shown = DISCLOSURE.show(event, Audience.PUBLIC);
    assertThat(shown.sessions()).hasSize(1);
    assertThat(shown.sessions().get(0).contents().markdown()).isEqualTo("crew");
    assertThat(shown.sessions().get(0).summary().isEmpty()).isTrue();
    assertThat(DISCLOSURE.show(event, Audience.CREW).sessions()).hasSize(2);
  }

  @Test
  void a_component_unknown_to_the_table_is_refused() {
    assertThat(DISCLOSURE.visibility(Session.class, "notes")).isEqualTo(Visibility.INTERNAL);
    assertThatThrownBy(() -> DISCLOSURE.visibility(Session.class, "nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Session.nothing");
  }
}
