package org.conducteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.logistics.StageElement;
import org.conducteur.logistics.StageLayout;

/** What sentences say about how a stage is set. */
final class StageWords {
  private static final Vocabulary WORDS = Vocabulary.of("stage");
  private static final Pattern STAGE = WORDS.anywhere("STAGE");
  private static final Pattern SET = WORDS.anywhere("SET");
  private static final Pattern ROUND_TABLE = WORDS.anywhere("ROUND_TABLE");
  private static final Pattern PANEL = WORDS.anywhere("PANEL");
  private static final Pattern ELEMENT =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}])("
              + WORDS.any("ONE")
              + "|"
              + WORDS.any("SOME")
              + "|\\d{1,2}) )?"
              + "(?<![\\p{L}\\p{N}])("
              + WORDS.any("ELEMENT")
              + ")(?![\\p{L}\\p{N}])");
  private static final List<String> ONE = WORDS.words("ONE").stream().map(Plainly::of).toList();

  private static final int LONGEST = 400;

  private StageWords() {}

  /** Whether a sentence says where people sit or what stands on the stage. */
  static boolean isSentence(String words) {
    if (words.length() > LONGEST) {
      return false;
    }
    String plain = Plainly.of(words);
    return STAGE.matcher(plain).find()
        && (SET.matcher(plain).find() || ELEMENT.matcher(plain).find())
        && plain.indexOf(' ') > 0;
  }

  /** Adds what a sentence names to the stage; the sentence itself stays where it is. */
  static boolean take(String words, StageSketch stage) {
    String plain = Plainly.of(words);
    Optional<StageLayout> layout = layout(plain);
    layout.ifPresent(stage::layout);
    Matcher element = ELEMENT.matcher(plain);
    boolean found = layout.isPresent();
    while (element.find()) {
      stage.element(
          new StageElement(
              words.substring(element.start(2), element.end(2)), quantity(element.group(1))));
      found = true;
    }
    return found;
  }

  private static Optional<StageLayout> layout(String plain) {
    if (ROUND_TABLE.matcher(plain).find()) {
      return Optional.of(StageLayout.ROUND_TABLE);
    }
    return PANEL.matcher(plain).find() ? Optional.of(StageLayout.PANEL) : Optional.empty();
  }

  private static Optional<Integer> quantity(@org.jspecify.annotations.Nullable String count) {
    if (count == null) {
      return Optional.empty();
    } else if (Character.isDigit(count.charAt(0))) {
      return Optional.of(Integer.valueOf(count));
    }
    return ONE.contains(count) ? Optional.of(1) : Optional.empty();
  }
}
