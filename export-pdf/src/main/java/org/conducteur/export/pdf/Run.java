package org.conducteur.export.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Characters of one look in one structure element.
 *
 * @param text what is drawn; every character has a face
 * @param style how it looks
 * @param tag what it belongs to
 * @param actual the characters it stands for, where they are others than those drawn
 * @param note the footnote it calls
 */
record Run(String text, TextStyle style, Tag tag, @Nullable String actual, @Nullable Note note) {
  static Run of(String text, TextStyle style, Tag tag) {
    return new Run(text, style, tag, null, null);
  }
}
