package org.conducteur.cli;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Why a file can't be read or written, in the user's language where the reason is a usual one. */
final class Reasons {
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
    } else if (trouble instanceof FileSystemException system && system.getReason() != null) {
      // The operating system's own words, without the path that it puts before them.
      return system.getReason();
    }
    return trouble == null ? messages.text("reason.unknown") : Failures.describe(trouble);
  }
}
