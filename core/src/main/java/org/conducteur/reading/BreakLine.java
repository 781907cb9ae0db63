package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.session.SessionKind;
import org.conducteur.time.Slot;
import org.conducteur.time.TypedSlot;
import org.conducteur.time.TypedTime;

/**
 * A break that is one line, "Pause-café – Jusqu'à 11h00".
 *
 * @param title what the break is called
 * @param slot when it is, as far as the line says so
 * @param kind break or meal
 */
record BreakLine(StyledText title, Slot slot, SessionKind kind) {
  private static final int LONGEST = 100;
  private static final Vocabulary KINDS = Vocabulary.of("kinds");
  private static final Pattern BREAK = KINDS.atStart("BREAK");
  private static final Pattern MEAL = KINDS.atStart("MEAL");

  /** Where the time begins: a word for until, from or at, or a figure. */
  private static final Pattern TIME =
      Pattern.compile(
          "[\\s:(,|-]+((?:jusqu'|until|bis|til |de |from|von|fra |a partir|des |ab |at |a |um |kl)?"
              + " ?a? ?\\d.*|(?:until|jusqu'a) (?:noon|midi|minuit|midnight))$");

  private static final Pattern END = Pattern.compile("[\\s).;]+$");

  BreakLine {
    requireNonNull(title, "title");
    requireNonNull(slot, "slot");
    requireNonNull(kind, "kind");
  }

  static Optional<BreakLine> of(StyledText line) {
    if (line.plain().length() > LONGEST) {
      return Optional.empty();
    }
    String text = Plainly.of(line.plain());
    boolean meal = MEAL.matcher(text).find();
    if (!meal && !BREAK.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher time = TIME.matcher(text);
    if (!time.find()) {
      return Optional.empty();
    }
    String when = END.matcher(line.plain().substring(time.start(1))).replaceFirst("");
    return slot(when)
        .map(
            slot ->
                new BreakLine(
                    line.slice(0, time.start()).strip(),
                    slot,
                    meal ? SessionKind.MEAL : SessionKind.BREAK));
  }

  private static Optional<Slot> slot(String when) {
    return TypedSlot.parse(when)
        .or(
            () ->
                TypedTime.parse(when)
                    .map(time -> new Slot(Optional.empty(), Optional.of(time), Optional.empty())));
  }
}
