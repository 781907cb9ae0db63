package org.conducteur.export.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conducteur.document.Document;
import org.conducteur.export.office.ooxml.OutsidePrograms;
import org.conducteur.export.office.ooxml.Schemas;
import org.conducteur.port.SampleDocuments;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Holds our files against everybody who has a say about what a Word file is. */
class WordFilesTest {
  private static final ImmutableMap<String, Document> DOCUMENTS =
      ImmutableMap.of(
          "fiches", Fiches.of(PageMaster.A4, 2),
          "elements", SampleDocuments.everyElement(),
          "large", SampleDocuments.everyElement(new PageMaster(PaperSize.A5, true, 36)),
          "figures", SampleDocuments.figures(PageMaster.A4),
          "figures-across", SampleDocuments.figures(new PageMaster(PaperSize.A4, true, 11)),
          "figures-small", SampleDocuments.figures(new PageMaster(PaperSize.A5, false, 36, 8)),
          "hostile", SampleDocuments.hostile(),
          "empty", SampleDocuments.empty());

  @TempDir private Path folder;

  static byte[] bytesOf(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WordRenderer().render(document, out);
    return out.toByteArray();
  }

  @Test
  void every_part_follows_the_schema_of_the_standard() throws IOException, SAXException {
    Schemas schemas = new Schemas("wml.xsd");
    Schemas chartSchemas = new Schemas("dml-chart.xsd");
    for (Map.Entry<String, Document> document : DOCUMENTS.entrySet()) {
      WordReading file = WordReading.of(bytesOf(document.getValue()));
      for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
        if (part.getKey().matches("word/[a-z]+\\d*\\.xml")) {
          assertThat(schemas.faultsOf(part.getValue()))
              .as("%s %s", document.getKey(), part.getKey())
              .isEmpty();
        } else if (part.getKey().startsWith("word/charts/chart")) {
          assertThat(chartSchemas.faultsOf(part.getValue())).as(document.getKey()).isEmpty();
        }
      }
    }
  }

  @Test
  void nothing_is_wrong_that_the_schema_cannot_see() throws IOException {
    for (Map.Entry<String, Document> document : DOCUMENTS.entrySet()) {
      assertThat(WordLint.faultsOf(bytesOf(document.getValue()))).as(document.getKey()).isEmpty();
    }
  }

  @Test
  void the_validator_of_the_Open_XML_SDK_finds_no_fault() throws IOException {
    String validator = OutsidePrograms.findValidator();
    for (Path file : write()) {
      assertThat(OutsidePrograms.run(folder, List.of(validator, file.toString())))
          .contains("\"ok\": true");
    }
  }

  @Test
  void python_docx_reads_headings_tables_and_properties() throws IOException {
    write();
    String program =
        """
        import docx
        d = docx.Document('fiches.docx')
        print(d.core_properties.title, '|', d.core_properties.author)
        print(sum(p.style.name == 'Heading 1' for p in d.paragraphs), 'headings')
        print(len(d.tables), 'tables', d.tables[0].cell(0, 0).text, d.tables[0].cell(0, 1).text)
        print(round(d.sections[0].page_width.mm), 'mm')
        for other in ('elements', 'large', 'figures', 'hostile', 'empty'):
            docx.Document(other + '.docx')
        """;

    String printed =
        OutsidePrograms.run(
            folder, List.of(OutsidePrograms.findPython(), "-X", "utf8", "-c", program));

    assertThat(printed)
        .contains("Fiches plénières | Ville de Metz")
        .contains("5 headings")
        .contains("13 tables Horaire 8 h 30 à 9 h 00")
        .contains("210 mm");
  }

  @Test
  void LibreOffice_lays_out_every_text_that_the_document_has() throws IOException {
    List<Path> files = write();
    OutsidePrograms.convertToPdf(folder, files);

    String text =
        OutsidePrograms.run(
            folder, List.of(OutsidePrograms.find("pdftotext"), "-raw", "elements.pdf", "-"));

    for (int word = 1; word <= 20; word++) {
      if (word != 18) {
        assertThat(text).contains("mot" + word + "e");
      }
    }
    assertThat(text).contains("note18e", "bord1e", "bord2e", "Page 2 sur ", "✓");
    for (String name : DOCUMENTS.keySet()) {
      assertThat(folder.resolve(name + ".pdf")).isNotEmptyFile();
    }
  }

  private List<Path> write() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, Document> document : DOCUMENTS.entrySet()) {
      files.add(
          Files.write(folder.resolve(document.getKey() + ".docx"), bytesOf(document.getValue())));
    }
    return files;
  }
}
