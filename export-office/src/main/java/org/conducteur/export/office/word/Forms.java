package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conducteur.document.Alignment;
import org.conducteur.document.ChoiceRow;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.document.WritingLines;
import org.conducteur.text.Inline;

/** Composes what is filled in by hand. */
final class Forms {
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Sheet sheet;
  private final Paragraphs paragraphs;

  Forms(Sheet sheet, Paragraphs paragraphs) {
    this.sheet = sheet;
    this.paragraphs = paragraphs;
  }

  /** Lines to write on, and what to write unless the words just above say it already. */
  void addLines(WritingLines lines, List<Element> above, Frame frame, List<Piece> out) {
    String label = comparable(lines.label());
    String said = above.isEmpty() ? "" : wordsOf(above.get(above.size() - 1));
    if (!label.isEmpty() && !comparable(said).contains(label)) {
      out.add(paragraphs.of(WordStyle.FIELD_LABEL, lines.label(), frame).kept());
    }
    out.add(ruled(lines, frame));
  }

  /** Boxes to tick in columns of one width, as many side by side as have room for their words. */
  void addChoices(ChoiceRow choices, Frame frame, List<Piece> out) {
    if (choices.choices().isEmpty()) {
      return;
    }
    int across = across(choices, frame.width());
    int width = frame.width() / across;
    Frame room =
        Frame.cell(width - GridKind.CHOICES.end(sheet), WordStyle.NORMAL, Alignment.START)
            .insideList(sheet);
    ImmutableList.Builder<Piece.GridRow> rows = ImmutableList.builder();
    for (List<String> row : Iterables.partition(choices.choices(), across)) {
      ImmutableList.Builder<Piece.GridCell> cells = ImmutableList.builder();
      for (int i = 0; i < across; i++) {
        Piece.Para words = i < row.size() ? choice(row.get(i), room) : empty(room);
        cells.add(new Piece.GridCell(ImmutableList.of(words), 1, false));
      }
      rows.add(new Piece.GridRow(cells.build(), false, true));
    }
    out.add(
        new Piece.Grid(
            GridKind.CHOICES,
            frame.left(),
            ImmutableList.copyOf(Collections.nCopies(across, width)),
            rows.build(),
            Optional.of(XmlText.clean(choices.label())).filter(label -> !label.isBlank())));
    out.add(paragraphs.of(WordStyle.GAP, "", frame));
  }

  private Piece.Para choice(String words, Frame room) {
    return paragraphs
        .of(
            WordStyle.LIST_BOX,
            Inline.of(words),
            room,
            Optional.of(new Piece.Mark(Numbering.BOX, room.level())))
        .withoutDistance();
  }

  private Piece.Para empty(Frame room) {
    return paragraphs.of(WordStyle.TINY, "", room);
  }

  private int across(ChoiceRow choices, int width) {
    int size = WordStyle.LIST_BOX.halfPoints(sheet.bodySize());
    double widest =
        choices.choices().stream()
            .mapToDouble(words -> sheet.letters().twips(words, size, false, false))
            .max()
            .orElse(0);
    double needed = widest + sheet.listStep() + GridKind.CHOICES.end(sheet) + 1;
    return (int) Math.max(1, Math.min(choices.choices().size(), width / needed));
  }

  private static String wordsOf(Element element) {
    if (element instanceof Paragraph paragraph) {
      return Inline.plain(paragraph.content());
    }
    return element instanceof Heading heading ? Inline.plain(heading.content()) : "";
  }

  /** Letters and digits alone, small: spaces and signs differ by typography. */
  private static String comparable(String words) {
    return NEITHER_LETTER_NOR_DIGIT.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private Piece ruled(WritingLines lines, Frame frame) {
    Piece.Para line = paragraphs.of(WordStyle.WRITING_LINE, "", frame);
    List<Piece.Para> all = new ArrayList<>();
    for (int i = 1; i < lines.lines(); i++) {
      all.add(line.kept());
    }
    all.add(line.withPlace(line.place().withAfter(sheet.em(0.9))));
    return new Piece.Ruled(XmlText.clean(lines.label()), ImmutableList.copyOf(all));
  }
}
