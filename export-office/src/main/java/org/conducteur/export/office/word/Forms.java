package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
