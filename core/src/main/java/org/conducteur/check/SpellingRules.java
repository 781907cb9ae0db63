package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.check.Mending.Slip;
import org.conducteur.naming.Folded;

/** Capitals that French writes with their accent: "État" and "À l’écoute". */
final class SpellingRules {
  /** A preposition, not the letter: at the start of a sentence, before what it governs. */
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "A(?= (?:l['’]|la |partir |noter|propos |travers |bientôt|venir|chaque |tous |toutes |votre "
              + "|vos |compter |ce |cette |destination |\\d{1,2} ?h))"
              + "(?<=(?:^|[.!?:;«–•\\n]|[.!?:;«–•\\n][ \u00A0\u202F])A)");

  private static final Pattern PRONOUN = Pattern.compile("Ca(?= [a-z])(?<=(?:^|[.!?«\\n] ?)Ca)");

  /** Words that begin with an accent and are no other word without it. */
  private static final ImmutableSet<String> ACCENTED =
      ImmutableSet.of(
          "état",
          "états",
          "étatique",
          "école",
          "écoles",
          "écolier",
          "écoliers",
          "église",
          "églises",
          "équipe",
          "équipes",
          "équipement",
          "équipements",
          "échange",
          "échanges",
          "événement",
          "événements",
          "évènement",
          "évènements",
          "évenement",
          "évenements",
          "éducation",
          "éducatif",
          "éducative",
          "énergie",
          "énergies",
          "économie",
          "économique",
          "étude",
          "études",
          "étudiant",
          "étudiants",
          "étudiante",
          "étudiantes",
          "étape",
          "étapes",
          "égalité",
          "égalite",
          "également",
          "élection",
          "élections",
          "élu",
          "élus",
          "élue",
          "élues",
          "élément",
          "éléments",
          "élement",
          "élements",
          "éventuellement",
          "évolution",
          "évolutions",
          "écologie",
          "écologique",
          "écran",
          "écrans",
          "écoute",
          "écouter",
          "édition",
          "éditions",
          "éditeur",
          "éditeurs",
          "émission",
          "émissions",
          "époque",
          "établissement",
          "établissements",
          "étranger",
          "étage",
          "évaluation",
          "équité",
          "éloge",
          "éclairage",
          "être",
          "êtes",
          "île",
          "îles");

  /** Other words that people type in capitals without their accents. */
  private static final ImmutableSet<String> IN_CAPITALS =
      ImmutableSet.of(
          "plénière",
          "plénières",
          "préambule",
          "numérique",
          "numériques",
          "matériel",
          "présentation",
          "présentations",
          "médiathèque",
          "cérémonie",
          "société",
          "sécurité",
          "solidarité",
          "région",
          "régions",
          "département",
          "départements",
          "général",
          "générale",
          "délégué",
          "déléguée",
          "rétrospective",
          "déroulé",
          "réunion",
          "réservé",
          "entrée",
          "déjeuner",
          "dîner",
          "café",
          "métropole");

  private static final ImmutableMap<String, String> BY_FOLDED = byFolded();

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.hint("capital-without-accent", SpellingRules::withoutAccent).noticedBy(PUBLIC));

  private SpellingRules() {}

  private static ImmutableMap<String, String> byFolded() {
    ImmutableMap.Builder<String, String> out = ImmutableMap.builder();
    Maps.uniqueIndex(IN_CAPITALS, Folded::of).forEach(out::put);
    ACCENTED.stream()
        .filter(word -> !word.startsWith("éve") && !word.startsWith("éle") && !word.endsWith("ite"))
        .filter(word -> !word.startsWith("évè"))
        .forEach(word -> out.put(Folded.of(word), word));
    return out.buildOrThrow();
  }

  private static void withoutAccent(Examined examined, Report report) {
    Slips slips = new Slips();
    for (Prose prose : examined.prose()) {
      List<Slip> here = prose.language().equals("fr") ? slips(prose.words()) : List.of();
      if (here.isEmpty() || !prose.isIn("fr")) {
        continue;
      }
      Optional<Fix> fix = Mending.of(prose, here);
      for (Slip slip : here) {
        String wrong = prose.words().substring(slip.start(), slip.end());
        slips.add(
            wrong,
            prose,
            ImmutableMap.of(
                "wrong", wrong, "right", slip.right(), "text", prose.around(slip.start())),
            fix);
      }
    }
    slips.report(report);
  }

  private static List<Slip> slips(String words) {
    Map<Integer, Slip> found = new TreeMap<>();
    Prose.eachWord(
        words,
        (from, to) -> {
          if (mayLack(words, from, to)) {
            accented(words.substring(from, to))
                .ifPresent(right -> found.put(from, new Slip(from, to, right)));
          }
        });
    Matcher preposition = PREPOSITION.matcher(words);
    while (preposition.find()) {
      found.put(preposition.start(), new Slip(preposition.start(), preposition.end(), "À"));
    }
    Matcher pronoun = PRONOUN.matcher(words);
    while (pronoun.find()) {
      found.put(pronoun.start(), new Slip(pronoun.start(), pronoun.end(), "Ça"));
    }
    return new ArrayList<>(found.values());
  }

  /** Words that begin with a letter that may lack its accent, and words in capitals. */
  private static boolean mayLack(String words, int from, int to) {
    char first = words.charAt(from);
    return to - from > 1
        && (first == 'E'
            || first == 'I'
            || (Character.isUpperCase(first) && Character.isUpperCase(words.charAt(to - 1))));
  }

  /** With accents of its own, and without that of a participle at its end: "RÉSERVE", "ÉCOUTÉ". */
  private static boolean isOther(String word, String right) {
    boolean hasAccent = word.codePoints().anyMatch(letter -> letter > 127);
    return hasAccent && word.regionMatches(0, right, 0, right.length() - 1);
  }

  /** The word as it should be; nothing if it is as it should be, or unknown. */
  private static Optional<String> accented(String word) {
    String lower = word.toLowerCase(Locale.FRENCH);
    boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.FRENCH));
    if (capitals) {
      return Optional.ofNullable(BY_FOLDED.get(Folded.of(word)))
          .map(right -> right.toUpperCase(Locale.FRENCH))
          .filter(right -> !right.equals(word) && !isOther(word, right));
    }
    for (String first : List.of("é", "ê", "î")) {
      boolean bare = "ei".indexOf(lower.charAt(0)) >= 0;
      String right = first + lower.substring(1);
      if (bare && Folded.of(first).charAt(0) == lower.charAt(0) && ACCENTED.contains(right)) {
        return Optional.of(first.toUpperCase(Locale.FRENCH) + word.substring(1));
      }
    }
    return Optional.empty();
  }
}
