package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Alignment;
import org.conducteur.document.Card;
import org.conducteur.document.CardFormat;
import org.conducteur.document.Cards;

/** Composes cards, as tables of exact size. */
final class CardSheets {
  private static final int BADGE_WIDTH = Sheet.twips(90);
  private static final int BADGE_HEIGHT = Sheet.twips(55);

  /** How much of the height of a card the name may take, and in how many lines. */
  private static final double NAME_SHARE = 0.5;

  private static final int NAME_LINES = 3;

  /** What the paragraphs around a table and its lines need, in twips. */
  private static final int AROUND = 4 * WordStyle.TINY_LINE;

  /** Ten points, in half points. */
  private static final int SMALLEST = 20;

  private final Sheet sheet;
  private final Paragraphs paragraphs;
  private final Fitting fitting;

  CardSheets(Sheet sheet, Paragraphs paragraphs) {
    this.sheet = sheet;
    this.paragraphs = paragraphs;
    this.fitting = new Fitting(paragraphs, sheet);
  }

  void add(Cards cards, Frame frame, List<Piece> out) {
    if (cards.format() == CardFormat.FOLDED_PLATE) {
      cards.cards().forEach(card -> addPlate(card, frame, out));
    } else {
      addBadges(cards.cards(), frame, out);
    }
  }

  /** Begins a page, unless nothing is on it yet. */
  private void begin(Frame frame, List<Piece> out) {
    Piece.Para edge = paragraphs.of(WordStyle.TINY, "", frame);
    out.add(out.isEmpty() ? edge : edge.onNewPage());
  }

  /**
   * Both halves of the sheet run along it and stand head to head: folded between them, it shows its
   * words to either side.
   */
  private void addPlate(Card card, Frame frame, List<Piece> out) {
    begin(frame, out);
    int half = frame.width() / 2;
    int height = sheet.textHeight() - AROUND;
    ImmutableList<Piece> words = words(card, height - 2 * sheet.em(1), half - 2 * sheet.em(1));
    CellLook look = CellLook.PLAIN.inTheMiddle();
    ImmutableList<Piece.GridCell> cells =
        ImmutableList.of(
            new Piece.GridCell(words, 1, look.turned(CellLook.Turn.RIGHT)),
            new Piece.GridCell(words, 1, look.turned(CellLook.Turn.LEFT)));
    add(
        GridKind.PLATE,
        ImmutableList.of(half, half),
        List.of(row(cells, height)),
        card.title(),
        out);
  }

  private void addBadges(List<Card> cards, Frame frame, List<Piece> out) {
    int across = Math.max(1, frame.width() / BADGE_WIDTH);
    int down = Math.max(1, (sheet.textHeight() - AROUND) / BADGE_HEIGHT);
    int width = Math.min(BADGE_WIDTH, frame.width());
    int height = Math.min(BADGE_HEIGHT, sheet.textHeight() - AROUND);
    for (int first = 0; first < cards.size(); first += across * down) {
      begin(frame, out);
      List<Piece.GridRow> rows = new ArrayList<>();
      int end = Math.min(cards.size(), first + across * down);
      for (int start = first; start < end; start += across) {
        rows.add(
            badges(cards.subList(start, Math.min(end, start + across)), across, width, height));
      }
      add(GridKind.BADGES, ImmutableList.copyOf(Collections.nCopies(across, width)), rows, "", out);
    }
  }

  private Piece.GridRow badges(List<Card> cards, int across, int width, int height) {
    ImmutableList.Builder<Piece.GridCell> cells = ImmutableList.builder();
    int room = width - 2 * GridKind.BADGES.start(sheet);
    for (int i = 0; i < across; i++) {
      ImmutableList<Piece> words =
          i < cards.size()
              ? words(cards.get(i), room, height - sheet.em(1))
              : ImmutableList.of(paragraphs.of(WordStyle.TINY, "", Frame.page(sheet)));
      cells.add(new Piece.GridCell(words, 1, CellLook.PLAIN.inTheMiddle()));
    }
    return row(cells.build(), height);
  }

  private static Piece.GridRow row(ImmutableList<Piece.GridCell> cells, int height) {
    return new Piece.GridRow(cells, false, true, new RowHeight(height, true));
  }

  /** The name as large as half of the card allows, the lines below it at most half as large. */
  private ImmutableList<Piece> words(Card card, int width, int height) {
    Frame frame = Frame.cell(width, WordStyle.CARD_TITLE, Alignment.CENTRE);
    int share = card.lines().isEmpty() ? height : (int) (height * NAME_SHARE);
    Piece.Para name =
        fitting.largest(WordStyle.CARD_TITLE, card.title(), frame, share, NAME_LINES, SMALLEST);
    ImmutableList.Builder<Piece> out = ImmutableList.builder();
    out.add(name);
    int each = card.lines().isEmpty() ? 0 : (height - share) / card.lines().size();
    for (String line : card.lines()) {
      Piece.Para fitted = fitting.largest(WordStyle.CARD_LINE, line, frame, each, 2, SMALLEST);
      out.add(fitted.withSize(Math.min(fitted.size(), Math.max(SMALLEST, name.size() / 2))));
    }
    return out.build();
  }

  private static void add(
      GridKind kind,
      ImmutableList<Integer> widths,
      List<Piece.GridRow> rows,
      String description,
      List<Piece> out) {
    Optional<String> words =
        Optional.of(XmlText.clean(description)).filter(text -> !text.isBlank());
    out.add(new Piece.Grid(kind, 0, widths, ImmutableList.copyOf(rows), words));
  }
}
