package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Folded;
import org.conducteur.naming.Quoted;
import org.conducteur.session.Session;

/** In which language the event says what it says. */
final class LanguageRules {
  private static final int ENOUGH = 5;

  /** What so many texts say of the language the others will not change. */
  private static final int SAMPLE = 500;

  private static final ImmutableSet<String> KNOWN = ImmutableSet.of("fr", "en", "de", "da");
  private static final Pattern QUOTED =
      Pattern.compile("[«“\"„][ \u00A0\u202F]?([^«»“”\"„\uFFFC\\n]{4,80})[»”\"“]");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("event-in-other-language", LanguageRules::event).noticedBy(PUBLIC),
          Rule.hint("foreign-words-unmarked", LanguageRules::foreign).noticedBy(PUBLIC));

  private LanguageRules() {}

  private static void event(Examined examined, Report report) {
    otherThan(examined)
        .ifPresent(
            real ->
                report.add(
                    Pointer.of("language"),
                    ImmutableMap.of("said", examined.event().language(), "real", real),
                    Optional.of(new Fix(Pointer.of("language"), real))));
  }

  /** The language of nearly all texts, if it is not the one that the event says. */
  private static Optional<String> otherThan(Examined examined) {
    Map<String, Integer> counts = new HashMap<>();
    String own = ProseWalk.primary(examined.event().language());
    Set<String> spoken = languages(examined);
    for (Prose prose : Iterables.limit(examined.prose(), SAMPLE)) {
      if (!prose.isTranslation() && prose.language().equals(own)) {
        Tongue.of(prose.words()).ifPresent(found -> counts.merge(found, 1, Integer::sum));
      }
    }
    int right = counts.getOrDefault(own, 0);
    return counts.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(own) && !spoken.contains(entry.getKey()))
        .filter(entry -> entry.getValue() >= ENOUGH && entry.getValue() > 4 * right)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Set<String> languages(Examined examined) {
    Set<String> out = new HashSet<>();
    for (Session session : examined.sessions()) {
      session.language().map(ProseWalk::primary).ifPresent(out::add);
    }
    return out;
  }

  private static void foreign(Examined examined, Report report) {
    if (otherThan(examined).isPresent()) {
      return;
    }
    Set<String> spoken = languages(examined);
    Set<String> names = names(examined);
    Slips slips = new Slips();
    for (Prose prose : examined.prose()) {
      if (!prose.rich() || !KNOWN.contains(prose.language())) {
        continue;
      }
      Optional<String> whole = Tongue.instead(prose.words(), prose.language());
      if (whole.isPresent()) {
        if (!spoken.contains(whole.get())) {
          add(prose, whole.get(), prose.words(), whole.get(), slips);
        }
        continue;
      }
      Matcher quoted = QUOTED.matcher(prose.words());
      while (quoted.find()) {
        String words = quoted.group(1).strip();
        if (!names.contains(Folded.of(words))) {
          Tongue.foreign(words, prose.language())
              .ifPresent(found -> add(prose, found, words, Folded.of(words), slips));
        }
      }
    }
    slips.report(report);
  }

  /** Titles and names keep their language, and are often quoted. */
  private static Set<String> names(Examined examined) {
    Set<String> out = new HashSet<>();
    examined.sessions().forEach(session -> out.add(Folded.of(session.title())));
    examined
        .event()
        .organisations()
        .forEach(organisation -> out.add(Folded.of(organisation.name())));
    return out;
  }

  private static void add(Prose prose, String found, String words, String habit, Slips slips) {
    slips.add(
        habit,
        prose,
        ImmutableMap.of("words", Quoted.of(words.replace(Prose.HIDDEN, '…')), "language", found),
        Optional.empty());
  }
}
