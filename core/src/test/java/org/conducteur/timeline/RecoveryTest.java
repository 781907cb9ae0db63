package org.conducteur.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.timeline.Day9.at;
import static org.conducteur.timeline.Day9.event;
import static org.conducteur.timeline.Day9.session;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.conducteur.event.Event;
import org.conducteur.id.RoomId;
import org.conducteur.session.ItemKind;
import org.conducteur.session.RunningItem;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.conducteur.time.Tolerance;
import org.conducteur.timeline.Observation.Prolonged;
import org.junit.jupiter.api.Test;

/** What can be done about delays of plans that are written out here. */
class RecoveryTest {
  private static final Step OPENING = Step.parse("opening");

  private static List<String> options(Event event, int minutes) {
    TimelineWords words = TimelineWords.in(Locale.ENGLISH, event);
    return Recovery.options(
            Timeline.of(event),
            ImmutableList.of(new Prolonged(OPENING, Duration.ofMinutes(minutes), at("09:30"))),
            at("09:30"))
        .stream()
        .map(r -> r.measures().stream().map(words::sentence).toList() + " " + r.won().toMinutes())
        .toList();
  }

  @Test
  void nothing_is_to_be_done_where_nothing_is_late() {
    assertThat(options(event(session("opening", "09:00-09:45").build()), 0)).isEmpty();
  }

  @Test
  void a_break_that_is_eaten_up_can_be_kept_at_the_cost_of_what_follows() {
    Event event =
        event(
            session("opening", "09:00-09:45").kind(SessionKind.PERFORMANCE).build(),
            session("pause", "09:45-10:00").kind(SessionKind.BREAK).build(),
            session("debate", "10:00-11:00")
                .lateEnd(new Tolerance(DayTime.of(11, 15), RichText.of("if need be")))
                .build());
    assertThat(options(event, 15)).contains("[keep 7 min of “pause”; what follows waits] 7");
  }

  @Test
  void a_tolerance_is_told_first_since_it_costs_nothing() {
    Event event =
        event(
            session("opening", "09:00-09:45")
                .lateEnd(new Tolerance(DayTime.of(10, 0), RichText.of("if need be")))
                .build(),
            session("debate", "09:45-10:45").build());
    assertThat(options(event, 10).get(0))
        .isEqualTo("[let it run: the tolerance of “opening” covers 10 min] 0");
  }

  @Test
  void questions_go_before_speeches() {
    Event event =
        event(
            session("opening", "09:00-09:45").kind(SessionKind.PERFORMANCE).build(),
            session("debate", "09:45-10:45")
                .runningOrder(
                    ImmutableList.of(
                        item("Speech", ItemKind.SPEECH, 40),
                        item("Your questions", ItemKind.QUESTIONS, 20)))
                .build());
    assertThat(options(event, 10))
        .containsSubsequence(
            "[“debate”: 10 min less for questions] 10", "[shorten “debate” by 10 min] 10");
  }

  @Test
  void what_starts_elsewhere_can_wait_for_those_who_still_sit_in_the_plenary() {
    Event event =
        event(
            session("opening", "09:00-09:45").build(),
            session("workshop", "09:45-10:30").room(RoomId.of("studio")).build());
    assertThat(options(event, 10))
        .contains("[hold for 10 min what starts elsewhere, the public still sits in “opening”] 0");
  }

  @Test
  void several_measures_together_come_last() {
    Event event =
        event(
            session("opening", "09:00-10:00").build(),
            session("talk", "10:00-11:00").build(),
            session("debate", "11:00-12:00").build());
    List<String> options = options(event, 40);
    assertThat(options.get(options.size() - 1))
        .contains("shorten “opening” by 25 min, shorten “talk” by 15 min");
  }

  private static RunningItem item(String title, ItemKind kind, int minutes) {
    return RunningItem.builder(title).kind(kind).length(Duration.ofMinutes(minutes)).build();
  }
}
