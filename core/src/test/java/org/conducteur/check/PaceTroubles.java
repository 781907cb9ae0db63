package org.conducteur.check;

import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.HALL;
import static org.conducteur.check.CleanEvent.HOSTS;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.QUESTION;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.part;
import static org.conducteur.check.CleanEvent.session;
import static org.conducteur.check.CleanEvent.slot;
import static org.conducteur.check.CleanEvent.speaker;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.conducteur.country.Question;
import org.conducteur.event.Event;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;

/** Days and sessions in which time is short, or empty. */
final class PaceTroubles {
  private PaceTroubles() {}

  static ImmutableList<Trouble> all() {
    return ImmutableList.of(
        Trouble.of(
            "gap-in-day",
            "/sessions/late/slot",
            CleanEvent.and(session("late", "14:00-15:00").build())),
        Trouble.of(
            "little-time-per-speaker",
            "/sessions/lab/participations",
            CleanEvent.with(
                LAB,
                s ->
                    s.kind(SessionKind.PRESENTATION)
                        .slot(slot("10:15-10:20"))
                        .participations(ImmutableList.of(speaker(CHLOE), speaker(HOSTS))))),
        Trouble.of(
            "little-time-per-answer", "/sessions/panel/comparison/questions", hasty("10:15-10:20")),
        Trouble.of(
            "little-time-left",
            "/sessions/talk/runningOrder",
            CleanEvent.with(
                TALK,
                s ->
                    s.runningOrder(
                        ImmutableList.of(
                            RunningItem.builder("Accueil").length(Duration.ofMinutes(44)).build(),
                            RunningItem.builder("Discours").build())))),
        Trouble.of(
            "session-very-long",
            "/sessions/lab/slot",
            CleanEvent.with(LAB, s -> s.kind(SessionKind.PRESENTATION).slot(slot("10:15-15:00")))),
        Trouble.of("group-overlap", "/sessions/choir/participations/0", twoStages(Role.SPEAKER)),
        Trouble.of(
            "group-speaks-unnamed",
            "/sessions/talk/participations/2",
            CleanEvent.with(
                TALK,
                s ->
                    s.participations(
                        ImmutableList.<Participation>builder()
                            .addAll(s.build().participations())
                            .add(speaker(HOSTS))
                            .build()))));
  }

  /** Two countries answer a question that says no time of its own. */
  static Event hasty(String slot) {
    return CleanEvent.with(
        PANEL,
        s ->
            s.slot(slot(slot))
                .comparison(
                    CleanEvent.comparison().toBuilder()
                        .questions(
                            ImmutableList.of(
                                Question.builder(QUESTION)
                                    .text(RichText.of("Et chez vous ?"))
                                    .answers(CleanEvent.comparison().questions().get(0).answers())
                                    .build()))
                        .build()));
  }

  /** The hosts are in two rooms at one time. */
  static Event twoStages(Role role) {
    Event event =
        CleanEvent.and(
            session("choir", "11:30-12:00")
                .kind(SessionKind.PERFORMANCE)
                .room(HALL)
                .participations(ImmutableList.of(part(HOSTS, role)))
                .build());
    return event.toBuilder()
        .sessions(
            event.sessions().stream()
                .map(
                    s ->
                        s.id().value().equals(LAB)
                            ? s.toBuilder()
                                .participations(ImmutableList.of(speaker(CHLOE), part(HOSTS, role)))
                                .build()
                            : s)
                .toList())
        .build();
  }
}
