package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.List;
import org.conducteur.text.Inline;

/** Numbers the footnotes of a document and lays them out. */
final class Notes {
  private static final float NUMBER_WIDTH = 1.7f;

  private final Typesetting typesetting;
  private int count;

  Notes(Typesetting typesetting) {
    this.typesetting = typesetting;
  }

  /**
   * A footnote that was called.
   *
   * @param number its number
   * @param note the note
   * @param target leads to it
   */
  record Called(String number, Note note, LinkTarget target) {}

  Called call(ImmutableList<Inline> content, Tag block) {
    count++;
    String number = Integer.toString(count);
    Tag tag = block.child(PdfName.Note).id("note-" + number);
    Mark mark = new Mark();
    Flow flow = new Flow();
    flow.mark(mark);
    lay(number, content, tag, flow);
    String description = number + " " + CleanText.trimmed(Inline.plain(content));
    LinkTarget target = new LinkTarget.Inside(mark, shortened(description.strip()));
    return new Called(number, new Note(tag, flow.stack().slices()), target);
  }

  private void lay(String number, ImmutableList<Inline> content, Tag tag, Flow flow) {
    Look look = typesetting.look();
    TextStyle style = look.note();
    Place place = Place.of(look, tag).styled(style);
    Tag label = tag.child(PdfName.Lbl);
    flow.space(look.em(0.15f));
    flow.beside(typesetting.label(number, label, style, place.left(), Look.TIGHT));
    List<Run> runs = new InlineReader(typesetting, tag).read(content, style);
    Place text = place.indented(style.size() * NUMBER_WIDTH, 0);
    typesetting.lines(runs, text, Look.TIGHT, flow, true);
    if (flow.hasPendingInk()) {
      flow.add(style.size() * Look.TIGHT, Ink.NONE);
    }
  }

  private static String shortened(String text) {
    int limit = 120;
    return text.length() <= limit
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, limit))) + "…";
  }
}
