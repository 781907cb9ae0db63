package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.conducteur.document.Contents;

/** Lays out the table of contents. Its page numbers are drawn once the pages are made up. */
final class ContentsLayout {
  private static final float INDENT = 1.3f;
  private static final float TITLE = 1.4f;

  private final Typesetting typesetting;
  private final Look look;

  /** The open tables of contents, innermost first; each holds the entries of one level. */
  private final Deque<Tag> tables = new ArrayDeque<>();

  /** The last entry of each open table. */
  private final Deque<Tag> entries = new ArrayDeque<>();

  ContentsLayout(Typesetting typesetting) {
    this.typesetting = typesetting;
    this.look = typesetting.look();
  }

  void lay(Contents contents, Place place, Flow flow) {
    List<HeadingEntry> listed =
        typesetting.headings().stream().filter(one -> one.level() <= contents.depth()).toList();
    Place inside = place.in(place.tag().child(PdfName.Sect));
    title(contents.title(), inside, flow);
    tables.push(inside.tag().child(PdfName.TOC));
    for (HeadingEntry entry : listed) {
      entry(entry, inside, flow);
    }
    flow.space(look.em(2));
  }

  private void title(String title, Place place, Flow flow) {
    TextStyle style = TextStyle.of(look.scaled(TITLE), look.palette().accent()).bold();
    Tag tag = place.tag().child(PdfName.P);
    int before = flow.size();
    typesetting.lines(
        typesetting.runs(title, style, tag), place.styled(style), Look.TIGHT, flow, false);
    flow.keepWhole(before);
    flow.space(look.em(0.5f));
  }

  private void entry(HeadingEntry entry, Place place, Flow flow) {
    boolean top = entry.level() == 1;
    TextStyle style = top ? look.text().bold() : look.text();
    Tag link =
        item(entry.level())
            .child(PdfName.Reference)
            .child(PdfName.Link)
            .link(new LinkTarget.Inside(entry.mark(), entry.text()));
    float indent = look.em(INDENT) * (entry.level() - 1);
    float number = typesetting.width("0000", style, link);
    Place text = place.indented(indent, number + look.em(0.5f));
    ImmutableList<Line> lines =
        typesetting.broken(typesetting.runs(entry.text(), style, link), text.width(), false);
    flow.space(look.em(top ? 0.35f : 0.05f));
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      if (i > 0) {
        flow.keep();
      }
      Line line = lines.get(i);
      float right = place.left() + place.width();
      flow.add(
          style.size() * Look.LEADING,
          (pen, y) -> {
            float baseline = Typesetting.baseline(y, style.size(), Look.LEADING);
            line.draw(pen, text.left(), baseline);
            if (last) {
              number(pen, entry, style, link, text.left() + line.width(), right, baseline);
            }
          });
    }
  }

  private void number(
      Pen pen,
      HeadingEntry entry,
      TextStyle style,
      Tag link,
      float from,
      float right,
      float baseline) {
    // The space parts the number from the title where the text is read out.
    String shown = "\u00A0" + entry.mark().page();
    Line line =
        typesetting.broken(typesetting.runs(shown, style, link), Float.MAX_VALUE, false).get(0);
    float left = right - line.width();
    line.draw(pen, left, baseline);
    float gap = look.em(0.4f);
    pen.leader(from + gap, left - gap / 3, baseline, look.em(0.42f), look.palette().muted());
  }

  private Tag item(int level) {
    while (tables.size() > level) {
      tables.pop();
      entries.pop();
    }
    while (tables.size() < level) {
      tables.push(entries.isEmpty() ? tables.peek() : entries.peek().child(PdfName.TOC));
      if (entries.size() < tables.size() - 1) {
        entries.push(tables.peek());
      }
    }
    if (entries.size() == tables.size()) {
      entries.pop();
    }
    Tag item = tables.peek().child(PdfName.TOCI);
    entries.push(item);
    return item;
  }
}
