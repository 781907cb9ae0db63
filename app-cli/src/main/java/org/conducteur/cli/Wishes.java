package org.conducteur.cli;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.conducteur.Conducteur;

/**
 * What of an event is wanted, as it was typed. What is empty asks for everything.
 *
 * @param products names of handouts, and of the planning
 * @param formats names of formats
 * @param subjects ids of people, rooms and stations
 * @param merged whether what makes a file for each of them shall make one for all
 */
record Wishes(
    ImmutableSet<String> products,
    ImmutableSet<String> formats,
    ImmutableSet<String> subjects,
    boolean merged) {
  /** What is made where nobody says what: the main sheets, not every card and sign. */
  private static final ImmutableSet<String> MAIN =
      ImmutableSet.of("fiches", "programme", Conducteur.PLANNING);

  static Wishes of(
      List<String> products, List<String> formats, List<String> subjects, boolean merged) {
    return new Wishes(
        ImmutableSet.copyOf(products),
        ImmutableSet.copyOf(formats),
        ImmutableSet.copyOf(subjects),
        merged);
  }

  boolean wantsProduct(String product) {
    boolean byFormat =
        product.equals(Conducteur.SCHEDULE) && formats.contains(Selection.SCHEDULE_JSON);
    return products.isEmpty() ? MAIN.contains(product) || byFormat : products.contains(product);
  }

  boolean wantsFormat(String format) {
    return formats.isEmpty() || formats.contains(format);
  }

  boolean wantsSubject(String subject) {
    return subjects.isEmpty() || subjects.contains(subject);
  }
}
