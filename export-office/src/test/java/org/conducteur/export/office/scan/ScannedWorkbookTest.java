package org.conducteur.export.office.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.conducteur.export.office.scan.RawWorkbook.relation;
import static org.conducteur.export.office.scan.RawWorkbook.relations;
import static org.conducteur.export.office.scan.RawWorkbook.workbook;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScannedWorkbookTest {
  private static Content of(String cell) {
    return RawWorkbook.ofRows("<row r='1'>" + cell + "</row>").content("A1");
  }

  private static Content.Words words(String text) {
    return new Content.Words(text);
  }

  @Test
  void runs_of_a_rich_text_are_one_text_and_its_pronunciation_is_left_out() {
    RawWorkbook file =
        RawWorkbook.ofRows("<row r='1'><c r='A1' t='s'><v>1</v></c></row>")
            .sharedTexts(
                "<si><t>x</t></si><si><r><rPr><b/></rPr><t>Accueil </t></r><r><t>café</t></r>"
                    + "<rPh sb='0' eb='1'><t>kafe</t></rPh></si>");
    assertThat(file.content("A1")).isEqualTo(words("Accueil café"));
  }

  @Test
  void texts_may_stand_in_the_cell_itself() {
    assertThat(of("<c r='A1' t='inlineStr'><is><t>Salle A</t></is></c>"))
        .isEqualTo(words("Salle A"));
    assertThat(of("<c r='A1' t='str'><f>B1</f><v>Salle A</v></c>")).isEqualTo(words("Salle A"));
  }

  @Test
  void escapes_are_undone_once_and_lines_end_as_in_java() {
    assertThat(of("<c r='A1' t='str'><v>a_x000D_&#10;b_x005F_x000D_c&#13;d</v></c>"))
        .isEqualTo(words("a\nb_x000D_c\nd"));
  }

  @Test
  void half_characters_become_the_sign_for_unknown_ones() {
    assertThat(of("<c r='A1' t='str'><v>_xD83D_ _xD83D__xDE00_</v></c>"))
        .isEqualTo(words("\uFFFD \uD83D\uDE00"));
  }

  @Test
  void truths_faults_and_numbers_are_told_apart() {
    assertThat(of("<c r='A1' t='b'><v>1</v></c>")).isEqualTo(new Content.Truth(true));
    assertThat(of("<c r='A1' t='e'><v>#REF!</v></c>")).isEqualTo(new Content.Fault("#REF!"));
    assertThat(of("<c r='A1'><v>1.5E1</v></c>")).isEqualTo(new Content.Amount(15, false));
  }

  @Test
  void a_number_that_is_none_is_shown_as_it_stands() {
    assertThat(of("<c r='A1'><v>NaN</v></c>")).isEqualTo(words("NaN"));
    assertThat(of("<c r='A1'><v>1e999</v></c>")).isEqualTo(words("1e999"));
  }

  @Test
  void a_formula_that_nobody_has_computed_is_a_cell_without_content() {
    ScannedWorkbook scanned =
        RawWorkbook.ofRows(
                "<row r='2'><c r='B2'><f>A1+1</f></c>"
                    + "<c r='C2'><f t='shared' si='0'/><v>3</v></c></row>")
            .scan();
    assertThat(RawWorkbook.cell(scanned, "B2"))
        .isEqualTo(new ScannedCell(1, 1, new Content.Blank(), Optional.of("A1+1")));
    assertThat(RawWorkbook.cell(scanned, "C2").formula()).contains("");
  }

  @Test
  void blank_cells_and_rows_are_left_out() {
    ScannedWorkbook scanned =
        RawWorkbook.ofRows(
                "<row r='1'><c r='A1' s='3'/><c r='B1' t='str'><v> </v></c></row><row r='4'>"
                    + "<c r='C4'><v>1</v></c></row>")
            .scan();
    ImmutableList<ScannedRow> rows = scanned.sheets().get(0).rows();
    assertThat(rows).extracting(ScannedRow::index).containsExactly(3);
    assertThat(rows.get(0).find(2)).isPresent();
    assertThat(rows.get(0).find(1)).isEmpty();
  }

  @Test
  void rows_and_cells_without_a_number_follow_the_ones_before() {
    ScannedWorkbook scanned =
        RawWorkbook.ofRows(
                "<row r='3'><c r='B3'><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
            .scan();
    assertThat(RawWorkbook.cell(scanned, "C3").content()).isEqualTo(new Content.Amount(2, false));
    assertThat(RawWorkbook.cell(scanned, "A4").content()).isEqualTo(new Content.Amount(3, false));
  }

  @Test
  void rows_out_of_order_are_put_in_order_and_the_last_of_two_cells_counts() {
    ScannedWorkbook scanned =
        RawWorkbook.ofRows(
                "<row r='2'><c r='B2'><v>1</v></c><c r='A2'><v>2</v></c><c r='B2'><v>3</v></c>"
                    + "</row><row r='1'><c r='A1'><v>4</v></c></row><row r='2'>"
                    + "<c r='C2'><v>5</v></c></row>")
            .scan();
    ImmutableList<ScannedRow> rows = scanned.sheets().get(0).rows();
    assertThat(rows).extracting(ScannedRow::index).containsExactly(0, 1);
    assertThat(rows.get(1).cells())
        .extracting(ScannedCell::address)
        .containsExactly("A2", "B2", "C2");
    assertThat(RawWorkbook.cell(scanned, "B2").content()).isEqualTo(new Content.Amount(3, false));
  }

  @Test
  void number_formats_tell_dates_and_times_from_numbers() {
    RawWorkbook file =
        RawWorkbook.ofRows(
                "<row r='1'><c r='A1' s='1'><v>0.5</v></c><c r='B1' s='2'><v>0.5</v></c>"
                    + "<c r='C1' s='9'><v>0.5</v></c><c r='D1'><v>0.5</v></c></row>")
            .styles(
                "<numFmts><numFmt numFmtId='170' formatCode='[$-40C]hh\\hmm'/></numFmts>"
                    + "<cellXfs><xf numFmtId='0'/><xf numFmtId='20'/><xf numFmtId='170'/>"
                    + "</cellXfs>");
    assertThat(file.content("A1")).isEqualTo(new Content.Amount(0.5, true));
    assertThat(file.content("B1")).isEqualTo(new Content.Amount(0.5, true));
    assertThat(file.content("C1")).isEqualTo(new Content.Amount(0.5, false));
    assertThat(file.content("D1")).isEqualTo(new Content.Amount(0.5, false));
  }

  @Test
  void dates_of_the_system_of_1904_are_those_of_1900_and_times_stay() {
    RawWorkbook file =
        RawWorkbook.ofRows(
                "<row r='1'><c r='A1' s='1'><v>43784</v></c><c r='B1' s='2'><v>0.375</v></c>"
                    + "<c r='C1' s='3'><v>1.0625</v></c><c r='D1'><v>43784</v></c>"
                    + "<c r='E1' s='1'><v>43784.375</v></c></row>")
            .styles(
                "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='20'/>"
                    + "<xf numFmtId='46'/></cellXfs>")
            .part(
                "xl/workbook.xml",
                workbook(
                    "<workbookPr date1904='1'/>", "<sheet name='Plan' sheetId='1' r:id='rId1'/>"));
    assertThat(file.content("A1")).isEqualTo(new Content.Amount(45246, true));
    assertThat(file.content("B1")).isEqualTo(new Content.Amount(0.375, true));
    assertThat(file.content("C1")).isEqualTo(new Content.Amount(1.0625, true));
    assertThat(file.content("D1")).isEqualTo(new Content.Amount(43784, false));
    assertThat(file.content("E1")).isEqualTo(new Content.Amount(45246.375, true));
  }

  @Test
  void strict_files_may_write_dates_as_texts() {
    assertThat(of("<c r='A1' t='d'><v>2023-11-16T09:00:00</v></c>"))
        .isEqualTo(new Content.Amount(45246.375, true));
    assertThat(of("<c r='A1' t='d'><v>demain</v></c>")).isEqualTo(words("demain"));
  }

  @Test
  void strict_files_differ_in_namespaces_only() {
    RawWorkbook file =
        RawWorkbook.ofRows("<row r='1'><c r='A1' t='s'><v>0</v></c></row>")
            .sharedTexts("<si><t>Accueil</t></si>")
            .strict();
    assertThat(file.content("A1")).isEqualTo(words("Accueil"));
  }

  @Test
  void parts_may_be_in_wide_characters() {
    String sheet = RawWorkbook.sheet("<row r='1'><c r='A1' t='str'><v>é→😀</v></c></row>");
    RawWorkbook file =
        RawWorkbook.ofRows("")
            .part("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_16));
    assertThat(file.content("A1")).isEqualTo(words("é→😀"));
  }

  @Test
  void sheets_tell_whether_people_see_them_and_charts_are_left_out() {
    ScannedWorkbook scanned =
        RawWorkbook.ofRows("")
            .part(
                "xl/workbook.xml",
                workbook(
                    "",
                    "<sheet name='Plan' r:id='rId1'/><sheet name='B' state='hidden' r:id='rId4'/>"
                        + "<sheet name='C' state='veryHidden' r:id='rId5'/>"
                        + "<sheet name='Charge' r:id='rId6'/>"))
            .part(
                "xl/_rels/workbook.xml.rels",
                relations(
                    relation("rId1", "worksheet", "worksheets/sheet1.xml"),
                    relation("rId4", "worksheet", "worksheets/sheet1.xml"),
                    relation("rId5", "worksheet", "worksheets/../worksheets/SHEET1.xml"),
                    relation("rId6", "chartsheet", "chartsheets/sheet1.xml")))
            .scan();
    assertThat(scanned.sheets())
        .extracting(ScannedSheet::name, ScannedSheet::showing)
        .containsExactly(
            tuple("Plan", Showing.VISIBLE),
            tuple("B", Showing.HIDDEN),
            tuple("C", Showing.VERY_HIDDEN));
    assertThat(scanned.findSheet("plan")).isPresent();
  }

  @Test
  void tables_are_found_by_name_and_a_row_of_totals_is_none_of_their_rows() {
    ScannedWorkbook scanned =
        RawWorkbook.ofRows("")
            .part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                relations(relation("rId1", "table", "../tables/table1.xml")))
            .part(
                "xl/tables/table1.xml",
                "<table name='T' displayName='Deroule' ref='B3:D9' totalsRowCount='1'>"
                    + "<tableColumns><tableColumn name='Début'/>"
                    + "<tableColumn name='Fin_x000a_prévue'/><tableColumn name='Titre'/>"
                    + "</tableColumns></table>")
            .scan();
    assertThat(scanned.findTable("DEROULE"))
        .contains(
            new ScannedTable(
                "Deroule", "Plan", 2, 1, 7, 3, ImmutableList.of("Début", "Fin\nprévue", "Titre")));
  }

  @Test
  void a_table_whose_range_is_none_is_left_out_and_its_cells_are_there() {
    ScannedWorkbook scanned =
        RawWorkbook.ofRows("<row r='1'><c r='A1'><v>1</v></c></row>")
            .part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                relations(
                    relation("rId1", "table", "../tables/table1.xml"),
                    relation("rId2", "table", "../tables/missing.xml")))
            .part("xl/tables/table1.xml", "<table displayName='T' ref='A1:C9999999'/>")
            .scan();
    assertThat(scanned.sheets().get(0).tables()).isEmpty();
    assertThat(scanned.sheets().get(0).rows()).hasSize(1);
  }

  @Test
  void merged_cells_are_told_and_those_of_no_sheet_left_out() {
    ScannedWorkbook scanned =
        RawWorkbook.ofRows("")
            .part(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData/><mergeCells><mergeCell ref='A1:C1'/>"
                    + "<mergeCell ref='B9:B2'/><mergeCell/></mergeCells></worksheet>")
            .scan();
    assertThat(scanned.sheets().get(0).merged()).containsExactly(new MergedCells(0, 0, 0, 2));
  }

  @Test
  void a_text_longer_than_excel_allows_is_cut() {
    Content content = of("<c r='A1' t='str'><v>" + "é".repeat(40_000) + "</v></c>");
    assertThat(((Content.Words) content).text()).hasSize(32_767);
  }

  @Test
  void addresses_are_those_that_people_see() {
    assertThat(CellPlace.address(13, 3)).isEqualTo("D14");
    assertThat(CellPlace.address(1_048_575, 16_383)).isEqualTo("XFD1048576");
    assertThat(CellPlace.parse("XFD1048576")).contains(new CellPlace(1_048_575, 16_383));
    assertThat(CellPlace.parse("XFE1")).isEmpty();
    assertThat(CellPlace.parse("A0")).isEmpty();
    assertThat(CellPlace.parse("A1048577")).isEmpty();
    assertThat(CellPlace.parse("A99999999999")).isEmpty();
    assertThat(CellPlace.parse("14")).isEmpty();
  }
}
