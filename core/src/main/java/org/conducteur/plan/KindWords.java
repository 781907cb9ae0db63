package org.conducteur.plan;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.session.SessionKind;

/** What people call the kinds of sessions. */
public final class KindWords {
  private static final ImmutableMap<String, SessionKind> KNOWN = known();
  private static final int LONGEST = 3;

  private KindWords() {}

  private static ImmutableMap<String, SessionKind> known() {
    ImmutableMap.Builder<String, SessionKind> all = ImmutableMap.builder();
    WordLists.read("kinds.txt")
        .forEach((name, word) -> all.put(word, SessionKind.valueOf(name.toUpperCase(Locale.ROOT))));
    return all.buildOrThrow();
  }

  /**
   * The kind of a word as typed, in either form and number.
   *
   * @param typed what somebody typed
   * @return nothing if it is no kind
   */
  public static Optional<SessionKind> find(String typed) {
    String folded = Words.folded(typed).replaceAll("\\b(?:d|de|du|des|l|la|le|les) ", "");
    return Optional.ofNullable(KNOWN.get(folded));
  }

  /**
   * The kind that a title begins with, such as "Table ronde : les élus".
   *
   * @param title a title
   * @return nothing if it begins with no kind
   */
  public static Optional<SessionKind> ofTitle(String title) {
    List<String> words =
        Splitter.on(' ')
            .omitEmptyStrings()
            .splitToList(Words.folded(title).replaceAll("\\b(?:d|de|du|des|l|la|le|les) ", ""));
    for (int length = Math.min(LONGEST, words.size()); length >= 1; length--) {
      SessionKind kind = KNOWN.get(String.join(" ", words.subList(0, length)));
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
