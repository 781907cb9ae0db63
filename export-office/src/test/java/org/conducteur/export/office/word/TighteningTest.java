package org.conducteur.export.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conducteur.document.Document;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.export.office.ooxml.FontWidths;
import org.conducteur.port.SampleDocuments;
import org.conducteur.text.Inline;
import org.junit.jupiter.api.Test;

/** Ends a section at every height of its last page. */
class TighteningTest {
  @Test
  void a_section_that_ends_with_little_is_set_closer() {
    int saved = 0;
    for (int lines = 20; lines < 90; lines++) {
      int usual = lines * usualLine();
      int pages = PageEstimate.of(pieces(lines), sheet()).count();
      assertThat(pages).as("%s lines", lines).isLessThanOrEqualTo(1 + usual / sheet().textHeight());
      saved += pages <= usual / sheet().textHeight() ? 1 : 0;
    }

    assertThat(saved).isPositive();
  }

  @Test
  void no_last_page_of_a_section_holds_less_than_a_quarter_of_it() {
    for (int lines = 20; lines < 160; lines++) {
      ImmutableList<Piece> pieces = pieces(lines);
      int used = sheet().textHeight() - PageEstimate.room(pieces, sheet());
      assertThat(used).as("%s lines", lines).isGreaterThan(sheet().textHeight() / 4);
    }
  }

  @Test
  void the_rest_of_a_document_keeps_its_distances() {
    ImmutableList<Piece> alone = Composition.of(document(section(20)), sheet());
    ImmutableList<Piece> both =
        Composition.of(
            document(
                ImmutableList.<Element>builder().addAll(section(20)).addAll(section(60)).build()),
            sheet());

    assertThat(both.subList(1, alone.size() - 1)).isEqualTo(alone.subList(1, alone.size() - 1));
  }

  private static int usualLine() {
    return LineBreaking.lineHeight(WordStyle.NORMAL, sheet())
        + Math.max(WordStyle.NORMAL.before(sheet()), WordStyle.NORMAL.after(sheet()));
  }

  private static ImmutableList<Piece> pieces(int lines) {
    return Composition.of(document(section(lines)), sheet());
  }

  private static ImmutableList<Element> section(int lines) {
    return ImmutableList.<Element>builder()
        .add(new Heading(1, Inline.of("Partie"), true))
        .addAll(IntStream.range(0, lines).mapToObj(i -> Paragraph.of("Ligne " + i)).toList())
        .build();
  }

  private static Document document(ImmutableList<Element> elements) {
    return SampleDocuments.of(elements.toArray(Element[]::new));
  }

  private static Sheet sheet() {
    Document document = document(ImmutableList.of());
    return new Sheet(document.page(), document.furniture(), FontWidths.of(Optional.empty()));
  }
}
