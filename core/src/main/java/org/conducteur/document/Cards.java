package org.conducteur.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Cards of one size, to be cut out or folded. They begin on a page of their own, and what comes
 * after them on another one.
 *
 * @param format what they are cut and folded to
 * @param cards the cards in order
 */
public record Cards(CardFormat format, ImmutableList<Card> cards) implements Element {
  /** Refuses null. {@inheritDoc} */
  public Cards {
    requireNonNull(format, "format");
    requireNonNull(cards, "cards");
  }
}
