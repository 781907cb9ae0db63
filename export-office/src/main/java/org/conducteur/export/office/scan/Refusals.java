package org.conducteur.export.office.scan;

import com.google.common.collect.ImmutableMap;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.id.Pointer;
import org.conducteur.port.RefusedFileException;

/** Why a file is not read. The sentences stand in core's bundle {@code findings}. */
final class Refusals {
  private Refusals() {}

  static RefusedFileException empty() {
    return of("file-empty", ImmutableMap.of());
  }

  static RefusedFileException protectedFile() {
    return of("file-protected", ImmutableMap.of());
  }

  /** It is something else; {@code found} is a word of the vocabulary {@code filekind}. */
  static RefusedFileException notWorkbook(String found) {
    return of("file-no-workbook", ImmutableMap.of("found", found));
  }

  /** It is a workbook in a format that programs can turn into the right one. */
  static RefusedFileException otherWorkbook(String found) {
    return of("file-other-workbook", ImmutableMap.of("found", found));
  }

  /** The file as a whole cannot be unpacked. */
  static RefusedFileException broken(Throwable cause) {
    return new RefusedFileException(finding("file-broken", ImmutableMap.of()), cause);
  }

  /** A part of it is missing or makes no sense. */
  static RefusedFileException damaged(String part) {
    return of("file-damaged", ImmutableMap.of("part", Shown.text(part)));
  }

  static RefusedFileException damaged(String part, Throwable cause) {
    return new RefusedFileException(
        finding("file-damaged", ImmutableMap.of("part", Shown.text(part))), cause);
  }

  /** It holds more than is allowed; {@code what} is a word of the vocabulary {@code filelimit}. */
  static RefusedFileException tooLarge(String what, long limit) {
    return of("file-too-large", ImmutableMap.of("what", what, "limit", Long.toString(limit)));
  }

  /** It holds what no program writes into a workbook, but attackers do. */
  static RefusedFileException suspicious(String part) {
    return of("file-suspicious", ImmutableMap.of("part", Shown.text(part)));
  }

  private static RefusedFileException of(String code, ImmutableMap<String, String> evidence) {
    return new RefusedFileException(finding(code, evidence));
  }

  private static Finding finding(String code, ImmutableMap<String, String> evidence) {
    return Finding.of(code, Severity.ERROR, Pointer.ROOT, evidence);
  }
}
