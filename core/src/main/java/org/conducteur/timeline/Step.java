package org.conducteur.timeline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import org.conducteur.id.SessionId;

/**
 * Something that begins and ends in the course of the day: a session, or an item of its running
 * order.
 *
 * @param session the session
 * @param item the number of the item, from 1; empty for the session itself
 */
public record Step(SessionId session, OptionalInt item) {
  /** More digits than a running order has items. */
  private static final int LONGEST_NUMBER = 6;

  /** Refuses null, and items below 1. {@inheritDoc} */
  public Step {
    requireNonNull(session, "session");
    requireNonNull(item, "item");
    checkArgument(item.isEmpty() || item.getAsInt() >= 1, "item must be 1 or more: %s", item);
  }

  /**
   * A session as a whole.
   *
   * @param session the session
   * @return the step
   */
  public static Step of(SessionId session) {
    return new Step(session, OptionalInt.empty());
  }

  /**
   * An item of a running order.
   *
   * @param session the session
   * @param item the number of the item, from 1
   * @return the step
   */
  public static Step of(SessionId session, int item) {
    return new Step(session, OptionalInt.of(item));
  }

  /**
   * Reads {@code opening} or {@code opening#2}. What follows the last {@code #} is the item if it
   * is a number from 1, else it belongs to the id.
   *
   * @param text the notation, not blank
   * @return the step
   */
  public static Step parse(String text) {
    int sign = text.lastIndexOf('#');
    int number = sign < 1 ? 0 : number(text.substring(sign + 1));
    return number < 1 || text.substring(0, sign).isBlank()
        ? of(SessionId.of(text))
        : of(SessionId.of(text.substring(0, sign)), number);
  }

  private static int number(String digits) {
    boolean all = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return all && digits.length() <= LONGEST_NUMBER ? Integer.parseInt(digits) : 0;
  }

  /** The notation that {@link #parse} reads. */
  @Override
  public String toString() {
    return item.isPresent() ? session + "#" + item.getAsInt() : session.value();
  }
}
