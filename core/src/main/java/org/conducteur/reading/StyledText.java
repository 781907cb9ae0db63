package org.conducteur.reading;

import static com.google.common.base.Preconditions.checkPositionIndexes;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The text of one block: characters with their looks and the calls of footnotes between them.
 * Positions are those of {@link #plain()}, in which calls take no place.
 */
public final class StyledText {
  /** No text. */
  public static final StyledText EMPTY = new StyledText(ImmutableList.of());

  private static final CharMatcher SPACE = CharMatcher.whitespace();

  private final ImmutableList<Run> runs;
  private final String plain;

  private StyledText(ImmutableList<Run> runs) {
    this.runs = runs;
    plain = runs.stream().map(Run::text).collect(joining());
  }

  /**
   * Text without any look.
   *
   * @param plain the characters
   * @return the text
   */
  public static StyledText of(String plain) {
    return of(List.of(Run.of(plain, Look.PLAIN)));
  }

  /**
   * Text of runs; those that look the same become one.
   *
   * @param runs in order; Word divides text for no reason
   * @return the text
   */
  public static StyledText of(Iterable<Run> runs) {
    List<Run> out = new ArrayList<>();
    for (Run run : runs) {
      int last = out.size() - 1;
      if (run.note().isPresent()) {
        out.add(run);
      } else if (last >= 0
          && out.get(last).note().isEmpty()
          && out.get(last).look().equals(run.look())) {
        out.set(last, Run.of(out.get(last).text() + run.text(), run.look()));
      } else if (!run.text().isEmpty()) {
        out.add(run);
      }
    }
    return new StyledText(ImmutableList.copyOf(out));
  }

  /**
   * The runs.
   *
   * @return neighbours look different
   */
  public ImmutableList<Run> runs() {
    return runs;
  }

  /**
   * The characters alone.
   *
   * @return without calls of footnotes
   */
  public String plain() {
    return plain;
  }

  /**
   * Whether there is nothing to read.
   *
   * @return true without any character but spaces, and without calls
   */
  public boolean isBlank() {
    return SPACE.matchesAllOf(plain) && runs.stream().allMatch(run -> run.note().isEmpty());
  }

  /**
   * A part of the text. A footnote belongs to what stands before its call.
   *
   * @param from from 0
   * @param to at least {@code from}, at most the length
   * @return the part
   */
  public StyledText slice(int from, int to) {
    checkPositionIndexes(from, to, plain.length());
    List<Run> out = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      int end = at + run.text().length();
      if (run.note().isPresent()) {
        if ((at > from || at == 0) && at <= to) {
          out.add(run);
        }
      } else if (end > from && at < to) {
        int start = Math.max(from, at) - at;
        out.add(Run.of(run.text().substring(start, Math.min(to, end) - at), run.look()));
      }
      at = end;
    }
    return of(out);
  }

  /**
   * The text from a position on.
   *
   * @param from from 0, at most the length
   * @return the rest
   */
  public StyledText from(int from) {
    return slice(from, plain.length());
  }

  /**
   * The text without spaces at both ends.
   *
   * @return a part of it
   */
  public StyledText strip() {
    int from = 0;
    int to = plain.length();
    while (from < to && SPACE.matches(plain.charAt(from))) {
      from++;
    }
    while (to > from && SPACE.matches(plain.charAt(to - 1))) {
      to--;
    }
    return slice(from, to);
  }

  /**
   * Texts with something between them.
   *
   * @param texts the texts
   * @param between such as a newline
   * @return one text
   */
  public static StyledText join(Iterable<StyledText> texts, String between) {
    List<Run> out = new ArrayList<>();
    for (StyledText text : texts) {
      if (!out.isEmpty()) {
        out.add(Run.of(between, Look.PLAIN));
      }
      out.addAll(text.runs());
    }
    return of(out);
  }

  /**
   * Whether all that can be seen is bold.
   *
   * @return false for nothing
   */
  public boolean isBold() {
    return all(Look::bold);
  }

  /**
   * Whether all that can be seen is slanted.
   *
   * @return false for nothing
   */
  public boolean isItalic() {
    return all(Look::italic);
  }

  private boolean all(Predicate<Look> wanted) {
    return !isBlank()
        && runs.stream()
            .filter(run -> !SPACE.matchesAllOf(run.text()))
            .allMatch(run -> wanted.test(run.look()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StyledText that && that.runs.equals(runs);
  }

  @Override
  public int hashCode() {
    return runs.hashCode();
  }

  /** The characters alone. */
  @Override
  public String toString() {
    return plain;
  }
}
