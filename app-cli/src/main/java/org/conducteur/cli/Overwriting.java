package org.conducteur.cli;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.persistence.json.JsonEvents;
import org.conducteur.port.WriteException;

/** Writes a changed event to a file, once the user agrees. */
final class Overwriting {
  private final Setting setting;
  private final boolean agreed;

  /**
   * A writer.
   *
   * @param agreed whether the user has agreed already
   */
  Overwriting(Setting setting, boolean agreed) {
    this.setting = setting;
    this.agreed = agreed;
  }

  /**
   * Whether a file is one that this program writes: a JSON file, and not the schedule of another
   * program. A plan or a document would lose all that is not in the event.
   */
  static boolean mayReplace(Path file) {
    if (!isJson(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return JsonEvents.isEvent(in);
    } catch (IOException e) {
      return false;
    }
  }

  static boolean isJson(Path file) {
    return Ascii.toLowerCase(file.toString()).endsWith(".json");
  }

  /**
   * Asks unless that is settled, and writes the file whole or not at all.
   *
   * @return whether it is written
   * @throws Stop if it cannot be
   */
  boolean write(Event changed, Path file) {
    if (!agreed && !isAgreed(file)) {
      setting.say("import.not.written", "event", file.toString());
      return false;
    }
    try {
      JsonEvents.save(changed, file);
    } catch (WriteException e) {
      throw Stop.unwritable(setting, e.target(), e.getCause());
    }
    setting.say("import.written", "event", file.toString());
    return true;
  }

  private boolean isAgreed(Path file) {
    setting.err().print(setting.messages().text("import.ask", "event", file.toString()) + " ");
    Optional<String> answer = setting.console().answers().get();
    if (answer.isEmpty()) {
      setting.err().print("\n");
    }
    return answer.filter(setting.messages()::isYes).isPresent();
  }
}
