package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.conducteur.event.Needed;
import org.conducteur.id.EquipmentId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentKind;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.StageElement;
import org.conducteur.logistics.StageSetup;
import org.conducteur.session.Session;

/** Equipment that texts for the crew name, and that the session does not ask for. */
final class EquipmentTextRules {
  private static final ImmutableSet<String> FOR_THE_CREW =
      ImmutableSet.of("contents", "runningOrder", "cues", "stage", "briefs", "remarks");

  /** Of these a single word is enough; "table" and "console" have too many meanings. */
  private static final ImmutableSet<EquipmentKind> TECHNICAL =
      ImmutableSet.of(
          EquipmentKind.SOUND, EquipmentKind.VIDEO, EquipmentKind.LIGHT, EquipmentKind.STAGE);

  /** More than the longest of the words that say so, with what stands before them. */
  private static final int LONGEST_REFUSAL = 20;

  /** "Sans pupitre" asks for none; "ne déplacez pas le pupitre" does not say that. */
  private static final Pattern NONE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:sans|(?:pas|plus) d(?:e |['’])|ni|aucune?|no|without|ohne|keine?n?"
              + "|uden|ingen|intet) ?$");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.hint("equipment-in-text-not-needed", EquipmentTextRules::notNeeded).noticedBy(CREW));

  private EquipmentTextRules() {}

  private static void notNeeded(Examined examined, Report report) {
    PhraseIndex<EquipmentItem> index = index(examined);
    InPlace inPlace = examined.inPlace();
    Map<String, Session> sessions = new HashMap<>();
    examined.sessions().forEach(session -> sessions.putIfAbsent(session.id().value(), session));
    Map<String, Set<String>> there = new HashMap<>();
    for (Prose prose : examined.prose()) {
      Session session = sessions.get(prose.session());
      if (session == null || !FOR_THE_CREW.contains(prose.component())) {
        continue;
      }
      for (PhraseIndex.Found<EquipmentItem> found : index.in(prose.words())) {
        Set<String> known =
            there.computeIfAbsent(prose.session(), id -> there(session, inPlace, examined));
        boolean needed =
            found.what().stream()
                .anyMatch(item -> Iterables.any(Things.keys(item), known::contains));
        if (!needed && !isRefused(prose.words(), found.start())) {
          EquipmentItem item = found.what().iterator().next();
          known.addAll(Things.keys(item));
          report.add(
              prose.place(),
              ImmutableMap.of(
                  "item",
                  item.name(),
                  "session",
                  Examined.name(session),
                  "text",
                  prose.around(found.start())));
        }
      }
    }
  }

  /** Whether the words just before a name say that there is none of it. */
  private static boolean isRefused(String words, int name) {
    return NONE.matcher(words.substring(Math.max(0, name - LONGEST_REFUSAL), name)).find();
  }

  private static PhraseIndex<EquipmentItem> index(Examined examined) {
    PhraseIndex<EquipmentItem> index = new PhraseIndex<>(Things::singular);
    for (EquipmentItem item : examined.event().equipment()) {
      boolean technical = item.kind().filter(TECHNICAL::contains).isPresent();
      for (String name : Iterables.concat(List.of(item.name()), item.aliases())) {
        boolean telling = name.strip().indexOf(' ') > 0 || (technical && name.length() > 3);
        if (telling) {
          index.add(name, item);
        }
      }
    }
    return index;
  }

  /**
   * What the session asks for, finds in the room, or lists on its stage, which is checked by
   * itself.
   */
  private static Set<String> there(Session session, InPlace inPlace, Examined examined) {
    Set<String> out = new HashSet<>();
    for (Needed needed : inPlace.at(session.id())) {
      EquipmentId id = needed.need().item();
      examined.directory().findEquipment(id).ifPresent(item -> out.addAll(Things.keys(item)));
    }
    session.room().flatMap(examined.directory()::findRoom).stream()
        .map(Room::fixtures)
        .flatMap(List::stream)
        .forEach(fixture -> out.add(Things.key(fixture.name())));
    session.stage().stream()
        .map(StageSetup::elements)
        .flatMap(List::stream)
        .map(StageElement::name)
        .forEach(name -> out.add(Things.key(name)));
    return out;
  }
}
