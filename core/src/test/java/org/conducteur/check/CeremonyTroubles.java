package org.conducteur.check;

import static org.conducteur.check.CleanEvent.ANNA;
import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.part;
import static org.conducteur.check.CleanEvent.speaker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.logistics.Seating;
import org.conducteur.session.ItemKind;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.text.RichText;

/** More people than places, and speeches in the wrong order. */
final class CeremonyTroubles {
  private CeremonyTroubles() {}

  static ImmutableList<Trouble> all() {
    return ImmutableList.of(
        Trouble.of(
            "audience-beyond-capacity",
            "/sessions/talk/seating/expected",
            expecting(251, Optional.of(200))),
        Trouble.of(
            "audience-beyond-capacity",
            "/sessions/talk/seating/expected",
            expecting(251, Optional.empty())),
        Trouble.of(
            "audience-beyond-seats",
            "/sessions/talk/seating/expected",
            expecting(231, Optional.of(200))),
        Trouble.of(
            "speeches-against-rank",
            "/sessions/talk/runningOrder/1",
            speaking(ImmutableMap.of(ANNA, 3, BRUNO, 1, CHLOE, 2))),
        Trouble.of(
            "speeches-against-rank",
            "/sessions/talk/runningOrder/0",
            speaking(ImmutableMap.of(ANNA, 1, CHLOE, 2))));
  }

  /** The talk with so many guests, and thirty chairs in reserve where chairs are set out. */
  static Event expecting(int guests, Optional<Integer> seats) {
    return CleanEvent.with(
        TALK,
        s ->
            s.seating(
                new Seating(
                    seats,
                    seats.map(set -> 30),
                    RichText.EMPTY,
                    RichText.EMPTY,
                    Optional.of(guests))));
  }

  /** Anna, Bruno and Chloé speak one after the other, as far as they have a rank. */
  static Event speaking(ImmutableMap<PartyId, Integer> ranks) {
    return speaking(ranks, Role.SPEAKER, ItemKind.SPEECH);
  }

  /** Anna speaks first, as what she is. */
  static Event speaking(ImmutableMap<PartyId, Integer> ranks, Role anna, ItemKind kind) {
    Event event =
        CleanEvent.with(
            TALK,
            s ->
                s.participations(ImmutableList.of(part(ANNA, anna), speaker(BRUNO), speaker(CHLOE)))
                    .runningOrder(
                        ImmutableList.of(item(ANNA, kind), item(BRUNO, kind), item(CHLOE, kind))));
    return event.toBuilder()
        .people(
            event.people().stream()
                .map(
                    one ->
                        ranks.containsKey(one.id())
                            ? one.toBuilder().rank(ranks.get(one.id())).build()
                            : one)
                .toList())
        .build();
  }

  private static RunningItem item(PartyId who, ItemKind kind) {
    return RunningItem.builder("Mot de " + who).kind(kind).speakers(ImmutableList.of(who)).build();
  }
}
