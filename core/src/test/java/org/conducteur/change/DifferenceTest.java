package org.conducteur.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.people.Person;
import org.conducteur.session.Prompt;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final Event EVENT = Evening.event();

  private static List<String> told(Event before, Event after) {
    return Difference.between(before, after).stream().map(c -> c.kind() + " " + c.place()).toList();
  }

  private static Event running(ImmutableList<RunningItem> items) {
    return Evening.with(EVENT, Evening.TABLE, s -> s.runningOrder(items));
  }

  @Test
  void each_changed_field_of_a_session_is_one_change() {
    Event after =
        Evening.with(
            EVENT,
            Evening.OPENING,
            s -> s.title("Bienvenue").slot(Evening.slot(DayTime.of(9, 0), DayTime.of(9, 45))));
    ImmutableList<Change> changes = Difference.between(EVENT, after);
    assertThat(told(EVENT, after))
        .containsExactly("CHANGED /sessions/opening/title", "CHANGED /sessions/opening/slot/end");
    assertThat(changes.get(1).before()).contains(DayTime.of(9, 30));
    assertThat(changes.get(1).after()).contains(DayTime.of(9, 45));
  }

  @Test
  void a_new_session_is_one_change_with_all_that_it_holds() {
    Session session = Session.builder(SessionId.of("end"), "Clôture").build();
    Event after =
        EVENT.toBuilder()
            .sessions(List.of(EVENT.sessions().get(0), session, EVENT.sessions().get(1)))
            .build();
    ImmutableList<Change> changes = Difference.between(EVENT, after);
    assertThat(told(EVENT, after)).containsExactly("ADDED /sessions/end");
    assertThat(changes.get(0).after()).contains(session);
    assertThat(changes.get(0).to()).contains(1);
    assertThat(told(after, EVENT)).containsExactly("REMOVED /sessions/end");
  }

  @Test
  void a_session_that_stands_elsewhere_has_moved_and_no_other() {
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      sessions.add(Session.builder(SessionId.of("s" + i), "Séance " + i).build());
    }
    Event before = EVENT.toBuilder().sessions(sessions).build();
    sessions.add(2, sessions.remove(8));
    Event after = EVENT.toBuilder().sessions(sessions).build();
    assertThat(told(before, after)).containsExactly("MOVED /sessions/s8");
    Change moved = Difference.between(before, after).get(0);
    assertThat(moved.from()).contains(8);
    assertThat(moved.to()).contains(2);
  }

  @Test
  void an_item_inserted_into_a_running_order_is_one_addition() {
    Event after =
        running(Evening.items("Film", "Mot d’accueil", "Débat", "Questions", "Conclusion"));
    assertThat(told(EVENT, after)).containsExactly("ADDED /sessions/table/runningOrder/0");
  }

  @Test
  void an_item_that_is_called_the_same_is_changed_inside() {
    ImmutableList<RunningItem> items = EVENT.sessions().get(1).runningOrder();
    RunningItem longer = items.get(1).toBuilder().length(Duration.ofMinutes(40)).build();
    Event after = running(ImmutableList.of(items.get(0), longer, items.get(2), items.get(3)));
    assertThat(told(EVENT, after)).containsExactly("CHANGED /sessions/table/runningOrder/1/length");
  }

  @Test
  void an_item_with_another_title_between_the_same_neighbours_is_changed_inside() {
    ImmutableList<RunningItem> items = EVENT.sessions().get(1).runningOrder();
    RunningItem renamed = items.get(1).toBuilder().title("Grand débat").build();
    Event after = running(ImmutableList.of(items.get(0), renamed, items.get(2), items.get(3)));
    assertThat(told(EVENT, after)).containsExactly("CHANGED /sessions/table/runningOrder/1/title");
  }

  @Test
  void an_item_that_has_nothing_in_common_takes_the_place_of_another() {
    ImmutableList<RunningItem> items = EVENT.sessions().get(1).runningOrder();
    RunningItem other = RunningItem.builder("Concert").length(Duration.ofHours(2)).build();
    RunningItem kept = items.get(0).toBuilder().speakers(List.of(Evening.MARIE)).build();
    Event after = running(ImmutableList.of(kept, other, items.get(2), items.get(3)));
    assertThat(told(EVENT, after))
        .containsExactly(
            "ADDED /sessions/table/runningOrder/0/speakers/0",
            "ADDED /sessions/table/runningOrder/1",
            "REMOVED /sessions/table/runningOrder/1");
  }

  @Test
  void items_that_change_places_are_moved_and_not_changed() {
    Event after = running(Evening.items("Débat", "Questions", "Mot d’accueil", "Conclusion"));
    assertThat(told(EVENT, after)).containsExactly("MOVED /sessions/table/runningOrder/2");
  }

  @Test
  void a_need_is_known_by_what_it_needs() {
    EquipmentNeed need = EVENT.sessions().get(1).needs().get(0);
    EquipmentNeed screen = EquipmentNeed.builder(EquipmentId.of("screen")).build();
    Event after =
        Evening.with(
            EVENT,
            Evening.TABLE,
            s -> s.needs(List.of(screen, need.toBuilder().quantity(3).perhaps(true).build())));
    assertThat(told(EVENT, after))
        .containsExactly(
            "ADDED /sessions/table/needs/0",
            "CHANGED /sessions/table/needs/1/quantity",
            "CHANGED /sessions/table/needs/1/perhaps");
  }

  @Test
  void a_prompt_with_one_word_more_is_the_same_prompt() {
    Event before = prompt("Que reste-t-il à faire dans les communes ?");
    Event after = prompt("Que reste-t-il à faire dans les petites communes ?");
    assertThat(told(before, after)).containsExactly("CHANGED /sessions/table/prompts/0/text");
  }

  private static Event prompt(String text) {
    Prompt prompt =
        new Prompt(RichText.of(text), Optional.empty(), ImmutableList.of(), RichText.EMPTY);
    return Evening.with(EVENT, Evening.TABLE, s -> s.prompts(List.of(prompt)));
  }

  @Test
  void a_field_that_is_filled_in_or_emptied_is_a_change_of_it() {
    Event after = Evening.with(EVENT, Evening.TABLE, s -> s.room(RoomId.of("foyer")));
    assertThat(told(EVENT, after)).containsExactly("CHANGED /sessions/table/room");
    assertThat(Difference.between(EVENT, after).get(0).before()).isEmpty();
    assertThat(Difference.between(after, EVENT).get(0).after()).isEmpty();
  }

  @Test
  void two_things_with_the_same_id_are_told_apart_by_their_order() {
    Person twin = Person.builder(Evening.MARIE, "Marie", "Double").build();
    Event before = EVENT.toBuilder().people(List.of(EVENT.people().get(0), twin)).build();
    Event after =
        EVENT.toBuilder()
            .people(List.of(EVENT.people().get(0), twin.toBuilder().function("Adjointe").build()))
            .build();
    assertThat(told(before, after)).containsExactly("CHANGED /people/1/function");
    assertThat(told(before, EVENT.toBuilder().people(List.of(twin)).build()))
        .containsExactly("REMOVED /people/marie");
  }

  @Test
  void ten_thousand_sessions_are_compared_at_once() {
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      sessions.add(EVENT.sessions().get(1).toBuilder().id(SessionId.of("s" + i)).build());
    }
    Event before = EVENT.toBuilder().sessions(sessions).build();
    List<Session> copies = sessions.stream().map(s -> s.toBuilder().build()).toList();
    List<Session> changed = new ArrayList<>(copies);
    changed.set(5_000, copies.get(5_000).toBuilder().title("Autre").build());
    changed.add(3, changed.remove(9_000));
    Event after = EVENT.toBuilder().sessions(changed).build();
    Stopwatch watch = Stopwatch.createStarted();
    assertThat(told(before, after))
        .containsExactly("MOVED /sessions/s9000", "CHANGED /sessions/s5000/title");
    assertThat(Merge.of(before, after, after).event()).isEqualTo(after);
    assertThat(watch.elapsed()).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void ten_thousand_items_without_ids_are_compared_too() {
    List<RunningItem> items = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      items.add(RunningItem.builder("Élément " + i % 500).length(Duration.ofMinutes(i)).build());
    }
    Event before = Evening.with(EVENT, Evening.TABLE, s -> s.runningOrder(items));
    List<RunningItem> shuffled = new ArrayList<>(items);
    for (int i = 0; i < 100; i++) {
      shuffled.remove(i * 70);
      shuffled.add(i * 90, RunningItem.builder("Ajout " + i).build());
    }
    Event after = Evening.with(EVENT, Evening.TABLE, s -> s.runningOrder(shuffled));
    Stopwatch watch = Stopwatch.createStarted();
    // One of the new items was taken out again.
    assertThat(told(before, after))
        .hasSize(198)
        .allMatch(told -> told.startsWith("ADDED") || told.startsWith("REMOVED"));
    assertThat(watch.elapsed()).isLessThan(Duration.ofSeconds(5));
  }
}
