package org.conducteur.export.office.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.conducteur.export.office.scan.RawWorkbook.relation;
import static org.conducteur.export.office.scan.RawWorkbook.relations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conducteur.check.Finding;
import org.conducteur.port.ReadException;
import org.conducteur.port.RefusedFileException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileWorkbooksTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String ONE_CELL = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>";

  /** Why a file is refused, which it must be within some seconds, or more beside other builds. */
  private static Finding refusal(byte[] file) {
    ReadException thrown =
        Assertions.assertTimeout(
            Duration.ofSeconds(60),
            () -> catchThrowableOfType(ReadException.class, () -> RawWorkbook.scan(file)));
    assertThat(thrown).isNotNull();
    assertThat(thrown.target()).isEqualTo("plan.xlsx");
    assertThat(thrown.getCause()).isInstanceOf(RefusedFileException.class);
    Finding finding = ((RefusedFileException) thrown.getCause()).finding();
    for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
      assertThat(finding.message(language) + finding.hint(language)).doesNotContain("{");
    }
    return finding;
  }

  private static String code(RawWorkbook file) {
    return refusal(file.bytes()).code();
  }

  private static String rows(String rows) {
    return code(RawWorkbook.ofRows(rows));
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, file-no-workbook, un PDF",
    "'Début;Fin;Titre', file-no-workbook, un fichier texte",
    "'{\"title\":1}', file-no-workbook, un fichier texte",
    "'<!DOCTYPE html><html>', file-no-workbook, une page web",
    "'{\\rtf1 x', file-no-workbook, .rtf",
    "'<?mso-application progid=\"Excel.Sheet\"?>', file-other-workbook, XML de 2003"
  })
  void other_files_are_called_by_what_they_are(String start, String code, String name) {
    Finding finding = refusal(start.getBytes(UTF_8));
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.message(Locale.FRENCH)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "EncryptedPackage, file-protected",
    "Workbook, file-other-workbook",
    "WordDocument, file-no-workbook",
    "Nothing, file-no-workbook"
  })
  void containers_of_older_programs_are_told_apart_by_their_streams(String stream, String code) {
    byte[] head = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1);
    byte[] file = Arrays.copyOf(head, 2_000);
    byte[] name = stream.getBytes(UTF_16LE);
    System.arraycopy(name, 0, file, 1_024, name.length);
    assertThat(refusal(file).code()).isEqualTo(code);
  }

  @Test
  void an_empty_file_is_said_to_be_empty() {
    assertThat(refusal(new byte[0]).code()).isEqualTo("file-empty");
  }

  @Test
  void packed_files_of_other_programs_are_called_by_what_they_are() {
    RawWorkbook calc =
        new RawWorkbook().part("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    assertThat(code(calc)).isEqualTo("file-other-workbook");
    RawWorkbook word =
        RawWorkbook.ofRows("")
            .part("xl/workbook.xml", "<document xmlns='urn:w'><body/></document>");
    assertThat(refusal(word.bytes()).message(Locale.ENGLISH)).contains("a Word document");
    RawWorkbook binary =
        RawWorkbook.ofRows("")
            .part("_rels/.rels", relations(relation("a", "officeDocument", "xl/workbook.bin")));
    assertThat(refusal(binary.bytes()).message(Locale.ENGLISH)).contains(".xlsb");
    assertThat(code(new RawWorkbook().part("photo.jpg", "x"))).isEqualTo("file-no-workbook");
  }

  @Test
  void a_truncated_file_is_damaged_wherever_it_ends() {
    byte[] whole = RawWorkbook.ofRows("<row r='1'><c r='A1'><v>1</v></c></row>").bytes();
    for (int length = 4; length < whole.length; length += 7) {
      assertThat(refusal(Arrays.copyOf(whole, length)).code()).isEqualTo("file-broken");
    }
  }

  @Test
  void any_changed_byte_ends_in_a_workbook_or_a_refusal() {
    byte[] whole = RawWorkbook.ofRows("<row r='1'><c r='A1'><v>1</v></c></row>").bytes();
    for (int i = 4; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= (byte) 0x5A;
      try {
        assertThat(RawWorkbook.scan(changed).sheets()).isNotNull();
      } catch (ReadException e) {
        assertThat(e.getCause()).isInstanceOf(RefusedFileException.class);
      }
    }
  }

  @Test
  void a_stream_that_fails_is_no_fault_of_the_file() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    ReadException thrown =
        catchThrowableOfType(ReadException.class, () -> ScannedWorkbook.read(closed, "plan.xlsx"));
    assertThat(thrown.getCause()).isExactlyInstanceOf(IOException.class);
  }

  @Test
  void entities_are_neither_replaced_nor_loaded() {
    String bomb =
        "<!DOCTYPE sst [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            + "<sst><si><t>&b;</t></si></sst>";
    String outside =
        "<!DOCTYPE sst [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><sst><si><t>&a;</t></si></sst>";
    for (String text :
        new String[] {bomb, outside, "<!DOCTYPE sst SYSTEM 'http://x.test/'><sst/>"}) {
      RawWorkbook file = RawWorkbook.ofRows(ONE_CELL).part("xl/sharedStrings.xml", text);
      assertThat(code(file)).isEqualTo("file-suspicious");
    }
  }

  @Test
  void an_unknown_entity_is_damage() {
    RawWorkbook file =
        RawWorkbook.ofRows(ONE_CELL)
            .part("xl/sharedStrings.xml", "<sst><si><t>&nbsp;</t></si></sst>");
    assertThat(code(file)).isIn("file-damaged", "file-suspicious");
  }

  @Test
  void a_part_that_inflates_beyond_all_bounds_is_refused() throws IOException {
    assertThat(refusal(inflating(SHEET, " <!-- -->".repeat(1_000), 12_000)).code())
        .isEqualTo("file-too-large");
  }

  @Test
  void a_text_tag_or_comment_without_end_is_refused_before_a_parser_holds_it() throws IOException {
    for (String start : new String[] {"<a>", "<a b='", "<!--", "<a><![CDATA[", "<?a "}) {
      assertThat(refusal(endless(start, "x")).code()).as(start).isEqualTo("file-suspicious");
      String sly =
          start.endsWith("[") || start.endsWith("-") || start.endsWith("?a ") ? "<b" : "&gt;>";
      assertThat(refusal(endless(start, sly)).code()).as(start).isEqualTo("file-suspicious");
    }
  }

  private static byte[] endless(String start, String more) throws IOException {
    return inflating(SHEET, start, more.repeat(1_000), 1_200);
  }

  private static byte[] inflating(String part, String block, int times) throws IOException {
    return inflating(part, "<worksheet>", block, times);
  }

  private static byte[] inflating(String part, String start, String block, int times)
      throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(whole)) {
      RawWorkbook.ofRows("").without(part).copyTo(zip);
      zip.putNextEntry(new ZipEntry(part));
      zip.write(start.getBytes(UTF_8));
      byte[] bytes = block.getBytes(UTF_8);
      for (int i = 0; i < times; i++) {
        zip.write(bytes);
      }
      zip.closeEntry();
    }
    return whole.toByteArray();
  }

  @Test
  void elements_within_each_other_have_a_limit() {
    assertThat(rows("<a>".repeat(100_000))).isEqualTo("file-suspicious");
  }

  @Test
  void names_that_a_parser_would_keep_have_a_limit() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      names.append("<a").append(i).append("/>");
    }
    assertThat(rows(names.toString())).isEqualTo("file-suspicious");
  }

  @Test
  void millions_of_cells_are_refused() throws IOException {
    byte[] file =
        inflating(
            SHEET,
            "<worksheet><sheetData>",
            "<row>" + "<c><v>1</v></c>".repeat(2_500) + "</row>",
            1_000);
    assertThat(refusal(file).message(Locale.FRENCH)).contains("2000000");
  }

  @ParameterizedTest
  @CsvSource({"r='-1'", "r='0'", "r='1048577'", "r='1e3'", "r=''", "r='99999999999999999999'"})
  void a_row_that_no_sheet_has_is_damage(String number) {
    assertThat(rows("<row " + number + "><c><v>1</v></c></row>")).isEqualTo("file-damaged");
  }

  @ParameterizedTest
  @CsvSource({"XFE1", "ZZZZZZZZZZZZZZZ1", "1", "A", "-A1", "''"})
  void a_column_that_no_sheet_has_is_damage(String address) {
    assertThat(rows("<row r='1'><c r='" + address + "'><v>1</v></c></row>"))
        .isEqualTo("file-damaged");
  }

  @Test
  void a_cell_whose_text_is_missing_is_damage_and_never_silently_blank() {
    assertThat(rows(ONE_CELL)).isEqualTo("file-damaged");
    assertThat(code(RawWorkbook.ofRows(ONE_CELL).without("xl/sharedStrings.xml")))
        .isEqualTo("file-damaged");
    assertThat(rows("<row r='1'><c r='A1' t='s'><v>-1</v></c></row>")).isEqualTo("file-damaged");
    assertThat(rows("<row r='1'><c r='A1' t='s'><v>x</v></c></row>")).isEqualTo("file-damaged");
  }

  @Test
  void names_that_lead_out_of_the_file_are_not_used() {
    RawWorkbook file =
        RawWorkbook.ofRows("")
            .part("../../" + SHEET, "<worksheet/>")
            .part(
                "xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "../../../etc/hostname")));
    assertThat(code(file)).isEqualTo("file-damaged");
  }

  @Test
  void more_parts_and_sheets_than_anybody_has_are_refused() {
    RawWorkbook parts = RawWorkbook.ofRows("");
    for (int i = 0; i < 1_100; i++) {
      parts.part("xl/media/" + i + ".png", "x");
    }
    assertThat(refusal(parts.bytes()).message(Locale.FRENCH)).contains("parties");
    RawWorkbook sheets =
        RawWorkbook.ofRows("")
            .part(
                "xl/workbook.xml",
                RawWorkbook.workbook("", "<sheet name='a' r:id='rId1'/>".repeat(300)));
    assertThat(refusal(sheets.bytes()).message(Locale.FRENCH)).contains("feuilles");
  }
}
