package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.text.Inline;
import org.conducteur.text.RichText;

/** Collects parts under headings of one level; a part without content gets no heading. */
final class Section {
  private final Words words;
  private final int level;
  private final ImmutableList.Builder<Element> out = ImmutableList.builder();

  Section(Words words, int level) {
    this.words = words;
    this.level = level;
  }

  Section part(String key, ImmutableList<? extends Element> content) {
    return titled(words.text(key), content);
  }

  Section titled(String title, ImmutableList<? extends Element> content) {
    if (!content.isEmpty()) {
      out.add(new Heading(level, Inline.of(title), false));
      out.addAll(content);
    }
    return this;
  }

  Section prose(String key, RichText text) {
    return part(key, Prose.of(text));
  }

  Section table(String key, Grid grid) {
    return grid.isEmpty() ? this : part(key, ImmutableList.of(grid.table(Optional.empty())));
  }

  Section plain(ImmutableList<? extends Element> content) {
    out.addAll(content);
    return this;
  }

  ImmutableList<Element> elements() {
    return out.build();
  }
}
