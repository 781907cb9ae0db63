package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.conducteur.document.Display;
import org.conducteur.document.Heading;
import org.conducteur.text.Inline;

/** Lays out headings, without jumps from one level to a deeper one. */
final class Headings {
  private record Section(int level, Tag tag) {}

  private static final ImmutableList<PdfName> ROLES =
      ImmutableList.of(PdfName.H1, PdfName.H2, PdfName.H3, PdfName.H4);

  private final Typesetting typesetting;
  private final Deque<Section> open = new ArrayDeque<>();
  private int last;

  Headings(Typesetting typesetting) {
    this.typesetting = typesetting;
  }

  /** The section that a heading of the body begins. */
  Tag section(int level, Tag body) {
    while (!open.isEmpty() && open.peek().level() >= level) {
      open.pop();
    }
    Tag around = open.isEmpty() ? body : open.peek().tag();
    Tag section = around.child(PdfName.Sect);
    open.push(new Section(level, section));
    return section;
  }

  void lay(Heading heading, Place place, Flow flow) {
    if (heading.newPage()) {
      flow.startPage(typesetting.look().leastOnPage());
    }
    String text = CleanText.trimmed(Inline.plain(heading.content()));
    if (text.isEmpty()) {
      return;
    }
    int level = enter(text, heading.level(), flow);
    draw(heading, level, place, flow);
  }

  /** The words of a sign are a heading too. */
  void lay(Display display, Place place, Flow flow) {
    if (display.newPage()) {
      flow.startPage(0);
    }
    String text = CleanText.trimmed(display.text());
    if (!text.isEmpty()) {
      int level = enter(text, 1, flow);
      Tag tag = place.tag().child(ROLES.get(level - 1));
      new DisplayLayout(typesetting).lay(display, tag, place, flow);
    }
  }

  private int enter(String text, int wanted, Flow flow) {
    int level = Math.min(wanted, last + 1);
    last = level;
    Mark mark = new Mark();
    typesetting.headings().add(new HeadingEntry(level, text, mark));
    flow.mark(mark);
    return level;
  }

  private void draw(Heading heading, int level, Place place, Flow flow) {
    Look look = typesetting.look();
    TextStyle style = look.heading(level);
    Tag tag = place.tag().child(ROLES.get(level - 1));
    List<Run> runs = new InlineReader(typesetting, tag).read(heading.content(), style);
    int before = flow.size();
    flow.space(look.above(level));
    typesetting.balanced(runs, place.styled(style), flow);
    if (level == 1) {
      underline(place, flow);
    }
    flow.keepWhole(before);
    flow.keepTwo();
    flow.space(look.below(level));
  }

  private void underline(Place place, Flow flow) {
    Look look = typesetting.look();
    flow.space(look.em(0.3f));
    float thickness = look.em(0.12f);
    flow.add(
        thickness,
        (pen, top) ->
            pen.fill(
                place.left(), top - thickness, place.width(), thickness, look.palette().accent()));
  }
}
