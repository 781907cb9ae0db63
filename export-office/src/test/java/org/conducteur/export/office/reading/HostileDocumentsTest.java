package org.conducteur.export.office.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conducteur.export.office.reading.RawDocument.p;
import static org.conducteur.export.office.reading.RawDocument.r;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.conducteur.manuscript.ShownBlocks;
import org.conducteur.port.ReadException;
import org.conducteur.port.RefusedFileException;
import org.conducteur.reading.SourceDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class HostileDocumentsTest {
  private static final Path CORPUS = Path.of("../../shared/corpus/hostile");

  private static void assertRefused(byte[] file, String code) {
    assertThatThrownBy(() -> new WordReader().read(new ByteArrayInputStream(file), "plan.docx"))
        .isInstanceOf(ReadException.class)
        .cause()
        .isInstanceOfSatisfying(
            RefusedFileException.class,
            refused -> assertThat(refused.finding().code()).isEqualTo(code));
  }

  @Test
  void what_is_no_document_is_refused_with_a_sentence() {
    assertRefused(new byte[0], "file-empty");
    assertRefused("Bonjour".getBytes(UTF_8), "document-no-word");
    assertRefused("%PDF-1.7".getBytes(UTF_8), "document-no-word");
    assertRefused("PK\u0003\u0004 rien".getBytes(UTF_8), "document-broken");
  }

  @Test
  void what_no_program_writes_is_refused() {
    String deep = "<w:sdt><w:sdtContent>".repeat(150) + "</w:sdtContent></w:sdt>".repeat(150);
    assertRefused(RawDocument.of(deep).bytes(), "document-suspicious");
    assertRefused(RawDocument.of("<w:p><w:r>").bytes(), "document-damaged");
    assertRefused(RawDocument.of(p("x").repeat(200_001)).bytes(), "document-too-large");
  }

  @Test
  void tables_of_empty_cells_do_not_fill_the_memory() {
    String row =
        "<w:tr>"
            + "<w:tc><w:tcPr><w:gridSpan w:val=\"63\"/></w:tcPr></w:tc>".repeat(100)
            + "</w:tr>";
    String table = "<w:tbl>" + row.repeat(100) + "</w:tbl>";
    assertRefused(RawDocument.of(table, p("x")).bytes(), "document-too-large");
  }

  @Test
  void a_wide_row_among_many_does_not_fill_the_memory() {
    // So many rows of so many cells that an int would count none at all.
    int side = 1 << 16;
    String wide = "<w:tr>" + "<w:tc/>".repeat(side - 1) + "<w:tc>" + p("x") + "</w:tc></w:tr>";
    String table = "<w:tbl>" + wide + "<w:tr><w:tc/></w:tr>".repeat(side - 1) + "</w:tbl>";
    assertRefused(RawDocument.of(table, p("x")).bytes(), "document-too-large");
  }

  @Test
  void numbers_and_styles_that_make_no_sense_do_not_matter() {
    SourceDocument document =
        RawDocument.of(
                p("<w:pStyle w:val=\"a\"/><w:outlineLvl w:val=\"-4\"/>", r("un")),
                p(
                    "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"x\"/></w:numPr>",
                    r("<w:rStyle w:val=\"zz\"/>", "deux")))
            .with(
                "styles",
                RawDocument.style("paragraph", "a", "A", "b", "")
                    + RawDocument.style("paragraph", "b", "B", "a", ""))
            .read();
    assertThat(ShownBlocks.of(document.blocks())).containsExactly("P un", "P deux");
  }

  @Test
  void each_document_of_the_corpus_gives_blocks_or_a_refusal() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no corpus");
    List<Path> files;
    try (Stream<Path> all = Files.list(CORPUS)) {
      files = all.filter(file -> file.toString().matches(".*\\.doc[xm]")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      try {
        SourceDocument document =
            new WordReader()
                .read(new ByteArrayInputStream(Files.readAllBytes(file)), file.toString());
        assertThat(document.blocks()).as(file.toString()).isNotNull();
      } catch (ReadException e) {
        assertThat(e.getCause()).as(file.toString()).isInstanceOf(RefusedFileException.class);
      }
    }
  }
}
