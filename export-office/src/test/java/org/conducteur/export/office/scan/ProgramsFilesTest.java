package org.conducteur.export.office.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.conducteur.export.office.ooxml.OutsidePrograms;
import org.conducteur.port.ReadException;
import org.conducteur.port.RefusedFileException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that real programs write. */
class ProgramsFilesTest {
  private static final Path CORPUS = Path.of("../../shared/corpus");
  private static final String OPENPYXL =
      """
      import datetime, openpyxl
      from openpyxl.worksheet.table import Table
      book = openpyxl.Workbook()
      sheet = book.active
      sheet.title = "Plan"
      sheet.append(["Début", "Titre", "Jour", "Durée"])
      sheet.append([datetime.time(9, 30), "Café\\naccueil", datetime.date(2023, 11, 16), None])
      sheet["D2"] = "=A2+1"
      sheet.add_table(Table(displayName="Seances", ref="A1:D2"))
      book.save("openpyxl.xlsx")
      """;

  @TempDir Path folder;

  private static void assertPlan(ScannedWorkbook scanned) {
    ScannedSheet sheet = scanned.findSheet("Plan").orElseThrow();
    assertThat(sheet.rows()).hasSize(2);
    // LibreOffice writes fifteen digits.
    assertThat(RawWorkbook.cell(scanned, "A2").content())
        .asInstanceOf(InstanceOfAssertFactories.type(Content.Amount.class))
        .satisfies(time -> assertThat(time.number()).isCloseTo(9.5 / 24, within(1e-12)))
        .satisfies(time -> assertThat(time.temporal()).isTrue());
    assertThat(RawWorkbook.cell(scanned, "B2").content())
        .isEqualTo(new Content.Words("Café\naccueil"));
    assertThat(RawWorkbook.cell(scanned, "C2").content())
        .isEqualTo(new Content.Amount(45246, true));
    assertThat(RawWorkbook.cell(scanned, "D2").formula()).isPresent();
  }

  private static byte[] plan(Workbook book) throws IOException {
    Row header = book.createSheet("Plan").createRow(0);
    header.createCell(1).setCellValue("Titre");
    Row row = book.getSheet("Plan").createRow(1);
    row.createCell(0).setCellValue(9.5 / 24);
    row.createCell(1).setCellValue("Café\r\naccueil");
    row.createCell(2).setCellValue(45246);
    row.createCell(3).setCellFormula("A2+1");
    row.getCell(0).setCellStyle(style(book, "hh:mm"));
    row.getCell(2).setCellStyle(style(book, "dddd d mmmm yyyy"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  private static CellStyle style(Workbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  @Test
  void poi_files_are_read_streamed_or_not() throws IOException {
    try (XSSFWorkbook whole = new XSSFWorkbook();
        SXSSFWorkbook streamed = new SXSSFWorkbook()) {
      assertPlan(RawWorkbook.scan(plan(whole)));
      assertPlan(RawWorkbook.scan(plan(streamed)));
    }
  }

  @Test
  void libreoffice_files_are_read() throws IOException {
    Path file = folder.resolve("plan.xlsx");
    try (XSSFWorkbook whole = new XSSFWorkbook()) {
      Files.write(file, plan(whole));
    }
    ScannedWorkbook scanned =
        RawWorkbook.scan(Files.readAllBytes(OutsidePrograms.recalculate(folder, file)));
    assertPlan(scanned);
    assertThat(RawWorkbook.cell(scanned, "D2").content()).isInstanceOf(Content.Amount.class);
  }

  @Test
  void openpyxl_files_are_read_with_their_tables() throws IOException {
    OutsidePrograms.run(
        folder, List.of(OutsidePrograms.findPython(), "-X", "utf8", "-c", OPENPYXL));
    ScannedWorkbook scanned = RawWorkbook.scan(Files.readAllBytes(folder.resolve("openpyxl.xlsx")));
    assertPlan(scanned);
    assertThat(scanned.findTable("Seances").map(ScannedTable::headers).orElseThrow())
        .containsExactly("Début", "Titre", "Jour", "Durée");
  }

  static Stream<Optional<Path>> corpus() throws IOException {
    if (!Files.isDirectory(CORPUS)) {
      return Stream.of(Optional.empty());
    }
    try (Stream<Path> hostile = Files.list(CORPUS.resolve("hostile"));
        Stream<Path> office = Files.list(CORPUS.resolve("office"))) {
      return Stream.concat(hostile, office).sorted().map(Optional::of).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void each_file_of_the_corpus_ends_in_a_workbook_or_a_refusal(Optional<Path> file)
      throws IOException {
    Assumptions.assumeTrue(file.isPresent(), "the shared corpus is missing");
    try (InputStream in = Files.newInputStream(file.orElseThrow())) {
      Assertions.assertTimeout(
          Duration.ofSeconds(60),
          () ->
              assertThatCode(() -> ScannedWorkbook.read(in, "file"))
                  .satisfiesAnyOf(
                      thrown -> assertThat(thrown).isNull(),
                      thrown ->
                          assertThat(thrown)
                              .isInstanceOf(ReadException.class)
                              .hasCauseInstanceOf(RefusedFileException.class)));
    }
  }
}
