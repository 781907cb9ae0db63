package org.conducteur.export.office.scan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.conducteur.export.office.pack.PackedKind;
import org.conducteur.port.ReadException;
import org.conducteur.port.RefusedFileException;

/**
 * What a workbook says, without how it looks. It holds texts, numbers and formulas as they are in
 * the file; no formula is computed, no macro is looked at, and no link is followed.
 *
 * @param sheets its sheets in the order of their tabs
 */
public record ScannedWorkbook(ImmutableList<ScannedSheet> sheets) {
  /** Refuses null. {@inheritDoc} */
  public ScannedWorkbook {
    requireNonNull(sheets, "sheets");
  }

  /**
   * Reads a workbook (.xlsx or .xlsm, ISO/IEC 29500 transitional or strict) of any program. The
   * file is held in memory once; see {@link Limits} for how much it may hold.
   *
   * @param in the bytes; not closed
   * @param source the name of the file, for messages
   * @return its sheets
   * @throws ReadException if the stream fails, and with a {@link RefusedFileException} as its cause
   *     if the file is no workbook, damaged, protected or too large
   */
  public static ScannedWorkbook read(InputStream in, String source) {
    requireNonNull(in, "in");
    requireNonNull(source, "source");
    try {
      byte[] file = PackedKind.WORKBOOK.read(in);
      Refusals.demandWorkbook(file);
      return WorkbookReading.read(file);
    } catch (IOException e) {
      throw new ReadException(source, e);
    }
  }

  /**
   * The sheet of a name.
   *
   * @param name its name; case does not matter, as in Excel
   * @return nothing if there is none
   */
  public Optional<ScannedSheet> findSheet(String name) {
    return sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name)).findFirst();
  }

  /**
   * The table of a name.
   *
   * @param name its name; case does not matter, as in Excel
   * @return nothing if there is none
   */
  public Optional<ScannedTable> findTable(String name) {
    return sheets.stream()
        .flatMap(sheet -> sheet.tables().stream())
        .filter(table -> table.name().equalsIgnoreCase(name))
        .findFirst();
  }
}
