package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.conducteur.check.Checked;
import org.conducteur.check.Checker;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.event.StarterEvent;
import org.conducteur.export.office.ooxml.OutsidePrograms;
import org.conducteur.export.office.ooxml.Schemas;
import org.conducteur.port.PlanningOptions;
import org.conducteur.style.Brand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Holds our workbooks against everybody who has a say about what an Excel file is. */
class PlanningFilesTest {
  private static final double SECOND = 1 / 86_400.0;

  @TempDir private Path folder;

  private static Map<String, Event> events() {
    return ImmutableMap.<String, Event>builder()
        .put("planning", PlanningEvent.of())
        .putAll(HostileEvents.all())
        .put("live", LiveTimesTest.event())
        .put("generated", EventGenerator.full(7).next())
        .buildOrThrow();
  }

  /** Those of all events, one with findings and one to begin with. */
  private static Map<String, byte[]> files() {
    ImmutableMap.Builder<String, byte[]> files = ImmutableMap.builder();
    events().forEach((name, event) -> files.put(name, Book.bytesOf(event)));
    Event texts = HostileEvents.texts();
    files.put(
        "findings",
        Book.bytesOf(
            texts,
            new PlanningOptions(
                Locale.ENGLISH,
                Brand.DEFAULT,
                Optional.empty(),
                Checker.standard().review(texts))));
    files.put(
        "starting",
        Book.bytesOf(
            StarterEvent.in(Locale.GERMAN),
            new PlanningOptions(
                Locale.GERMAN, Brand.DEFAULT, Optional.empty(), Checked.NOTHING, true)));
    return files.buildOrThrow();
  }

  @Test
  void every_part_follows_the_schema_of_the_standard() throws IOException, SAXException {
    Schemas sheets = new Schemas("sml.xsd");
    Schemas charts = new Schemas("dml-chart.xsd");
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      assertFollowsSchema(
          sheets, "xl/((?!charts)[a-z]+/)*[a-zA-Z]+\\d*\\.xml", file.getKey(), file.getValue());
      assertFollowsSchema(charts, "xl/charts/chart\\d+\\.xml", file.getKey(), file.getValue());
    }
  }

  private static void assertFollowsSchema(Schemas schemas, String parts, String name, byte[] file)
      throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().matches(parts)) {
          // Excel itself writes this attribute, which the schema does not know.
          String xml =
              new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                  .replace(" xml:space=\"preserve\"", "");
          assertThat(schemas.faultsOf(xml.getBytes(StandardCharsets.UTF_8)))
              .as(name + " " + part)
              .isEmpty();
        }
      }
    }
  }

  @Test
  void nothing_is_wrong_that_the_schema_cannot_see() throws IOException {
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      assertThat(WorkbookLint.faultsOf(file.getValue())).as(file.getKey()).isEmpty();
    }
  }

  @Test
  void the_validator_of_the_Open_XML_SDK_finds_no_fault() throws IOException {
    String validator = OutsidePrograms.findValidator();
    for (Map.Entry<String, byte[]> written : files().entrySet()) {
      Path file = Files.write(folder.resolve(written.getKey() + ".xlsx"), written.getValue());
      assertThat(OutsidePrograms.run(folder, List.of(validator, file.toString())))
          .as(written.getKey())
          .contains("\"ok\": true");
    }
  }

  @Test
  void openpyxl_finds_tables_names_dates_and_formulas() throws IOException {
    write("planning", PlanningEvent.of());
    String program =
        """
        import openpyxl
        w = openpyxl.load_workbook('planning.xlsx')
        s = w['Conducteur']
        print(s.tables['tblRunOfShow'].ref, s.freeze_panes, s['B5'].is_date, s['B5'].value.year)
        print(len(s.data_validations.dataValidation), 'choices', 'listRooms' in w.defined_names)
        print(s['C6'].value.startswith('=IFERROR('), s.print_title_rows)
        """;
    Files.writeString(folder.resolve("read.py"), program, StandardCharsets.UTF_8);

    String printed = OutsidePrograms.run(folder, List.of(OutsidePrograms.findPython(), "read.py"));

    assertThat(printed.lines())
        .containsExactly("A4:AN12 D5 True 2026", "3 choices True", "True $4:$4");
  }

  @Test
  void libreoffice_calculates_what_we_have_written_beside_the_formulas() throws IOException {
    for (String name : List.of("planning", "texts", "times", "live", "generated")) {
      Path file = write(name, events().get(name));
      Book ours = Book.of(Files.readAllBytes(file));

      Book theirs = Book.of(Files.readAllBytes(OutsidePrograms.recalculate(folder, file)));

      List<Cell> formulas = ours.cells(CellType.FORMULA);
      assertThat(formulas).hasSizeGreaterThan(20);
      for (Cell formula : formulas) {
        assertSame(name, formula, theirs);
      }
    }
  }

  private static void assertSame(String name, Cell ours, Book theirs) {
    Cell other =
        theirs
            .workbook()
            .getSheet(ours.getSheet().getSheetName())
            .getRow(ours.getRowIndex())
            .getCell(ours.getColumnIndex());
    String place = name + " " + ours.getSheet().getSheetName() + "!" + ours.getAddress();
    assertThat(other.getCellType()).as(place).isEqualTo(CellType.FORMULA);
    assertThat(other.getCachedFormulaResultType())
        .as(place)
        .isEqualTo(ours.getCachedFormulaResultType());
    if (ours.getCachedFormulaResultType() == CellType.NUMERIC) {
      assertThat(other.getNumericCellValue())
          .as(place)
          .isCloseTo(
              ours.getNumericCellValue(),
              within(Math.max(SECOND / 10, Math.abs(ours.getNumericCellValue()) * 1E-12)));
    } else {
      assertThat(other.getStringCellValue()).as(place).isEqualTo(ours.getStringCellValue());
    }
  }

  @Test
  void a_longer_item_moves_those_that_follow_it() throws IOException {
    Book ours = Book.of(PlanningEvent.of());
    ours.cell("tblRunOfShow", 1, "Durée").setCellValue(900 * SECOND);
    Path file = folder.resolve("changed.xlsx");
    try (var out = Files.newOutputStream(file)) {
      ours.workbook().write(out);
    }

    Book theirs = Book.of(Files.readAllBytes(OutsidePrograms.recalculate(folder, file)));

    int film = ours.row("tblRunOfShow", "Titre", "Film");
    assertThat(theirs.shown("tblRunOfShow", film, "Début")).isEqualTo("09:15");
    assertThat(theirs.shown("tblRunOfShow", film, "Fin")).isEqualTo("09:25");
  }

  @Test
  void libreoffice_calculates_ten_thousand_rows_in_seconds() throws IOException {
    Path file = write("large", HostileEvents.large(1_000));
    Book ours = Book.of(Files.readAllBytes(file));
    long begin = System.nanoTime();

    Path again = OutsidePrograms.recalculate(folder, file);

    // Far above what it takes, so that a busy machine doesn't fail it and quadratic time does.
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMinutes(2));
    Book theirs = Book.of(Files.readAllBytes(again));
    for (int row = 0; row < 10_000; row += 97) {
      assertSame("large", ours.cell("tblRunOfShow", row, "Fin"), theirs);
      assertSame("large", ours.cell("tblRunOfShow", row, "calc_busy"), theirs);
    }
  }

  private Path write(String name, Event event) throws IOException {
    return Files.write(folder.resolve(name + ".xlsx"), Book.bytesOf(event));
  }
}
