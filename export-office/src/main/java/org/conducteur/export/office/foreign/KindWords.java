package org.conducteur.export.office.foreign;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.conducteur.session.SessionKind;

/** What people call the kinds of sessions. */
final class KindWords {
  private static final ImmutableMap<String, SessionKind> KNOWN = known();
  private static final int LONGEST = 3;

  private KindWords() {}

  private static ImmutableMap<String, SessionKind> known() {
    ImmutableMap.Builder<String, SessionKind> all = ImmutableMap.builder();
    put(
        all,
        SessionKind.WELCOME,
        "accueil, accueil cafe, accueil public, cafe accueil, welcome,"
            + " registration, emargement, check in, arrivee, ankunft, ouverture portes, doors open");
    put(
        all,
        SessionKind.SPEECHES,
        "discours, allocution, allocutions, ouverture, ouverture"
            + " officielle, mot accueil, mots accueil, cloture, conclusion, speech, speeches, opening,"
            + " closing, inauguration, begrussung");
    put(
        all,
        SessionKind.INTERVIEW,
        "interview, interviews, entretien, grand entretien," + " conversation, interview croisee");
    put(
        all,
        SessionKind.ROUND_TABLE,
        "table ronde, tables rondes, round table, roundtable, panel,"
            + " debat, discussion, podiumsdiskussion, panel discussion, debate");
    put(
        all,
        SessionKind.PRESENTATION,
        "presentation, presentations, conference, conferences, talk,"
            + " lightning talk, expose, keynote, vortrag, plenary, seance pleniere, pleniere,"
            + " restitution");
    put(
        all,
        SessionKind.WORKSHOP,
        "atelier, ateliers, workshop, workshops, world cafe," + " formation, training");
    put(all, SessionKind.DEMONSTRATION, "demonstration, demonstrations, demo, demos, stand");
    put(all, SessionKind.TESTIMONY, "temoignage, temoignages, retour experience, testimony, rex");
    put(
        all,
        SessionKind.PERFORMANCE,
        "concert, spectacle, performance, projection, film, theatre," + " intermede musical, show");
    put(
        all,
        SessionKind.BREAK,
        "pause, pauses, pause cafe, break, coffee break, kaffeepause," + " entracte, battement");
    put(
        all,
        SessionKind.MEAL,
        "dejeuner, repas, pause dejeuner, pause meridienne, lunch, lunch"
            + " break, diner, dinner, cocktail, buffet, cocktail dejeunatoire, petit dejeuner, aperitif,"
            + " mittagessen, mittagspause, meal, verre amitie, breakfast");
    put(all, SessionKind.OTHER, "autre, autres, other, divers");
    return all.buildOrThrow();
  }

  private static void put(
      ImmutableMap.Builder<String, SessionKind> all, SessionKind kind, String words) {
    Splitter.on(", ").split(words).forEach(word -> all.put(word, kind));
  }

  /** The kind of a word as typed, in either form and number. */
  static Optional<SessionKind> find(String typed) {
    String folded = Words.folded(typed).replaceAll("\\b(?:d|de|du|des|l|la|le|les) ", "");
    return Optional.ofNullable(KNOWN.get(folded));
  }

  /** The kind that a title begins with, such as "Table ronde : les élus". */
  static Optional<SessionKind> ofTitle(String title) {
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
