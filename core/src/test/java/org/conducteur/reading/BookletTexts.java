package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import org.conducteur.text.RichText;

/** Words for generated events: ordinary ones, and such as look like something else. */
final class BookletTexts {
  private static final ImmutableList<String> TITLES =
      ImmutableList.of(
          "Ouverture",
          "Table ronde des élus",
          "L'inclusion, pour qui ?",
          "Participants",
          "Contenu",
          "Logistique",
          "Remarques",
          "Question 1",
          "Horaire : 9 h 00 à 10 h 00",
          "12 h 30 – suite et fin",
          "Relance",
          "Préambule",
          "Pause",
          "Clôture !",
          "« Demain »",
          "Avant",
          "100 % utile",
          "A, B et C",
          "Salle 3",
          "Notes de travail",
          "10:00 - 11:00 Quiz");

  private static final ImmutableList<String> LINES =
      ImmutableList.of(
          "Une phrase simple.",
          "Quoi de neuf ? Rien : tout va bien !",
          "Horaire : 9 h à 10 h",
          "Participants :",
          "Salle : B",
          "Lumière : noir salle",
          "À l’écran : rien",
          "Question posée : laquelle ?",
          "Condition : aucune",
          "— Pour tous les participants",
          "Relance par Ada EXEMPLE",
          "Population : 67 millions d’habitants (2022)",
          "1. Un numéro",
          "- un tiret",
          "# dièse",
          "> chevron",
          "L'été d'Anne, 12 km à pied",
          "Un *mot* et un **autre**.",
          "Voir [le site](https://exemple.org/a_b).",
          "Avec une note^[Ce qu'elle dit : ceci.].",
          "En [Leichte Sprache](lang:de), donc.",
          "Nom | Fonction",
          "9 h 45",
          "Réponse à : personne",
          "Contenu",
          "jeudi 12 octobre 2023",
          "(à confirmer)",
          "Mission : aucune",
          "Pays : Danemark",
          "Arrivée à 9 h 00",
          "Ce questionnaire est anonyme.",
          "Une version provisoire suffit.");

  private static final ImmutableList<String> BLOCKS =
      ImmutableList.of(
          "- un\n- deux\n  - trois\n- quatre",
          "1. premier\n2. second",
          "> Une citation.\n>\n> Fin.",
          "> - cité",
          "### Sous-titre",
          "Une ligne\\\nune autre");

  private static final ImmutableList<String> PLAIN =
      ImmutableList.of(
          "Accueil du public",
          "Fauteuil",
          "Pupitre",
          "Micro-cravate",
          "Écran",
          "Salle B",
          "Grand hall",
          "Écoute l'autre",
          "Table n° 4",
          "Plan B ?",
          "Une idée !");

  private final Random random;

  BookletTexts(Random random) {
    this.random = random;
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  String title() {
    return any(TITLES);
  }

  /** Words without commas or brackets, as names of things have them. */
  String name() {
    return any(PLAIN);
  }

  /** A text of one paragraph. */
  RichText line() {
    return RichText.of(escaped(any(LINES)));
  }

  /** A text of paragraphs, which may stand out at the beginning; often none. */
  RichText paragraphs() {
    return random.nextInt(3) == 0
        ? RichText.EMPTY
        : RichText.of(escaped(any(LINES)) + "\n\n" + escaped(any(LINES)));
  }

  /** A text of several blocks; often none. */
  RichText text() {
    if (random.nextInt(3) == 0) {
      return RichText.EMPTY;
    }
    StringBuilder out = new StringBuilder(escaped(any(LINES)));
    for (int i = random.nextInt(3); i > 0; i--) {
      out.append("\n\n").append(random.nextBoolean() ? escaped(any(LINES)) : any(BLOCKS));
      // Two quotations one after another look like one, as do two lists.
      out.append("\n\n").append(escaped(any(LINES)));
    }
    return RichText.of(out.toString());
  }

  /** What begins like a list or a heading is meant as it stands. */
  private static String escaped(String line) {
    return line.replaceFirst("^(?=[-#>])", "\\\\").replaceFirst("^(\\d+)\\. ", "$1\\\\. ");
  }
}
