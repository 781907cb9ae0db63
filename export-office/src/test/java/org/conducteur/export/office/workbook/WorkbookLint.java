package org.conducteur.export.office.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Looks for what no schema and few readers complain of, and Excel repairs. */
final class WorkbookLint {
  private final List<String> faults = new ArrayList<>();
  private final Set<String> tableNames = new HashSet<>();
  private final Set<Long> tableIds = new HashSet<>();

  private WorkbookLint() {}

  static List<String> faultsOf(byte[] file) throws IOException {
    WorkbookLint lint = new WorkbookLint();
    lint.checkRelationships(file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        lint.checkSheet(workbook.getSheetAt(i));
      }
      lint.checkNames(workbook);
    }
    return lint.faults;
  }

  private void checkRelationships(byte[] file) throws IOException {
    try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(file))) {
      for (PackagePart part : opc.getParts()) {
        if (part.isRelationshipPart()) {
          continue;
        }
        for (PackageRelationship relation : part.getRelationships()) {
          if (relation.getTargetMode() == TargetMode.INTERNAL
              && !opc.containPart(PackagingURIHelper.createPartName(relation.getTargetURI()))) {
            faults.add(part.getPartName() + " leads to nothing: " + relation.getTargetURI());
          }
        }
      }
    } catch (InvalidFormatException e) {
      faults.add(e.getMessage());
    }
  }

  private void checkSheet(XSSFSheet sheet) {
    String name = sheet.getSheetName();
    if (!WorkbookUtil.createSafeSheetName(name).equals(name) || name.length() > 31) {
      faults.add("illegal name " + name);
    }
    checkRows(sheet);
    checkMerges(sheet);
    sheet.getTables().forEach(this::checkTable);
    for (XSSFHyperlink link : sheet.getHyperlinkList()) {
      String to = link.getLocation();
      String target = to.substring(0, to.indexOf('!')).replace("'", "");
      if (sheet.getWorkbook().getSheet(target) == null) {
        faults.add(name + ": link to no sheet " + to);
      }
    }
    for (DataValidation choices : sheet.getDataValidations()) {
      String formula = choices.getValidationConstraint().getFormula1();
      if (formula != null && sheet.getWorkbook().getName(formula) == null) {
        faults.add(name + ": choices from no name " + formula);
      }
    }
  }

  private void checkRows(XSSFSheet sheet) {
    for (Row row : sheet) {
      if (row.getHeightInPoints() > 409) {
        faults.add(sheet.getSheetName() + ": row too high " + row.getRowNum());
      }
      int before = -1;
      for (Cell cell : row) {
        if (cell.getColumnIndex() <= before) {
          faults.add(sheet.getSheetName() + ": cells out of order in row " + row.getRowNum());
        }
        before = cell.getColumnIndex();
      }
    }
  }

  private void checkMerges(XSSFSheet sheet) {
    Set<Long> merged = new HashSet<>();
    for (CellRangeAddress area : sheet.getMergedRegions()) {
      if (area.getNumberOfCells() < 2) {
        faults.add(sheet.getSheetName() + ": a single cell merged " + area.formatAsString());
      }
      for (int r = area.getFirstRow(); r <= area.getLastRow(); r++) {
        for (int c = area.getFirstColumn(); c <= area.getLastColumn(); c++) {
          if (!merged.add((long) r << 20 | c)) {
            faults.add(sheet.getSheetName() + ": merged twice " + area.formatAsString());
          }
        }
      }
    }
  }

  private void checkTable(XSSFTable table) {
    if (!tableNames.add(table.getName().toLowerCase(Locale.ROOT))
        || !tableIds.add(table.getCTTable().getId())) {
      faults.add("table twice " + table.getName());
    }
    if (table.getDataRowCount() < 1) {
      faults.add("table without a row " + table.getName());
    }
    Row header = table.getXSSFSheet().getRow(table.getStartRowIndex());
    Set<String> headers = new HashSet<>();
    // POI looks a column up by its name, and does not find names with certain quotes.
    int index = table.getStartColIndex();
    for (XSSFTableColumn column : table.getColumns()) {
      Cell cell = header.getCell(index++);
      if (!CellText.escaped(cell.getStringCellValue()).equals(column.getName())) {
        faults.add(table.getName() + ": header is not its cell " + column.getName());
      }
      if (column.getName().isEmpty() || !headers.add(column.getName().toLowerCase(Locale.ROOT))) {
        faults.add(table.getName() + ": header twice " + column.getName());
      }
    }
  }

  private void checkNames(XSSFWorkbook workbook) {
    Set<String> names = new HashSet<>();
    for (Name name : workbook.getAllNames()) {
      String key = name.getSheetIndex() + "/" + name.getNameName().toLowerCase(Locale.ROOT);
      if (!names.add(key) || tableNames.contains(name.getNameName().toLowerCase(Locale.ROOT))) {
        faults.add("name twice " + name.getNameName());
      }
      if (workbook.getSheet(name.getSheetName()) == null) {
        faults.add("name of no sheet " + name.getNameName());
      }
    }
  }
}
