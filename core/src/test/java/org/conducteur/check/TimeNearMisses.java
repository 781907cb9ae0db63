package org.conducteur.check;

import static org.conducteur.check.CleanEvent.ANNA;
import static org.conducteur.check.CleanEvent.HALL;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.session;
import static org.conducteur.check.CleanEvent.slot;
import static org.conducteur.check.CleanEvent.speaker;
import static org.conducteur.check.CleanEvent.time;
import static org.conducteur.check.CleanEvent.until;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.logistics.StageElement;
import org.conducteur.logistics.StageLayout;
import org.conducteur.logistics.StageSetup;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;

/** Time that is just enough: pauses, paces, delays, running orders and changes of the stage. */
final class TimeNearMisses {
  private TimeNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(gaps())
        .addAll(texts())
        .addAll(tolerances())
        .addAll(overruns())
        .addAll(runningOrders())
        .addAll(changeovers())
        .addAll(stages())
        .build();
  }

  private static Event late(String slot) {
    return CleanEvent.and(session("late", slot).build());
  }

  private static ImmutableList<NearMiss> gaps() {
    String code = "gap-in-day";
    return ImmutableList.of(
        NearMiss.of(
            code, "a few minutes are no gap", TimeNearMisses::late, "12:19-13:00", "12:20-13:00"),
        NearMiss.of(
            code,
            "after hours another part of the day begins",
            TimeNearMisses::late,
            "15:01-16:00",
            "15:00-16:00"),
        NearMiss.of(
            code,
            "people go home before an evening",
            (String slot) -> CleanEvent.within(late(slot), LAB, s -> s.slot(slot("10:15-16:00"))),
            "18:00-19:00",
            "17:59-19:00"),
        NearMiss.of(
            code,
            "somebody sets up all the time",
            (Integer minutes) ->
                CleanEvent.and(
                    session("late", "12:30-13:00").changeover(Duration.ofMinutes(minutes)).build()),
            30,
            29),
        NearMiss.of(
            code,
            "who plans no pause leaves pauses out",
            withoutPauses(late("14:00-15:00")),
            late("14:00-15:00")));
  }

  private static Event withoutPauses(Event event) {
    return event.toBuilder()
        .sessions(event.sessions().stream().filter(s -> !s.kind().isBreak()).toList())
        .build();
  }

  private static ImmutableList<NearMiss> texts() {
    return ImmutableList.of(
        NearMiss.of(
            "time-in-text-implausible",
            "somebody speaks of the evening, not of the start",
            TextTroubles::saying,
            "On se revoit à 20h30.",
            "On commence à 20h30."),
        NearMiss.of(
            "time-in-text-implausible",
            "an afternoon follows upon the morning",
            TextTroubles::saying,
            "On reprend à 15h.",
            "On reprend à 20h45."),
        NearMiss.of(
            "slot-in-text-differs",
            "what may last longer may be said to",
            TimeNearMisses::sayingOfThePanel,
            "De 10h15 à 11h30.",
            "De 10h15 à 11h31."),
        NearMiss.of(
            "slot-in-text-differs",
            "what begins as the session ends is something else",
            TextTroubles::saying,
            "De 12h à 12h30, le repas.",
            "De 9h à 12h, la réparation."));
  }

  private static Event sayingOfThePanel(String words) {
    return CleanEvent.with(PANEL, s -> s.summary(RichText.of(words)));
  }

  private static ImmutableList<NearMiss> tolerances() {
    return ImmutableList.of(
        NearMiss.of(
            "late-start-outside-slot",
            "a minute is left",
            (String until) -> CleanEvent.with(TALK, s -> s.lateStart(until(until))),
            "09:44",
            "09:45"),
        NearMiss.of(
            "late-end-before-end",
            "it may just not last longer",
            TimeNearMisses::lasting,
            "11:15",
            "11:14"),
        NearMiss.of(
            "late-end-implausible",
            "two hours are long and possible",
            TimeNearMisses::lasting,
            "13:15",
            "13:16"),
        NearMiss.of(
            "late-end-implausible",
            "a long session may overrun by as long",
            (String until) ->
                CleanEvent.with(LAB, s -> s.slot(slot("10:15-13:15")).lateEnd(until(until))),
            "16:15",
            "16:16"));
  }

  private static Event lasting(String until) {
    return CleanEvent.with(PANEL, s -> s.lateEnd(until(until)));
  }

  /** A session in the hall of the panel, which may last until half past eleven. */
  private static SessionBuilder next(String slot) {
    return session("next", slot).room(HALL).participations(ImmutableList.of(speaker(ANNA)));
  }

  private static ImmutableList<NearMiss> overruns() {
    String code = "overrun-meets-next";
    return ImmutableList.of(
        NearMiss.of(
            code,
            "the next session begins when it is over at the latest",
            (String slot) -> CleanEvent.and(next(slot).build()),
            "11:30-12:00",
            "11:29-12:00"),
        NearMiss.of(
            code,
            "of the meal something is left",
            (String slot) ->
                CleanEvent.and(
                    next(slot).kind(SessionKind.MEAL).participations(ImmutableList.of()).build()),
            "11:15-11:31",
            "11:15-11:30"),
        NearMiss.of(
            code,
            "the next session may start as late",
            (String until) -> CleanEvent.and(next("11:15-12:00").lateStart(until(until)).build()),
            "11:30",
            "11:29"));
  }

  private static ImmutableList<NearMiss> runningOrders() {
    return ImmutableList.of(
        NearMiss.of(
            "item-outside-slot",
            "an item may start within the tolerated overrun",
            (String start) ->
                CleanEvent.with(
                    PANEL, s -> s.runningOrder(ImmutableList.of(item("Salutations", start)))),
            "11:29",
            "11:30"),
        NearMiss.of(
            "items-out-of-order",
            "two things happen at one time",
            (String second) ->
                TimeTroubles.running(item("Musique", "09:10"), item("Photo", second)),
            "09:10",
            "09:09"),
        NearMiss.of(
            "items-out-of-order",
            "after midnight comes later than before",
            (String second) ->
                CleanEvent.with(
                    LAB,
                    s ->
                        s.slot(slot("22:00-01:30+1"))
                            .runningOrder(
                                ImmutableList.of(item("Tri", "23:50"), item("Vote", second)))),
            "00:10+1",
            "00:10"),
        NearMiss.of(
            "running-order-too-long",
            "the items fill the session to the minute",
            (Integer minutes) ->
                TimeTroubles.running(
                    RunningItem.builder("Long").length(Duration.ofMinutes(minutes)).build()),
            45,
            46));
  }

  private static RunningItem item(String title, String start) {
    return RunningItem.builder(title).start(time(start)).build();
  }

  private static ImmutableList<NearMiss> changeovers() {
    return ImmutableList.of(
        NearMiss.of(
            "changeover-too-short",
            "a pause between two set-ups is time enough",
            (Integer minutes) ->
                CleanEvent.with(PANEL, s -> s.changeover(Duration.ofMinutes(minutes))),
            30,
            31),
        NearMiss.of(
            "stage-change-without-changeover",
            "a stage that is cleared needs no hands",
            TimeNearMisses::onStageAfter,
            StageLayout.NONE,
            StageLayout.LECTERN),
        NearMiss.of(
            "stage-change-without-changeover",
            "what is there already is not carried in",
            (String thing) -> carrying("micros", thing),
            "Micro",
            "chaises"));
  }

  private static Event onStageAfter(StageLayout layout) {
    StageSetup before = new StageSetup(Optional.of(StageLayout.PANEL), things(), RichText.EMPTY);
    StageSetup after = new StageSetup(Optional.of(layout), things(), RichText.EMPTY);
    return staged(before, after);
  }

  private static Event carrying(String before, String after) {
    return staged(
        new StageSetup(Optional.empty(), things(before), RichText.EMPTY),
        new StageSetup(Optional.empty(), things(after), RichText.EMPTY));
  }

  private static ImmutableList<StageElement> things(String... names) {
    return ImmutableList.copyOf(names).stream()
        .map(name -> new StageElement(name, Optional.empty()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Two sessions one after the other, on one stage. */
  private static Event staged(StageSetup before, StageSetup after) {
    return stagedAt("12:00-12:30", before, after);
  }

  private static Event stagedAt(String slot, StageSetup before, StageSetup after) {
    return CleanEvent.within(
        CleanEvent.and(session("after", slot).stage(after).build()), LAB, s -> s.stage(before));
  }

  private static ImmutableList<NearMiss> stages() {
    String code = "stage-change-without-changeover";
    return ImmutableList.of(
        NearMiss.of(
            "changeover-too-short",
            "the stage is changed while people eat",
            TimeNearMisses::changedOverLunch,
            30,
            31),
        NearMiss.of(
            code,
            "a round table stays",
            (StageLayout layout) -> staged(set(layout), set(StageLayout.ROUND_TABLE)),
            StageLayout.ROUND_TABLE,
            StageLayout.PANEL),
        NearMiss.of(
            code,
            "nobody knows what stood there before",
            staged(
                new StageSetup(Optional.empty(), things(), RichText.EMPTY), set(StageLayout.PANEL)),
            staged(set(StageLayout.OPEN), set(StageLayout.PANEL))),
        NearMiss.of(
            code,
            "nobody knows what stood on it before",
            staged(set(StageLayout.PANEL), set(StageLayout.PANEL, "micros")),
            staged(set(StageLayout.PANEL, "chaises"), set(StageLayout.PANEL, "micros"))),
        NearMiss.of(
            code,
            "there is a minute, and whoever wants more says so",
            (String slot) -> stagedAt(slot, set(StageLayout.OPEN), set(StageLayout.PANEL)),
            "12:01-12:30",
            "12:00-12:30"));
  }

  private static Event changedOverLunch(int minutes) {
    Event event =
        CleanEvent.and(
            session("next", "12:30-13:00").changeover(Duration.ofMinutes(minutes)).build());
    return event.toBuilder()
        .sessions(
            ImmutableList.<Session>builder()
                .addAll(event.sessions())
                .add(
                    session("meal", "12:00-12:30")
                        .kind(SessionKind.MEAL)
                        .participations(ImmutableList.of())
                        .build())
                .build())
        .build();
  }

  private static StageSetup set(StageLayout layout, String... names) {
    return new StageSetup(Optional.of(layout), things(names), RichText.EMPTY);
  }
}
