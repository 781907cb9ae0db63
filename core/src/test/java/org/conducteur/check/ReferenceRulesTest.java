package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.speaker;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.id.Id;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.session.RunningItem;
import org.junit.jupiter.api.Test;

class ReferenceRulesTest {

  private static Event playing(String session, String media) {
    return CleanEvent.with(
        session,
        s ->
            s.runningOrder(
                ImmutableList.of(
                    RunningItem.builder("Film")
                        .speakers(ImmutableList.of(CHLOE))
                        .media(ImmutableList.of(MediaId.of(media)))
                        .build())));
  }

  @Test
  void media_belong_to_their_session() {
    assertThat(Codes.of(playing(LAB, "film"))).containsExactly("unknown-reference");
  }

  @Test
  void two_people_of_one_id_are_one_finding_and_name_the_first() {
    Event event = CleanEvent.event();
    Event twice =
        event.toBuilder()
            .groups(
                ImmutableList.of(
                    event.groups().get(0).toBuilder().id(PartyId.of("anna")).build(),
                    event.groups().get(0)))
            .build();
    assertThat(Checker.standard().check(twice))
        .filteredOn(finding -> finding.code().equals("duplicate-id"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place()).hasToString("/groups/anna/id");
              assertThat(finding.evidence()).containsEntry("first", "/people/anna");
            });
  }

  @Test
  void nobody_is_proposed_when_two_would_do() {
    Event event =
        CleanEvent.with(LAB, s -> s.participations(ImmutableList.of(speaker(PartyId.of("hosta")))));
    Event two =
        event.toBuilder()
            .groups(
                ImmutableList.of(
                    event.groups().get(0),
                    event.groups().get(0).toBuilder().id(PartyId.of("host")).build()))
            .build();
    assertThat(Checker.standard().check(two))
        .filteredOn(finding -> finding.code().equals("unknown-reference"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.fix()).isEmpty());
  }

  @Test
  void every_id_of_an_event_is_met_on_the_walk() {
    ModelWalk walk = new ModelWalk(EventGenerator.full(3).next());
    Stream<Class<?>> met =
        Stream.concat(
            walk.definitions().stream().map(definition -> definition.id().getClass()),
            walk.references().stream().map(reference -> reference.id().getClass()));
    assertThat(met.distinct()).containsExactlyInAnyOrder(Id.class.getPermittedSubclasses());
  }
}
