package org.conducteur.export.office.scan;

import com.google.common.collect.ImmutableMap;
import org.conducteur.check.Finding;
import org.conducteur.export.office.pack.FileKind;
import org.conducteur.export.office.pack.FileTrouble;
import org.conducteur.export.office.pack.PackedKind;
import org.conducteur.id.Pointer;
import org.conducteur.port.RefusedFileException;

/** Why a file is not read. The sentences stand in core's bundle {@code findings}. */
final class Refusals {
  private Refusals() {}

  /** Lets what may be a workbook pass: a zip. What is in it is looked at later. */
  static void demandWorkbook(byte[] file) throws RefusedFileException {
    String found = FileKind.of(file);
    switch (found) {
      case "packed" -> {}
      case "empty" -> throw PackedKind.WORKBOOK.empty();
      case "protected" -> throw PackedKind.WORKBOOK.protectedFile();
      case "xls", "xml" -> throw otherWorkbook(found);
      case "doc" -> throw notWorkbook("word");
      default -> throw notWorkbook(found);
    }
  }

  /** It is something else; {@code found} is a word of the vocabulary {@code filekind}. */
  static RefusedFileException notWorkbook(String found) {
    return of(FileTrouble.FILE_NO_WORKBOOK, ImmutableMap.of("found", found));
  }

  /** It is a workbook in a format that programs can turn into the right one. */
  static RefusedFileException otherWorkbook(String found) {
    return of(FileTrouble.FILE_OTHER_WORKBOOK, ImmutableMap.of("found", found));
  }

  /** It holds more than is allowed; {@code what} is a word of the vocabulary {@code filelimit}. */
  static RefusedFileException tooLarge(String what, long limit) {
    return PackedKind.WORKBOOK.tooLarge(what, limit);
  }

  private static RefusedFileException of(
      FileTrouble trouble, ImmutableMap<String, String> evidence) {
    return new RefusedFileException(Finding.of(trouble, Pointer.ROOT, evidence));
  }
}
