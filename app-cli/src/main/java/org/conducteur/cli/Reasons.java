package org.conducteur.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.conducteur.check.Finding;
import org.conducteur.port.RefusedFileException;
import org.jspecify.annotations.Nullable;

/** Why a file can't be read or written, in the user's language where the reason is a usual one. */
final class Reasons {
  /** What systems say, as far as Java does not give it a type of its own. */
  private static final ImmutableMap<String, String> USUAL =
      ImmutableMap.of(
          "No space left on device", "reason.full",
          "There is not enough space on the disk", "reason.full",
          "Disk quota exceeded", "reason.full",
          "File too large", "reason.too.large",
          "Read-only file system", "reason.denied",
          "File name too long", "reason.long.name");

  private final Messages messages;

  Reasons(Messages messages) {
    this.messages = messages;
  }

  String of(@Nullable Throwable trouble) {
    if (trouble instanceof NoSuchFileException) {
      return messages.text("reason.missing");
    } else if (trouble instanceof AccessDeniedException) {
      return messages.text("reason.denied");
    } else if (trouble instanceof FileAlreadyExistsException
        || trouble instanceof NotDirectoryException) {
      return messages.text("reason.no.folder");
    } else if (trouble instanceof CharacterCodingException) {
      return messages.text("reason.encoding");
    } else if (trouble instanceof RefusedFileException refused) {
      Finding finding = refused.finding();
      return finding.message(messages.language()) + " " + finding.hint(messages.language());
    } else if (trouble instanceof FileSystemException system && system.getReason() != null) {
      // Without the path, which the operating system puts before its words.
      return words(system.getReason());
    } else if (trouble instanceof IOException && trouble.getMessage() != null) {
      return words(trouble.getMessage());
    }
    return trouble == null ? messages.text("reason.unknown") : Failures.describe(trouble);
  }

  /** The operating system's own words where they are no usual ones: they may be in any language. */
  private String words(String told) {
    String key = USUAL.get(told);
    return key == null ? told : messages.text(key);
  }
}
