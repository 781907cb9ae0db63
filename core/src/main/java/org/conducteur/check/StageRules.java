package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conducteur.event.Needed;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.StageElement;
import org.conducteur.logistics.StageSetup;
import org.conducteur.naming.Quoted;
import org.conducteur.session.Session;

/** What stands on the stage, against the list of equipment. */
final class StageRules {
  /** Counted with the seats. */
  private static final ImmutableSet<String> SEATS =
      ImmutableSet.of("chaise", "chair", "siege", "stuhl", "stuhle", "stol", "stole");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.hint("stage-element-not-needed", StageRules::notNeeded).noticedBy(CREW),
          Rule.warning("stage-quantity-differs", StageRules::quantities).noticedBy(CREW));

  private StageRules() {}

  private static ImmutableList<StageElement> elements(Session session) {
    return session.stage().map(StageSetup::elements).orElse(ImmutableList.of());
  }

  /** Only where there is a list at all. */
  private static void notNeeded(Examined examined, Report report) {
    InPlace inPlace = examined.inPlace();
    for (Session session : examined.sessions()) {
      List<Needed> needs = inPlace.at(session.id());
      if (needs.isEmpty() || elements(session).isEmpty()) {
        continue;
      }
      Set<String> there = there(session, needs, examined);
      List<String> missing = new ArrayList<>();
      for (StageElement element : elements(session)) {
        if (!there.contains(Things.noun(element.name()))
            && !there.contains(Things.key(element.name()))) {
          missing.add(element.name());
        }
      }
      if (!missing.isEmpty()) {
        report.add(
            Examined.at(session, "stage", "elements"),
            ImmutableMap.of(
                "session",
                Examined.name(session),
                "elements",
                Quoted.of(String.join(", ", missing))));
      }
    }
  }

  private static Set<String> there(Session session, List<Needed> needs, Examined examined) {
    Set<String> out = new HashSet<>(SEATS);
    for (Needed needed : needs) {
      item(needed, examined).ifPresent(item -> addNames(item, out));
    }
    Optional<Room> room = session.room().flatMap(examined.directory()::findRoom);
    room.ifPresent(
        known ->
            known
                .fixtures()
                .forEach(
                    fixture -> {
                      out.add(Things.noun(fixture.name()));
                      out.add(Things.key(fixture.name()));
                    }));
    return out;
  }

  private static Optional<EquipmentItem> item(Needed needed, Examined examined) {
    return examined.directory().findEquipment(needed.need().item());
  }

  private static void addNames(EquipmentItem item, Set<String> out) {
    out.addAll(Things.keys(item));
    out.add(Things.noun(item.name()));
    item.aliases().forEach(alias -> out.add(Things.noun(alias)));
  }

  private static void quantities(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      ImmutableList<StageElement> elements = elements(session);
      for (int i = 0; i < session.needs().size() && !elements.isEmpty(); i++) {
        var need = session.needs().get(i);
        Optional<EquipmentItem> item = examined.directory().findEquipment(need.item());
        Optional<Integer> onStage =
            elements.stream()
                .filter(element -> item.filter(known -> isSame(known, element)).isPresent())
                .flatMap(element -> element.quantity().stream())
                .findFirst();
        if (need.quantity().isPresent()
            && onStage.filter(number -> number > need.quantity().get()).isPresent()) {
          report.add(
              Examined.at(session, "needs", i, "quantity"),
              ImmutableMap.of(
                  "session",
                  Examined.name(session),
                  "item",
                  item.orElseThrow().name(),
                  "needed",
                  need.quantity().get().toString(),
                  "stage",
                  onStage.get().toString()));
        }
      }
    }
  }

  private static boolean isSame(EquipmentItem item, StageElement element) {
    return Things.keys(item).contains(Things.key(element.name()));
  }
}
