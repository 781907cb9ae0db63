package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The characters of a paragraph with their runs, faces and widths. */
final class ParagraphText {
  private final ImmutableList<Run> runs;
  private final Fonts fonts;
  private final String text;
  private final int[] runAt;
  private final @Nullable Face[] faceAt;

  /** Widths of everything before each character; a line is measured by one subtraction. */
  private final float[] before;

  private final @Nullable Bidi bidi;

  ParagraphText(List<Run> runs, Fonts fonts) {
    this.runs = ImmutableList.copyOf(runs);
    this.fonts = fonts;
    StringBuilder all = new StringBuilder();
    runs.forEach(run -> all.append(run.text()));
    text = all.toString();
    runAt = new int[text.length()];
    faceAt = new Face[text.length()];
    before = new float[text.length() + 1];
    int start = 0;
    for (int i = 0; i < runs.size(); i++) {
      measure(i, start);
      start += runs.get(i).text().length();
    }
    char[] characters = text.toCharArray();
    bidi =
        Bidi.requiresBidi(characters, 0, characters.length)
            ? new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
            : null;
  }

  private void measure(int index, int start) {
    Run run = runs.get(index);
    for (int i = 0; i < run.text().length(); ) {
      int character = run.text().codePointAt(i);
      int units = Character.charCount(character);
      Optional<Face> face = fonts.face(run.style(), character);
      float width =
          CleanText.isInvisible(character) || character == '\n'
              ? 0
              : face.map(f -> fonts.width(f, character) * run.style().size() / 1000).orElse(0f);
      for (int unit = 0; unit < units; unit++) {
        int at = start + i + unit;
        runAt[at] = index;
        faceAt[at] = face.orElse(null);
        before[at + 1] = before[at] + (unit == 0 ? width : 0);
      }
      i += units;
    }
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  float width(int from, int to) {
    return before[to] - before[from];
  }

  Run run(int index) {
    return runs.get(runAt[index]);
  }

  /** Whether the paragraph as a whole runs from right to left. */
  boolean isRightToLeft() {
    return bidi != null && !bidi.baseIsLeftToRight();
  }

  int level(int index) {
    return bidi == null ? 0 : bidi.getLevelAt(index);
  }

  /** The characters of one line as pieces of one look and direction, in the order of reading. */
  List<Piece> pieces(int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      if (i + 1 == to || !alike(i, i + 1)) {
        add(start, i + 1, pieces);
        start = i + 1;
      }
    }
    return pieces;
  }

  private boolean alike(int one, int other) {
    return runAt[one] == runAt[other] && faceAt[one] == faceAt[other] && level(one) == level(other);
  }

  private void add(int from, int to, List<Piece> pieces) {
    Run run = run(from);
    Face face = faceAt[from];
    String drawn = visible(text.substring(from, to));
    if (face == null || drawn.isEmpty()) {
      return;
    }
    // A run that had to be divided stands for its characters no more.
    boolean whole = run.text().equals(text.substring(from, to));
    String actual = whole ? run.actual() : null;
    if (level(from) % 2 == 1) {
      actual = actual == null && !drawn.isBlank() ? drawn : actual;
      drawn = RightToLeft.visual(drawn);
    }
    pieces.add(
        new Piece(
            drawn, face, run.style(), run.tag(), actual, run.note(), width(from, to), level(from)));
  }

  private static String visible(String characters) {
    if (characters.chars().noneMatch(c -> CleanText.isInvisible(c) || c == '\n')) {
      return characters;
    }
    StringBuilder out = new StringBuilder();
    characters
        .chars()
        .filter(c -> !CleanText.isInvisible(c) && c != '\n')
        .forEach(c -> out.append((char) c));
    return out.toString();
  }
}
