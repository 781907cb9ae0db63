package org.conducteur.export.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.conducteur.document.Alignment;
import org.conducteur.document.Callout;
import org.conducteur.document.CalloutKind;
import org.conducteur.document.Cell;
import org.conducteur.document.Column;
import org.conducteur.document.Document;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Paragraph;
import org.conducteur.document.Quote;
import org.conducteur.document.Row;
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;
import org.conducteur.document.WritingLines;
import org.conducteur.port.SampleDocuments;
import org.conducteur.style.PageMaster;
import org.conducteur.text.Inline;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Reads files back and looks at how they are made. */
class WordStructureTest {

  @Test
  void styles_are_the_ones_that_Word_itself_offers_by_name() throws IOException {
    try (XWPFDocument file = read(SampleDocuments.everyElement())) {
      for (String name :
          List.of(
              "Title",
              "Subtitle",
              "heading 1",
              "heading 4",
              "toc 1",
              "toc 4",
              "List Bullet",
              "List Number",
              "List Continue",
              "caption",
              "Quote",
              "footnote text",
              "footnote reference",
              "Hyperlink",
              "header",
              "footer",
              "Strong",
              "Emphasis")) {
        assertThat(file.getStyles().getStyleWithName(name)).as(name).isNotNull();
      }
    }
  }

  @Test
  void names_of_columns_and_labels_say_their_language_where_it_is_another() throws IOException {
    Document document =
        SampleDocuments.of(
            new Table(
                Optional.empty(),
                ImmutableList.of(new Column(1, Alignment.START)),
                ImmutableList.of("Who"),
                ImmutableList.of(new Row(ImmutableList.of(Cell.of("a"))))),
            new LabelValues(
                ImmutableList.of(new LabelValue("Wo", ImmutableList.of(Paragraph.of("ici"))))));
    WordReading file =
        WordReading.of(
            WordFilesTest.bytesOf(
                document.toBuilder().foreign(ImmutableMap.of("Who", "en", "Wo", "de")).build()));

    assertThat(file.xml(WordReading.MAIN))
        .containsOnlyOnce("<w:lang w:val=\"en\"/>")
        .containsOnlyOnce("<w:lang w:val=\"de\"/>");
  }

  @Test
  void rows_that_go_on_have_no_line_between_them_and_stay_together() throws IOException {
    Table table =
        new Table(
            Optional.empty(),
            ImmutableList.of(new Column(1, Alignment.START)),
            ImmutableList.of("Nom"),
            ImmutableList.of(
                new Row(ImmutableList.of(Cell.of("titre"))),
                new Row(ImmutableList.of(Cell.of("suite")), RowKind.CONTINUED, 0),
                new Row(ImmutableList.of(Cell.of("autre")))));
    try (XWPFDocument file = read(SampleDocuments.of(table))) {
      XWPFTable made = file.getTables().get(0);

      assertThat(made.getRow(1).getCell(0).getCTTc().getTcPr().getTcBorders().getBottom().getVal())
          .isEqualTo(STBorder.NIL);
      assertThat(made.getRow(2).getCell(0).getCTTc().getTcPr().getTcBorders().getTop().getVal())
          .isEqualTo(STBorder.NIL);
      assertThat(made.getRow(3).getCell(0).getCTTc().getTcPr().isSetTcBorders()).isFalse();
      assertThat(made.getRow(1).getCell(0).getParagraphs().get(0).getCTP().getPPr().isSetKeepNext())
          .isTrue();
    }
  }

  @Test
  void a_quote_that_holds_a_list_has_one_bar_beside_all_of_it() throws IOException {
    Quote quote =
        new Quote(
            ImmutableList.of(
                Paragraph.of("avant"),
                new ItemList(ListMarker.BULLET, ImmutableList.of(ListItem.of(Inline.of("point"))))),
            Optional.of("quelqu’un"));
    try (XWPFDocument file = read(SampleDocuments.of(quote))) {
      assertThat(file.getTables()).hasSize(1);
      assertThat(file.getTables().get(0).getStyleID()).isEqualTo("QuoteBox");
      assertThat(file.getTables().get(0).getText())
          .containsSubsequence("avant", "point", "— quelqu’un");
    }
  }

  @Test
  void an_item_without_mark_and_words_is_no_empty_line() throws IOException {
    ItemList inner = new ItemList(ListMarker.BULLET, ImmutableList.of(ListItem.of(Inline.of("a"))));
    ItemList outer =
        new ItemList(ListMarker.NONE, ImmutableList.of(new ListItem(ImmutableList.of(inner))));
    try (XWPFDocument file = read(SampleDocuments.of(outer))) {
      assertThat(file.getParagraphs().get(0).getText()).isEqualTo("a");
      assertThat(file.getParagraphs().get(0).getNumIlvl()).isOne();
    }
  }

  @Test
  void each_numbered_list_begins_again_at_one() throws IOException {
    try (XWPFDocument file = read(SampleDocuments.of(numbered("a", "b"), numbered("c")))) {
      List<XWPFParagraph> items = file.getParagraphs();

      assertThat(items.get(0).getNumID()).isEqualTo(items.get(1).getNumID());
      assertThat(items.get(2).getNumID()).isNotEqualTo(items.get(0).getNumID());
      assertThat(items.get(2).getNumFmt()).isEqualTo("decimal");
      assertThat(
              file.getNumbering()
                  .getNum(items.get(2).getNumID())
                  .getCTNum()
                  .getLvlOverrideArray(0)
                  .getStartOverride()
                  .getVal())
          .isOne();
    }
  }

  @Test
  void lists_deeper_than_Word_knows_stay_at_its_deepest_level() throws IOException {
    Element deep = Paragraph.of("Fond");
    for (int depth = 0; depth < 12; depth++) {
      deep =
          new ItemList(
              ListMarker.TICK,
              ImmutableList.of(
                  new ListItem(ImmutableList.of(Paragraph.of("Niveau " + depth), deep))));
    }
    try (XWPFDocument file = read(SampleDocuments.of(deep))) {
      assertThat(file.getParagraphs().get(0).getNumIlvl()).isZero();
      assertThat(file.getParagraphs().get(8).getNumIlvl()).isEqualTo(8);
      assertThat(file.getParagraphs().get(11).getNumIlvl()).isEqualTo(8);
      assertThat(file.getParagraphs().get(11).getNumLevelText()).isEqualTo("✓");
    }
  }

  @Test
  void notes_are_real_in_lists_tables_and_quotes() throws IOException {
    Element noted = Paragraph.of(ImmutableList.of(new Inline.Footnote(Inline.of("Source"))));
    Document document =
        SampleDocuments.of(
            new ItemList(
                ListMarker.BULLET, ImmutableList.of(new ListItem(ImmutableList.of(noted)))),
            new LabelValues(ImmutableList.of(new LabelValue("Places", ImmutableList.of(noted)))),
            new Quote(ImmutableList.of(noted), Optional.empty()));

    try (XWPFDocument file = read(document)) {
      assertThat(file.getFootnotes()).hasSize(5); // two of them divide notes from text
      assertThat(file.getFootnotes().get(4).getParagraphs().get(0).getText()).contains("Source");
    }
  }

  @Test
  void tables_have_a_grid_a_repeated_header_and_rows_in_one_piece() throws IOException {
    try (XWPFDocument file = read(SampleDocuments.everyElement())) {
      XWPFTable table =
          file.getTables().stream()
              .filter(candidate -> candidate.getText().contains("Population"))
              .findFirst()
              .orElseThrow();

      assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray()).isEqualTo(3);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
      assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).startsWith("Chiffres clés");
      assertThat(table.getCTTbl().getTblPr().getTblLook().getFirstColumn()).isEqualTo(true);
      assertThat(table.getStyleID()).isEqualTo("DataTable");
    }
  }

  @Test
  void a_short_box_is_never_split_and_a_long_one_may_be() throws IOException {
    Document document = SampleDocuments.of(box(1), box(100));

    try (XWPFDocument file = read(document)) {
      assertThat(file.getTables().get(0).getRow(1).isCantSplitRow()).isTrue();
      assertThat(file.getTables().get(1).getRow(1).isCantSplitRow()).isFalse();
      // Its title is said again on each page.
      assertThat(file.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
    }
  }

  @Test
  void a_line_that_announces_a_list_stays_with_it() throws IOException {
    Document document =
        SampleDocuments.of(
            Paragraph.of("Sur la scène :"),
            numbered("un"),
            Paragraph.of("Suite."),
            numbered("a", "b", "c", "d", "e", "f", "g"));

    try (XWPFDocument file = read(document)) {
      assertThat(file.getParagraphs().get(0).getCTP().getPPr().isSetKeepNext()).isTrue();
      assertThat(file.getParagraphs().get(2).getCTP().isSetPPr()).isFalse();
    }
  }

  @Test
  void a_heading_may_begin_a_page() throws IOException {
    Document document =
        SampleDocuments.of(
            new Heading(1, Inline.of("Un"), false), new Heading(1, Inline.of("Deux"), true));

    try (XWPFDocument file = read(document)) {
      assertThat(file.getParagraphs().get(0).getCTP().getPPr().isSetPageBreakBefore()).isFalse();
      assertThat(file.getParagraphs().get(1).getCTP().getPPr().isSetPageBreakBefore()).isTrue();
    }
  }

  @Test
  void text_that_runs_from_right_to_left_says_so() throws IOException {
    WordReading file =
        WordReading.of(
            WordFilesTest.bytesOf(SampleDocuments.of(Paragraph.of("مرحبا بكم في Metz"))));

    assertThat(file.xml(WordReading.MAIN)).contains("<w:bidi/>").contains("<w:rtl/>");
    List<org.w3c.dom.Element> runs = WordReading.all(file.tree(WordReading.MAIN), "r");
    assertThat(WordReading.all(runs.get(runs.size() - 1), "rtl")).isEmpty();
    assertThat(runs.get(runs.size() - 1).getTextContent()).isEqualTo("Metz");
  }

  @Test
  void words_of_another_language_and_the_document_itself_name_their_language() throws IOException {
    Document document =
        SampleDocuments.of(
            Paragraph.of(
                ImmutableList.of(
                    new Inline.Foreign("de", Inline.of("Leichte Sprache")),
                    new Inline.Foreign("??", Inline.of("unbekannt")))));
    WordReading file = WordReading.of(WordFilesTest.bytesOf(document));

    assertThat(file.xml(WordReading.MAIN)).containsOnlyOnce("<w:lang w:val=\"de\"/>");
    assertThat(file.xml("word/styles.xml")).contains("w:lang w:val=\"fr-FR\"");
  }

  @Test
  void lines_to_write_on_are_named_for_those_who_do_not_see_them() throws IOException {
    Document document = SampleDocuments.of(new WritingLines("Vos mots", 3));
    WordReading file = WordReading.of(WordFilesTest.bytesOf(document));

    assertThat(file.xml(WordReading.MAIN)).contains("<w:alias w:val=\"Vos mots\"/>");
    assertThat(WordReading.all(file.tree(WordReading.MAIN), "p"))
        .filteredOn(p -> WordReading.styleOf(p).equals(Optional.of("WritingLine")))
        .hasSize(3);
  }

  @Test
  void lines_to_write_on_show_their_label_unless_the_question_above_does() throws IOException {
    Document document =
        SampleDocuments.of(
            Paragraph.of("5. Pour vous, en un mot\u00A0?"),
            new WritingLines("Pour vous, en un mot ?", 2),
            new WritingLines("Une autre idée", 2));

    String text = WordReading.of(WordFilesTest.bytesOf(document)).seen().text();

    assertThat(text).containsOnlyOnce("Pour vous").containsOnlyOnce("Une autre idée");
  }

  @Test
  void a_question_stays_with_the_lines_for_its_answer() throws IOException {
    Document document =
        SampleDocuments.of(Paragraph.of("Une question"), new WritingLines("Une question", 12));

    try (XWPFDocument file = read(document)) {
      assertThat(file.getParagraphs().get(0).getCTP().getPPr().isSetKeepNext()).isTrue();
    }
  }

  @Test
  void all_that_is_read_is_at_least_as_large_as_running_text() throws IOException {
    WordReading file = WordReading.of(WordFilesTest.bytesOf(SampleDocuments.everyElement()));
    for (org.w3c.dom.Element style : WordReading.all(file.tree("word/styles.xml"), "style")) {
      String id = WordReading.attribute(style, "styleId");
      for (org.w3c.dom.Element size : WordReading.all(style, "sz")) {
        if (!List.of("Gap", "Tiny", "Header", "Footer").contains(id)) {
          assertThat(Integer.parseInt(WordReading.attribute(size, "val")))
              .as(id)
              .isGreaterThanOrEqualTo(22);
        }
      }
    }
  }

  @Test
  void a_list_style_brings_its_mark_for_those_who_go_on_writing() throws IOException {
    try (XWPFDocument file = read(SampleDocuments.everyElement())) {
      for (String id : List.of("ListBullet", "ListNumber", "ListTick", "ListBox")) {
        assertThat(file.getStyles().getStyle(id).getCTStyle().getPPr().isSetNumPr())
            .as(id)
            .isTrue();
      }
    }
  }

  @Test
  void short_tables_stay_in_one_piece_with_their_caption() throws IOException {
    try (XWPFDocument file = read(Fiches.of(PageMaster.A4, 1))) {
      XWPFTable table =
          file.getTables().stream()
              .filter(candidate -> candidate.getText().contains("Population"))
              .findFirst()
              .orElseThrow();

      assertThat(table.getRows().subList(0, 3))
          .allMatch(row -> row.getCell(0).getParagraphs().get(0).getCTP().getPPr().isSetKeepNext());
      assertThat(
              table.getRow(3).getCell(0).getParagraphs().get(0).getCTP().getPPr().isSetKeepNext())
          .isFalse();
    }
  }

  @Test
  void sizes_and_colours_come_from_page_and_palette() throws IOException {
    WordReading small = WordReading.of(WordFilesTest.bytesOf(Fiches.of(PageMaster.A4, 1)));
    PageMaster page = new PageMaster(PageMaster.A4.paper(), true, 22);
    WordReading large = WordReading.of(WordFilesTest.bytesOf(Fiches.of(page, 1)));

    assertThat(small.xml("word/styles.xml")).contains("w:sz w:val=\"22\"", "12466B");
    assertThat(large.xml("word/styles.xml")).contains("w:sz w:val=\"44\"");
    assertThat(large.xml(WordReading.MAIN)).contains("w:orient=\"landscape\"");
  }

  @Test
  void Word_is_not_told_to_ask_whether_fields_are_to_be_brought_up_to_date() throws IOException {
    WordReading file = WordReading.of(WordFilesTest.bytesOf(Fiches.of(PageMaster.A4, 1)));

    assertThat(file.xml("word/settings.xml")).doesNotContain("updateFields");
    assertThat(file.xml(WordReading.MAIN))
        .contains("TOC \\o \"1-2\" \\h \\z \\u")
        .contains("Table of Contents");
  }

  private static XWPFDocument read(Document document) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(WordFilesTest.bytesOf(document)));
  }

  private static ItemList numbered(String... items) {
    ImmutableList.Builder<ListItem> out = ImmutableList.builder();
    for (String item : items) {
      out.add(ListItem.of(Inline.of(item)));
    }
    return new ItemList(ListMarker.NUMBER, out.build());
  }

  private static Callout box(int paragraphs) {
    ImmutableList.Builder<Element> content = ImmutableList.builder();
    for (int i = 0; i < paragraphs; i++) {
      content.add(Cell.of("Ligne").content().get(0));
    }
    return new Callout(CalloutKind.INFORMATION, "Boîte", content.build());
  }
}
