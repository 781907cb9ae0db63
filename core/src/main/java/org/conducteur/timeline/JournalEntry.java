package org.conducteur.timeline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody entered in the journal of a day. Nothing is ever changed in it, only taken back.
 */
public sealed interface JournalEntry {
  /**
   * Its number.
   *
   * @return from 1, in the order of entering
   */
  int number();

  /**
   * When it was entered.
   *
   * @return the moment
   */
  Instant made();

  /**
   * Something was seen or decided.
   *
   * @param number its number, from 1
   * @param made when it was entered
   * @param observation what
   */
  record Noted(int number, Instant made, Observation observation) implements JournalEntry {
    /** Refuses null, and numbers below 1. {@inheritDoc} */
    public Noted {
      checkArgument(number >= 1, "number must be 1 or more: %s", number);
      requireNonNull(made, "made");
      requireNonNull(observation, "observation");
    }
  }

  /**
   * An earlier entry is taken back; one that takes back a taking back restores what was.
   *
   * @param number its number, from 1
   * @param made when it was entered
   * @param entry the number of the earlier one
   */
  record Withdrawn(int number, Instant made, int entry) implements JournalEntry {
    /** Refuses null, and numbers below 1. {@inheritDoc} */
    public Withdrawn {
      checkArgument(number >= 1, "number must be 1 or more: %s", number);
      checkArgument(entry >= 1, "entry must be 1 or more: %s", entry);
      requireNonNull(made, "made");
    }
  }

  /**
   * Words for those who read the journal later.
   *
   * @param number its number, from 1
   * @param made when it was entered
   * @param step what it is about, if anything
   * @param text the words, such as "micro 2 en panne"
   */
  record Remark(int number, Instant made, Optional<Step> step, String text)
      implements JournalEntry {
    /** Refuses null, and numbers below 1. {@inheritDoc} */
    public Remark {
      checkArgument(number >= 1, "number must be 1 or more: %s", number);
      requireNonNull(made, "made");
      requireNonNull(step, "step");
      requireNonNull(text, "text");
    }
  }
}
