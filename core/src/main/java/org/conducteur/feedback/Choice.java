package org.conducteur.feedback;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.id.SessionId;

/**
 * One of the answers to tick.
 *
 * @param label its words
 * @param sessions the sessions it stands for
 * @param other whether a line to write on follows
 */
public record Choice(String label, ImmutableList<SessionId> sessions, boolean other) {
  /** Refuses null. {@inheritDoc} */
  public Choice {
    requireNonNull(label, "label");
    requireNonNull(sessions, "sessions");
  }
}
