package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.session.Cue;
import org.conducteur.session.CueKind;

/** What the crew does, a line for each: "Lumière : noir salle". */
final class CueReading {
  private final Reading reading;

  CueReading(Reading reading) {
    this.reading = reading;
  }

  Optional<Cue> cue(StyledText line) {
    return reading
        .words()
        .sentence("label.value")
        .find(line)
        .flatMap(
            found ->
                reading
                    .words()
                    .constant(CueKind.class, found.get("label"))
                    .map(kind -> new Cue(kind, reading.rich(found.styled("value")))));
  }

  /** Takes the lines at the end of a cell that are cues. */
  ImmutableList<Cue> takeLast(List<SourceBlock> cell) {
    List<Cue> out = new ArrayList<>();
    while (!cell.isEmpty() && mayBeQuiet(cell.get(cell.size() - 1))) {
      Optional<Cue> cue = cue(Styles.text(cell.get(cell.size() - 1)));
      if (cue.isEmpty()) {
        break;
      }
      out.add(0, cue.get());
      cell.remove(cell.size() - 1);
    }
    return ImmutableList.copyOf(out);
  }

  /** Lines for the crew are set back; where there are no styles, any line may be one. */
  static boolean mayBeQuiet(SourceBlock block) {
    return Styles.is(block, Styles.MUTED)
        || (block instanceof SourceBlock.Paragraph paragraph && paragraph.style().isEmpty());
  }
}
