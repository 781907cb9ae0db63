package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.time.Deadline;
import org.conducteur.time.TypedDeadline;

/**
 * A sentence that asks for something by some time.
 *
 * @param due by when, as exactly as it says
 * @param draft whether a draft is enough
 */
record RequestWords(Optional<Deadline> due, boolean draft) {
  private static final Vocabulary WORDS = Vocabulary.of("briefs");
  private static final Pattern SEND = WORDS.anywhere("SEND");
  private static final Pattern SOON = WORDS.anywhere("SOON");
  private static final Pattern DRAFT = WORDS.anywhere("DRAFT");
  private static final Pattern BY = WORDS.anywhere("BY");
  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 1000;

  RequestWords {
    requireNonNull(due, "due");
  }

  /** What a sentence asks; nothing if it asks for nothing by any time. */
  static Optional<RequestWords> of(String sentence, Optional<Integer> year) {
    if (sentence.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = Plainly.of(sentence);
    Optional<Deadline> due = due(sentence, plain, year);
    return SEND.matcher(plain).find() && due.isPresent()
        ? Optional.of(new RequestWords(due, DRAFT.matcher(plain).find()))
        : Optional.empty();
  }

  /** By when a sentence wants something. */
  static Optional<Deadline> due(String sentence, String plain, Optional<Integer> year) {
    Matcher by = BY.matcher(plain);
    while (by.find()) {
      Optional<Deadline> found = at(sentence, by.end(), year);
      if (found.isPresent()) {
        return found;
      }
    }
    return SOON.matcher(plain).find()
        ? Optional.of(new Deadline.AsSoonAsPossible())
        : Optional.empty();
  }

  private static Optional<Deadline> at(String sentence, int from, Optional<Integer> year) {
    String[] words = sentence.substring(from).strip().split("\\s+", MOST_WORDS + 1);
    for (int count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
      String typed =
          String.join(" ", java.util.Arrays.copyOf(words, count)).replaceFirst("[\\s.,;:!)]+$", "");
      Optional<Deadline> found = TypedDeadline.parse(typed, year);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
