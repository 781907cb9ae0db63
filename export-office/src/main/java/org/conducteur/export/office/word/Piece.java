package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.conducteur.document.Alignment;
import org.conducteur.document.BarChart;
import org.conducteur.style.Logo;

/** What a Word file is made of, with every distance decided. Distances are in twips. */
sealed interface Piece {

  /**
   * A paragraph.
   *
   * @param style its style
   * @param spans its text
   * @param size size of its text in half points, which may be another than its style's
   * @param place where it stands
   * @param keepNext whether it stays on one page with what follows, beyond what its style says
   * @param keepLines whether its lines stay on one page, beyond what its style says
   * @param newPage whether it begins a page
   * @param bookmark number of its bookmark, for the contents
   */
  record Para(
      WordStyle style,
      ImmutableList<Span> spans,
      int size,
      Place place,
      boolean keepNext,
      boolean keepLines,
      boolean newPage,
      OptionalInt bookmark)
      implements Piece {
    Para withPlace(Place other) {
      return new Para(style, spans, size, other, keepNext, keepLines, newPage, bookmark);
    }

    /** The same, on one page with what follows. */
    Para kept() {
      return new Para(style, spans, size, place, true, keepLines, newPage, bookmark);
    }

    /** The same, with all its lines on one page. */
    Para whole() {
      return new Para(style, spans, size, place, keepNext, true, newPage, bookmark);
    }

    Para withSize(int halfPoints) {
      return new Para(style, spans, halfPoints, place, keepNext, keepLines, newPage, bookmark);
    }

    Para withoutDistance() {
      return withPlace(place.withBefore(0).withAfter(0));
    }

    /** The same, on top of a page. */
    Para onNewPage() {
      return new Para(style, spans, size, place, keepNext, keepLines, true, bookmark);
    }

    Para withBookmark(OptionalInt other) {
      return new Para(style, spans, size, place, keepNext, keepLines, newPage, other);
    }

    boolean staysWithNext() {
      return keepNext || style.keptWithNext();
    }
  }

  /**
   * Where a paragraph stands.
   *
   * @param number the list it is an item of
   * @param left distance of its text from the edge of the column it is in
   * @param width what is left for its lines
   * @param before distance to what is above
   * @param after distance to what is below
   * @param alignment where its lines stand
   * @param rightToLeft whether it reads from right to left
   */
  record Place(
      Optional<Mark> number,
      int left,
      int width,
      int before,
      int after,
      Alignment alignment,
      boolean rightToLeft) {
    Place withBefore(int distance) {
      return new Place(number, left, width, distance, after, alignment, rightToLeft);
    }

    Place withAfter(int distance) {
      return new Place(number, left, width, before, distance, alignment, rightToLeft);
    }
  }

  /**
   * An item of a list.
   *
   * @param list the list, as numbering.xml or {@link Numbering} counts them
   * @param level depth, from 0
   */
  record Mark(int list, int level) {}

  /**
   * A table of any kind.
   *
   * @param kind how it looks
   * @param left distance of its edge from the edge of the column it is in
   * @param widths widths of its columns
   * @param rows its rows
   * @param description what it is, for those who do not see it
   */
  record Grid(
      GridKind kind,
      int left,
      ImmutableList<Integer> widths,
      ImmutableList<GridRow> rows,
      Optional<String> description)
      implements Piece {
    Grid withRows(ImmutableList<GridRow> others) {
      return new Grid(kind, left, widths, others, description);
    }
  }

  /**
   * A row.
   *
   * @param cells its cells
   * @param header whether it is repeated on each page
   * @param whole whether it is never split between pages
   * @param height how high it is
   */
  record GridRow(ImmutableList<GridCell> cells, boolean header, boolean whole, RowHeight height) {
    GridRow(ImmutableList<GridCell> cells, boolean header, boolean whole) {
      this(cells, header, whole, RowHeight.FREE);
    }

    GridRow withCells(ImmutableList<GridCell> others) {
      return new GridRow(others, header, whole, height);
    }

    /** The same, on one page with the next row, as all its paragraphs are. */
    GridRow kept() {
      return withCells(cells.stream().map(GridCell::kept).collect(ImmutableList.toImmutableList()));
    }

    /** As LibreOffice sees it: by the first paragraph of the first cell, and not by its style. */
    boolean staysWithNext() {
      return cells.get(0).content().get(0) instanceof Para para && para.keepNext();
    }
  }

  /**
   * A cell.
   *
   * @param content what it shows, at least one paragraph, the last piece being one
   * @param span columns it takes
   * @param look how it looks, beyond what the kind of the grid says
   */
  record GridCell(ImmutableList<Piece> content, int span, CellLook look) {
    GridCell(ImmutableList<Piece> content, int span, boolean header) {
      this(content, span, header ? CellLook.HEADER : CellLook.PLAIN);
    }

    GridCell withContent(ImmutableList<Piece> other) {
      return new GridCell(other, span, look);
    }

    GridCell kept() {
      return withContent(
          content.stream()
              .map(piece -> piece instanceof Para para ? para.kept() : piece)
              .collect(ImmutableList.toImmutableList()));
    }

    GridCell withLook(CellLook other) {
      return new GridCell(content, span, other);
    }
  }

  /**
   * What stands on a band of the accent colour on top of the first page.
   *
   * @param paras its paragraphs
   */
  record Band(ImmutableList<Para> paras) implements Piece {}

  /**
   * A picture.
   *
   * @param line the paragraph that it stands in, which has no words
   * @param width its width
   * @param height its height
   * @param logo the picture
   */
  record Picture(Para line, int width, int height, Logo logo) implements Piece {}

  /**
   * A chart.
   *
   * @param line the paragraph that it stands in, which has no words
   * @param height its height
   * @param chart what it shows
   */
  record Chart(Para line, int height, BarChart chart) implements Piece {}

  /**
   * Lines to write on.
   *
   * @param label what to write
   * @param lines paragraphs without text
   */
  record Ruled(String label, ImmutableList<Para> lines) implements Piece {}

  /**
   * The table of contents.
   *
   * @param title its title
   * @param depth deepest level of headings
   * @param entries its lines
   */
  record Listing(Para title, int depth, ImmutableList<Entry> entries) implements Piece {}

  /**
   * A line of the contents.
   *
   * @param line its text without the page
   * @param target number of the bookmark it leads to
   */
  record Entry(Para line, int target) {}
}
