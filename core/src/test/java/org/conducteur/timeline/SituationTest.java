package org.conducteur.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.timeline.Day9.at;
import static org.conducteur.timeline.Day9.event;
import static org.conducteur.timeline.Day9.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.session.Cue;
import org.conducteur.session.CueKind;
import org.conducteur.session.Participation;
import org.conducteur.session.RunningItem;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.conducteur.timeline.Observation.Started;
import org.junit.jupiter.api.Test;

class SituationTest {
  private static final Event EVENT =
      event(
              session("opening", "09:00-09:45")
                  .runningOrder(ImmutableList.of(item("Welcome", 10), item("Speech", 35)))
                  .build(),
              session("talk", "09:45-10:30")
                  .participations(
                      ImmutableList.of(Participation.builder(PartyId.of("ada")).build()))
                  .build())
          .toBuilder()
          .arrivalLead(Duration.ofMinutes(20))
          .build();

  private static RunningItem item(String title, int minutes) {
    return RunningItem.builder(title)
        .length(Duration.ofMinutes(minutes))
        .cues(ImmutableList.of(new Cue(CueKind.LIGHT, RichText.of("Light of " + title))))
        .build();
  }

  private static Situation situation(LocalDateTime at, Observation... seen) {
    Forecast forecast = Timeline.of(EVENT).forecast(ImmutableList.copyOf(seen), Optional.of(at));
    return Situation.of(forecast, at);
  }

  private static Situation.Place hall(Situation situation) {
    return Iterables.getOnlyElement(situation.places());
  }

  private static List<String> titles(Optional<Expected> step) {
    return step.stream().map(Expected::title).toList();
  }

  @Test
  void what_is_on_and_what_comes_next_are_told_with_their_items_and_cues() {
    Situation.Place hall = hall(situation(at("09:05")));
    assertThat(titles(hall.on())).containsExactly("opening");
    assertThat(titles(hall.item())).containsExactly("Welcome");
    assertThat(titles(hall.nextItem())).containsExactly("Speech");
    assertThat(titles(hall.next())).containsExactly("talk");
    assertThat(hall.cues())
        .extracting(cue -> cue.text().plain())
        .containsExactly("Light of Welcome");
    assertThat(hall.nextCues())
        .extracting(cue -> cue.text().plain())
        .containsExactly("Light of Speech");
  }

  @Test
  void who_is_due_comes_as_much_later_as_the_session_does() {
    assertThat(situation(at("09:10")).calls())
        .extracting(Situation.Call::by)
        .containsExactly(at("09:25"));
    assertThat(situation(at("09:20"), new Started(Step.parse("opening"), at("09:15"))).calls())
        .extracting(Situation.Call::by)
        .containsExactly(at("09:40"));
  }

  @Test
  void what_nobody_saw_end_is_still_on_although_its_time_is_over() {
    Situation.Place hall =
        hall(situation(at("09:50"), new Started(Step.parse("opening"), at("09:00"))));
    assertThat(titles(hall.on())).containsExactly("opening");
    assertThat(hall.on().orElseThrow().endOffset()).isEqualTo(Duration.ofMinutes(5));
    assertThat(hall.next().orElseThrow().start()).contains(at("09:50"));
  }

  @Test
  void after_the_last_session_nothing_is_left() {
    assertThat(situation(at("11:00")).places()).isEmpty();
  }

  @Test
  void actual_times_come_into_the_event_and_are_read_out_of_it_again() {
    ImmutableList<Observation> seen =
        ImmutableList.of(
            new Started(Step.parse("opening"), at("09:02")),
            new Started(Step.parse("opening#2"), at("09:14")),
            new Observation.Ended(Step.parse("opening"), at("09:50")));
    Event recorded = Timeline.of(EVENT).record(seen);
    assertThat(recorded.sessions().get(0).actualEnd()).contains(DayTime.of(9, 50));
    assertThat(Timeline.of(recorded).recorded()).isEqualTo(seen);
  }
}
