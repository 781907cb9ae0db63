package org.conducteur.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.id.Pointer;
import org.conducteur.id.SessionId;
import org.conducteur.session.Session;
import org.conducteur.shape.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all events, tried on generated ones. */
class MergeLawsTest {
  private static LongStream seeds() {
    return LongStream.rangeClosed(1, 8);
  }

  private static Event event(long seed) {
    return seed % 4 == 0 ? EventGenerator.full(seed).next() : EventGenerator.of(seed).next();
  }

  private static Stream<Pointer> places(ImmutableList<Change> changes) {
    return changes.stream().map(Change::place);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void an_event_does_not_differ_from_an_equal_one(long seed) {
    assertThat(Difference.between(event(seed), event(seed))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changes_are_all_that_leads_from_one_event_to_the_other(long seed) {
    Event before = event(seed);
    Event after = new Edits(seed).some(before, 8);
    assertThat(Replay.of(before, Difference.between(before, after))).isEqualTo(after);
    Event other = event(seed + 77);
    assertThat(Replay.of(before, Difference.between(before, other))).isEqualTo(other);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_only_they_changed_is_taken(long seed) {
    Event base = event(seed);
    Event theirs = new Edits(seed).some(base, 5);
    Merged merged = Merge.of(base, base, theirs);
    assertThat(merged.event()).isEqualTo(theirs);
    assertThat(merged.changes()).isEqualTo(Difference.between(base, theirs)).isNotEmpty();
    assertThat(merged.conflicts()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_only_we_changed_stays(long seed) {
    Event base = event(seed);
    Event ours = new Edits(seed).some(base, 5);
    Merged merged = Merge.of(base, ours, base);
    assertThat(merged.event()).isEqualTo(ours);
    assertThat(merged.changes()).isEmpty();
    assertThat(merged.conflicts()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_both_changed_alike_is_no_conflict(long seed) {
    Event base = event(seed);
    Event both = new Edits(seed).some(base, 8);
    Merged merged = Merge.of(base, both, new Edits(seed).some(base, 8));
    assertThat(merged.event()).isEqualTo(both);
    assertThat(merged.conflicts()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changes_of_different_things_come_together_in_either_order(long seed) {
    Event base = event(seed);
    Event ours = new Edits(seed).half(base, 0);
    Event theirs = new Edits(seed + 1000).half(base, 1);
    Merged merged = Merge.of(base, ours, theirs);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.event()).isEqualTo(Merge.of(base, theirs, ours).event());
    assertThat(merged.changes()).isEqualTo(Difference.between(base, theirs));
    assertThat(places(Difference.between(theirs, merged.event())))
        .containsExactlyElementsOf(places(Difference.between(base, ours)).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changes_of_different_sessions_come_together_in_either_order(long seed) {
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Session session = EventGenerator.of(seed * 100 + i).any(Session.class);
      sessions.add(session.toBuilder().id(SessionId.of("session-" + i)).build());
    }
    Event base = event(seed).toBuilder().sessions(sessions).build();
    Event ours = base.toBuilder().sessions(edited(sessions, 0, seed)).build();
    Event theirs = base.toBuilder().sessions(edited(sessions, 1, seed)).build();
    Merged merged = Merge.of(base, ours, theirs);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.event()).isEqualTo(Merge.of(base, theirs, ours).event());
    assertThat(merged.changes()).isEqualTo(Difference.between(base, theirs));
  }

  private static List<Session> edited(List<Session> sessions, int parity, long seed) {
    List<Session> out = new ArrayList<>();
    for (int i = 0; i < sessions.size(); i++) {
      Session other = EventGenerator.full(seed * 31 + i).any(Session.class);
      Session changed = other.toBuilder().id(sessions.get(i).id()).title("Autre " + seed).build();
      out.add(i % 2 == parity ? changed : sessions.get(i));
    }
    return out;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatever_both_did_every_change_of_theirs_is_taken_or_told(long seed) {
    Event base = event(seed);
    Event ours = new Edits(seed).some(base, 6);
    Event theirs = new Edits(seed + 500).some(base, 6);
    Merged merged = Merge.of(base, ours, theirs);
    Merged again = Merge.of(base, ours, theirs);
    assertThat(merged).isEqualTo(again);
    if (merged.conflicts().isEmpty()) {
      assertThat(Merge.of(base, merged.event(), theirs).conflicts()).isEmpty();
    } else {
      assertThat(merged.conflicts())
          .allMatch(conflict -> !conflict.ours().equals(conflict.theirs()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void without_removals_nothing_is_lost_that_both_began_with(long seed) {
    Event base = event(seed);
    Event theirs = new Edits(seed).some(base, 6);
    Merged merged = Merge.withoutRemovals(base, base, theirs);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(Difference.between(base, merged.event()))
        .noneMatch(change -> change.takesAway() && change.kind() == ChangeKind.CHANGED)
        .noneMatch(change -> change.takesAway() && Shapes.hasParts(change.before().orElse("")));
    assertThat(merged.kept()).allMatch(Change::takesAway);
    if (merged.kept().isEmpty()) {
      assertThat(merged.event()).isEqualTo(theirs);
    }
  }

  @Test
  void every_component_of_every_record_is_compared() {
    Event event = EventGenerator.full(7).next();
    Edits edits = new Edits(7);
    Shapes shapes = new Shapes();
    Set<String> seen = new HashSet<>();
    for (Edits.Site site : edits.sites(event)) {
      String name = shapes.of(site.holder()).name(site.component());
      if (seen.add(site.holder().getClass().getName() + "." + name)) {
        Event changed = (Event) edits.at(event, site);
        assertThat(Difference.between(event, changed))
            .as("%s of %s", name, site.holder().getClass())
            .isNotEmpty()
            .anyMatch(
                change ->
                    change.place().steps().contains(name)
                        || name.equals("id")
                        || change.kind() == ChangeKind.REMOVED);
      }
    }
    assertThat(seen).hasSizeGreaterThan(200);
  }
}
