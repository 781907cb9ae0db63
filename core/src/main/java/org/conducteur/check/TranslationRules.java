package org.conducteur.check;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.conducteur.event.Translating;
import org.conducteur.id.Pointer;
import org.conducteur.text.RichText;

/** What the event says in other languages. */
final class TranslationRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("translation-language-unknown", TranslationRules::languages)
              .noticedBy(PUBLIC),
          Rule.hint("translation-into-own-language", TranslationRules::ownLanguage),
          Rule.warning("translation-of-nothing", TranslationRules::ofNothing).noticedBy(PUBLIC),
          Rule.warning("translation-of-no-text", TranslationRules::ofNoText).noticedBy(PUBLIC),
          Rule.hint("translation-incomplete", TranslationRules::incomplete).noticedBy(PUBLIC));

  private TranslationRules() {}

  private static ImmutableMap<String, ImmutableMap<Pointer, RichText>> all(Examined examined) {
    return examined.event().translations();
  }

  private static void languages(Examined examined, Report report) {
    for (String tag : all(examined).keySet()) {
      if (!LanguageTags.exists(tag)) {
        report.add(Pointer.of("translations", tag), ImmutableMap.of("language", tag));
      }
    }
  }

  private static boolean isOwn(String tag, Examined examined) {
    return ProseWalk.primary(tag).equals(ProseWalk.primary(examined.event().language()));
  }

  private static void ownLanguage(Examined examined, Report report) {
    for (String tag : all(examined).keySet()) {
      if (LanguageTags.exists(tag) && isOwn(tag, examined)) {
        report.add(Pointer.of("translations", tag), ImmutableMap.of("language", tag));
      }
    }
  }

  private static void ofNothing(Examined examined, Report report) {
    all(examined)
        .forEach(
            (tag, texts) -> {
              for (Pointer place : texts.keySet()) {
                if (!examined.order().has(place)) {
                  report(tag, place, report);
                }
              }
            });
  }

  private static void ofNoText(Examined examined, Report report) {
    if (all(examined).isEmpty()) {
      return;
    }
    Translating translating = Translating.of(examined.event());
    all(examined)
        .forEach(
            (tag, texts) -> {
              for (Pointer place : texts.keySet()) {
                if (examined.order().has(place) && !translating.places().contains(place)) {
                  report(tag, place, report);
                }
              }
            });
  }

  private static void report(String tag, Pointer place, Report report) {
    report.add(
        Pointer.of("translations", tag, place),
        ImmutableMap.of("language", tag, "place", place.toString()));
  }

  private static void incomplete(Examined examined, Report report) {
    for (Map.Entry<String, ImmutableMap<Pointer, RichText>> entry : all(examined).entrySet()) {
      String tag = entry.getKey();
      if (LanguageTags.exists(tag) && !isOwn(tag, examined)) {
        incomplete(tag, entry.getValue(), examined, report);
      }
    }
  }

  private static void incomplete(
      String tag, ImmutableMap<Pointer, RichText> texts, Examined examined, Report report) {
    ImmutableList<Pointer> expected = Translating.of(examined.event()).expected().asList();
    ImmutableList<Pointer> missing =
        expected.stream()
            .filter(place -> texts.getOrDefault(place, RichText.EMPTY).isEmpty())
            .collect(toImmutableList());
    if (!missing.isEmpty()) {
      report.add(
          Pointer.of("translations", tag),
          ImmutableMap.of(
              "language",
              tag,
              "missing",
              Integer.toString(missing.size()),
              "total",
              Integer.toString(expected.size()),
              "first",
              missing.get(0).toString()));
    }
  }
}
