package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.speaker;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conducteur.check.Correcting.Corrected;
import org.conducteur.check.Fix.Act;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.id.Pointer;
import org.conducteur.id.SessionId;
import org.conducteur.session.Participation;
import org.conducteur.session.Session;
import org.junit.jupiter.api.Test;

class CorrectingTest {
  @Test
  void all_fixes_at_once_come_to_the_same_as_one_after_another() {
    Map<Act, Integer> done = new EnumMap<>(Act.class);
    for (long seed = 1; seed <= 60; seed++) {
      Event event = EventGenerator.of(seed).next();
      ImmutableList<Fix> fixes = AnyFixes.of(event, seed);
      Event one = event;
      Set<Fix> each = new LinkedHashSet<>();
      for (Fix fix : fixes) {
        Corrected next = Correcting.of(one, ImmutableList.of(fix));
        one = next.event();
        each.addAll(next.done());
      }
      Corrected all = Correcting.of(event, fixes);
      assertThat(all.done()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(each);
      assertThat(all.event()).as("seed %d", seed).isEqualTo(one);
      each.forEach(fix -> done.merge(fix.act(), 1, Integer::sum));
    }
    assertThat(done).allSatisfy((act, times) -> assertThat(times).isGreaterThan(100)).hasSize(3);
  }

  private static Session session(String id, Participation... participations) {
    return Session.builder(SessionId.of(id), "Séance " + id)
        .participations(ImmutableList.copyOf(participations))
        .build();
  }

  private static List<String> titles(Event event) {
    return event.sessions().stream().map(Session::title).toList();
  }

  @Test
  void one_list_loses_changes_and_gains_elements_at_once() {
    Event event =
        CleanEvent.event().toBuilder()
            .sessions(ImmutableList.of(session("a"), session("b"), session("b"), session("c")))
            .build();
    ImmutableList<Fix> fixes =
        ImmutableList.of(
            Fix.add(Pointer.of("sessions"), session("d"), "d"),
            Fix.remove(Pointer.of("sessions", "a")),
            Fix.remove(Pointer.of("sessions", "b")),
            new Fix(Pointer.of("sessions", 2, "title"), "L’autre"),
            new Fix(Pointer.of("sessions", "c", "title"), "La dernière"));
    assertThat(titles(Correcting.of(event, fixes).event()))
        .containsExactly("L’autre", "La dernière", "Séance d");
  }

  @Test
  void what_gets_another_name_is_still_found_by_the_one_it_had() {
    Event event =
        CleanEvent.event().toBuilder()
            .sessions(ImmutableList.of(session("a"), session("a")))
            .build();
    ImmutableList<Fix> fixes =
        ImmutableList.of(
            new Fix(Pointer.of("sessions", "a", "id"), "b"),
            new Fix(Pointer.of("sessions", 1, "title"), "La deuxième"));
    assertThat(titles(Correcting.of(event, fixes).event()))
        .containsExactly("Séance a", "La deuxième");
  }

  @Test
  void what_was_added_to_goes_with_all_that_it_holds() {
    Fix longer = Fix.add(Pointer.of("sessions", LAB, "participations"), speaker(CHLOE), "Chloé");
    Fix gone = Fix.remove(Pointer.of("sessions", LAB));
    Corrected corrected = Correcting.of(CleanEvent.event(), ImmutableList.of(longer, gone));
    assertThat(corrected.done()).containsExactlyInAnyOrder(longer, gone);
    assertThat(corrected.event().sessions())
        .extracting(session -> session.id().value())
        .doesNotContain(LAB);
  }
}
