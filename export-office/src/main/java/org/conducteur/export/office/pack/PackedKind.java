package org.conducteur.export.office.pack;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import org.conducteur.check.Finding;
import org.conducteur.id.Pointer;
import org.conducteur.port.RefusedFileException;

/**
 * What a packed file is wanted to be, which decides the sentences that say why it is not read. They
 * stand in core's bundle {@code findings}.
 */
public enum PackedKind {
  /** A workbook of Excel. */
  WORKBOOK(
      FileTrouble.FILE_BROKEN,
      FileTrouble.FILE_DAMAGED,
      FileTrouble.FILE_TOO_LARGE,
      FileTrouble.FILE_SUSPICIOUS),
  /** A document of Word. */
  DOCUMENT(
      FileTrouble.DOCUMENT_BROKEN,
      FileTrouble.DOCUMENT_DAMAGED,
      FileTrouble.DOCUMENT_TOO_LARGE,
      FileTrouble.DOCUMENT_SUSPICIOUS);

  private final FileTrouble broken;
  private final FileTrouble damaged;
  private final FileTrouble tooLarge;
  private final FileTrouble suspicious;

  PackedKind(
      FileTrouble broken, FileTrouble damaged, FileTrouble tooLarge, FileTrouble suspicious) {
    this.broken = broken;
    this.damaged = damaged;
    this.tooLarge = tooLarge;
    this.suspicious = suspicious;
  }

  /**
   * Reads a file into memory.
   *
   * @param in its bytes; not closed
   * @return all of them
   * @throws IOException if the stream fails or the file is too large
   */
  public byte[] read(InputStream in) throws IOException {
    byte[] file = in.readNBytes(Limits.FILE_BYTES + 1);
    if (file.length > Limits.FILE_BYTES) {
      throw tooLarge("file", Limits.FILE_BYTES >> 20);
    }
    return file;
  }

  /**
   * There is nothing in the file.
   *
   * @return the refusal
   */
  public RefusedFileException empty() {
    return new RefusedFileException(finding(FileTrouble.FILE_EMPTY, ImmutableMap.of()));
  }

  /**
   * A password is needed.
   *
   * @return the refusal
   */
  public RefusedFileException protectedFile() {
    return new RefusedFileException(finding(FileTrouble.FILE_PROTECTED, ImmutableMap.of()));
  }

  /**
   * The file as a whole cannot be unpacked.
   *
   * @param cause what happened
   * @return the refusal
   */
  public RefusedFileException broken(Throwable cause) {
    return new RefusedFileException(finding(broken, ImmutableMap.of()), cause);
  }

  /**
   * A part of it is missing or makes no sense.
   *
   * @param part its name
   * @return the refusal
   */
  public RefusedFileException damaged(String part) {
    return of(damaged, ImmutableMap.of("part", Shown.text(part)));
  }

  /**
   * A part of it cannot be read.
   *
   * @param part its name
   * @param cause what happened
   * @return the refusal
   */
  public RefusedFileException damaged(String part, Throwable cause) {
    return new RefusedFileException(
        finding(damaged, ImmutableMap.of("part", Shown.text(part))), cause);
  }

  /**
   * It holds more than is allowed.
   *
   * @param what a word of the vocabulary {@code filelimit}
   * @param limit how much is allowed
   * @return the refusal
   */
  public RefusedFileException tooLarge(String what, long limit) {
    return of(tooLarge, ImmutableMap.of("what", what, "limit", Long.toString(limit)));
  }

  /**
   * It holds what no program writes, but attackers do.
   *
   * @param part the name of the part
   * @return the refusal
   */
  public RefusedFileException suspicious(String part) {
    return of(suspicious, ImmutableMap.of("part", Shown.text(part)));
  }

  private RefusedFileException of(FileTrouble trouble, ImmutableMap<String, String> evidence) {
    return new RefusedFileException(finding(trouble, evidence));
  }

  private static Finding finding(FileTrouble trouble, ImmutableMap<String, String> evidence) {
    return Finding.of(trouble, Pointer.ROOT, evidence);
  }
}
