package org.conducteur;

import static java.util.Objects.requireNonNull;

import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicReference;
import org.conducteur.check.Checked;
import org.conducteur.check.Checker;
import org.conducteur.event.Event;

/**
 * Looks events through, and remembers what came of the last one: who makes a planning and then
 * tells the findings asks twice.
 */
final class Reviewing {
  private record Review(Event event, Checked checked) {}

  private final Checker checker = Checker.standard();
  private final AtomicReference<SoftReference<Review>> last =
      new AtomicReference<>(new SoftReference<>(null));

  @SuppressWarnings("ReferenceEquality") // to compare all of two events would take as long
  Checked review(Event event) {
    Review known = last.get().get();
    if (known != null && known.event() == event) {
      return known.checked();
    }
    Checked checked = checker.review(requireNonNull(event, "event"));
    last.set(new SoftReference<>(new Review(event, checked)));
    return checked;
  }
}
