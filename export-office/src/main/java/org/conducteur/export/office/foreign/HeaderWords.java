package org.conducteur.export.office.foreign;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people write over the columns of a plan, in French, English and German. */
final class HeaderWords {
  /**
   * How a header was understood.
   *
   * @param sure whether the words mean nothing else
   */
  record Match(Meaning meaning, boolean sure) {}

  /** Words that say nothing, such as those of "heure de début prévue". */
  private static final ImmutableSet<String> EMPTY_WORDS =
      ImmutableSet.of(
          "de",
          "du",
          "des",
          "d",
          "la",
          "le",
          "les",
          "l",
          "the",
          "of",
          "prevu",
          "prevue",
          "prevus",
          "prevues",
          "previsionnel",
          "previsionnelle",
          "planned",
          "der",
          "die",
          "das",
          "n");

  /** Words that say of what a plan is, and so nothing beside others. */
  private static final ImmutableSet<String> OF_SESSIONS =
      ImmutableSet.of("session", "sessions", "seance", "seances", "atelier", "intervention");

  private static final int LONGEST = 5;

  private static final ImmutableMap<String, Match> KNOWN = known();

  private HeaderWords() {}

  private static ImmutableMap<String, Match> known() {
    Map<String, Match> all = new LinkedHashMap<>();
    sure(
        all,
        Meaning.START,
        "date heure, date et heure, date heure debut, date et heure debut, datetime,"
            + " debut, heure debut, horaire debut, h debut, debute, debute a,"
            + " commence, commence a, start, start time, starts, begin, begins, beginning, from,"
            + " beginn, anfang, startzeit, von");
    sure(
        all,
        Meaning.END,
        "date heure fin, date et heure fin, fin, heure fin, horaire fin, h fin, finit, finit a, termine, end, ends,"
            + " end time, until, to, ende, bis");
    sure(
        all,
        Meaning.SLOT,
        "horaire, horaires, creneau, creneaux, creneau horaire, plage horaire,"
            + " heure, heures, h, time, times, time slot, timeslot, slot, timing, schedule, uhrzeit,"
            + " zeit, quand, when");
    sure(
        all,
        Meaning.LENGTH,
        "duree, duration, length, temps, dauer, duree min, duree mn,"
            + " duree minutes, duree en minutes, duree en min, duree h, duree heures, duree en heures,"
            + " minutes, min, mn, temps alloue, temps parole, duration min, duration minutes");
    sure(
        all,
        Meaning.DATE,
        "date, dates, jour, jours, day, days, datum, tag, dato, date jour," + " jour date");
    sure(
        all,
        Meaning.ROOM,
        "salle, salles, room, rooms, raum, saal, salle room, nom salle,"
            + " amphi, track, hall, stage, scene, espace");
    maybe(
        all,
        Meaning.ROOM,
        "lieu, lieux, place, location, where, ou, ort, site, emplacement,"
            + " venue, piste, localisation, batiment");
    sure(
        all,
        Meaning.TITLE,
        "titre, titres, title, intitule, intitules, titel, libelle,"
            + " designation, nom seance, nom session");
    maybe(
        all,
        Meaning.TITLE,
        "seance, session, atelier, sujet, sujets, theme, themes, thematique,"
            + " nom, name, activite, activites, sequence, sequences, evenement, event, programme,"
            + " program, quoi, what, objet, topic, talk, subject, intervention, temps fort, temps forts,"
            + " moment, etape, animations, thema, veranstaltung, activity");
    sure(all, Meaning.SUBTITLE, "sous titre, subtitle, untertitel");
    sure(
        all,
        Meaning.SPEAKERS,
        "intervenant, intervenants, intervenante, intervenantes,"
            + " intervenant e s, intervenant es, intervenant e, intervenants es, orateur, orateurs,"
            + " orateur rice s, oratrices, conferencier, conferenciers, conferencier e s, speaker,"
            + " speakers, speaker s, presenter, presenters, panelistes, panelists, invite, invites,"
            + " invite e s, vortragende, vortragender, referent innen, referenten, redner, sprecher,"
            + " nom intervenant, nom intervenants, noms intervenants");
    maybe(
        all,
        Meaning.SPEAKERS,
        "qui, who, participant, participants, participant e s, avec, with,"
            + " interventions, personnes, par");
    sure(
        all,
        Meaning.MODERATORS,
        "animateur, animateurs, animatrice, animateur rice,"
            + " animateur trice, animateur rice s, anime par, moderateur, moderateurs, moderatrice,"
            + " moderateur rice, moderateur trice, moderation, moderator, moderators, chair");
    maybe(all, Meaning.MODERATORS, "animation");
    sure(
        all,
        Meaning.MASTERS,
        "maitre ceremonie, maitresse ceremonie, mc, presentateur," + " presentatrice");
    sure(
        all,
        Meaning.CREW,
        "responsable, responsables, referent, referente, referent e, referents,"
            + " pilote, regie, regisseur, responsible, owner, technicien");
    sure(
        all,
        Meaning.FUNCTION,
        "fonction, fonctions, function, poste, position, job title," + " qualite, funktion");
    sure(
        all,
        Meaning.ORGANISATION,
        "organisation, organisations, organisme, organismes,"
            + " structure, structures, entreprise, societe, affiliation, company, institution,"
            + " organization");
    sure(all, Meaning.STATE, "statut, etat, status, state, confirmation, confirme, valide");
    sure(
        all,
        Meaning.KIND,
        "type, types, nature, format, formats, kind, categorie, category,"
            + " typ, art, type session");
    sure(
        all,
        Meaning.SUMMARY,
        "description, descriptions, resume, abstract, summary, descriptif,"
            + " beschreibung, pitch, synopsis, presentation, texte, accroche");
    sure(
        all,
        Meaning.CONTENTS,
        "contenu, contenus, content, contents, deroule, deroulement,"
            + " objectif, objectifs, detail, details, inhalt");
    sure(
        all,
        Meaning.REMARKS,
        "remarque, remarques, remark, remarks, note, notes, commentaire,"
            + " commentaires, comment, comments, observation, observations, bemerkung, bemerkungen,"
            + " divers, a noter, precisions, info, infos, informations, points vigilance");
    sure(all, Meaning.LANGUAGE, "langue, langues, language, sprache, lang");
    sure(
        all,
        Meaning.EQUIPMENT,
        "materiel, materiels, equipement, equipements, equipment, needs,"
            + " besoin, besoins, besoins techniques, besoin technique, besoins materiels,"
            + " besoin materiel, besoins en materiel, technique, materiel necessaire,"
            + " besoins logistiques");
    sure(all, Meaning.ID, "id, identifiant, code, ref, reference, uid, guid");
    return ImmutableMap.copyOf(all);
  }

  private static void sure(Map<String, Match> all, Meaning meaning, String headers) {
    put(all, new Match(meaning, true), headers);
  }

  private static void maybe(Map<String, Match> all, Meaning meaning, String headers) {
    put(all, new Match(meaning, false), headers);
  }

  private static void put(Map<String, Match> all, Match match, String headers) {
    for (String header : Splitter.on(", ").split(headers)) {
      all.put(String.join(" ", withoutEmpty(words(header))), match);
    }
  }

  private static List<String> words(String header) {
    return Splitter.on(' ').omitEmptyStrings().splitToList(Words.folded(header));
  }

  /** The words that say something; all of them if none does. */
  private static List<String> withoutEmpty(List<String> words) {
    List<String> kept = new ArrayList<>(words);
    kept.removeIf(EMPTY_WORDS::contains);
    return kept.isEmpty() ? words : kept;
  }

  /** What a header means: as it stands, without what it is about, or by how it begins. */
  static Optional<Match> match(String header) {
    List<String> words = withoutEmpty(words(header));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<String> shorter = new ArrayList<>(words);
    shorter.removeIf(OF_SESSIONS::contains);
    return find(words).or(() -> find(shorter)).or(() -> beginning(words));
  }

  private static Optional<Match> find(List<String> words) {
    return Optional.ofNullable(KNOWN.get(String.join(" ", words)));
  }

  /** "Salle / espace", "Intervenants (nom, fonction)". A sentence that begins so is no header. */
  private static Optional<Match> beginning(List<String> words) {
    for (int length = Math.min(3, words.size() - 1); length >= 1; length--) {
      Optional<Match> match = find(words.subList(0, length));
      if (match.isPresent() && words.size() <= LONGEST) {
        return Optional.of(new Match(match.get().meaning(), false));
      }
    }
    return Optional.empty();
  }

  /** Whether lengths below such a header are in hours. */
  static boolean isInHours(String header) {
    List<String> words = words(header.toLowerCase(Locale.ROOT));
    return words.contains("h") || words.contains("heures") || words.contains("hours");
  }
}
