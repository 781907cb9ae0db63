package org.conducteur.check;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.conducteur.check.Correcting.Corrected;
import org.conducteur.check.Fix.Act;
import org.conducteur.check.Unfixed.Reason;
import org.conducteur.event.Event;

/**
 * Applies what findings propose. One pass takes one fix for each place, that of the gravest finding
 * first; then the event is checked again, since a fix may make another unnecessary or possible. A
 * fix that would bring an error that was not there is left out.
 */
public final class Fixing {
  /** Each pass but the last fixes something; more would be two rules that contradict each other. */
  private static final int MOST_PASSES = 40;

  /** What a fix is about, when it is met again after a pass. */
  private record Attempt(String code, Fix fix, ImmutableList<String> evidence) {
    static Attempt of(Finding finding) {
      return new Attempt(
          finding.code(), finding.fix().orElseThrow(), finding.evidence().values().asList());
    }
  }

  /** An event, and how many errors of each rule it has. */
  private record State(Event event, Checked checked, ImmutableMultiset<String> errors) {
    /** Whether each of its errors is one that there was already. */
    boolean isNoWorseThan(State before) {
      return errors.entrySet().stream()
          .allMatch(error -> error.getCount() <= before.errors.count(error.getElement()));
    }
  }

  private final Checker checker;
  private final Predicate<Finding> wanted;
  private final Map<Attempt, Finding> applied = new LinkedHashMap<>();
  private final Map<Attempt, Unfixed> left = new LinkedHashMap<>();

  private Fixing(Checker checker, Predicate<Finding> wanted) {
    this.checker = checker;
    this.wanted = wanted;
  }

  /**
   * Applies the proposals of findings.
   *
   * @param event any event
   * @param wanted of which findings; silenced ones are left alone whatever it says
   * @return the event after, which fixes were applied, and which were not
   */
  public static Fixed of(Event event, Predicate<Finding> wanted) {
    return new Fixing(Checker.standard(), requireNonNull(wanted, "wanted"))
        .fixed(requireNonNull(event, "event"));
  }

  private Fixed fixed(Event event) {
    State before = state(event);
    State after = passes(before);
    while (leavesUseless(after)) {
      applied.clear(); // and all over again, without what did not help
      after = passes(before);
    }
    return new Fixed(
        after.event(), ImmutableList.copyOf(applied.values()), ImmutableList.copyOf(left.values()));
  }

  private State passes(State before) {
    State state = before;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      ImmutableList<Finding> open = open(state);
      if (open.isEmpty()) {
        break;
      }
      state = applied(batch(open, state.event()), state);
    }
    return state;
  }

  private State state(Event event) {
    Checked checked = checker.review(event);
    ImmutableMultiset<String> errors =
        Stream.concat(
                checked.findings().stream(), checked.silenced().stream().map(Silenced::finding))
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(Finding::code)
            .collect(ImmutableMultiset.toImmutableMultiset());
    return new State(event, checked, errors);
  }

  /** What was not tried yet. */
  private ImmutableList<Finding> open(State state) {
    return state.checked().findings().stream()
        .filter(finding -> finding.fix().isPresent() && wanted.test(finding))
        .filter(finding -> isNew(Attempt.of(finding)))
        .collect(toImmutableList());
  }

  private boolean isNew(Attempt attempt) {
    return !applied.containsKey(attempt) && !left.containsKey(attempt);
  }

  /** One fix for each place; those that shift what comes after them go last, from the end. */
  private static ImmutableList<Finding> batch(ImmutableList<Finding> open, Event event) {
    FixedPlaces places = new FixedPlaces();
    ModelOrder order = ModelOrder.of(event);
    List<Finding> gravestFirst = ImmutableList.sortedCopyOf(comparing(Finding::severity), open);
    List<Finding> chosen =
        gravestFirst.stream().filter(f -> places.take(f.fix().orElseThrow())).toList();
    return Stream.concat(
            chosen.stream().filter(finding -> !removes(finding)),
            chosen.stream()
                .filter(Fixing::removes)
                .sorted(
                    comparing(
                        (Finding finding) -> order.of(finding.fix().orElseThrow().place()),
                        reverseOrder())))
        .collect(toImmutableList());
  }

  private static boolean removes(Finding finding) {
    return finding.fix().orElseThrow().act() == Act.REMOVE;
  }

  /** The state after all fixes but those that do harm, which are found by halving. */
  private State applied(List<Finding> batch, State before) {
    List<Finding> done = new ArrayList<>();
    State after = state(corrected(batch, before.event(), done));
    if (after.isNoWorseThan(before)) {
      done.forEach(finding -> applied.put(Attempt.of(finding), finding));
      return after;
    } else if (done.size() == 1) {
      leave(done.get(0), Reason.HARMFUL);
      return before;
    }
    int half = done.size() / 2;
    State between = applied(ImmutableList.copyOf(done.subList(0, half)), before);
    return applied(ImmutableList.copyOf(done.subList(half, done.size())), between);
  }

  private Event corrected(List<Finding> batch, Event before, List<Finding> done) {
    Corrected corrected =
        Correcting.of(before, batch.stream().map(one -> one.fix().orElseThrow()).toList());
    for (Finding finding : batch) {
      if (corrected.done().contains(finding.fix().orElseThrow())) {
        done.add(finding);
      } else {
        leave(finding, Reason.IMPOSSIBLE);
      }
    }
    return corrected.event();
  }

  private void leave(Finding finding, Reason reason) {
    left.put(Attempt.of(finding), new Unfixed(finding, reason));
  }

  private boolean leavesUseless(State state) {
    ImmutableSet<Attempt> still =
        state.checked().findings().stream()
            .filter(finding -> finding.fix().isPresent())
            .map(Attempt::of)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<Finding> useless =
        still.stream().flatMap(attempt -> find(attempt).stream()).collect(toImmutableList());
    useless.forEach(finding -> leave(finding, Reason.USELESS));
    return !useless.isEmpty();
  }

  private Optional<Finding> find(Attempt attempt) {
    return Optional.ofNullable(applied.get(attempt));
  }
}
