package org.conducteur.check;

import static org.conducteur.check.CeremonyTroubles.expecting;
import static org.conducteur.check.CeremonyTroubles.speaking;
import static org.conducteur.check.CleanEvent.ANNA;
import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.HALL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.session.ItemKind;
import org.conducteur.session.Role;

/** As many people as there are places, and speeches in their order. */
final class CeremonyNearMisses {
  private static final ImmutableMap<PartyId, Integer> MAYOR_FIRST =
      ImmutableMap.of(ANNA, 1, BRUNO, 3, CHLOE, 2);

  private CeremonyNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder().addAll(guests()).addAll(speeches()).build();
  }

  private static ImmutableList<NearMiss> guests() {
    return ImmutableList.of(
        NearMiss.of(
            "audience-beyond-capacity",
            "the room seats as many as are expected",
            (Integer guests) -> expecting(guests, Optional.of(220)),
            250,
            251),
        NearMiss.of(
            "audience-beyond-capacity",
            "where nobody says that people sit, some may stand",
            CeremonyNearMisses::standing,
            400,
            401),
        NearMiss.of(
            "audience-beyond-seats",
            "the reserve is brought out",
            (Integer guests) -> expecting(guests, Optional.of(200)),
            230,
            231));
  }

  /** The hall takes more people where they stand. */
  private static Event standing(int guests) {
    Event event = expecting(guests, Optional.empty());
    return event.toBuilder()
        .venues(
            event.venues().stream()
                .map(
                    venue ->
                        venue.toBuilder()
                            .rooms(
                                venue.rooms().stream()
                                    .map(
                                        room ->
                                            room.id().equals(HALL)
                                                ? room.toBuilder().standingCapacity(400).build()
                                                : room)
                                    .toList())
                            .build())
                .toList())
        .build();
  }

  private static ImmutableList<NearMiss> speeches() {
    String code = "speeches-against-rank";
    return ImmutableList.of(
        NearMiss.of(
            code,
            "those of one rank speak in any order",
            (Integer first) -> speaking(ImmutableMap.of(ANNA, first, BRUNO, 2, CHLOE, 1)),
            2,
            1),
        NearMiss.of(
            code,
            "who has no rank may speak anywhere",
            speaking(ImmutableMap.of(ANNA, 1)),
            speaking(ImmutableMap.of(ANNA, 1, CHLOE, 2))),
        NearMiss.of(
            code,
            "a host opens with words of welcome",
            (Role role) -> speaking(MAYOR_FIRST, role, ItemKind.SPEECH),
            Role.HOST,
            Role.SPEAKER),
        NearMiss.of(
            code,
            "presentations follow no precedence",
            (ItemKind kind) -> speaking(MAYOR_FIRST, Role.SPEAKER, kind),
            ItemKind.PRESENTATION,
            ItemKind.SPEECH));
  }
}
