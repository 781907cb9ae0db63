package org.conducteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.List;
import org.conducteur.country.Answer;
import org.conducteur.country.Comparison;
import org.conducteur.country.Point;
import org.conducteur.country.Question;
import org.conducteur.id.CountryId;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.id.QuestionId;
import org.conducteur.id.SessionId;
import org.conducteur.people.Audience;
import org.conducteur.people.Contact;
import org.conducteur.people.ContactKind;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Party;
import org.conducteur.people.Person;
import org.conducteur.people.Visibility;
import org.conducteur.session.Media;
import org.conducteur.session.Participation;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a speaker may call, and what else of an event she sees. */
class SpeakerDisclosureTest {
  private static final PartyId ADA = PartyId.of("ada");
  private static final PartyId TOWN = PartyId.of("town");
  private static final CountryId HILL = CountryId.of("hill");
  private static final PartyId CREW = PartyId.of("crew");

  private static final Event EVENT =
      Event.builder("fête")
          .organiser(TOWN)
          .people(
              ImmutableList.of(
                  Person.builder(ADA, "Ada", "Exemple").contacts(contact("ada")).build()))
          .groups(ImmutableList.of(Group.builder(CREW, "Régie").contacts(contact("crew")).build()))
          .organisations(
              ImmutableList.of(
                  Organisation.builder(TOWN, "Ville").contacts(contact("town")).build()))
          .build();

  private static ImmutableList<Contact> contact(String of) {
    return ImmutableList.of(new Contact(ContactKind.EMAIL, of + "@exemple.example"));
  }

  private static List<String> contacts(Event event, Audience audience) {
    Event shown = Disclosure.standard().show(event, audience);
    return ImmutableList.<Party>builder()
        .addAll(shown.people())
        .addAll(shown.groups())
        .addAll(shown.organisations())
        .build()
        .stream()
        .flatMap(party -> party.contacts().stream())
        .map(Contact::value)
        .toList();
  }

  @Test
  void a_speaker_may_call_the_organiser_and_nobody_else() {
    assertThat(contacts(EVENT, Audience.speaker(ADA))).containsExactly("town@exemple.example");
  }

  @Test
  void where_a_contact_is_named_a_speaker_calls_that_one_instead() {
    Event event = EVENT.toBuilder().contact(CREW).build();
    assertThat(contacts(event, Audience.speaker(ADA))).containsExactly("crew@exemple.example");
  }

  @Test
  void neither_the_public_nor_the_crew_is_told_whom_speakers_call() {
    Event event = EVENT.toBuilder().contact(CREW).build();
    assertThat(contacts(event, Audience.PUBLIC)).isEmpty();
    assertThat(contacts(event, Audience.CREW)).isEmpty();
  }

  @Test
  void the_event_itself_may_withhold_the_contacts_of_the_organiser() {
    Event event =
        EVENT.toBuilder()
            .audiences(
                ImmutableMap.of(Pointer.parse("/organisations/town/contacts"), Visibility.INTERNAL))
            .build();
    assertThat(contacts(event, Audience.speaker(ADA))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void of_any_event_a_speaker_sees_no_internal_datum_but_whom_to_call_and_her_own(long seed) {
    Event event = Marked.event(EventGenerator.full(seed).next());
    Event shown = Disclosure.standard().show(event, Audience.speaker(speaker(event)));
    for (Session session : shown.sessions()) {
      assertThat(session.notes().isEmpty()).isTrue();
      assertThat(session.remarks().isEmpty()).isTrue();
    }
    // What is addressed to her in her own sessions is hers; of all the rest nothing is internal.
    Event rest =
        shown.toBuilder()
            .sessions(
                shown.sessions().stream()
                    .map(s -> s.toBuilder().briefs(List.of()).requests(List.of()).build())
                    .toList())
            .build();
    assertThat(rest.toString()).contains(Marked.CALLED).doesNotContain("markINTERNAL");
    assertThat(Disclosure.standard().show(event, Audience.CREW).toString())
        .contains("markCREW")
        .doesNotContain(Marked.CALLED);
  }

  private static PartyId speaker(Event event) {
    return event.sessions().stream()
        .flatMap(session -> session.participations().stream())
        .map(Participation::who)
        .findFirst()
        .orElse(ADA);
  }

  private static Session answering(Participation part) {
    Question question =
        Question.builder(QuestionId.of("q"))
            .time(Duration.ofMinutes(6))
            .answers(ImmutableMap.of(HILL, answer("ours"), CountryId.of("plain"), answer("theirs")))
            .build();
    return Session.builder(SessionId.of("s"), "S")
        .participations(ImmutableList.of(part))
        .media(
            ImmutableList.of(
                Media.builder(MediaId.of("hers"), "Hers").supplier(ADA).build(),
                Media.builder(MediaId.of("town"), "Town").supplier(TOWN).build()))
        .comparison(
            Comparison.builder()
                .countries(ImmutableList.of(HILL))
                .framing(RichText.of("frame"))
                .questions(ImmutableList.of(question))
                .build())
        .build();
  }

  private static Answer answer(String text) {
    Point point = Point.builder().text(RichText.of(text)).uncertain(true).build();
    return new Answer(ImmutableList.of(point), RichText.of("secret"));
  }

  private static String seen(Session session, Audience audience) {
    Event event = EVENT.toBuilder().sessions(ImmutableList.of(session)).build();
    return Disclosure.standard().show(event, audience).sessions().get(0).toString();
  }

  @Test
  void a_speaker_sees_what_is_uncertain_of_the_country_that_she_answers_for() {
    Session hers = answering(Participation.builder(ADA).country(HILL).build());

    assertThat(seen(hers, Audience.speaker(ADA)))
        .contains("ours", "frame", "PT6M")
        .doesNotContain("theirs", "secret");
    assertThat(seen(hers, Audience.PUBLIC)).doesNotContain("ours", "frame", "PT6M");
    assertThat(
            seen(
                answering(Participation.builder(CREW).country(HILL).build()),
                Audience.speaker(ADA)))
        .doesNotContain("ours", "frame", "PT6M");
  }

  @Test
  void a_speaker_sees_of_media_what_she_is_to_deliver_herself() {
    Session hers = answering(Participation.builder(ADA).build());
    Session forTown = answering(Participation.builder(ADA).onBehalfOf(TOWN).build());

    assertThat(seen(hers, Audience.speaker(ADA)))
        .contains("supplier=Optional[ada]")
        .doesNotContain("supplier=Optional[town]");
    assertThat(seen(forTown, Audience.speaker(ADA))).contains("supplier=Optional[town]");
    assertThat(seen(hers, Audience.PUBLIC)).doesNotContain("supplier=Optional[ada]");
  }
}
