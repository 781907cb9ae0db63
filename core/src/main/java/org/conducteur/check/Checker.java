package org.conducteur.check;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.conducteur.event.Event;

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
   * @return everything found, in the order of the event; at one place the worst comes first
   */
  public ImmutableList<Finding> check(Event event) {
    Examined examined = Examined.of(event);
    List<Finding> found = rules.stream().flatMap(rule -> rule.findings(examined).stream()).toList();
    ModelOrder order = ModelOrder.of(event);
    return found.stream()
        .map(finding -> new Placed(order.of(finding.place()), finding))
        .sorted(
            comparing(Placed::position)
                .thenComparing(placed -> placed.finding().severity())
                .thenComparing(placed -> placed.finding().code()))
        .map(Placed::finding)
        .collect(toImmutableList());
  }

  private record Placed(ModelOrder.Position position, Finding finding) {}
}
