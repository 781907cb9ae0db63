package org.conducteur.check;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.event.Silence;

/** Looks an event through by rules. It keeps nothing between two events. */
public final class Checker {
  private final ImmutableList<Rule> rules;

  private Checker(ImmutableList<Rule> rules) {
    this.rules = rules;
  }

  /**
   * A checker with every rule of the catalogue.
   *
   * @return a checker
   */
  public static Checker standard() {
    return new Checker(RuleCatalogue.standard().rules());
  }

  /**
   * A checker with some rules.
   *
   * @param rules the rules to apply
   * @return a checker
   */
  public static Checker of(Iterable<Rule> rules) {
    return new Checker(ImmutableList.copyOf(rules));
  }

  /**
   * Looks an event through, in time of the order of n log n of its size.
   *
   * @param event any event, however wrong
   * @return everything that the event does not ask to leave out, in the order of the event; at one
   *     place the worst comes first
   */
  public ImmutableList<Finding> check(Event event) {
    return review(event).findings();
  }

  /**
   * Looks an event through, in time of the order of n log n of its size.
   *
   * @param event any event, however wrong
   * @return everything found, told or silenced, in the order of the event; at one place the worst
   *     comes first
   */
  public Checked review(Event event) {
    Examined examined = Examined.of(event);
    Silencing silencing = Silencing.of(event.silences(), examined.order());
    ImmutableListMultimap<Boolean, Rule> inTurn = Multimaps.index(rules, Rule::isLast);
    List<Placed> found = new ArrayList<>(look(inTurn.get(false), examined, silencing));
    ImmutableSet<String> applied =
        inTurn.get(false).stream().map(Rule::code).collect(toImmutableSet());
    found.addAll(look(inTurn.get(true), examined.knowing(silencing.idle(applied)), silencing));
    found.sort(
        comparing(Placed::position)
            .thenComparing(placed -> placed.finding().severity())
            .thenComparing(placed -> placed.finding().code()));
    return new Checked(
        found.stream()
            .filter(placed -> placed.silence().isEmpty())
            .map(Placed::finding)
            .collect(toImmutableList()),
        found.stream().flatMap(placed -> placed.silenced().stream()).collect(toImmutableList()));
  }

  private static ImmutableList<Placed> look(
      ImmutableList<Rule> rules, Examined examined, Silencing silencing) {
    return rules.stream()
        .flatMap(rule -> rule.findings(examined).stream())
        .map(
            finding ->
                new Placed(
                    examined.order().of(finding.place()), finding, silencing.covering(finding)))
        .collect(toImmutableList());
  }

  private record Placed(ModelOrder.Position position, Finding finding, Optional<Silence> silence) {
    Optional<Silenced> silenced() {
      return silence.map(why -> new Silenced(finding, why));
    }
  }
}
