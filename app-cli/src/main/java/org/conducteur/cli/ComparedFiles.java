package org.conducteur.cli;

import com.google.common.base.Ascii;
import com.google.common.io.MoreFiles;
import java.nio.file.Path;
import org.conducteur.event.Event;

/**
 * Two states of an event. A document, which knows no ids, is read as a state of the event of the
 * other file, so that what both name is the same.
 *
 * @param before the older one
 * @param after the newer one
 */
record ComparedFiles(Event before, Event after) {
  /**
   * Reads both.
   *
   * @throws Stop if any of them was not understood
   */
  static ComparedFiles of(Setting setting, Path old, Path fresh) {
    if (isDocument(setting, old) && !isDocument(setting, fresh)) {
      Event after = EventFile.readWhole(setting, fresh, null).event();
      return new ComparedFiles(state(setting, old, after), after);
    }
    Event before = EventFile.readWhole(setting, old, null).event();
    return new ComparedFiles(
        before,
        isDocument(setting, fresh)
            ? state(setting, fresh, before)
            : EventFile.readWhole(setting, fresh, null).event());
  }

  private static boolean isDocument(Setting setting, Path file) {
    String format = Ascii.toLowerCase(MoreFiles.getFileExtension(file));
    return setting.conducteur().plannings().isDocument(format);
  }

  private static Event state(Setting setting, Path document, Event known) {
    return EventFile.whole(setting, document, PlanFile.open(setting, document).reading(known))
        .event();
  }
}
