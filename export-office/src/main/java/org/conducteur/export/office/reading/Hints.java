package org.conducteur.export.office.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.check.SourcePlace;
import org.conducteur.export.office.pack.Shown;
import org.conducteur.id.Pointer;

/** What people should know about a document that its blocks do not say; each thing once. */
final class Hints {
  /** Something, how often, where first, and its words there. */
  private static final class Hint {
    private final SourcePlace place;
    private final String text;
    private int count;

    Hint(SourcePlace place, String text) {
      this.place = place;
      this.text = text;
    }
  }

  private final Map<String, Hint> hints = new LinkedHashMap<>();

  /**
   * Notes one thing.
   *
   * @param what the end of a code, or a word of the vocabulary {@code unreadkind} after a colon
   */
  void add(String what, SourcePlace place, String text) {
    Hint hint = hints.computeIfAbsent(what, key -> new Hint(place, text));
    hint.count++;
  }

  ImmutableList<Finding> findings() {
    ImmutableList.Builder<Finding> all = ImmutableList.builder();
    hints.forEach((what, hint) -> all.add(finding(what, hint)));
    return all.build();
  }

  private static Finding finding(String what, Hint hint) {
    int colon = what.indexOf(':');
    ImmutableMap.Builder<String, String> evidence = ImmutableMap.builder();
    evidence.put("count", Integer.toString(hint.count));
    evidence.put("text", hint.text.isEmpty() ? "–" : Shown.text(hint.text));
    if (colon >= 0) {
      evidence.put("what", what.substring(colon + 1));
    }
    String code = "document-" + (colon < 0 ? what : what.substring(0, colon));
    return Finding.of(code, Severity.HINT, Pointer.ROOT, evidence.buildOrThrow())
        .withSource(hint.place);
  }
}
