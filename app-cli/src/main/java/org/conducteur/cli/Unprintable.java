package org.conducteur.cli;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.conducteur.Conducteur;
import org.conducteur.event.Event;
import org.conducteur.handout.HandoutOptions;

/** Collects the characters that no font of a format has, and names them once at the end. */
final class Unprintable {
  private static final int MOST_NAMED = 12;

  private final Conducteur conducteur;
  private final Event event;
  private final SortedSet<Integer> found = new TreeSet<>();

  Unprintable(Conducteur conducteur, Event event) {
    this.conducteur = conducteur;
    this.event = event;
  }

  /** Looks at a file that was made. */
  void lookAt(Deliverable deliverable, HandoutOptions options) {
    if (!deliverable.product().equals(Conducteur.PLANNING)) {
      found.addAll(
          conducteur.unprintable(
              event, deliverable.product(), deliverable.format(), deliverable.options(options)));
    }
  }

  /** Tells the user, if there is anything to tell. */
  void tell(Setting setting) {
    if (!found.isEmpty()) {
      String named = found.stream().limit(MOST_NAMED).map(Unprintable::name).collect(joining(", "));
      setting.say(
          "export.unprintable",
          "characters",
          found.size() > MOST_NAMED ? named + " \u2026" : named);
    }
  }

  private static String name(int character) {
    return String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(character), character);
  }
}
