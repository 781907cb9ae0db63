package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.conducteur.check.Checked;
import org.conducteur.event.Event;
import org.conducteur.export.office.ooxml.OutsidePrograms;
import org.conducteur.export.office.ooxml.Schemas;
import org.conducteur.port.PlanningOptions;
import org.conducteur.style.Brand;
import org.conducteur.style.FontFamily;
import org.conducteur.style.Logo;
import org.conducteur.style.Palette;
import org.conducteur.style.PaperSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** The planning in the house style of a town. */
class HouseStyleTest {
  private static final Path LOGO = Path.of("..", "examples", "rivombre-style", "logo.png");

  @TempDir private Path folder;

  private static Brand.Builder rivombre() throws IOException {
    return Brand.builder("Ville de Rivombre")
        .palette(Palette.builder().accent(0x7A1F5C).build())
        .font(new FontFamily("Exemple Sans", ImmutableMap.of()))
        .logo(
            new Logo(
                ByteSource.wrap(Files.readAllBytes(LOGO)),
                "image/png",
                1360,
                360,
                "Ville de Rivombre"))
        .footer("{handout} & Cie · état au {date}");
  }

  private static byte[] bytes(Event event, Brand brand) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PlanningWorkbook()
        .write(
            event,
            new PlanningOptions(Locale.FRENCH, brand, Optional.empty(), Checked.NOTHING),
            out);
    return out.toByteArray();
  }

  private static XSSFSheet first(Event event, Brand brand) throws IOException {
    return Book.of(bytes(event, brand)).workbook().getSheetAt(0);
  }

  @Test
  void the_file_is_as_valid_as_without() throws IOException, SAXException {
    byte[] file = bytes(PlanningEvent.of(), rivombre().build());
    assertFollowsSchema(new Schemas("sml.xsd"), "xl/(worksheets/)?[a-z]+[0-9]*\\.xml", file);
    assertFollowsSchema(
        new Schemas("dml-spreadsheetDrawing.xsd"), "xl/drawings/drawing1\\.xml", file);
    assertThat(WorkbookLint.faultsOf(file)).isEmpty();
    assertThat(bytes(PlanningEvent.of(), rivombre().build())).isEqualTo(file);
  }

  private static void assertFollowsSchema(Schemas schemas, String parts, byte[] file)
      throws IOException {
    int looked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().matches(parts)) {
          String xml =
              new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                  .replace(" xml:space=\"preserve\"", "");
          assertThat(schemas.faultsOf(xml.getBytes(StandardCharsets.UTF_8)))
              .as(part.getName())
              .isEmpty();
          looked++;
        }
      }
    }
    assertThat(looked).isPositive();
  }

  @Test
  void the_validator_of_the_Open_XML_SDK_finds_no_fault() throws IOException {
    String validator = OutsidePrograms.findValidator();
    Path file = folder.resolve("planning.xlsx");
    Files.write(file, bytes(PlanningEvent.of(), rivombre().build()));
    assertThat(OutsidePrograms.run(folder, List.of(validator, file.toString())))
        .contains("\"ok\": true");
  }

  @Test
  void cells_have_the_font_and_the_colours_of_the_town() throws IOException {
    XSSFCellStyle title =
        first(PlanningEvent.of(), rivombre().build()).getRow(0).getCell(0).getCellStyle();
    assertThat(title.getFont().getFontName()).isEqualTo("Exemple Sans");
    assertThat(title.getFont().getFontHeightInPoints()).isEqualTo((short) 16);
    assertThat(title.getFont().getXSSFColor().getARGBHex()).isEqualTo("FF7A1F5C");
  }

  @ParameterizedTest
  @ValueSource(strings = {"calibri", "A name that is far too long for Excel to take", "a\"b&C", ""})
  void a_name_that_excel_cannot_take_leaves_the_usual_font(String name) throws IOException {
    Brand brand = rivombre().font(new FontFamily(name, ImmutableMap.of())).build();
    XSSFSheet sheet = first(PlanningEvent.of(), brand);
    assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont())
        .satisfies(
            font -> {
              assertThat(font.getFontName()).isEqualTo("Calibri");
              assertThat(font.getFontHeightInPoints()).isEqualTo((short) 18);
            });
    assertThat(sheet.getHeader().getLeft()).startsWith("&\"Calibri,Regular\"&9 ");
  }

  @Test
  void the_logo_is_at_the_right_of_the_title_in_its_shape_and_with_its_description()
      throws IOException {
    XSSFSheet sheet = first(PlanningEvent.of(), rivombre().build());
    XSSFPicture picture = (XSSFPicture) sheet.getDrawingPatriarch().getShapes().get(0);
    XSSFClientAnchor anchor = picture.getClientAnchor();
    double width = anchor.getDx2() - anchor.getDx1();
    double height = anchor.getDy2() - anchor.getDy1();

    assertThat(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr())
        .isEqualTo("Ville de Rivombre");
    assertThat(width / height).isBetween(1360 / 360.0 - 0.01, 1360 / 360.0 + 0.01);
    assertThat(picture.getPictureData().getData()).isEqualTo(Files.readAllBytes(LOGO));
    assertThat(anchor.getRow2()).isZero();
    assertThat(sheet.getRow(0).getHeightInPoints()).isEqualTo(48);
  }

  @Test
  void the_foot_of_the_pages_is_that_of_the_town() throws IOException {
    Event event = PlanningEvent.of();
    String own = first(event, rivombre().build()).getFooter().getLeft();
    assertThat(own)
        .startsWith("&\"Exemple Sans,Regular\"&8 Planning && Cie · état au ")
        .doesNotContain("{");
    Event undated = Event.builder("Rien").build();
    assertThat(first(undated, rivombre().build()).getFooter().getLeft())
        .endsWith(" Planning && Cie");
  }

  @Test
  void a_town_with_letter_paper_prints_on_it() throws IOException {
    Brand letter = rivombre().paper(PaperSize.LETTER).build();
    assertThat(first(PlanningEvent.of(), letter).getPrintSetup().getPaperSize())
        .isEqualTo(PrintSetup.LETTER_PAPERSIZE);
  }
}
