package org.conducteur.export.office.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.port.RefusedFileException;
import org.conducteur.reading.Look;
import org.conducteur.reading.Run;
import org.conducteur.reading.StyledText;

/** The runs of a paragraph. */
final class TextCollector {
  private final Progress progress;
  private final List<Run> runs = new ArrayList<>();
  private Optional<String> link = Optional.empty();
  private boolean contents;

  TextCollector(Progress progress) {
    this.progress = progress;
  }

  /** From here on, text leads to an address. */
  Optional<String> link(Optional<String> target) {
    Optional<String> before = link;
    link = target;
    return before;
  }

  void add(String text, RunMarks marks) throws RefusedFileException {
    if (!text.isEmpty() && progress.fields().isVisible()) {
      progress.characters(text.length());
      contents |= progress.inContents();
      Look look =
          new Look(
              marks.bold().orElse(false),
              marks.italic().orElse(false),
              link.or(() -> WebAddress.of(progress.fields().link())),
              marks.language());
      runs.add(Run.of(text, look));
    }
  }

  void call(String label) {
    runs.add(Run.call(label));
  }

  /** Takes what another paragraph had. */
  void add(StyledText text) {
    runs.addAll(text.runs());
  }

  int size() {
    return runs.size();
  }

  /** Whether any of it is a line of contents. */
  boolean inContents() {
    return contents;
  }

  StyledText text() {
    return StyledText.of(runs).strip();
  }
}
