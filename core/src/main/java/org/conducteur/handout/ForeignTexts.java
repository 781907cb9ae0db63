package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.conducteur.document.Document;
import org.conducteur.event.Translated;
import org.conducteur.text.Inline;

/**
 * Marks texts that are in another language than their document, so that they are pronounced,
 * hyphenated and set by the rules of their own. Rich texts bear their marks already; this finds the
 * plain ones, where they stand alone: a title, a name of a room, a heading or a column of the
 * frame.
 */
final class ForeignTexts {
  /** The tag of the language of each text. */
  private final ImmutableMap<String, String> languages;

  private ForeignTexts(Map<String, String> languages) {
    this.languages = ImmutableMap.copyOf(languages);
  }

  /** Texts of the event that are not in its language, and the words of a frame that is not. */
  static ForeignTexts of(Translated translated, Words words) {
    Map<String, String> languages = new HashMap<>(translated.foreign());
    Locale main = Locale.forLanguageTag(translated.event().language());
    String frame = words.language().getLanguage();
    if (!main.getLanguage().isEmpty() && !main.getLanguage().equals(frame)) {
      words.all().forEach(text -> languages.put(text, frame));
    } else {
      // A word of the frame is in the language of the document, whatever the event says.
      languages.keySet().removeAll(words.all());
    }
    return new ForeignTexts(languages);
  }

  Document mark(Document document) {
    return languages.isEmpty()
        ? document
        : Typesetting.change(document, this::mark).toBuilder().foreign(languages).build();
  }

  private ImmutableList<Inline> mark(ImmutableList<Inline> inlines) {
    return inlines.stream().map(this::mark).collect(toImmutableList());
  }

  private Inline mark(Inline inline) {
    if (inline instanceof Inline.Text text) {
      String language = languages.get(text.value());
      return language == null ? text : new Inline.Foreign(language, ImmutableList.of(text));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return new Inline.Emphasis(mark(emphasis.content()));
    } else if (inline instanceof Inline.Strong strong) {
      return new Inline.Strong(mark(strong.content()));
    }
    return inline;
  }
}
