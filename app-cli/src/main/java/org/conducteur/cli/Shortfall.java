package org.conducteur.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** Says what was not made, and why. What was asked for by name and is not there is a failure. */
final class Shortfall {
  private final Setting setting;
  private final Wishes wishes;

  Shortfall(Setting setting, Wishes wishes) {
    this.setting = setting;
    this.wishes = wishes;
  }

  /**
   * Files whose module is not there.
   *
   * @return an exit code
   */
  int modules(ImmutableList<Deliverable> missing) {
    missing.stream()
        .map(Deliverable::format)
        .distinct()
        .forEach(
            format -> {
              String known = Selection.USUAL_FORMATS.contains(format) ? format : "other";
              setting.say(
                  "missing",
                  "format",
                  format,
                  "products",
                  products(missing, format),
                  "reason",
                  setting.messages().text("missing." + known));
            });
    return missing.stream().anyMatch(deliverable -> wishes.formats().contains(deliverable.format()))
        ? ExitCode.FINDINGS
        : ExitCode.DONE;
  }

  private static String products(ImmutableList<Deliverable> missing, String format) {
    return missing.stream()
        .filter(deliverable -> deliverable.format().equals(format))
        .map(Deliverable::product)
        .distinct()
        .collect(joining(", "));
  }

  /**
   * Handouts that were asked for, and of which the event says nothing.
   *
   * @return an exit code
   */
  int empty(ImmutableSet<String> products) {
    products.forEach(product -> setting.say("missing.content", "product", product));
    return products.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
