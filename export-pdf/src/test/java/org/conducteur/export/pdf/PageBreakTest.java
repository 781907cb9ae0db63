package org.conducteur.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conducteur.document.Alignment;
import org.conducteur.document.Callout;
import org.conducteur.document.CalloutKind;
import org.conducteur.document.Cell;
import org.conducteur.document.Column;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.Row;
import org.conducteur.document.Table;
import org.conducteur.document.WritingLines;
import org.conducteur.port.SampleDocuments;
import org.conducteur.text.Inline;
import org.junit.jupiter.api.Test;

class PageBreakTest {
  /** A page holds more paragraphs of one line than the first, and fewer than the second. */
  private static final int LESS_THAN_A_PAGE = 24;

  private static final int MORE_THAN_A_PAGE = 48;

  @Test
  void no_section_ends_with_fewer_than_four_lines_on_a_page() throws IOException {
    for (int count = LESS_THAN_A_PAGE; count < MORE_THAN_A_PAGE; count++) {
      List<Element> body = new ArrayList<>(lines(count));
      body.add(new Heading(1, Inline.of("Suite"), true));
      body.addAll(lines(count));

      List<List<String>> pages = pagesOf(body);

      if (pages.size() > 2) {
        assertThat(pages).as("%s lines", count).allMatch(page -> page.size() >= 4);
      }
    }
  }

  @Test
  void a_heading_never_stands_at_the_foot_of_a_page() throws IOException {
    for (int count = LESS_THAN_A_PAGE; count < MORE_THAN_A_PAGE; count++) {
      List<Element> body = new ArrayList<>(lines(count));
      body.add(new Heading(2, Inline.of("Titre"), false));
      body.add(new Heading(3, Inline.of("Titre"), false));
      body.addAll(lines(3));

      assertThat(pagesOf(body))
          .as("%s lines", count)
          .noneMatch(page -> page.get(page.size() - 1).equals("Titre"));
    }
  }

  @Test
  void a_callout_that_fits_on_a_page_is_never_divided() throws IOException {
    for (int count = 1; count < MORE_THAN_A_PAGE; count += 3) {
      List<Element> body = new ArrayList<>(lines(count));
      body.add(callout(15));
      body.addAll(lines(2));

      List<List<String>> pages = pagesOf(body);

      assertThat(pages.stream().filter(page -> page.stream().anyMatch(l -> l.startsWith("Boîte"))))
          .as("%s lines above", count)
          .hasSize(1);
    }
  }

  @Test
  void a_callout_longer_than_a_page_has_two_lines_at_least_on_each() throws IOException {
    for (int count = 1; count < 40; count += 3) {
      List<Element> body = new ArrayList<>(lines(count));
      body.add(callout(MORE_THAN_A_PAGE));

      List<List<String>> pages = pagesOf(body);

      assertThat(pages.stream().map(page -> page.stream().filter(l -> l.startsWith("Boîte"))))
          .as("%s lines above", count)
          .map(boxed -> (int) boxed.count())
          .allMatch(lines -> lines != 1);
    }
  }

  @Test
  void neither_the_first_nor_the_last_row_of_a_table_stands_alone() throws IOException {
    for (int count = LESS_THAN_A_PAGE; count < MORE_THAN_A_PAGE; count++) {
      List<Element> body = new ArrayList<>(lines(count));
      body.add(table(8));
      body.addAll(lines(6));

      assertThat(pagesOf(body).stream().map(page -> page.stream().filter(l -> l.contains("rang"))))
          .as("%s lines above", count)
          .map(rows -> (int) rows.count())
          .allMatch(rows -> rows != 1);
    }
  }

  @Test
  void nothing_is_lost_or_doubled_however_the_pages_end() throws IOException {
    List<Element> body = new ArrayList<>(lines(30));
    body.add(callout(40));
    body.add(table(50));
    body.addAll(lines(20));

    List<String> all = pagesOf(body).stream().flatMap(List::stream).toList();

    assertThat(all.stream().filter(line -> line.startsWith("ligne"))).hasSize(50);
    assertThat(all.stream().filter(line -> line.startsWith("Boîte"))).hasSize(41);
    assertThat(all.stream().filter(line -> line.contains("rang"))).hasSize(50);
  }

  @Test
  void a_label_of_writing_lines_is_not_printed_twice_but_still_read() throws Exception {
    Paragraph question = new Paragraph(ParagraphRole.LABEL, Inline.of("5. Vos idées ?"));
    byte[] said =
        Pages.bytes(SampleDocuments.of(question, new WritingLines("Vos idées\u00A0?", 3)));
    byte[] other = Pages.bytes(SampleDocuments.of(question, new WritingLines("Autre", 3)));

    assertThat(Pages.of(said)).containsExactly(List.of("5. Vos idées ?"));
    assertThat(ReadPdf.seen(said).text()).contains("Vos idées\u00A0?");
    assertThat(Pages.of(other)).containsExactly(List.of("5. Vos idées ?", "Autre"));
    Validation.assertAccessibleAndArchival(said);
  }

  private static List<List<String>> pagesOf(List<Element> body) throws IOException {
    return Pages.of(SampleDocuments.of(body.toArray(Element[]::new)));
  }

  private static List<Element> lines(int count) {
    return IntStream.range(0, count).<Element>mapToObj(i -> Paragraph.of("ligne " + i)).toList();
  }

  private static Callout callout(int lines) {
    return new Callout(
        CalloutKind.PROMPT,
        "Boîte",
        IntStream.range(0, lines)
            .<Element>mapToObj(i -> Paragraph.of("Boîte " + i))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Table table(int rows) {
    Column column = new Column(1, Alignment.START);
    return new Table(
        Optional.empty(),
        ImmutableList.of(column, column),
        ImmutableList.of("Un", "Deux"),
        IntStream.range(0, rows)
            .mapToObj(i -> new Row(ImmutableList.of(Cell.of("rang " + i), Cell.of("x"))))
            .collect(ImmutableList.toImmutableList()));
  }
}
