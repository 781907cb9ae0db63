package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a text. */
final class Sentences {
  private static final Pattern END =
      Pattern.compile(
          "(?<![\\s(]\\p{Lu}|\\bM|\\bMme|\\bDr|\\bMr|\\bex|\\bp)[.!?…]+[»”\"')]*(\\s+)(?=[\\p{Lu}«“\"(])");

  private Sentences() {}

  static ImmutableList<StyledText> of(StyledText text) {
    ImmutableList.Builder<StyledText> out = ImmutableList.builder();
    Matcher end = END.matcher(text.plain());
    int from = 0;
    while (end.find()) {
      out.add(text.slice(from, end.start(1)));
      from = end.end(1);
    }
    return out.add(text.from(from)).build();
  }
}
