package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.conducteur.event.Event;
import org.conducteur.event.Translating;
import org.conducteur.id.Pointer;
import org.conducteur.text.RichText;

/** Translations gone wrong. */
final class TranslationTroubles {
  private TranslationTroubles() {}

  static ImmutableList<Trouble> all() {
    return ImmutableList.of(
        Trouble.of(
            "translation-language-unknown",
            "/translations/deutsch!",
            event("deutsch!", "/title", "Digitaltag")),
        Trouble.of(
            "translation-into-own-language",
            "/translations/fr-CA",
            event("fr-CA", "/title", "Journée")),
        Trouble.of(
            "translation-of-nothing",
            "/translations/de/~1sessions~1tlak~1title",
            event("de", "/sessions/tlak/title", "Vortrag")),
        Trouble.of(
            "translation-of-no-text",
            "/translations/de/~1sessions~1talk~1slot",
            event("de", "/sessions/talk/slot", "9 Uhr")),
        Trouble.of("translation-incomplete", "/translations/de", event("de", "/city", "Metz")),
        // A blank text is none.
        Trouble.of("translation-incomplete", "/translations/de", event("de", "/title", " ")));
  }

  /** An event whose every expected text has a translation, and one more. */
  static Event event(String tag, String place, String text) {
    Event clean = CleanEvent.event();
    ImmutableMap.Builder<Pointer, RichText> texts = ImmutableMap.builder();
    if (!place.equals("/city")) {
      Translating.of(clean).expected().forEach(p -> texts.put(p, RichText.of("Wort")));
    }
    texts.put(Pointer.parse(place), RichText.of(text));
    return clean.toBuilder().translations(ImmutableMap.of(tag, texts.buildKeepingLast())).build();
  }
}
