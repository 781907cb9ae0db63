package org.conducteur.feedback;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One question of the form.
 *
 * @param label its words
 * @param type how it is answered
 * @param choices the answers to tick, a scale from worst to best
 * @param multiple whether several may be ticked; empty if nobody said
 * @param lines lines to write on
 */
public record FormQuestion(
    String label,
    QuestionType type,
    ImmutableList<Choice> choices,
    Optional<Boolean> multiple,
    Optional<Integer> lines) {
  /** Refuses null. {@inheritDoc} */
  public FormQuestion {
    requireNonNull(label, "label");
    requireNonNull(type, "type");
    requireNonNull(choices, "choices");
    requireNonNull(multiple, "multiple");
    requireNonNull(lines, "lines");
  }
}
