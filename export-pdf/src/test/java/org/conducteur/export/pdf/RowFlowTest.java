package org.conducteur.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conducteur.document.Alignment;
import org.conducteur.document.Cell;
import org.conducteur.document.Column;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.Row;
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;
import org.conducteur.export.pdf.Pages.Shown;
import org.conducteur.port.SampleDocuments;
import org.conducteur.text.Inline;
import org.junit.jupiter.api.Test;

class RowFlowTest {
  private static final String LONG =
      "et encore bien des mots, afin que ce point prenne plusieurs lignes de sa colonne étroite";

  @Test
  void texts_that_flow_on_leave_no_gap_in_their_column_whatever_stands_beside_them()
      throws Exception {
    byte[] file =
        bytes(
            List.of(
                table(
                    row(RowKind.BODY, "gauche un", "droite " + LONG),
                    row(RowKind.FLOWING, "gauche deux", "droite " + LONG),
                    row(RowKind.FLOWING, "gauche trois", ""))));

    List<Float> left =
        Pages.shown(file).get(0).stream()
            .filter(shown -> shown.text().startsWith("gauche"))
            .map(Shown::baseline)
            .toList();
    assertThat(left).hasSize(3);
    assertThat(left.get(0) - left.get(1)).isLessThan(20);
    assertThat(left.get(1) - left.get(2)).isCloseTo(left.get(0) - left.get(1), within(0.1f));
    Validation.assertAccessibleAndArchival(file);
  }

  @Test
  void what_flows_is_read_row_by_row() throws IOException {
    String text =
        ReadPdf.seen(
                bytes(List.of(table(row(RowKind.BODY, "a", "b"), row(RowKind.FLOWING, "c", "d")))))
            .text();

    assertThat(text).containsSubsequence("a", "b", "c", "d");
  }

  @Test
  void columns_that_flow_go_on_on_the_next_page_between_two_points() throws IOException {
    for (int above = 0; above < 40; above += 3) {
      List<Element> body = new ArrayList<>(lines(above));
      Row[] rows =
          IntStream.range(0, 12)
              .mapToObj(
                  i ->
                      row(
                          i == 0 ? RowKind.BODY : RowKind.FLOWING,
                          "début-" + i + " " + LONG + " fin-" + i,
                          "court-" + i))
              .toArray(Row[]::new);
      body.add(table(rows));

      List<String> pages =
          Pages.of(SampleDocuments.of(body.toArray(Element[]::new))).stream()
              .map(page -> String.join(" ", page) + " ")
              .toList();

      for (int i = 0; i < 12; i++) {
        String start = "début-" + i + " ";
        String end = "fin-" + i + " ";
        assertThat(pages.stream().filter(page -> page.contains(start) && page.contains(end)))
            .as("%s after %s lines", i, above)
            .hasSize(1);
      }
    }
  }

  @Test
  void a_row_that_goes_on_with_another_stays_with_it_on_a_page() throws IOException {
    for (int above = 20; above < 44; above++) {
      List<Element> body = new ArrayList<>(lines(above));
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        rows.add(row(RowKind.BODY, "titre-" + i, ""));
        rows.add(row(RowKind.CONTINUED, "suite-" + i, ""));
      }
      body.add(table(rows.toArray(Row[]::new)));

      for (List<String> page : Pages.of(SampleDocuments.of(body.toArray(Element[]::new)))) {
        assertThat(page.stream().filter(line -> line.startsWith("titre")).count())
            .isEqualTo(page.stream().filter(line -> line.startsWith("suite")).count());
      }
    }
  }

  @Test
  void a_section_ends_a_page_sooner_where_a_little_less_space_is_enough() throws IOException {
    for (int count = 1; count < 40; count++) {
      List<Element> body = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        body.add(new Heading(2, Inline.of("Titre"), false));
        body.add(Paragraph.of("Texte"));
      }
      body.addAll(lines(count));

      List<List<String>> pages = Pages.of(SampleDocuments.of(body.toArray(Element[]::new)));

      assertThat(pages.get(pages.size() - 1)).as("%s lines", count).hasSizeGreaterThan(6);
    }
  }

  @Test
  void what_is_secondary_is_not_bold_where_it_stands_in_a_title() throws IOException {
    Paragraph muted = new Paragraph(ParagraphRole.MUTED, Inline.of("secondaire"));
    List<Float> widths = new ArrayList<>();
    for (boolean title : new boolean[] {true, false}) {
      Row row =
          new Row(
              ImmutableList.of(
                  new Cell(ImmutableList.of(Paragraph.of("Titre"), muted), title, 1), Cell.of("x")),
              title ? RowKind.GROUP : RowKind.BODY,
              0);
      Shown shown =
          Pages.shown(bytes(List.of(table(row)))).get(0).stream()
              .filter(one -> one.text().startsWith("secondaire"))
              .findFirst()
              .orElseThrow();
      widths.add(shown.right() - shown.left());
    }
    assertThat(widths.get(0)).isCloseTo(widths.get(1), within(0.01f));
  }

  private static byte[] bytes(List<Element> body) {
    return Pages.bytes(SampleDocuments.of(body.toArray(Element[]::new)));
  }

  private static List<Element> lines(int count) {
    return IntStream.range(0, count).<Element>mapToObj(i -> Paragraph.of("ligne " + i)).toList();
  }

  private static Row row(RowKind kind, String... texts) {
    return new Row(
        Stream.of(texts).map(Cell::of).collect(ImmutableList.toImmutableList()), kind, 0);
  }

  private static Table table(Row... rows) {
    return new Table(
        Optional.empty(),
        ImmutableList.of(new Column(1, Alignment.START), new Column(1, Alignment.START)),
        ImmutableList.of("Ici", "Là"),
        ImmutableList.copyOf(Arrays.asList(rows)));
  }
}
