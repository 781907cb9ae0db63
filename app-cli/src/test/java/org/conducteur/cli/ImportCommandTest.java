package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final Shell SHELL = Shell.french();

  @TempDir private Path folder;
  private Path event;
  private Path plan;

  @BeforeEach
  void exportPlanning() throws IOException {
    event = Files.copy(Fixtures.METZ, folder.resolve("event.json"));
    SHELL.run("export", event, "--only", "planning", "--out", folder);
    plan = folder.resolve("planning.xlsx");
  }

  @Test
  void an_untouched_plan_changes_nothing() throws IOException {
    byte[] before = Files.readAllBytes(event);

    Shell.Result result = SHELL.run("import", plan, "--into", event, "--yes");

    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(result.out()).isEqualTo("Rien à changer dans " + event + ".\n");
    assertThat(Files.readAllBytes(event)).isEqualTo(before);
  }

  @Test
  void changes_are_shown_and_written_only_if_wanted() throws IOException {
    byte[] before = Files.readAllBytes(event);
    type("Conducteur", "Accueil", "Durée", "40 min");

    Shell.Result shown = SHELL.run("import", plan, "--into", event);
    assertThat(shown.code()).isEqualTo(ExitCode.DONE);
    assertThat(shown.out()).contains("la fin passe de 9\u00A0h\u00A000 à 9\u00A0h\u00A010");
    assertThat(shown.err()).contains("Rien n’a été écrit");
    assertThat(Files.readAllBytes(event)).isEqualTo(before);

    assertThat(SHELL.run("import", plan, "--into", event, "--yes").err()).contains("Écrit");
    assertThat(Files.readString(event)).contains("08:30-09:10");
    assertThat(SHELL.run("import", plan, "--into", event, "--yes").out())
        .contains("Rien à changer");
  }

  @Test
  void what_both_sides_changed_is_merged_or_told() throws IOException {
    Files.writeString(
        event,
        Files.readString(event)
            .replace("\"Pause-café\"", "\"Pause gourmande\"")
            .replace("\"Accueil\"", "\"Accueil du public\""));
    type("Conducteur", "Accueil", "Titre", "Accueil des élus");
    type("Conducteur", "Pause-café", "Remarques", "Prévoir des tasses");

    Shell.Result result = SHELL.run("import", plan, "--into", event, "--yes");

    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out()).contains("1 conflit", "Accueil des élus", "Accueil du public");
    assertThat(Files.readString(event))
        .contains("Pause gourmande", "Prévoir des tasses", "Accueil du public")
        .doesNotContain("Accueil des élus");

    Shell.Result over = SHELL.run("import", plan, "--into", event, "--yes", "--prefer", "plan");
    assertThat(over.code()).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(event)).contains("Accueil des élus", "Pause gourmande");
  }

  @Test
  void a_missing_row_removes_only_if_allowed() throws IOException {
    edit("Tâches", sheet -> sheet.removeRow(sheet.getRow(4)));

    Shell.Result kept = SHELL.run("import", plan, "--into", event, "--yes");
    assertThat(kept.out()).contains("1 suppression non reprise");
    assertThat(Files.readAllBytes(event)).isEqualTo(Files.readAllBytes(Fixtures.METZ));

    Shell.Result removed = SHELL.run("import", plan, "--into", event, "--yes", "--allow-removals");
    assertThat(removed.out()).contains("1 changement").doesNotContain("non reprise");
  }

  @Test
  void a_reason_beside_a_finding_silences_it_until_it_is_cleared() throws IOException {
    reason("Convenu avec la ville.");
    Shell.Result checked = SHELL.run("check", plan);

    Shell.Result imported = SHELL.run("import", plan, "--into", event, "--yes");

    assertThat(checked.out()).contains("Convenu avec la ville.");
    assertThat(imported.out()).contains("1 changement", "Remarque écartée ajoutée");
    assertThat(SHELL.run("check", event).out()).contains("Convenu avec la ville.");

    SHELL.run("export", event, "--only", "planning", "--out", folder);
    reason("");
    Shell.Result kept = SHELL.run("import", plan, "--into", event, "--yes");
    Shell.Result cleared = SHELL.run("import", plan, "--into", event, "--yes", "--allow-removals");

    assertThat(kept.out()).contains("1 suppression non reprise", "Remarque écartée retirée");
    assertThat(cleared.out()).contains("1 changement", "Remarque écartée retirée");
    assertThat(SHELL.run("diff", "--exit-code", Fixtures.METZ, event).code())
        .isEqualTo(ExitCode.DONE);
  }

  /** Types beside the first finding that nothing silences, or else beside one that is silenced. */
  private void reason(String text) throws IOException {
    edit(
        "Contrôles",
        sheet -> {
          Row row = sheet.getRow(text.isEmpty() ? sheet.getLastRowNum() : 4);
          row.getCell(column(sheet, "Ignorer car")).setBlank();
          row.getCell(column(sheet, "Ignorer car")).setCellValue(text);
        });
  }

  @Test
  void wrong_cells_are_all_told_and_nothing_is_written() throws IOException {
    byte[] before = Files.readAllBytes(event);
    type("Conducteur", "Accueil", "Durée", "longtemps");
    type("Conducteur", "Pause-café", "Nature", "Fête");

    Shell.Result result = SHELL.run("import", plan, "--into", event, "--yes");

    assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(result.err()).contains("Conducteur!E5", "longtemps", "Fête", "Rien n’est écrit");
    assertThat(result.err()).doesNotContain("Exception");
    assertThat(Files.readAllBytes(event)).isEqualTo(before);
  }

  @Test
  void a_plan_stands_for_its_event_in_every_command() throws IOException {
    type("Conducteur", "Accueil", "Titre", "Accueil des élus");

    assertThat(SHELL.run("show", plan).out()).contains("Accueil des élus");
    assertThat(SHELL.run("check", plan).out()).contains("planning.xlsx: Intervenants!");
    assertThat(SHELL.run("export", plan, "--out", folder.resolve("out"), "--only", "fiches"))
        .extracting(Shell.Result::code)
        .isNotEqualTo(ExitCode.UNREADABLE);
    assertThat(folder.resolve("out/fiches.docx")).exists();
  }

  @Test
  void a_plan_that_forgot_its_event_is_compared_with_the_one_at_hand() throws IOException {
    type("Conducteur", "Accueil", "Titre", "Accueil des élus");
    try (XSSFWorkbook workbook = open()) {
      workbook.removeSheetAt(workbook.getSheetIndex("_conducteur"));
      save(workbook);
    }

    Shell.Result result = SHELL.run("import", plan, "--into", event, "--yes");

    assertThat(result.err()).contains("ne se souvient plus");
    assertThat(result.out()).contains("1 changement", "Accueil des élus");
  }

  @Test
  void a_table_that_somebody_made_becomes_an_event() throws IOException {
    Path made = folder.resolve("fait-main.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(made)) {
      XSSFSheet sheet = workbook.createSheet("Programme");
      row(sheet, 0, "Journée des quais");
      row(sheet, 2, "Horaire", "Intitulé", "Salle", "Intervenants");
      row(sheet, 3, "9h30 - 10h15", "Ouverture", "Grande halle", "Ada EXEMPLE");
      row(sheet, 4, "10h15 - 11h", "Table ronde", "Grande halle", "Bob MODÈLE, Ada EXEMPLE");
      workbook.write(out);
    }
    Path fresh = folder.resolve("quais.json");

    Shell.Result result = SHELL.run("import", made, "--into", fresh, "--yes");

    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(result.out()).contains("Horaire", "séances : 2", "personnes : 2", "salles : 1");
    assertThat(SHELL.run("show", fresh).out()).contains("Table ronde");
  }

  @Test
  void a_file_that_is_no_plan_is_refused() {
    Path text = Fixtures.write(folder, "notes.xlsx", "bonjour");
    Shell.Result result = SHELL.run("import", text, "--into", event, "--yes");
    assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(result.err()).contains("notes.xlsx").doesNotContain("Exception");
    Path words = Fixtures.write(folder, "notes.rtf", "bonjour");
    assertThat(SHELL.run("import", words, "--into", event).code()).isEqualTo(ExitCode.UNREADABLE);
  }

  @Test
  void only_a_json_file_is_written() throws IOException {
    byte[] before = Files.readAllBytes(plan);
    Shell.Result result = SHELL.run("import", plan, "--into", plan, "--yes");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(Files.readAllBytes(plan)).isEqualTo(before);
  }

  @Test
  void an_export_does_not_replace_the_plan_that_it_reads() throws IOException {
    byte[] before = Files.readAllBytes(plan);
    assertThat(SHELL.run("export", plan, "--out", folder, "--only", "planning").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Files.readAllBytes(plan)).isEqualTo(before);
  }

  private static void row(XSSFSheet sheet, int index, String... cells) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  /** Types into the row whose title is given, below a header. */
  private void type(String sheetName, String title, String header, String value)
      throws IOException {
    edit(
        sheetName,
        sheet -> {
          int titles = column(sheet, "Titre");
          int column = column(sheet, header);
          for (Row row : sheet) {
            Cell cell = row.getCell(titles);
            if (row.getRowNum() > 3 && cell != null && cell.toString().equals(title)) {
              row.getCell(column).setBlank();
              row.getCell(column).setCellValue(value);
            }
          }
        });
  }

  private static int column(XSSFSheet sheet, String header) {
    for (Cell cell : sheet.getRow(3)) {
      if (cell.toString().equals(header)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError(header);
  }

  private void edit(String sheetName, Consumer<XSSFSheet> edit) throws IOException {
    try (XSSFWorkbook workbook = open()) {
      edit.accept(workbook.getSheet(sheetName));
      save(workbook);
    }
  }

  private XSSFWorkbook open() throws IOException {
    try (InputStream in = Files.newInputStream(plan)) {
      return new XSSFWorkbook(in);
    }
  }

  private void save(XSSFWorkbook workbook) throws IOException {
    try (OutputStream out = Files.newOutputStream(plan)) {
      workbook.write(out);
    }
  }
}
