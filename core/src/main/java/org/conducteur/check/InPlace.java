package org.conducteur.check;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.event.Needed;
import org.conducteur.event.Planned;
import org.conducteur.id.SessionId;

/**
 * The equipment that each session finds in its room: its own, and what an earlier one keeps there.
 */
final class InPlace {
  private final ListMultimap<SessionId, Needed> needs = ArrayListMultimap.create();

  private InPlace(Examined examined) {
    ImmutableListMultimap<SessionId, Needed> own =
        examined.demand().needs().values().stream()
            .filter(needed -> needed.session().isPresent())
            .collect(
                toImmutableListMultimap(
                    needed -> needed.session().orElseThrow().session().id(), needed -> needed));
    needs.putAll(own);
    Multimaps.asMap(examined.rooms()).values().forEach(inRoom -> keep(inRoom, own, examined));
  }

  static InPlace of(Examined examined) {
    return new InPlace(examined);
  }

  List<Needed> at(SessionId session) {
    return needs.get(session);
  }

  private void keep(
      List<Planned> byTime, ImmutableListMultimap<SessionId, Needed> own, Examined examined) {
    List<Needed> kept = new ArrayList<>();
    for (Planned planned : byTime) {
      LocalDateTime start = planned.range().orElseThrow().lowerEndpoint();
      kept.removeIf(needed -> !end(needed, examined).isAfter(start));
      kept.forEach(needed -> needs.put(planned.session().id(), needed));
      own.get(planned.session().id()).stream()
          .filter(needed -> needed.need().until().isPresent())
          .forEach(kept::add);
    }
  }

  private static LocalDateTime end(Needed needed, Examined examined) {
    return needed
        .when(examined.agenda())
        .map(when -> when.upperEndpoint())
        .orElse(LocalDateTime.MIN);
  }
}
