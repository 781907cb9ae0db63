package org.conducteur.export.office.reading;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.export.office.pack.Parts;
import org.conducteur.export.office.pack.Relations;
import org.conducteur.export.office.pack.XmlPart;
import org.conducteur.reading.SourceBlock;
import org.conducteur.reading.StyledText;

/** Footnotes, endnotes and comments, of which only those are seen that the text calls. */
final class Notes {
  private static final ImmutableSet<String> RULES =
      ImmutableSet.of("separator", "continuationSeparator", "continuationNotice");

  private final Parts parts;
  private final Progress progress;
  private final Map<String, SourceBlock.Note> texts = new HashMap<>();

  private Notes(Parts parts, Progress progress) {
    this.parts = parts;
    this.progress = progress;
  }

  /** The notes that were called, in the order of their calls. */
  static List<SourceBlock> read(Parts parts, Relations relations, Progress progress)
      throws IOException {
    Notes notes = new Notes(parts, progress);
    notes.part("f", relations.first("footnotes"));
    notes.part("e", relations.first("endnotes"));
    notes.part("c", relations.first("comments"));
    List<SourceBlock> called = new ArrayList<>();
    progress
        .labels()
        .forEach((key, label) -> Optional.ofNullable(notes.texts.get(key)).ifPresent(called::add));
    return called;
  }

  private void part(String kind, Optional<String> found) throws IOException {
    if (found.filter(parts::has).isEmpty()) {
      return;
    }
    String part = found.get();
    Relations relations = Relations.of(parts, part);
    try (XmlPart xml = XmlPart.open(parts, part)) {
      while (xml.toChild(1)) {
        Optional<String> id = xml.attribute("id");
        boolean isNote = xml.attribute("type").filter(RULES::contains).isEmpty();
        List<SourceBlock> blocks = new BlockReading(xml, progress, relations).read();
        StyledText text = StyledText.join(lines(blocks), "\n");
        String label = progress.labels().get(kind + id.orElse(""));
        if (isNote && label != null && !text.isBlank()) {
          texts.put(
              kind + id.orElse(""),
              progress.count(new SourceBlock.Note(label, text, progress.place(text.plain()))));
        }
      }
    }
  }

  /** The words of blocks, line by line. */
  static List<StyledText> lines(List<? extends SourceBlock> blocks) {
    List<StyledText> lines = new ArrayList<>();
    for (SourceBlock block : blocks) {
      if (block instanceof SourceBlock.Box box) {
        lines.addAll(lines(box.blocks()));
      } else if (block instanceof SourceBlock.Table table) {
        table.rows().forEach(row -> row.forEach(cell -> lines.addAll(lines(cell))));
      } else if (block instanceof SourceBlock.Item item) {
        lines.add(StyledText.join(List.of(StyledText.of(item.marker()), item.text()), " ").strip());
      } else {
        Progress.text(block).ifPresent(lines::add);
      }
    }
    return lines;
  }
}
