package org.conducteur.export.office.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.export.office.pack.Parts;
import org.conducteur.export.office.pack.XmlPart;

/** The texts that the cells of all sheets share, by their number. */
final class SharedTexts {
  private static final Content BLANK = new Content.Blank();

  private final List<Content> texts = new ArrayList<>();

  static SharedTexts read(Parts parts, Optional<String> part, Budget budget) throws IOException {
    SharedTexts shared = new SharedTexts();
    if (part.isPresent()) {
      try (XmlPart xml = XmlPart.open(parts, part.get())) {
        while (xml.toChild(1)) {
          if (xml.element().equals("si")) {
            shared.add(CellWords.read(xml), budget);
          }
        }
      }
    }
    return shared;
  }

  private void add(String text, Budget budget) throws IOException {
    budget.text(text);
    texts.add(text.isBlank() ? BLANK : new Content.Words(text));
  }

  /** The text of a number; nothing if there is none. */
  Optional<Content> find(String number) {
    try {
      int index = Integer.parseInt(number.strip());
      return index < 0 || index >= texts.size() ? Optional.empty() : Optional.of(texts.get(index));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
