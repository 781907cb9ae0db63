package org.conducteur.port;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import org.conducteur.check.Finding;

/**
 * A file that could be opened but is not read: it is of another kind, damaged, protected by a
 * password, or larger than is allowed. It is the cause of a {@link ReadException}; its finding has
 * the sentences for people.
 */
public final class RefusedFileException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  /** Why; not kept when the exception is serialised, which nothing here does. */
  private final transient Finding finding;

  /**
   * A refusal.
   *
   * @param finding what is wrong with the file and what to do about it
   */
  public RefusedFileException(Finding finding) {
    super(finding.message(Locale.ENGLISH));
    this.finding = requireNonNull(finding, "finding");
  }

  /**
   * A refusal because something failed.
   *
   * @param finding what is wrong with the file and what to do about it
   * @param cause what failed
   */
  public RefusedFileException(Finding finding, Throwable cause) {
    super(finding.message(Locale.ENGLISH), cause);
    this.finding = requireNonNull(finding, "finding");
  }

  /**
   * What is wrong with the file.
   *
   * @return a finding about the whole file
   */
  public Finding finding() {
    return finding;
  }
}
