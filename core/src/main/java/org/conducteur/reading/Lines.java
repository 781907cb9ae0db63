package org.conducteur.reading;

import com.google.common.collect.ImmutableList;

/** The lines of a text with forced line breaks. */
final class Lines {
  private Lines() {}

  static ImmutableList<StyledText> of(StyledText text) {
    String plain = text.plain();
    ImmutableList.Builder<StyledText> lines = ImmutableList.builder();
    int from = 0;
    for (int end = plain.indexOf('\n'); end >= 0; end = plain.indexOf('\n', from)) {
      lines.add(text.slice(from, end));
      from = end + 1;
    }
    return lines.add(text.from(from)).build();
  }
}
