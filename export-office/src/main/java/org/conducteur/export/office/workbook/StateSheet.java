package org.conducteur.export.office.workbook;

import com.google.common.base.Splitter;
import com.google.common.io.BaseEncoding;
import com.google.common.io.ByteSource;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.conducteur.document.Attachment;
import org.conducteur.export.office.scan.Content;
import org.conducteur.export.office.scan.ScannedCell;
import org.conducteur.export.office.scan.ScannedRow;
import org.conducteur.export.office.scan.ScannedSheet;
import org.conducteur.export.office.scan.ScannedWorkbook;
import org.conducteur.port.PlanningOptions;

/**
 * The sheet that remembers the event as it was when the workbook was written: what has been changed
 * since is what differs from it. It is "very hidden", so that no menu of Excel shows it. The file
 * of the event is packed and written in letters that no program changes on saving.
 */
final class StateSheet {
  static final String NAME = "_conducteur";

  private static final String MARK = "conducteur-planning";
  private static final int LAYOUT = 1;

  /** Says that the event is made of examples only. */
  private static final String EXAMPLES = "examples";

  /** Below the most characters of a cell. */
  private static final int PART = 30_000;

  /** More than any event has; what inflates beyond is hostile. */
  private static final int MOST_BYTES = 64 << 20;

  private static final BaseEncoding LETTERS = BaseEncoding.base64();

  /** What the sheet says besides the event. */
  record State(Locale language, Optional<Attachment> event, boolean starting) {}

  private StateSheet() {}

  static void write(StreamedWorkbook workbook, Locale language, PlanningOptions options)
      throws IOException {
    Optional<Attachment> event = options.state();
    SXSSFSheet sheet = workbook.createSheet(NAME);
    write(sheet, 0, MARK, Integer.toString(LAYOUT));
    if (options.starting()) {
      sheet.getRow(0).createCell(2).setCellValue(EXAMPLES);
    }
    write(sheet, 1, "language", language.toLanguageTag());
    if (event.isPresent()) {
      byte[] bytes = event.get().content().read();
      write(sheet, 2, "event", event.get().name());
      write(sheet, 3, "crc32", checksum(bytes));
      int row = 4;
      for (String part : Splitter.fixedLength(PART).split(LETTERS.encode(packed(bytes)))) {
        write(sheet, row++, "", part);
      }
    }
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
  }

  private static void write(SXSSFSheet sheet, int index, String key, String value) {
    Row row = sheet.createRow(index);
    row.createCell(0).setCellValue(key);
    row.createCell(1).setCellValue(value);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream packing = new DeflaterOutputStream(out, deflater)) {
      packing.write(bytes);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  private static String checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return Long.toHexString(crc.getValue());
  }

  /** What a workbook remembers; nothing of one that somebody else made. */
  static Optional<State> find(ScannedWorkbook workbook) {
    return workbook
        .findSheet(NAME)
        .filter(sheet -> text(sheet, 0, 0).equals(MARK))
        .map(
            sheet ->
                new State(
                    Locale.forLanguageTag(text(sheet, 1, 1)),
                    event(sheet),
                    text(sheet, 0, 2).equals(EXAMPLES)));
  }

  private static Optional<Attachment> event(ScannedSheet sheet) {
    StringBuilder letters = new StringBuilder();
    for (ScannedRow row : sheet.rows()) {
      if (row.index() >= 4) {
        letters.append(text(row, 1));
      }
    }
    String name = text(sheet, 2, 1);
    try {
      byte[] bytes = unpacked(LETTERS.decode(letters));
      return name.isEmpty() || !checksum(bytes).equals(text(sheet, 3, 1))
          ? Optional.empty()
          : Optional.of(new Attachment(name, "", "", ByteSource.wrap(bytes)));
    } catch (IOException | IllegalArgumentException e) {
      // Somebody changed what nobody sees: then the workbook alone says what the event is.
      return Optional.empty();
    }
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return ByteStreams.toByteArray(ByteStreams.limit(in, MOST_BYTES));
    }
  }

  private static String text(ScannedSheet sheet, int row, int column) {
    return sheet.rows().stream()
        .filter(one -> one.index() == row)
        .findFirst()
        .map(one -> text(one, column))
        .orElse("");
  }

  private static String text(ScannedRow row, int column) {
    return row.find(column)
        .map(cell -> cell.content() instanceof Content.Words words ? words.text() : number(cell))
        .orElse("");
  }

  /** A checksum of digits alone may come back as a number. */
  private static String number(ScannedCell cell) {
    return cell.content() instanceof Content.Amount amount
        ? Long.toString((long) amount.number())
        : "";
  }
}
