package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;

/**
 * The words of a block of a schedule, set.
 *
 * @param texts from top to bottom
 * @param size the size of the title
 * @param inset free space above the first text
 */
record BlockWords(ImmutableList<Fitted> texts, float size, float inset) {

  void draw(Pen pen, float left, float top) {
    float y = top - inset;
    for (Fitted text : texts) {
      text.draw(pen, left, y);
      y -= text.height();
    }
  }
}
