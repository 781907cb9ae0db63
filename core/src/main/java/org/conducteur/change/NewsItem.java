package org.conducteur.change;

import static java.util.Objects.requireNonNull;

import org.conducteur.id.Pointer;

/**
 * One thing that changed, in a sentence.
 *
 * @param kind what it is
 * @param place where: in the later version, for what is gone in the earlier one
 * @param sentence one line without a full stop; a detail leaves out what its topic names
 */
public record NewsItem(NewsKind kind, Pointer place, String sentence) {
  /** Refuses null. {@inheritDoc} */
  public NewsItem {
    requireNonNull(kind, "kind");
    requireNonNull(place, "place");
    requireNonNull(sentence, "sentence");
  }

  /**
   * Whether it says by itself what it is about.
   *
   * @return false for what has to be read below the title of its topic
   */
  public boolean leads() {
    return kind != NewsKind.DETAIL && kind != NewsKind.ARRIVAL;
  }
}
