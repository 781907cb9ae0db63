package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.logistics.StageElement;
import org.conducteur.logistics.StageLayout;
import org.conducteur.logistics.StageSetup;
import org.conducteur.naming.Folded;

/** How a stage is set, while a fiche is read. */
final class StageSketch {
  private final Map<String, StageElement> elements = new LinkedHashMap<>();
  private final List<SourceBlock> notes = new ArrayList<>();
  private Optional<StageLayout> layout = Optional.empty();

  void layout(StageLayout found) {
    layout = layout.or(() -> Optional.of(found));
  }

  /** Adds an element; who says how many knows more than who does not. */
  void element(StageElement element) {
    elements.merge(
        Folded.of(element.name()),
        element,
        (old, found) -> old.quantity().isPresent() ? old : found);
  }

  /** Keeps a sentence word by word. */
  void note(SourceBlock block) {
    notes.add(block);
  }

  Optional<StageSetup> build(MarkdownWriting markdown) {
    return layout.isEmpty() && elements.isEmpty() && notes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StageSetup(layout, ImmutableList.copyOf(elements.values()), markdown.rich(notes)));
  }
}
