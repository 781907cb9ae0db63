package org.conducteur.check;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.event.Silence;

/** Looks an event through by rules. It keeps nothing between two events. */
public final class Checker {
  private final ImmutableList<Rule> rules;

  private Checker(Iterable<Rule> rules) {
    this.rules = ImmutableList.sortedCopyOf(comparing(Rule::isLast), rules);
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
    return new Checker(rules);
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
    List<Placed> found = new ArrayList<>();
    for (Rule rule : rules) {
      for (Finding finding : rule.findings(examined)) {
        found.add(placed(finding, examined));
      }
      examined.silencing().applied(rule);
    }
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

  private static Placed placed(Finding finding, Examined examined) {
    return new Placed(
        examined.order().of(finding.place()), finding, examined.silencing().covering(finding));
  }

  private record Placed(ModelOrder.Position position, Finding finding, Optional<Silence> silence) {
    Optional<Silenced> silenced() {
      return silence.map(why -> new Silenced(finding, why));
    }
  }
}
