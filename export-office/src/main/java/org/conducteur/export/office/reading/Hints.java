package org.conducteur.export.office.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace;
import org.conducteur.export.office.pack.FileTrouble;
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

  /** What is told once. */
  private record Key(FileTrouble kind, Optional<String> what) {}

  private final Map<Key, Hint> hints = new LinkedHashMap<>();

  /**
   * Notes one thing.
   *
   * @param what more exactly, for things that are not read, a word of the vocabulary {@code
   *     unreadkind}
   */
  void add(FileTrouble kind, Optional<String> what, SourcePlace place, String text) {
    Hint hint = hints.computeIfAbsent(new Key(kind, what), key -> new Hint(place, text));
    hint.count++;
  }

  ImmutableList<Finding> findings() {
    ImmutableList.Builder<Finding> all = ImmutableList.builder();
    hints.forEach((key, hint) -> all.add(finding(key, hint)));
    return all.build();
  }

  private static Finding finding(Key key, Hint hint) {
    ImmutableMap.Builder<String, String> evidence = ImmutableMap.builder();
    evidence.put("count", Integer.toString(hint.count));
    evidence.put("text", hint.text.isEmpty() ? "–" : Shown.text(hint.text));
    key.what().ifPresent(what -> evidence.put("what", what));
    return Finding.of(key.kind(), Pointer.ROOT, evidence.buildOrThrow()).withSource(hint.place);
  }
}
