package org.conducteur.check;

import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.part;
import static org.conducteur.check.CleanEvent.session;
import static org.conducteur.check.CleanEvent.slot;
import static org.conducteur.check.CleanEvent.speaker;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.conducteur.event.Event;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.SessionKind;

/** Sessions in which there is just enough time for all who are to speak. */
final class PaceNearMisses {
  private PaceNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder().addAll(paces()).addAll(speakers()).build();
  }

  private static ImmutableList<NearMiss> paces() {
    return ImmutableList.of(
        NearMiss.of(
            "little-time-per-speaker",
            "three minutes each will do",
            PaceNearMisses::twoSpeakers,
            "12:00-12:06",
            "12:00-12:05"),
        NearMiss.of(
            "little-time-per-answer",
            "three minutes each will do",
            PaceTroubles::hasty,
            "10:15-10:21",
            "10:15-10:20"),
        NearMiss.of(
            "little-time-left",
            "two minutes are left for the last item",
            PaceNearMisses::leaving,
            43,
            44),
        NearMiss.of(
            "little-time-left",
            "where no item says how long it takes nothing is left over",
            PaceNearMisses::brief,
            RunningItem.builder("Mot").build(),
            RunningItem.builder("Mot").length(Duration.ofMinutes(1)).build()),
        NearMiss.of(
            "session-very-long",
            "four hours can be sat through",
            PaceNearMisses::presenting,
            "10:15-14:15",
            "10:15-14:16"),
        NearMiss.of(
            "session-very-long",
            "in a workshop people come and go",
            (SessionKind kind) -> CleanEvent.with(LAB, s -> s.kind(kind).slot(slot("10:15-15:00"))),
            SessionKind.WORKSHOP,
            SessionKind.TESTIMONY));
  }

  private static Event twoSpeakers(String slot) {
    return CleanEvent.and(
        session("duo", slot)
            .kind(SessionKind.PRESENTATION)
            .participations(ImmutableList.of(speaker(CHLOE), speaker(BRUNO)))
            .build());
  }

  private static Event leaving(int minutes) {
    return TimeTroubles.running(
        RunningItem.builder("Accueil").length(Duration.ofMinutes(minutes)).build(),
        RunningItem.builder("Discours").build());
  }

  private static Event presenting(String slot) {
    return CleanEvent.with(LAB, s -> s.kind(SessionKind.PRESENTATION).slot(slot(slot)));
  }

  /** Two items in two minutes. */
  private static Event brief(RunningItem first) {
    return CleanEvent.with(
        LAB,
        s ->
            s.slot(slot("10:15-10:17"))
                .runningOrder(ImmutableList.of(first, RunningItem.builder("Film").build())));
  }

  private static ImmutableList<NearMiss> speakers() {
    String code = "little-time-per-speaker";
    return ImmutableList.of(
        NearMiss.of(
            code,
            "who has declined needs no time",
            (ParticipationState state) ->
                duo(SessionKind.PRESENTATION, speaker(BRUNO).toBuilder().state(state).build()),
            ParticipationState.DECLINED,
            ParticipationState.CONFIRMED),
        NearMiss.of(
            code,
            "who helps needs no time",
            (Role role) -> duo(SessionKind.PRESENTATION, part(BRUNO, role)),
            Role.CREW,
            Role.SPEAKER),
        NearMiss.of(
            code,
            "at a workshop nobody waits for the other",
            (SessionKind kind) -> duo(kind, speaker(BRUNO)),
            SessionKind.WORKSHOP,
            SessionKind.TESTIMONY));
  }

  /** Chloé speaks for two minutes, with somebody else or without. */
  private static Event duo(SessionKind kind, Participation other) {
    return CleanEvent.and(
        session("duo", "12:00-12:02")
            .kind(kind)
            .participations(ImmutableList.of(speaker(CHLOE), other))
            .build());
  }
}
