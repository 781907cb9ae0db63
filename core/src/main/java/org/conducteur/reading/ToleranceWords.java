package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.conducteur.time.Tolerance;
import org.conducteur.time.TypedTime;

/**
 * What somebody tolerates, in words: "démarrage à 9h15 possible si l'installation dure".
 *
 * @param late whether it is the end that may be late, and not the start
 * @param tolerance until when, and on which condition
 */
record ToleranceWords(boolean late, Tolerance tolerance) {
  private static final Vocabulary WORDS = Vocabulary.of("timing");
  private static final Pattern START = WORDS.anywhere("START");
  private static final Pattern END = WORDS.anywhere("END");
  private static final Pattern CONDITION = WORDS.anywhere("CONDITION");

  /** What the sheet says by itself about a tolerance. */
  private static final Pattern SAID = WORDS.anywhere("SAID");

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]");

  ToleranceWords {
    requireNonNull(tolerance, "tolerance");
  }

  static Optional<ToleranceWords> of(String words) {
    String plain = Plainly.of(words);
    Matcher start = START.matcher(plain);
    Matcher end = END.matcher(plain);
    boolean starts = start.find();
    boolean ends = end.find();
    if (!starts && !ends) {
      return Optional.empty();
    }
    boolean late = !starts || (ends && end.start() < start.start());
    return Span.first(words.replace("'", "' ").replace("’", "’ "), TypedTime::parse)
        .map(time -> new ToleranceWords(late, tolerance(words, plain, time.value())));
  }

  private static Tolerance tolerance(String words, String plain, DayTime until) {
    Matcher condition = CONDITION.matcher(plain);
    if (!condition.find()) {
      return new Tolerance(until, rest(words, plain).isEmpty() ? RichText.EMPTY : rich(words));
    }
    String before = plain.substring(0, condition.start());
    boolean said = rest(before, before).isEmpty();
    return new Tolerance(until, rich(said ? words.substring(condition.start()) : words));
  }

  /** What the words say beside a time and that it is tolerated. */
  private static String rest(String words, String plain) {
    String left = SAID.matcher(plain).replaceAll(" ");
    left =
        left.replaceAll("\\d{1,2} ?(?:h|:|\\.|uhr)? ?(?:\\d{2})?(?: ?(?:[ap]\\.?m\\.?|uhr))?", " ");
    return LETTERS.matcher(left).find() ? words : "";
  }

  private static RichText rich(String words) {
    return new MarkdownWriting(com.google.common.collect.ImmutableMap.of())
        .rich(StyledText.of(words.strip()));
  }
}
