package org.conducteur.check;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;

/**
 * A time at which a person has to be in a session: the whole session, or only her own items if all
 * of them say when they start and how long they take. Masters of ceremonies stay throughout, and
 * who has declined need not come. Groups and organisations can be in two places and are left out.
 *
 * @param person who
 * @param planned in which session
 * @param when at what time
 * @param onStage whether in a part that the public sees
 * @param place where the event says so
 */
record Appearance(
    PartyId person, Planned planned, Range<LocalDateTime> when, boolean onStage, Pointer place) {

  static ImmutableListMultimap<PartyId, Appearance> byPerson(Examined examined) {
    ImmutableListMultimap.Builder<PartyId, Appearance> out = ImmutableListMultimap.builder();
    for (Planned planned : examined.agenda().inOrder()) {
      if (planned.range().isPresent()) {
        inSession(examined, planned).forEach(appearance -> out.put(appearance.person, appearance));
      }
    }
    return out.build();
  }

  private static List<Appearance> inSession(Examined examined, Planned planned) {
    Session session = planned.session();
    Map<PartyId, Integer> roles = new LinkedHashMap<>();
    for (int i = 0; i < session.participations().size(); i++) {
      roles.putIfAbsent(session.participations().get(i).who(), i);
    }
    Map<PartyId, List<Integer>> items = items(session);
    items.keySet().forEach(who -> roles.putIfAbsent(who, -1));
    List<Appearance> out = new ArrayList<>();
    roles.forEach(
        (who, index) -> {
          if (examined.directory().findParty(who).orElse(null) instanceof Person) {
            out.addAll(of(who, index, items.getOrDefault(who, List.of()), planned));
          }
        });
    return out;
  }

  private static Map<PartyId, List<Integer>> items(Session session) {
    Map<PartyId, List<Integer>> items = new HashMap<>();
    for (int i = 0; i < session.runningOrder().size(); i++) {
      for (PartyId who : session.runningOrder().get(i).speakers()) {
        items.computeIfAbsent(who, key -> new ArrayList<>()).add(i);
      }
    }
    return items;
  }

  private static List<Appearance> of(PartyId who, int index, List<Integer> items, Planned planned) {
    Session session = planned.session();
    Pointer place =
        index < 0
            ? Examined.at(session, "runningOrder", items.get(0))
            : Examined.at(session, "participations", index);
    boolean onStage = true;
    boolean throughout = items.isEmpty();
    if (index >= 0) {
      Participation part = session.participations().get(index);
      if (part.state().equals(Optional.of(ParticipationState.DECLINED))) {
        return List.of();
      }
      onStage = part.role() != Role.CREW && part.role() != Role.HOST;
      throughout |= part.role() != Role.SPEAKER;
    }
    List<Appearance> out = new ArrayList<>();
    LocalDate date = Timing.date(planned).orElse(null);
    for (int item : items) {
      RunningItem said = session.runningOrder().get(item);
      if (throughout || date == null || said.start().isEmpty() || said.length().isEmpty()) {
        throughout = true;
        break;
      }
      LocalDateTime from = said.start().get().on(date);
      LocalDateTime to = from.plus(Timing.bounded(said.length().get()));
      if (from.isBefore(to)) {
        out.add(new Appearance(who, planned, Range.closedOpen(from, to), onStage, place));
      }
    }
    return throughout
        ? List.of(new Appearance(who, planned, planned.range().orElseThrow(), onStage, place))
        : out;
  }
}
