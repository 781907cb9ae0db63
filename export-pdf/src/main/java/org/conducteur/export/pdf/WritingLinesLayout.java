package org.conducteur.export.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import java.util.Locale;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.document.WritingLines;
import org.conducteur.text.Inline;
import org.jspecify.annotations.Nullable;

/**
 * Lays out lines to write on. They are decoration: a screen reader hears their label. The label is
 * not printed where the words just above say the same.
 */
final class WritingLinesLayout {
  private static final float DISTANCE = 2;

  /** In points; less is too little for a hand. */
  private static final float LEAST_DISTANCE = 18;

  private static final float THICKNESS = 0.6f;

  private final Typesetting typesetting;

  WritingLinesLayout(Typesetting typesetting) {
    this.typesetting = typesetting;
  }

  /**
   * Lays out lines.
   *
   * @param lines the lines
   * @param above what stands just above, or nothing
   * @param place where
   * @param flow takes them
   */
  void lay(WritingLines lines, @Nullable Element above, Place place, Flow flow) {
    Look look = typesetting.look();
    Tag tag = place.tag().child(PdfName.P);
    String label = CleanText.trimmed(lines.label());
    boolean said = says(above, label);
    if (said) {
      flow.keep();
    } else {
      label(label, tag, place, flow);
    }
    float distance = Math.max(look.em(DISTANCE), LEAST_DISTANCE);
    for (int i = 0; i < lines.lines(); i++) {
      if (i > 0 && i == lines.lines() - 1) {
        flow.keep();
      }
      if (i == 0 && said && !label.isEmpty()) {
        tag.actualText(label);
        flow.add(distance, (pen, top) -> pen.in(tag, () -> rule(pen, place, top - distance)));
      } else {
        flow.add(distance, (pen, top) -> rule(pen, place, top - distance));
      }
    }
    flow.space(look.em(0.9f));
  }

  private void label(String label, Tag tag, Place place, Flow flow) {
    TextStyle style = place.text().bold();
    int before = flow.size();
    flow.space(typesetting.look().em(0.7f));
    typesetting.lines(
        typesetting.runs(label, style, tag), place.styled(style), place.leading(), flow, false);
    flow.keepWhole(before);
  }

  /** Whether the words above end in the label, however they are written. */
  private static boolean says(@Nullable Element above, String label) {
    if (above instanceof Paragraph paragraph) {
      return words(Inline.plain(paragraph.content())).endsWith(words(label));
    }
    return above instanceof Heading heading
        && words(Inline.plain(heading.content())).endsWith(words(label));
  }

  private static String words(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private void rule(Pen pen, Place place, float y) {
    pen.fill(place.left(), y, place.width(), THICKNESS, typesetting.look().palette().muted());
  }
}
