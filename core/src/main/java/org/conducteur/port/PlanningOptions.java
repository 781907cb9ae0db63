package org.conducteur.port;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.conducteur.check.Checked;
import org.conducteur.document.Attachment;
import org.conducteur.style.Brand;

/**
 * How a planning workbook is wanted, and what it takes along.
 *
 * @param language language of the sheets' frame
 * @param brand house style
 * @param state the event as a file of a format without loss, which the workbook remembers as what
 *     later changes are changes of; nothing for a workbook that is only looked at
 * @param checked what the checker says of the event
 * @param starting whether all that the event has are examples, beside which somebody begins to plan
 */
public record PlanningOptions(
    Locale language, Brand brand, Optional<Attachment> state, Checked checked, boolean starting) {
  /** Refuses null. {@inheritDoc} */
  public PlanningOptions {
    requireNonNull(language, "language");
    requireNonNull(brand, "brand");
    requireNonNull(state, "state");
    requireNonNull(checked, "checked");
  }

  /**
   * A workbook of an event that is planned already.
   *
   * @param language language of the sheets' frame
   * @param brand house style
   * @param state the event as a file, if the workbook is to remember it
   * @param checked what the checker says of the event
   */
  public PlanningOptions(
      Locale language, Brand brand, Optional<Attachment> state, Checked checked) {
    this(language, brand, state, checked, false);
  }

  /**
   * Everything at its default but the language.
   *
   * @param language language of the sheets' frame
   * @return without state and findings
   */
  public static PlanningOptions in(Locale language) {
    return new PlanningOptions(language, Brand.DEFAULT, Optional.empty(), Checked.NOTHING);
  }
}
