package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conducteur.document.Document;
import org.conducteur.event.Event;
import org.conducteur.id.DayId;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Task;
import org.conducteur.people.Person;
import org.conducteur.session.Cue;
import org.conducteur.session.CueKind;
import org.conducteur.session.Media;
import org.conducteur.session.Participation;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Deadline;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LargeHandoutsTest {
  private static final String HOSTILE =
      "مرحبا بالعالم \uD83D\uDE80 <b>&amp;</b> {name} | `code` \u202Egnol\u202C "
          + "mot ".repeat(5000);

  static ImmutableList<Handout> handouts() {
    return Handouts.list();
  }

  private static Event event(String text) {
    ImmutableList<PartyId> people =
        IntStream.range(0, 300)
            .mapToObj(i -> PartyId.of("p" + i))
            .collect(ImmutableList.toImmutableList());
    return CrewEvent.with()
        .days(
            IntStream.range(0, 5)
                .mapToObj(LargeHandoutsTest::day)
                .collect(ImmutableList.toImmutableList()))
        .people(
            people.stream()
                .map(id -> Person.builder(id, "Ada", text + id).build())
                .collect(ImmutableList.toImmutableList()))
        .sessions(
            IntStream.range(0, text.length() > 100 ? 3 : 1000)
                .mapToObj(i -> session(i, text, people.get(i % people.size())))
                .collect(ImmutableList.toImmutableList()))
        .tasks(
            ImmutableList.of(
                Task.builder(TaskId.of("t"), text).due(new Deadline.InWords(text)).build()))
        .build();
  }

  private static Day day(int index) {
    return new Day(
        DayId.of("d" + index),
        Optional.of(CrewEvent.DATE.plusDays(index)),
        Optional.empty(),
        Optional.empty());
  }

  private static Session session(int index, String text, PartyId who) {
    int start = 8 + index % 12;
    return Session.builder(SessionId.of("s" + index), text + index)
        .slot(
            new Slot(
                Optional.of(DayId.of("d" + index % 5)),
                Optional.of(DayTime.of(start, 0)),
                Optional.of(DayTime.of(start + 1, 0))))
        .room(RoomId.of("r" + index % 40))
        .contents(RichText.of(text))
        .participations(ImmutableList.of(Participation.builder(who).function(text).build()))
        .needs(ImmutableList.of(EquipmentNeed.builder(CrewEvent.MICROPHONE).quantity(1).build()))
        .media(ImmutableList.of(Media.builder(MediaId.of("m"), text).build()))
        .runningOrder(
            ImmutableList.of(
                RunningItem.builder(text)
                    .speakers(ImmutableList.of(who))
                    .length(Duration.ofDays(99_999))
                    .cues(ImmutableList.of(new Cue(CueKind.SOUND, RichText.of(text))))
                    .media(ImmutableList.of(MediaId.of("m")))
                    .details(RichText.of(text))
                    .build()))
        .build();
  }

  @ParameterizedTest
  @MethodSource("handouts")
  @Timeout(30)
  void a_thousand_sessions_take_no_more_than_their_share_of_time(Handout handout) {
    Document document = handout.compose(event("Séance "), Locale.FRENCH);
    assertThat(document.metadata().created()).isEqualTo("2026-05-01T00:00:00Z");
  }

  @ParameterizedTest
  @MethodSource("handouts")
  void texts_in_any_script_and_of_any_length_are_only_long(Handout handout) {
    Document document = handout.compose(event(HOSTILE), Locale.ENGLISH);
    boolean told = handout.hasContent(event(HOSTILE)) && !document.body().isEmpty();
    assertThat(told).isEqualTo(handout.hasContent(event(HOSTILE)));
  }
}
