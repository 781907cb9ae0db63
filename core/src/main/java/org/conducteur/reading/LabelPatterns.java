package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.reading.Labels.Labelled;

/**
 * Labels with words of their own in them: "Question 2 : …", "Éléments de réponse France :". The
 * first group of a pattern is the label, the second what stands behind it; a pattern without a
 * second group finds lines that announce something and say it too.
 */
final class LabelPatterns {
  private static final Vocabulary WORDS = Vocabulary.of("patterns");
  private static final Pattern KEY = Pattern.compile("<([A-Z_]+)>");

  /** Those of a fiche. */
  static final LabelPatterns SESSION =
      new LabelPatterns(
          ImmutableMap.<Label, String>builder()
              .put(
                  Label.QUESTION, "\\W*((?:<QUESTION> ?(?:n[°o]?\\.? ?)?\\d{1,2}|<PREAMBLE>))VALUE")
              .put(Label.ANSWERS, "\\W*(<ANSWERS>(?: <OF>)?(?: <THE>|l'| )[^:?!]{2,40}) ?:(.*)")
              .put(
                  Label.PROMPTS,
                  "\\W*(<PROMPT> [^:]{2,200}|<IF> [^:]{3,120}(?=:.*\\?\\W*$)) ?:(.*)")
              .put(Label.EXCHANGES, "\\W*(<EXCHANGE> <WITH> [^:]{2,120}\\d[^:]{0,120}) ?:(.+)")
              .put(Label.COMMON, "\\W*(<COMMON>[^:]{0,200}) ?:()")
              .put(Label.PASSAGES, "\\W*(<ASKED> [^:]{0,20}<MACHINE>[^:]{0,40}) ?:(.*)")
              .put(Label.BRIEFS, "\\W*<YOURS>\\b.*")
              .put(Label.PARTICIPANTS, "\\W*<SPEAKERS>\\b[^:]{3,200}:\\s*")
              .buildOrThrow());

  /** Those of the chapter on logistics. */
  static final LabelPatterns LOGISTICS =
      new LabelPatterns(
          ImmutableMap.<Label, String>builder()
              .put(Label.STATION, "\\W*([^:]{0,80}\\b<BOX>\\b[^:]{0,80}) ?:(.*)")
              .put(
                  Label.TASKS,
                  "\\W*((?:<PREPARATION>|<DAY_BEFORE>|<AFTERWARDS>)\\b[^:]{0,60}) ?:(.*)")
              .buildOrThrow());

  /** Longer lines are no labels, and patterns are not to search them. */
  private static final int LONGEST = 2000;

  private final ImmutableList<Map.Entry<Label, Pattern>> patterns;

  private LabelPatterns(Map<Label, String> written) {
    ImmutableList.Builder<Map.Entry<Label, Pattern>> all = ImmutableList.builder();
    written.forEach((label, pattern) -> all.add(Map.entry(label, compiled(pattern))));
    patterns = all.build();
  }

  private static Pattern compiled(String pattern) {
    return Pattern.compile(
        KEY.matcher(pattern.replace("VALUE", "(?: ?[:.)-] ?(.*)|())"))
            .replaceAll(key -> Matcher.quoteReplacement(WORDS.any(key.group(1)))));
  }

  Optional<Labelled> find(StyledText line) {
    if (line.plain().length() > LONGEST) {
      return Optional.empty();
    }
    String text = Plainly.of(line.plain());
    for (Map.Entry<Label, Pattern> entry : patterns) {
      Matcher matcher = entry.getValue().matcher(text);
      if (matcher.matches()) {
        return Optional.of(labelled(entry.getKey(), line, matcher));
      }
    }
    return Optional.empty();
  }

  private static Labelled labelled(Label label, StyledText line, Matcher matcher) {
    if (matcher.groupCount() == 0) {
      return new Labelled(label, StyledText.EMPTY, line);
    }
    int rest = matcher.start(2) >= 0 ? matcher.start(2) : line.plain().length();
    return new Labelled(
        label, line.slice(matcher.start(1), matcher.end(1)).strip(), line.from(rest).strip());
  }
}
