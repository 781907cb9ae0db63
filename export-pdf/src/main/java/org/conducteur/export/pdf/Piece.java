package org.conducteur.export.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Characters of one line that are drawn in one go.
 *
 * @param text the characters from left to right
 * @param face their face
 * @param style how they look
 * @param tag what they belong to
 * @param actual the characters they stand for, where they are others
 * @param note the footnote they call
 * @param width in points
 * @param level their direction: odd from right to left
 */
record Piece(
    String text,
    Face face,
    TextStyle style,
    Tag tag,
    @Nullable String actual,
    @Nullable Note note,
    float width,
    int level) {}
