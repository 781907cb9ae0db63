package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.conducteur.document.Card;
import org.conducteur.document.CardFormat;
import org.conducteur.document.Cards;
import org.conducteur.document.Document;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.id.SessionId;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.junit.jupiter.api.Test;

class NameCardsTest {
  private static final PartyId TOWN = PartyId.of("town");

  private static Person person(String id, String function) {
    return Person.builder(PartyId.of(id), "Ada", id).function(function).organisation(TOWN).build();
  }

  private static Participation.Builder part(String id) {
    return Participation.builder(PartyId.of(id));
  }

  private static Session session(Participation... parts) {
    return Session.builder(SessionId.of("s"), "S")
        .participations(ImmutableList.copyOf(parts))
        .build();
  }

  private static final Event EVENT =
      Event.builder("Journée")
          .organisations(ImmutableList.of(Organisation.builder(TOWN, "Ville").build()))
          .people(
              ImmutableList.of(
                  person("speaker", "Maire"),
                  person("technician", "Régisseur"),
                  person("absent", "Poète"),
                  person("declined", "Peintre")))
          .groups(
              ImmutableList.of(
                  Group.builder(PartyId.of("helpers"), "Bénévoles").headCount(3).build()))
          .sessions(
              ImmutableList.of(
                  session(
                      part("speaker").function("Présidente du jury").build(),
                      part("technician").role(Role.CREW).build(),
                      part("helpers").role(Role.HOST).build(),
                      part("declined").state(ParticipationState.DECLINED).build())))
          .build();

  private static List<String> titles(Document document) {
    return Shown.all(document, Cards.class).stream()
        .flatMap(cards -> cards.cards().stream())
        .map(Card::title)
        .toList();
  }

  @Test
  void plates_are_for_those_on_a_stage() {
    Document plates = Shown.document("name-plates", EVENT);

    assertThat(Shown.all(plates, Cards.class).get(0).format()).isEqualTo(CardFormat.FOLDED_PLATE);
    assertThat(titles(plates)).containsExactly("Ada SPEAKER");
  }

  @Test
  void a_plate_says_the_function_of_that_day_and_the_organisation() {
    assertThat(Shown.all(Shown.document("name-plates", EVENT), Cards.class).get(0).cards())
        .containsExactly(new Card("Ada SPEAKER", ImmutableList.of("Présidente du jury", "Ville")));
  }

  @Test
  void badges_are_for_all_who_take_part_and_for_each_member_of_a_group() {
    assertThat(titles(Shown.document("badges", EVENT)))
        .containsExactly("Ada SPEAKER", "Ada TECHNICIAN", "Bénévoles", "Bénévoles", "Bénévoles");
  }

  @Test
  void one_person_can_have_hers_alone() {
    assertThat(Shown.handout("badges").subjects(EVENT))
        .extracting(Subject::id)
        .containsExactly("speaker", "technician", "helpers");
    assertThat(titles(Shown.document("badges", EVENT, "technician")))
        .containsExactly("Ada TECHNICIAN");
    assertThat(titles(Shown.document("name-plates", EVENT, "speaker")))
        .containsExactly("Ada SPEAKER");
  }

  @Test
  void without_people_there_is_nothing_to_cut() {
    Event nobody = Event.builder("").build();
    for (String id : List.of("name-plates", "badges")) {
      assertThat(Shown.handout(id).hasContent(nobody)).isFalse();
      assertThat(Shown.document(id, nobody).body()).isEmpty();
    }
  }

  @Test
  void a_crowd_without_end_gets_as_many_badges_as_somebody_might_cut() {
    Event event =
        EVENT.toBuilder()
            .groups(
                ImmutableList.of(
                    Group.builder(PartyId.of("helpers"), "🎉 مرحبا".repeat(900))
                        .headCount(Integer.MAX_VALUE)
                        .build()))
            .people(IntStream.range(0, 500).mapToObj(i -> person("p" + i, "F")).toList())
            .sessions(
                IntStream.range(0, 1_000)
                    .mapToObj(i -> session(part("p" + i % 500).build(), part("helpers").build()))
                    .toList())
            .build();

    assertThat(titles(Shown.document("badges", event))).hasSize(700);
  }
}
