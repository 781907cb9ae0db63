package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.conducteur.event.Silence;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Nearest;

/** What the event asks not to be told, and whether that makes sense. */
final class SilenceRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("silence-of-unknown-rule", SilenceRules::unknownRule),
          Rule.warning("silence-without-reason", SilenceRules::withoutReason),
          Rule.hint("silence-of-nothing", SilenceRules::ofNothing).afterAll());

  private SilenceRules() {}

  private static void unknownRule(Examined examined, Report report) {
    RuleCatalogue rules = RuleCatalogue.standard();
    for (int index : which(examined, silence -> rules.findRule(silence.rule()).isEmpty())) {
      String written = examined.event().silences().get(index).rule();
      Pointer place = at(index).then("rule");
      Optional<Fix> fix =
          Nearest.among(rules.rules().stream().map(Rule::code).toList())
              .to(written)
              .map(meant -> new Fix(place, meant));
      report.add(place, ImmutableMap.of("rule", written), fix);
    }
  }

  private static void withoutReason(Examined examined, Report report) {
    for (int index : which(examined, silence -> silence.reason().orElse("").isBlank())) {
      report.add(at(index).then("reason"), evidence(examined.event().silences().get(index)));
    }
  }

  private static void ofNothing(Examined examined, Report report) {
    examined
        .silencing()
        .idle()
        .forEach(
            idle -> report.add(at(idle.index()), evidence(idle.silence()), out(idle, examined)));
  }

  /** One whose place is gone may only have to follow it. */
  private static Optional<Fix> out(Silencing.Numbered idle, Examined examined) {
    return Optional.of(Fix.remove(at(idle.index())))
        .filter(fix -> examined.order().has(idle.silence().place()));
  }

  private static List<Integer> which(Examined examined, Predicate<Silence> wrong) {
    ImmutableList<Silence> silences = examined.event().silences();
    return IntStream.range(0, silences.size())
        .filter(i -> wrong.test(silences.get(i)))
        .boxed()
        .toList();
  }

  private static ImmutableMap<String, String> evidence(Silence silence) {
    String place = silence.place().toString();
    return ImmutableMap.of("rule", silence.rule(), "place", place.isEmpty() ? "/" : place);
  }

  private static Pointer at(int index) {
    return Pointer.of("silences", index);
  }
}
