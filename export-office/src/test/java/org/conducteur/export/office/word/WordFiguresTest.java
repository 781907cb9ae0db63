package org.conducteur.export.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conducteur.document.BlockTone;
import org.conducteur.document.Card;
import org.conducteur.document.CardFormat;
import org.conducteur.document.Cards;
import org.conducteur.document.ChoiceRow;
import org.conducteur.document.Display;
import org.conducteur.document.Document;
import org.conducteur.document.Furniture;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.document.Schedule;
import org.conducteur.document.ScheduleBlock;
import org.conducteur.document.ScheduleTick;
import org.conducteur.export.office.ooxml.OutsidePrograms;
import org.conducteur.port.SampleDocuments;
import org.conducteur.style.Brand;
import org.conducteur.style.FontFamily;
import org.conducteur.style.Logo;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;
import org.conducteur.text.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Figures, cards, display type and a town's style, as Word has them. */
class WordFiguresTest {
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @TempDir private Path folder;

  @Test
  void a_chart_is_drawn_by_Word_and_its_figures_are_in_a_workbook() throws IOException {
    WordReading file = figures();

    assertThat(file.xml("word/charts/chart1.xml"))
        .contains("barDir val=\"bar\"", "67,75 millions", "solidFill");
    try (XSSFWorkbook book =
        new XSSFWorkbook(
            new ByteArrayInputStream(file.parts().get("word/embeddings/chart1.xlsx")))) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).startsWith("France");
      assertThat(book.getSheetAt(0).getRow(1).getCell(1).getNumericCellValue()).isEqualTo(67.75);
    }
    assertThat(WordReading.all(file.tree(WordReading.MAIN), "docPr"))
        .extracting(properties -> properties.getAttribute("descr"))
        .containsExactly("Trois pays côte à côte alt3e");
  }

  @Test
  void a_schedule_is_a_table_with_a_column_for_each_track_and_cells_as_long_as_time()
      throws IOException {
    Element table = tableWith(figures(), "Studio");

    assertThat(WordReading.children(WordReading.children(table, "tblGrid").get(0))).hasSize(3);
    assertThat(WordReading.all(table, "tblHeader")).hasSize(1);
    assertThat(WordReading.all(table, "vMerge")).isNotEmpty();
    List<Integer> heights =
        WordReading.all(table, "trHeight").stream()
            .map(height -> Integer.valueOf(WordReading.attribute(height, "val")))
            .toList();
    // From 9 h to 9 h 30, then to 10 h, 10 h 30, 10 h 40, 11 h and 12 h.
    assertThat(heights).hasSize(6);
    assertThat(heights.get(5)).isBetween(heights.get(0) * 2 - 3, heights.get(0) * 2 + 3);
  }

  @Test
  void a_schedule_fits_one_page_however_much_is_in_it() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int blocks : new int[] {1, 20, 90}) {
      for (boolean landscape : new boolean[] {true, false}) {
        PageMaster page = new PageMaster(PaperSize.A4, landscape, 11);
        Document document =
            SampleDocuments.of(new Heading(1, Inline.of("Samedi"), false), day(4, blocks))
                .toBuilder()
                .page(page)
                .build();
        String name = blocks + (landscape ? "-across" : "-upright") + ".docx";
        files.add(Files.write(folder.resolve(name), WordFilesTest.bytesOf(document)));
      }
    }
    OutsidePrograms.convertToPdf(folder, files);

    for (Path file : files) {
      String pdf = file.toString().replace(".docx", ".pdf");
      assertThat(OutsidePrograms.run(folder, List.of(OutsidePrograms.find("pdfinfo"), pdf)))
          .as(pdf)
          .containsPattern("Pages: +1\n");
    }
  }

  @Test
  void moments_that_lie_close_become_one_where_there_are_too_many() throws IOException {
    WordReading file = read(SampleDocuments.of(day(2, 600)));

    assertThat(WordReading.all(file.tree(WordReading.MAIN), "tr")).hasSizeLessThan(160);
  }

  @Test
  void a_plate_says_its_words_to_both_sides() throws IOException {
    WordReading file =
        read(
            SampleDocuments.of(
                new Cards(
                    CardFormat.FOLDED_PLATE,
                    ImmutableList.of(new Card("Ada EXEMPLE", ImmutableList.of("Présidente"))))));

    assertThat(WordReading.all(file.tree(WordReading.MAIN), "textDirection"))
        .extracting(direction -> WordReading.attribute(direction, "val"))
        .containsExactly("tbRl", "btLr");
    assertThat(file.seen().text().split("Ada EXEMPLE", -1)).hasSize(3);
  }

  @Test
  void badges_have_their_size_whatever_the_name() throws IOException {
    Card longest = new Card("Maximilienne-Constance ".repeat(6), ImmutableList.of("Ville"));
    WordReading file =
        read(SampleDocuments.of(new Cards(CardFormat.BADGE, ImmutableList.of(longest))));

    Element height = WordReading.all(file.tree(WordReading.MAIN), "trHeight").get(0);
    assertThat(WordReading.attribute(height, "val")).isEqualTo("3118"); // 55 mm
    assertThat(WordReading.attribute(height, "hRule")).isEqualTo("exact");
  }

  @Test
  void what_follows_cards_begins_a_page() throws IOException {
    Cards cards =
        new Cards(CardFormat.BADGE, ImmutableList.of(new Card("Ada", ImmutableList.of())));
    WordReading file = read(SampleDocuments.of(Paragraph.of("a"), cards, Paragraph.of("b")));

    assertThat(WordReading.all(file.tree(WordReading.MAIN), "pageBreakBefore")).hasSize(2);
  }

  @Test
  void display_type_is_a_heading_and_as_large_as_its_words_allow() throws IOException {
    WordReading file =
        read(
            SampleDocuments.of(
                new Display("Bar", Optional.empty(), 100, false),
                new Display(
                    "Salle polyvalente des fêtes et des cérémonies du quartier",
                    Optional.empty(),
                    100,
                    true)));

    List<Integer> sizes =
        WordReading.all(file.tree(WordReading.MAIN), "sz").stream()
            .map(size -> Integer.valueOf(WordReading.attribute(size, "val")))
            .toList();
    assertThat(sizes.get(0)).isGreaterThan(400);
    assertThat(sizes.get(1)).isBetween(60, 200);
    assertThat(file.seen().headings()).hasSize(2);
  }

  @Test
  void figures_are_the_same_bytes_wherever_they_are_written() {
    byte[] here = WordFilesTest.bytesOf(SampleDocuments.figures(PageMaster.A4));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(WordFilesTest.bytesOf(SampleDocuments.figures(PageMaster.A4))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void choices_stand_side_by_side_as_far_as_they_have_room() throws IOException {
    assertThat(columnsOf("1", "2", "3", "4", "5")).isEqualTo(5);
    assertThat(columnsOf("Un choix bien plus long que tous les autres ".repeat(3), "2")).isOne();
  }

  private static int columnsOf(String... choices) throws IOException {
    WordReading file =
        read(SampleDocuments.of(new ChoiceRow("Note", ImmutableList.copyOf(choices))));
    return WordReading.all(file.tree(WordReading.MAIN), "gridCol").size();
  }

  @Test
  void a_document_without_furniture_has_nothing_at_its_edges() throws IOException {
    Document document = SampleDocuments.of(Paragraph.of("a"));
    Document bare =
        Document.builder(document.metadata(), document.page(), document.brand(), Furniture.NONE)
            .body(document.body())
            .build();

    assertThat(read(bare).parts().keySet()).noneMatch(part -> part.matches("word/(head|foot)er.*"));
  }

  @Test
  void a_town_has_its_logo_font_and_address_on_its_sheets() throws IOException {
    Brand brand =
        Brand.builder("Rivombre")
            .logo(new Logo(ByteSource.wrap(PNG), "image/png", 300, 100, "Armes de Rivombre"))
            .font(new FontFamily("Marianne", ImmutableMap.of()))
            .address(ImmutableList.of("Hôtel de ville", "Rivombre"))
            .build();
    WordReading file = read(Fiches.of(PageMaster.A4, 1).toBuilder().brand(brand).build());

    assertThat(file.xml("word/styles.xml")).contains("w:ascii=\"Marianne\"");
    assertThat(file.seen().text()).containsSubsequence("Hôtel de ville", "Rivombre", "Accueil");
    for (String part : file.parts().keySet()) {
      for (Element picture :
          part.matches("word/(document|header\\d)\\.xml")
              ? WordReading.all(file.tree(part), "docPr")
              : List.<Element>of()) {
        assertThat(picture.getAttribute("descr")).isEqualTo("Armes de Rivombre");
      }
    }
    assertThat(file.parts().keySet()).filteredOn(part -> part.contains("media")).hasSize(1);
  }

  @Test
  void words_of_scripts_that_western_fonts_lack_name_a_font_and_a_language() throws IOException {
    String xml =
        read(SampleDocuments.of(
                Paragraph.of("Oui 漢字 かな 한글 ☐ 👩🏽‍💻 fin"),
                Paragraph.of("שלום"),
                Paragraph.of("مرحبا")))
            .xml(WordReading.MAIN);

    assertThat(xml)
        .contains("w:eastAsia=\"Microsoft YaHei\"", "w:eastAsia=\"Yu Gothic\"")
        .contains("w:eastAsia=\"Malgun Gothic\"", "w:ascii=\"Segoe UI Emoji\"")
        .contains("w:bidi=\"he-IL\"", "w:bidi=\"ar-SA\"", "w:lang w:eastAsia=\"ko-KR\"");
    assertThat(xml).contains("👩🏽‍💻<"); // in one run
  }

  private static Schedule day(int tracks, int blocks) {
    ImmutableList.Builder<ScheduleBlock> all = ImmutableList.builder();
    int length = Math.max(1, 600 * tracks / blocks - 1);
    for (int i = 0; i < blocks; i++) {
      int from = 540 + (i / tracks) * 600 / ((blocks + tracks - 1) / tracks);
      all.add(
          new ScheduleBlock(
              i % tracks,
              from,
              Math.min(from + length, 1140),
              "Atelier numéro " + i + " sur les usages de tous les jours",
              "9 h – 10 h",
              "Colombe AZÉMA, Ysaline PRÉVERT-DUBOSC",
              i % 3 == 0 ? BlockTone.STRONG : i % 3 == 1 ? BlockTone.SOFT : BlockTone.QUIET));
    }
    return new Schedule(
        "La journée",
        IntStream.range(0, tracks)
            .mapToObj(i -> "Salle " + i)
            .collect(ImmutableList.toImmutableList()),
        IntStream.rangeClosed(9, 19)
            .mapToObj(hour -> new ScheduleTick(hour * 60, hour + " h"))
            .collect(ImmutableList.toImmutableList()),
        all.build());
  }

  private static Element tableWith(WordReading file, String text) throws IOException {
    return WordReading.all(file.tree(WordReading.MAIN), "tbl").stream()
        .filter(table -> WordReading.text(table).contains(text))
        .findFirst()
        .orElseThrow();
  }

  private static WordReading figures() throws IOException {
    return read(SampleDocuments.figures(PageMaster.A4));
  }

  private static WordReading read(Document document) throws IOException {
    return WordReading.of(WordFilesTest.bytesOf(document));
  }
}
