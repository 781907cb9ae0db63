package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conducteur.event.Needed;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.PartyId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Seating;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;

/** Microphones against the people who need one at the same time. */
final class MicrophoneRules {
  /** In smaller rooms people are heard without. */
  private static final int LARGE = 80;

  private static final ImmutableSet<SessionKind> TOGETHER =
      ImmutableSet.of(SessionKind.INTERVIEW, SessionKind.ROUND_TABLE);

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("too-few-microphones", MicrophoneRules::tooFew).noticedBy(CREW),
          Rule.hint("no-microphone", MicrophoneRules::none).noticedBy(CREW));

  private MicrophoneRules() {}

  private static Set<EquipmentId> microphones(Examined examined) {
    Set<EquipmentId> out = new HashSet<>();
    examined.event().equipment().stream()
        .filter(Things::isMicrophone)
        .map(EquipmentItem::id)
        .forEach(out::add);
    return out;
  }

  private static List<Needed> of(Session session, InPlace inPlace, Set<EquipmentId> microphones) {
    return inPlace.at(session.id()).stream()
        .filter(needed -> microphones.contains(needed.need().item()))
        .toList();
  }

  private static void tooFew(Examined examined, Report report) {
    Set<EquipmentId> microphones = microphones(examined);
    InPlace inPlace = examined.inPlace();
    for (Session session : examined.sessions()) {
      List<Needed> needs = of(session, inPlace, microphones);
      boolean counted =
          !needs.isEmpty() && needs.stream().allMatch(one -> one.need().quantity().isPresent());
      int people = PaceRules.STAGED.contains(session.kind()) ? speaking(session) : 0;
      long number = needs.stream().mapToLong(one -> one.need().quantity().orElse(0)).sum();
      if (counted && number < people) {
        report.add(
            Examined.at(session, "needs"),
            ImmutableMap.of(
                "session",
                Examined.name(session),
                "number",
                Long.toString(number),
                "people",
                Integer.toString(people)));
      }
    }
  }

  /** All of an interview speak in turn; else those of the fullest item, who pass theirs on. */
  private static int speaking(Session session) {
    int most =
        session.runningOrder().stream()
            .map(RunningItem::speakers)
            .mapToInt(speakers -> ImmutableSet.copyOf(speakers).size())
            .max()
            .orElse(0);
    if (!TOGETHER.contains(session.kind()) || most > 0) {
      return most;
    }
    Set<PartyId> all = new HashSet<>();
    for (Participation part : session.participations()) {
      boolean speaks = part.role() != Role.CREW && part.role() != Role.HOST;
      if (speaks && !ParticipationRules.isDeclined(part)) {
        all.add(part.who());
      }
    }
    return all.size();
  }

  /** Only where other sessions say which microphones they need. */
  private static void none(Examined examined, Report report) {
    Set<EquipmentId> microphones = microphones(examined);
    InPlace inPlace = examined.inPlace();
    boolean elsewhere =
        examined.sessions().stream()
            .anyMatch(session -> !of(session, inPlace, microphones).isEmpty());
    for (Session session : examined.sessions()) {
      int seats = session.seating().flatMap(Seating::seats).orElse(0);
      if (elsewhere
          && seats >= LARGE
          && PaceRules.STAGED.contains(session.kind())
          && !PaceRules.speakers(session).isEmpty()
          && of(session, inPlace, microphones).isEmpty()
          && !isFixed(session, examined)) {
        report.add(
            Examined.at(session, "needs"),
            ImmutableMap.of("session", Examined.name(session), "seats", Integer.toString(seats)));
      }
    }
  }

  private static boolean isFixed(Session session, Examined examined) {
    return session.room().flatMap(examined.directory()::findRoom).stream()
        .map(Room::fixtures)
        .flatMap(List::stream)
        .anyMatch(fixture -> Things.noun(fixture.name()).startsWith("mic"));
  }
}
