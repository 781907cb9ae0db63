package org.conducteur.export.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conducteur.document.Alignment;
import org.conducteur.document.Callout;
import org.conducteur.document.CalloutKind;
import org.conducteur.document.Cell;
import org.conducteur.document.Column;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.Row;
import org.conducteur.document.Table;
import org.conducteur.document.WritingLines;
import org.conducteur.export.office.ooxml.OutsidePrograms;
import org.conducteur.port.SampleDocuments;
import org.conducteur.text.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends sections at every height of a page, and looks at what LibreOffice puts on the last page. */
class EndingsTest {
  private static final int PAGE_OF_LINES = 50;

  @TempDir private Path folder;

  @Test
  void no_page_holds_only_the_last_lines_of_a_section() throws IOException {
    Map<String, List<Element>> endings = endings();
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, List<Element>> ending : endings.entrySet()) {
      byte[] file = WordFilesTest.bytesOf(SampleDocuments.of(sections(ending.getValue())));
      files.add(Files.write(folder.resolve(ending.getKey() + ".docx"), file));
    }
    OutsidePrograms.convertToPdf(folder, files);

    for (String name : endings.keySet()) {
      List<List<String>> pages = pagesOf(name + ".pdf");
      for (int i = 0; i < pages.size(); i++) {
        boolean begins = pages.get(i).stream().anyMatch(line -> line.startsWith("Partie"));
        assertThat(begins ? PAGE_OF_LINES : pages.get(i).size())
            .as("%s, page %s: %s", name, i + 1, pages.get(i))
            .isGreaterThanOrEqualTo(3);
      }
    }
  }

  private List<List<String>> pagesOf(String pdf) throws IOException {
    String text =
        OutsidePrograms.run(
            folder, List.of(OutsidePrograms.find("pdftotext"), "-layout", pdf, "-"));
    List<List<String>> pages = new ArrayList<>();
    for (String page : text.split("\f", 0)) {
      pages.add(
          page.lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.contains("bord"))
              .toList());
    }
    pages.remove(pages.size() - 1);
    return pages;
  }

  private static Element[] sections(List<Element> ending) {
    List<Element> all = new ArrayList<>();
    for (int lines = 20; lines < PAGE_OF_LINES; lines++) {
      all.add(new Heading(1, Inline.of("Partie " + lines), true));
      for (int i = 0; i < lines; i++) {
        all.add(Paragraph.of("Ligne " + i));
      }
      all.addAll(ending);
    }
    return all.toArray(Element[]::new);
  }

  static Map<String, List<Element>> endings() {
    Map<String, List<Element>> all = new LinkedHashMap<>();
    all.put("lines", List.of(Paragraph.of("Fin")));
    all.put("paragraph", List.of(Paragraph.of("Une phrase assez longue. ".repeat(16)), muted()));
    all.put("list", List.of(list(6)));
    all.put("table", List.of(table(12)));
    all.put("table-and-line", List.of(table(12), muted()));
    all.put("values", List.of(values(8)));
    all.put("values-and-line", List.of(values(8), muted()));
    all.put("box", List.of(box()));
    all.put("box-and-line", List.of(box(), muted()));
    all.put("lines-to-write-on", List.of(new WritingLines("Vos mots", 2), muted()));
    return all;
  }

  private static Element muted() {
    return new Paragraph(ParagraphRole.MUTED, Inline.of("Le questionnaire est anonyme."));
  }

  private static Element list(int size) {
    return new ItemList(
        ListMarker.TICK,
        IntStream.range(0, size)
            .mapToObj(i -> ListItem.of(Inline.of("Point " + i)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Element values(int size) {
    return new LabelValues(
        IntStream.range(0, size)
            .mapToObj(i -> new LabelValue("Label " + i, Cell.of("Valeur " + i).content()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Element table(int size) {
    return new Table(
        Optional.of("Tableau"),
        ImmutableList.of(new Column(1, Alignment.START), new Column(2, Alignment.END)),
        ImmutableList.of("Un", "Deux"),
        IntStream.range(0, size)
            .mapToObj(i -> new Row(ImmutableList.of(Cell.of("Rang " + i), Cell.of("Reste"))))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Element box() {
    return new Callout(
        CalloutKind.PROMPT,
        "Relance",
        ImmutableList.of(Paragraph.of("Une question."), Paragraph.of("Une autre.")));
  }
}
