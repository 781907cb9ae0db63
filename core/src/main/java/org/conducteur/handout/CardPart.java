package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.document.Element;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;

/**
 * The smallest piece of a cue card, which is not divided.
 *
 * @param label what it is; empty for what says so itself and takes the whole width
 * @param content what it says
 * @param withLast whether it stands on the same card as the part before it
 */
record CardPart(String label, ImmutableList<Element> content, boolean withLast) {
  CardPart(String label, ImmutableList<Element> content) {
    this(label, content, false);
  }

  CardPart(String label, Element content) {
    this(label, ImmutableList.of(content));
  }

  /** The same, never on another card than the part before it. */
  CardPart together() {
    return new CardPart(label, content, true);
  }

  boolean isLabelled() {
    return !label.isEmpty();
  }

  /** Parts with the same label follow one another beside it. */
  static ImmutableList<Element> join(List<CardPart> parts) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    List<LabelValue> pairs = new ArrayList<>();
    for (CardPart part : parts) {
      if (!part.isLabelled()) {
        flush(pairs, out);
        out.addAll(part.content());
      } else {
        add(pairs, part);
      }
    }
    flush(pairs, out);
    return out.build();
  }

  private static void add(List<LabelValue> pairs, CardPart part) {
    int last = pairs.size() - 1;
    if (last >= 0 && pairs.get(last).label().equals(part.label())) {
      ImmutableList<Element> longer =
          ImmutableList.<Element>builder()
              .addAll(pairs.get(last).value())
              .addAll(part.content())
              .build();
      pairs.set(last, new LabelValue(part.label(), longer));
    } else {
      pairs.add(new LabelValue(part.label(), part.content()));
    }
  }

  private static void flush(List<LabelValue> pairs, ImmutableList.Builder<Element> out) {
    if (!pairs.isEmpty()) {
      out.add(new LabelValues(ImmutableList.copyOf(pairs)));
      pairs.clear();
    }
  }
}
