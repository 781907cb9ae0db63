package org.conducteur.check;

import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.answering;

import com.google.common.collect.ImmutableList;
import org.conducteur.country.Point;
import org.conducteur.event.Event;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;

/** Texts that look like slips and are none. */
final class ProseNearMisses {
  private ProseNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(texts())
        .addAll(spelling())
        .addAll(spaces())
        .addAll(languages())
        .build();
  }

  private static NearMiss text(String code, String why, String right, String wrong) {
    return NearMiss.of(code, why, TextTroubles::saying, right, wrong);
  }

  private static ImmutableList<NearMiss> texts() {
    return ImmutableList.of(
        text("word-twice", "a pronoun is doubled", "Nous nous taisons.", "Nous taisons taisons."),
        text("word-twice", "a name is doubled", "Venez de Bora Bora.", "Venez de bora bora."),
        NearMiss.of(
            "word-twice",
            "a German clause begins with two articles",
            TextTroubles::saying,
            "Alle – die die Halle nutzen.",
            "Alle nutzen nutzen die Halle."),
        text(
            "quote-unclosed",
            "German may close with what closes in English",
            "Wir sagen „reparieren”.",
            "Wir sagen „reparieren."),
        text(
            "footnote-without-text",
            "the note follows",
            "On répare[^1].\n\n[^1]: Ou presque.",
            "On répare[^1].\n\n[^2]: Ou presque."),
        text(
            "link-broken",
            "a link may write to somebody",
            "Écrire [à la mairie](mailto:mairie@metz.example).",
            "Écrire [à la mairie](mailto:mairie)."),
        text(
            "bracket-unclosed",
            "numbers of a list close what nobody opened",
            "On va : i) venir, ii) démonter, iii) remonter.",
            "On va : venir, démonter), remonter."),
        text(
            "bracket-unclosed",
            "a smile closes nothing",
            "On répare (presque tout :-)",
            "On répare (presque tout -"));
  }

  private static ImmutableList<NearMiss> spelling() {
    String code = "capital-without-accent";
    return ImmutableList.of(
        text(code, "a name is no noun", "Etienne répare.", "Etat des lieux."),
        text(code, "a letter is no preposition", "Le plan A la veille.", "On va. A la veille."),
        text(code, "the accents may stand elsewhere", "RÉSERVE DE CHAISES", "RESERVE DE CHAISES"));
  }

  private static ImmutableList<NearMiss> spaces() {
    return ImmutableList.of(
        NearMiss.of(
            "space-missing-before",
            "English sets signs close",
            answering(Point.of("Open house: welcome!").toBuilder().language("en").build()),
            answering(Point.of("Open house: welcome!"))),
        text(
            "space-missing-before",
            "a time has no space",
            "L’accueil ouvre à 8:30.",
            "L’accueil ouvre à 8 : venez!"),
        text(
            "space-missing-after",
            "a comma stands within a number",
            "Un établi de 3,50 m.",
            "Un établi,deux tables."),
        text(
            "space-missing-after",
            "an address has no spaces",
            "Voir metz.example pour tout.",
            "Voir metz.Ou pas."),
        text(
            "space-too-many",
            "dots may stand alone",
            "On répare ... et voilà.",
            "On répare . Et voilà."));
  }

  private static ImmutableList<NearMiss> languages() {
    return ImmutableList.of(
        NearMiss.of(
                "event-in-other-language",
                "four texts tell nothing of all the others",
                inFrench("en", ""),
                inFrench("en", "Une journée pour tous, avec les associations."))
            .beside("foreign-words-unmarked"),
        NearMiss.of(
            "event-in-other-language",
            "the session says what is spoken in it",
            (String spoken) -> inFrench(spoken, "Une journée pour tous, avec les associations."),
            "fr",
            "en"),
        text(
            "foreign-words-unmarked",
            "words are marked as English",
            "Le « [Public Price of Digitalization](lang:en) » encourage.",
            "Le « Public Price of Digitalization » encourage."),
        text(
            "foreign-words-unmarked",
            "a session is quoted by its title",
            "Voir « Atelier de réparation ».",
            "Voir « Workshop for repairing »."));
  }

  /** An event in English whose one session is in French from end to end. */
  private static Event inFrench(String spoken, String presentation) {
    Event event = CleanEvent.event();
    Session session =
        CleanEvent.session(LAB, "10:00-11:00")
            .title("Repair")
            .language(spoken)
            .summary(RichText.of("On y répare ce que l’on a chez soi, avec les autres."))
            .contents(RichText.of("Chacun vient avec sa panne, et les outils sont là."))
            .remarks(RichText.of("Les tables sont dans la salle, pour tous."))
            .notes(RichText.of("Prévoir une rallonge par table, et les prises."))
            .build();
    return Event.builder("Repair")
        .language("en")
        .presentation(RichText.of(presentation))
        .days(event.days())
        .venues(event.venues())
        .people(event.people().stream().filter(p -> p.id().equals(CHLOE)).toList())
        .sessions(ImmutableList.of(session))
        .build();
  }
}
