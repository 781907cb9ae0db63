package org.conducteur.check;

import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.TextTroubles.saying;

import com.google.common.collect.ImmutableList;
import org.conducteur.event.Event;
import org.conducteur.text.RichText;

/** Words gone wrong: spelling, spaces, languages, names. */
final class ProseTroubles {
  private static final String SUMMARY = "/sessions/lab/summary";

  private ProseTroubles() {}

  static ImmutableList<Trouble> all() {
    return ImmutableList.<Trouble>builder()
        .addAll(signs())
        .addAll(languages())
        .addAll(times())
        .addAll(names())
        .build();
  }

  private static Trouble text(String code, String wrong, String right) {
    return Trouble.of(code, SUMMARY, right, saying(wrong));
  }

  private static ImmutableList<Trouble> signs() {
    return ImmutableList.of(
        text("capital-without-accent", "Etat des lieux.", "État des lieux."),
        text("capital-without-accent", "A l’écoute de tous.", "À l’écoute de tous."),
        text(
            "capital-without-accent",
            "LES PLENIERES, en **Ecole**.",
            "LES PLÉNIÈRES, en **École**."),
        text("space-missing-before", "On répare: venez!", "On répare : venez !"),
        text("space-missing-after", "Un établi,deux tables.", "Un établi, deux tables."),
        text("space-missing-after", "On ouvre.Puis on ferme.", "On ouvre. Puis on ferme."),
        text("space-too-many", "Un établi , deux tables .", "Un établi, deux tables."),
        Trouble.of("bracket-unclosed", SUMMARY, saying("On répare (ici, tout près.")),
        Trouble.of("quote-unclosed", SUMMARY, saying("Wir sagen „reparieren.")));
  }

  private static ImmutableList<Trouble> languages() {
    Event french =
        CleanEvent.with(
                LAB,
                s ->
                    s.summary(RichText.of("On y répare ce que l’on a chez soi, avec les autres."))
                        .contents(RichText.of("Chacun vient avec sa panne, et les outils sont là."))
                        .remarks(RichText.of("Les tables sont dans la salle, pour tous."))
                        .notes(RichText.of("Prévoir une rallonge par table, et les prises.")))
            .toBuilder()
            .language("en")
            .presentation(RichText.of("Une journée pour tous, avec les associations."))
            .remarks(RichText.of("Les portes ouvrent dans la cour, chez le gardien."))
            .build();
    return ImmutableList.of(
        Trouble.of(
            "foreign-words-unmarked",
            SUMMARY,
            saying("Le « National Public Price of Digitalization » encourage.")),
        Trouble.of(
            "foreign-words-unmarked",
            SUMMARY,
            saying("Bring what is broken, and we will repair it with you.")),
        Trouble.of("event-in-other-language", "/language", "fr", french));
  }

  private static ImmutableList<Trouble> times() {
    return ImmutableList.of(
        text(
            "time-in-text-implausible",
            "Démarrage à 20h30 possible.",
            "Démarrage à 10h30 possible."),
        Trouble.of("slot-in-text-differs", SUMMARY, saying("De 10h15 à 12h30.")),
        text(
            "weekday-in-text-mismatch",
            "Rendez-vous vendredi 12 octobre.",
            "Rendez-vous jeudi 12 octobre."));
  }

  private static ImmutableList<Trouble> names() {
    return ImmutableList.of(
        text("name-written-otherwise", "Avec MARTIN Anna.", "Avec Anna MARTIN."),
        text("name-written-otherwise", "Avec A.MARTIN.", "Avec Anna MARTIN."),
        text("name-written-otherwise", "La VILLE-DE-METZ soutient.", "La Ville de Metz soutient."),
        text("name-misspelt", "Avec Anna Martim.", "Avec Anna Martin."),
        Trouble.of("named-but-not-participant", SUMMARY, saying("Avec Anna MARTIN.")),
        Trouble.of(
            "given-name-in-capitals",
            "/people/chloe/givenName",
            CleanEvent.with(CHLOE, p -> p.givenName("OLSEN").surname("Chloé"))),
        Trouble.of(
            "name-without-capital",
            "/people/chloe/surname",
            "Olsen",
            CleanEvent.with(CHLOE, p -> p.surname("olsen"))),
        Trouble.of(
            "named-but-not-participant",
            "/sessions/talk/contents",
            CleanEvent.with(TALK, s -> s.contents(RichText.of("Chloé OLSEN parle aussi.")))));
  }
}
