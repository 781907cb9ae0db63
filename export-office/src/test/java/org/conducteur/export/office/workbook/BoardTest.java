package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.conducteur.event.Event;
import org.junit.jupiter.api.Test;

class BoardTest {
  private static XSSFSheet sheet(Event event) throws IOException {
    return Book.of(event).workbook().getSheet("Tableau de bord");
  }

  private static double number(XSSFSheet sheet, String label) {
    for (var row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals(label)) {
        return row.getCell(1).getNumericCellValue();
      }
    }
    throw new AssertionError(label + " not found");
  }

  @Test
  void rooms_have_the_hours_of_their_sessions_and_not_of_their_items() throws IOException {
    XSSFSheet sheet = sheet(PlanningEvent.of());

    assertThat(number(sheet, "Grande halle") * 24 * 60).isEqualTo(45 + 60 + 210);
    assertThat(number(sheet, "Sans salle") * 24 * 60).isEqualTo(15);
  }

  @Test
  void people_are_counted_by_how_sure_they_are() throws IOException {
    XSSFSheet sheet = sheet(PlanningEvent.of());

    assertThat(number(sheet, "confirmé")).isEqualTo(1);
    assertThat(number(sheet, "à confirmer")).isEqualTo(2);
  }

  @Test
  void charts_have_a_description_that_is_no_file_name() throws IOException {
    List<XSSFShape> shapes = sheet(PlanningEvent.of()).getDrawingPatriarch().getShapes();

    assertThat(shapes)
        .hasSize(2)
        .allSatisfy(
            shape ->
                assertThat(
                        ((XSSFGraphicFrame) shape)
                            .getCTGraphicalObjectFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .contains("Tableau de bord"));
  }

  @Test
  void many_days_have_one_figure_for_all() throws IOException {
    XSSFSheet sheet = sheet(HostileEvents.days(30));

    assertThat(number(sheet, "Sans salle") * 24).isEqualTo(30 * 1430 / 60.0);
  }

  @Test
  void nothing_is_drawn_of_nothing() throws IOException {
    XSSFSheet sheet = sheet(Event.builder("Rien").build());

    assertThat(sheet.getDrawingPatriarch()).isNull();
    assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("Rien à montrer encore.");
  }
}
