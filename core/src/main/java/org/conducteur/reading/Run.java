package org.conducteur.reading;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Characters that look the same, or the call of a footnote, which has no characters.
 *
 * @param text the characters; a newline is a forced line break
 * @param look how they look
 * @param note the label of the footnote that is called here, see {@link SourceBlock.Note}
 */
public record Run(String text, Look look, Optional<String> note) {
  /** Refuses null, and characters beside a call. {@inheritDoc} */
  public Run {
    requireNonNull(text, "text");
    requireNonNull(look, "look");
    requireNonNull(note, "note");
    checkArgument(note.isEmpty() || text.isEmpty(), "text must be empty beside a note: %s", text);
  }

  /**
   * Characters.
   *
   * @param text a newline is a forced line break
   * @param look how they look
   * @return the run
   */
  public static Run of(String text, Look look) {
    return new Run(text, look, Optional.empty());
  }

  /**
   * The call of a footnote.
   *
   * @param label that of its {@link SourceBlock.Note}
   * @return the run
   */
  public static Run call(String label) {
    return new Run("", Look.PLAIN, Optional.of(label));
  }
}
