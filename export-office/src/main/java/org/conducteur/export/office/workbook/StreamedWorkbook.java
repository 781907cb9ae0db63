package org.conducteur.export.office.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conducteur.export.office.ooxml.ReproducibleZip;

/**
 * A workbook whose rows become XML as soon as they are written, in memory and not in temporary
 * files: what people are told about each other must not stay on a disk.
 */
final class StreamedWorkbook extends SXSSFWorkbook {
  /** Rows that stay objects until they are written. */
  private static final int WINDOW = 100;

  private static final class Rows extends SheetDataWriter {
    private final ByteArrayOutputStream xml;

    Rows(ByteArrayOutputStream xml) throws IOException {
      super(new OutputStreamWriter(xml, StandardCharsets.UTF_8));
      this.xml = xml;
    }

    @Override
    public InputStream getWorksheetXMLInputStream() {
      return new ByteArrayInputStream(xml.toByteArray());
    }
  }

  StreamedWorkbook(XSSFWorkbook workbook) {
    super(workbook, WINDOW);
  }

  /** The sheet without its rows, for all that is not in rows. */
  XSSFSheet frame(String name) {
    return getXSSFWorkbook().getSheet(name);
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    return new Rows(new ByteArrayOutputStream());
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    return new ReproducibleZip(out);
  }

  /** Closing calls this, and there are no temporary files to delete. */
  @Override
  @SuppressWarnings("deprecation")
  public boolean dispose() {
    return true;
  }
}
