package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Alignment;
import org.conducteur.document.Card;

/** The words of a card, set as large as its surface allows, in the middle of it. */
final class CardText {
  private static final float LEADING = 1.12f;

  /** The title takes at most this share of the height where other lines follow. */
  private static final float TITLE_SHARE = 0.6f;

  /** Other lines are at most this large, in sizes of the title and of the largest title. */
  private static final float LINE_SIZE = 0.7f;

  private static final float LARGEST_LINE = 0.42f;

  /** Between title and lines, in sizes of the lines. */
  private static final float GAP = 0.5f;

  private static final float STEP = 0.95f;
  private static final int TITLE_LINES = 2;
  private static final int OTHER_LINES = 3;

  /** Whatever is on a card is shown; this is where it stops getting smaller. */
  private static final float SMALLEST = 3;

  private final ImmutableList<Fitted> texts;
  private final float gap;

  /**
   * Sets the words.
   *
   * @param card the words
   * @param tag the element around them
   * @param width of the surface
   * @param height of the surface
   * @param largest size of the title
   */
  CardText(Typesetting typesetting, Card card, Tag tag, float width, float height, float largest) {
    Look look = typesetting.look();
    List<String> lines =
        card.lines().stream().map(CleanText::trimmed).filter(line -> !line.isEmpty()).toList();
    TextStyle name = TextStyle.of(1, look.palette().accent()).bold();
    Fitting title = new Fitting(typesetting, name, tag.child(PdfName.P), LEADING);
    float titleRoom = lines.isEmpty() ? height : height * TITLE_SHARE;
    Fitted set = fitted(title, card.title(), width, titleRoom, TITLE_LINES, largest);
    List<Fitted> all = new ArrayList<>();
    all.add(set);
    float most = Math.max(SMALLEST, Math.min(largest * LARGEST_LINE, set.size() * LINE_SIZE));
    List<Fitting> fittings = new ArrayList<>();
    TextStyle other = TextStyle.of(1, look.palette().ink());
    lines.forEach(
        line -> fittings.add(new Fitting(typesetting, other, tag.child(PdfName.P), LEADING)));
    float size = size(lines, fittings, width, height - set.height(), most);
    for (int i = 0; i < lines.size(); i++) {
      all.add(fittings.get(i).set(lines.get(i), width, size));
    }
    texts = ImmutableList.copyOf(all);
    gap = lines.isEmpty() ? 0 : size * GAP;
  }

  private static Fitted fitted(
      Fitting fitting, String text, float width, float height, int lines, float most) {
    if (CleanText.of(text).isBlank()) {
      return Fitted.NOTHING;
    }
    return fitting
        .largest(text, width, height, lines, SMALLEST, most)
        .orElseGet(() -> fitting.set(text, width, SMALLEST));
  }

  /** The largest size at which all lines fit, since they look like one another. */
  private static float size(
      List<String> lines, List<Fitting> fittings, float width, float height, float most) {
    float size = most;
    while (size > SMALLEST && !fit(lines, fittings, width, height - size * GAP, size)) {
      size *= STEP;
    }
    return size;
  }

  private static boolean fit(
      List<String> lines, List<Fitting> fittings, float width, float height, float size) {
    float room = height;
    for (int i = 0; i < lines.size(); i++) {
      Optional<Fitted> set =
          fittings.get(i).largest(lines.get(i), width, room, OTHER_LINES, size, size);
      if (set.isEmpty()) {
        return false;
      }
      room -= set.get().height();
    }
    return room >= 0;
  }

  private float height() {
    float height = gap;
    for (Fitted text : texts) {
      height += text.height();
    }
    return height;
  }

  /** Draws it in the middle of a surface. */
  void draw(Pen pen, float left, float bottom, float width, float height) {
    float y = bottom + (height + height()) / 2;
    for (int i = 0; i < texts.size(); i++) {
      y -= i == 1 ? gap : 0;
      texts.get(i).draw(pen, left, y, width, Alignment.CENTRE);
      y -= texts.get(i).height();
    }
  }
}
