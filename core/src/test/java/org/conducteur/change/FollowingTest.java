package org.conducteur.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.id.Pointer;
import org.junit.jupiter.api.Test;

class FollowingTest {
  private static final Event BEFORE = Evening.event();

  private static List<String> found(Event after, String... places) {
    Following following = Following.between(BEFORE, after);
    return List.of(places).stream()
        .map(place -> following.find(Pointer.parse(place)).map(Pointer::toString).orElse("gone"))
        .toList();
  }

  @Test
  void what_goes_by_its_place_in_a_list_is_followed_when_others_come_before_it_or_go() {
    Event after =
        Evening.with(
            BEFORE,
            Evening.TABLE,
            s -> s.runningOrder(Evening.items("Mot d’accueil", "Film", "Débat", "Conclusion")));

    assertThat(
            found(
                after,
                "/sessions/table/runningOrder/1/title",
                "/sessions/table/runningOrder/3",
                "/sessions/table/runningOrder/0"))
        .containsExactly(
            "/sessions/table/runningOrder/2/title",
            "/sessions/table/runningOrder/3",
            "/sessions/table/runningOrder/0");
  }

  @Test
  void what_has_an_id_stays_where_it_was_though_others_come_and_go() {
    Event after = BEFORE.toBuilder().sessions(List.of(BEFORE.sessions().get(1))).build();

    assertThat(found(after, "/sessions/table/slot/start", "/sessions/1/room", "/sessions/opening"))
        .containsExactly("/sessions/table/slot/start", "/sessions/table/room", "gone");
  }

  @Test
  void an_empty_component_has_a_place_and_what_never_was_has_none() {
    assertThat(found(BEFORE, "", "/theme", "/nowhere", "/sessions/lost/room", "/title/0"))
        .containsExactly("", "/theme", "gone", "gone", "gone");
  }

  @Test
  void in_the_same_state_everything_is_where_it_was() {
    EventGenerator generator = EventGenerator.of(31);
    for (int i = 0; i < 20; i++) {
      Event event = generator.next();
      Following following = Following.between(event, event);
      for (Change change : Difference.between(Event.builder("").build(), event)) {
        assertThat(following.find(change.place())).contains(change.place());
      }
    }
  }
}
