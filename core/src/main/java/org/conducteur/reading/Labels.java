package org.conducteur.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.conducteur.naming.Folded;

/** The words by which fiches in all known languages label their parts. */
final class Labels {
  private static final Splitter WORDS = Splitter.on('|').trimResults().omitEmptyStrings();

  private static final Labels STANDARD = new Labels();

  /** A label is some words. */
  private static final int LONGEST = 60;

  private final ImmutableMap<String, Label> byWords;

  private Labels() {
    // Named exactly, so that the machine's default locale never decides.
    ResourceBundle bundle = ResourceBundle.getBundle("org.conducteur.reading.labels", Locale.ROOT);
    ImmutableMap.Builder<String, Label> all = ImmutableMap.builder();
    for (Label label : Label.values()) {
      for (String words : WORDS.split(bundle.getString(label.name()))) {
        all.put(Folded.of(words), label);
      }
    }
    byWords = all.buildOrThrow();
  }

  static Labels standard() {
    return STANDARD;
  }

  /** What a line announces that is a label alone, with or without its colon. */
  Optional<Label> find(String words) {
    return words.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(byWords.get(Folded.of(words)));
  }

  /** A label with what stands behind its colon in the same line. */
  Optional<Labelled> labelled(StyledText line) {
    int colon = line.plain().indexOf(':');
    String words = colon < 0 ? line.plain() : line.plain().substring(0, colon);
    return find(words)
        .map(
            label ->
                new Labelled(label, colon < 0 ? StyledText.EMPTY : line.from(colon + 1).strip()));
  }

  /**
   * A labelled line.
   *
   * @param label what it announces
   * @param rest what stands behind the colon
   */
  record Labelled(Label label, StyledText rest) {}
}
