package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import org.conducteur.document.Schedule;
import org.conducteur.style.Palette;

/** Composes schedules, each of which fills the rest of its page. */
final class Schedules {
  /** A page with less room than this part of it is left for the next one. */
  private static final double LEAST = 0.5;

  private final Sheet sheet;
  private final Paragraphs paragraphs;
  private final Palette palette;

  Schedules(Sheet sheet, Palette palette, Paragraphs paragraphs) {
    this.sheet = sheet;
    this.palette = palette;
    this.paragraphs = paragraphs;
  }

  void add(Schedule schedule, Frame frame, List<Piece> out) {
    Piece.Para edge = paragraphs.of(WordStyle.TINY, "", frame);
    int announced = announced(out);
    int room = room(out);
    if (room < sheet.textHeight() * LEAST && !beginsPage(out, announced)) {
      if (announced == out.size()) {
        out.add(edge.onNewPage().kept());
      } else if (out.get(announced) instanceof Piece.Para first) {
        out.set(announced, first.onNewPage().withPlace(first.place().withBefore(0)));
      }
      room = room(out);
    }
    int above =
        !out.isEmpty() && Iterables.getLast(out) instanceof Piece.Para para
            ? para.place().after()
            : 0;
    int height = room - above - WordStyle.TINY_LINE;
    out.add(ScheduleGrid.of(schedule, frame.width(), height, sheet, palette, paragraphs));
    out.add(edge);
  }

  /** The first of the paragraphs, such as a heading, that stay with what comes now. */
  private static int announced(List<Piece> out) {
    int first = out.size();
    while (first > 0 && out.get(first - 1) instanceof Piece.Para para && para.staysWithNext()) {
      first--;
    }
    return first;
  }

  private static boolean beginsPage(List<Piece> out, int index) {
    return out.isEmpty()
        || (index < out.size() && out.get(index) instanceof Piece.Para para && para.newPage());
  }

  /** What is left of the page; nothing while nobody knows how many lines the contents have. */
  private int room(List<Piece> out) {
    int start = out.size();
    while (start > 0) {
      start--;
      Piece piece = out.get(start);
      if (piece instanceof Piece.Listing) {
        return 0;
      }
      if (piece instanceof Piece.Para para && para.newPage()) {
        break;
      }
    }
    return PageEstimate.room(ImmutableList.copyOf(out.subList(start, out.size())), sheet);
  }
}
