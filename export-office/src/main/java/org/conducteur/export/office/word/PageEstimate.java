package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableMap;
import java.util.List;

/**
 * On which page each bookmark falls. Word counts pages only when somebody opens the file, so the
 * numbers that the contents show until then are computed here.
 */
final class PageEstimate {
  /** Size of the line that divides notes from text, in sizes of running text. */
  static final double SEPARATOR = 0.2;

  private final ImmutableMap<Integer, Integer> pages;
  private final int count;
  private final int room;

  private PageEstimate(ImmutableMap<Integer, Integer> pages, int count, int room) {
    this.pages = pages;
    this.count = count;
    this.room = room;
  }

  static PageEstimate of(List<Piece> pieces, Sheet sheet) {
    List<Strip> strips = Strips.of(pieces, sheet);
    ImmutableMap.Builder<Integer, Integer> pages = ImmutableMap.builder();
    int room = sheet.textHeight();
    int page = 1;
    int start = 0;
    while (start < strips.size()) {
      int end = endOfPage(strips, start, sheet);
      for (Strip strip : strips.subList(start, end)) {
        int here = page;
        strip.bookmark().ifPresent(bookmark -> pages.put(bookmark, here));
      }
      if (end == strips.size()) {
        room = room(strips, start, sheet);
      }
      start = end;
      page++;
    }
    return new PageEstimate(pages.buildOrThrow(), Math.max(page - 1, 1), room);
  }

  /** Room left in twips on the page that the last of some pieces stand on. */
  static int room(List<Piece> pieces, Sheet sheet) {
    return of(pieces, sheet).room();
  }

  /** Room left in twips on the page that begins with a strip and is the last. */
  private static int room(List<Strip> strips, int start, Sheet sheet) {
    int used = strips.get(start).repeated() - (start == 0 ? 0 : strips.get(start).above());
    for (Strip strip : strips.subList(start, strips.size())) {
      used += strip.above() + strip.height() + strip.notes();
    }
    return sheet.textHeight() - used;
  }

  /** Room left in twips on the last page. */
  int room() {
    return room;
  }

  /** Page of a bookmark, from 1. */
  int pageOf(int bookmark) {
    return pages.getOrDefault(bookmark, count);
  }

  /** Pages of the whole document. */
  int count() {
    return count;
  }

  /** Only on top of the first page the distance above counts. */
  private static int endOfPage(List<Strip> strips, int start, Sheet sheet) {
    int room = sheet.textHeight();
    int used = strips.get(start).repeated();
    int notes = 0;
    int lastBreak = start;
    for (int i = start; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      if (i > start && strip.newPage()) {
        return i;
      }
      if (i > start && strip.mayBreak()) {
        lastBreak = i;
      }
      if (notes == 0 && strip.notes() > 0) {
        notes = (int) Math.round(sheet.em(SEPARATOR) * sheet.letters().line());
      }
      notes += strip.notes();
      used += strip.height() + (i > start || start == 0 ? strip.above() : 0);
      if (used + notes > room && i > start) {
        return lastBreak > start ? lastBreak : i;
      }
    }
    return strips.size();
  }
}
