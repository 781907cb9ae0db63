package org.conducteur.persistence.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.conducteur.text.RichText;

/** What a file says and the model has no place for, line by line in the language of the event. */
final class Jottings {
  private static final String BUNDLE = "org.conducteur.persistence.json.schedule";

  private final ResourceBundle words;
  private final List<String> lines = new ArrayList<>();
  private final List<String> passages = new ArrayList<>();

  Jottings(String language) {
    boolean french = language.equals("fr") || language.startsWith("fr-");
    // Named exactly, so that the machine's default locale never decides.
    words = ResourceBundle.getBundle(BUNDLE, french ? Locale.FRENCH : Locale.ENGLISH);
  }

  String word(String label) {
    return words.getString(label);
  }

  void add(String label, Optional<String> value) {
    value.ifPresent(text -> lines.add(labelled(word(label)) + Markup.escaped(text)));
  }

  /** Something that the file itself has a label for. */
  void addNamed(String label, String value) {
    lines.add(labelled(Markup.escaped(label)) + Markup.escaped(value));
  }

  private String labelled(String label) {
    return word("labelled").replace("{label}", label);
  }

  void addLink(String label, String title, String target) {
    lines.add(labelled(word(label)) + Markup.link(title, target));
  }

  /** A sentence that is only said where it is so. */
  void addIf(boolean so, String label) {
    if (so) {
      lines.add(word(label));
    }
  }

  /** Markdown of its own. */
  void addPassage(String markdown) {
    if (!markdown.isBlank()) {
      passages.add(markdown);
    }
  }

  RichText text() {
    StringBuilder out = new StringBuilder();
    lines.forEach(line -> out.append("- ").append(line).append('\n'));
    for (String passage : passages) {
      out.append(out.isEmpty() ? "" : "\n").append(passage).append('\n');
    }
    return RichText.of(out.toString().strip());
  }
}
