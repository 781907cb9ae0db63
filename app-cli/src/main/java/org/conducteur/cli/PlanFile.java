package org.conducteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.conducteur.EditedPlan;
import org.conducteur.port.ReadException;

/** Opens the plan that the user names. */
final class PlanFile {
  private PlanFile() {}

  /**
   * Opens a plan.
   *
   * @throws Stop if it cannot be read, or is none
   */
  static EditedPlan open(Setting setting, Path file) {
    if (Files.isDirectory(file)) {
      throw EventFile.unreadable(setting, file, setting.messages().text("reason.folder"), null);
    }
    try {
      return setting.conducteur().plannings().open(file);
    } catch (ReadException e) {
      String reason = new Reasons(setting.messages()).of(e.getCause());
      throw EventFile.unreadable(setting, file, reason, e);
    } catch (IllegalArgumentException e) {
      throw EventFile.unreadable(setting, file, setting.messages().text("reason.plan.format"), e);
    }
  }
}
