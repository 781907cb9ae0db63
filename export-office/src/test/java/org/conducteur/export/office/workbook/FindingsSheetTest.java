package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.conducteur.check.Checked;
import org.conducteur.check.Checker;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.check.Silenced;
import org.conducteur.event.Event;
import org.conducteur.event.Silence;
import org.conducteur.id.Pointer;
import org.conducteur.port.PlanningOptions;
import org.conducteur.style.Brand;
import org.junit.jupiter.api.Test;

class FindingsSheetTest {
  private static final String TABLE = "tblFindings";

  @Test
  void a_finding_leads_to_the_cell_that_it_is_about() throws IOException {
    Book book =
        book(
            finding("b", Severity.HINT, Pointer.of("tasks", "first", "due")),
            finding("a", Severity.ERROR, Pointer.of("sessions", "workshop", "room")),
            finding("c", Severity.WARNING, Pointer.of("city")),
            finding(
                "d",
                Severity.WARNING,
                Pointer.of(
                    "sessions",
                    "interview",
                    "comparison",
                    "questions",
                    "q1",
                    "answers",
                    "north",
                    "points",
                    1)));

    assertThat(IntStream.range(0, 4).mapToObj(row -> book.text(TABLE, row, "Gravité")))
        .containsExactly("erreur", "avertissement", "avertissement", "conseil");
    assertThat(book.text(TABLE, 0, "Cellule")).startsWith("Conducteur!");
    assertThat(target(book, 0).toString()).isEqualTo("Studio");
    assertThat(target(book, 1).getSheet().getRow(target(book, 1).getRowIndex()).getCell(0))
        .hasToString("Ville");
    assertThat(target(book, 2).toString()).startsWith("• Deux ports");
    assertThat(target(book, 3).toString()).isEqualTo("15 mars 2026");
  }

  @Test
  void what_has_no_cell_leads_nowhere_and_what_is_about_all_to_the_first_sheet()
      throws IOException {
    Book book =
        book(
            finding("a", Severity.ERROR, Pointer.of("translations", 3)),
            finding("b", Severity.ERROR, Pointer.ROOT));

    assertThat(book.cell(TABLE, 0, "Cellule").getHyperlink()).isNull();
    assertThat(book.text(TABLE, 1, "Cellule")).isEqualTo("Événement!A1");
  }

  @Test
  void the_first_sheet_counts_errors_and_warnings() throws IOException {
    Book book =
        book(
            finding("a", Severity.ERROR, Pointer.ROOT),
            finding("b", Severity.WARNING, Pointer.ROOT),
            finding("c", Severity.WARNING, Pointer.ROOT));

    assertThat(book.cells(CellType.STRING))
        .anyMatch(cell -> cell.getStringCellValue().equals("1 erreur, 2 avertissements"));
  }

  @Test
  void findings_of_the_checker_stand_in_words_and_change_nothing_on_reading() throws IOException {
    Event event = PlanningEvent.of();
    ImmutableList<Finding> findings = Checker.standard().check(event);
    byte[] bytes = bytes(event, findings);

    assertThat(findings).isNotEmpty();
    assertThat(Book.of(bytes).text(TABLE, 0, "Constat"))
        .isIn(findings.stream().map(finding -> finding.message(Locale.FRENCH)).toList());
    assertThat(
            new PlanningWorkbookReader()
                .open(new ByteArrayInputStream(bytes), "plan.xlsx")
                .read(event)
                .event())
        .isEqualTo(event);
  }

  @Test
  void what_is_silenced_stands_at_the_end_with_its_reason() throws IOException {
    Finding error = finding("a", Severity.ERROR, Pointer.of("sessions", "workshop", "room"));
    Silence silence =
        new Silence("cell-fault", Pointer.of("sessions"), Optional.of("Deux demi-salles."));
    Checked checked =
        new Checked(
            ImmutableList.of(finding("b", Severity.HINT, Pointer.of("city"))),
            ImmutableList.of(new Silenced(error, silence)));

    Book book = Book.of(bytes(PlanningEvent.of(), checked));

    assertThat(book.text(TABLE, 0, "Gravité")).isEqualTo("conseil");
    assertThat(book.text(TABLE, 1, "Gravité")).isEqualTo("écartée");
    assertThat(book.text(TABLE, 1, "Ignorer car")).isEqualTo("Deux demi-salles.");
    assertThat(book.text(TABLE, 0, "Ignorer car")).isEmpty();
    assertThat(target(book, 1).toString()).isEqualTo("Studio");
    assertThat(book.cells(CellType.STRING))
        .noneMatch(cell -> cell.getStringCellValue().contains("1 erreur"));
  }

  @Test
  void of_very_many_findings_the_gravest_are_shown() throws IOException {
    Finding[] many =
        IntStream.range(0, 20_000)
            .mapToObj(
                i ->
                    finding(
                        "a",
                        i == 19_999 ? Severity.ERROR : Severity.HINT,
                        Pointer.of("sessions", "workshop", "room")))
            .toArray(Finding[]::new);

    Book book = book(many);

    assertThat(book.table(TABLE).getDataRowCount()).isEqualTo(5_000);
    assertThat(book.text(TABLE, 0, "Gravité")).isEqualTo("erreur");
  }

  private static Cell target(Book book, int row) {
    String[] parts = book.text(TABLE, row, "Cellule").split("!", -1);
    var at = new CellReference(parts[1]);
    return book.workbook().getSheet(parts[0]).getRow(at.getRow()).getCell(at.getCol());
  }

  private static Finding finding(String code, Severity severity, Pointer place) {
    return new Finding(
        "cell-fault",
        severity,
        place,
        ImmutableMap.of("value", code),
        Optional.empty(),
        Optional.empty());
  }

  private static Book book(Finding... findings) throws IOException {
    return Book.of(bytes(PlanningEvent.of(), ImmutableList.copyOf(findings)));
  }

  private static byte[] bytes(Event event, ImmutableList<Finding> findings) {
    return bytes(event, new Checked(findings, ImmutableList.of()));
  }

  private static byte[] bytes(Event event, Checked checked) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanningOptions options =
        new PlanningOptions(Locale.FRENCH, Brand.DEFAULT, Optional.empty(), checked);
    new PlanningWorkbook().write(event, options, out);
    return out.toByteArray();
  }
}
