package org.conducteur.export.office.foreign;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.regex.Pattern;

/** Tells names of people from functions, organisations and groups by their words. */
final class NameWords {
  private static final Pattern FUNCTION =
      Pattern.compile(
          "(?:(?:vice|co|sous|ex|ancien|ancienne|premier|premiere|1er|1ere|directeur|directrice) )?"
              + "(?:maire|adjoint|president|directeur|directrice|dg|dgs|dga|dsi|pdg|ceo|cto|charge|"
              + "responsable|chef|cheffe|conseiller|elu|elue|depute|senateur|senatrice|prefet|"
              + "prefete|ministre|secretaire|delegue|referent|coordinateur|coordinatrice|"
              + "animateur|animatrice|mediateur|mediatrice|professeur|chercheur|chercheuse|"
              + "enseignant|maitre|journaliste|consultant|formateur|formatrice|fondateur|"
              + "fondatrice|cofondateur|cofondatrice|expert|experte|ingenieur|designer|"
              + "developpeur|developpeuse|architecte|avocat|avocate|artiste|auteur|autrice|"
              + "philosophe|sociologue|historien|historienne|economiste|commissaire|mayor|deputy|"
              + "director|head|manager|officer|chair|chairman|founder|lead|minister|professor|"
              + "researcher|journalist|oberburgermeister|burgermeister|geschaftsfuhrer|leiter|"
              + "grundungsprasident|prasident|chefredakteur|referent|vorsitzende|sprecher|member|"
              + "membre|technicien|technicienne|regisseur|benevole)(?:e|s|in|es|iere|iere)?\\b.*");
  private static final ImmutableSet<String> ORGANISATION =
      ImmutableSet.of(
          "ville",
          "mairie",
          "metropole",
          "universite",
          "university",
          "universitat",
          "association",
          "gmbh",
          "ag",
          "sa",
          "sas",
          "sarl",
          "ltd",
          "inc",
          "agence",
          "region",
          "departement",
          "ministere",
          "ministry",
          "landeshauptstadt",
          "stadt",
          "institut",
          "institute",
          "conseil",
          "centre",
          "center",
          "zentrum",
          "direction",
          "communaute",
          "commune",
          "prefecture",
          "ecole",
          "college",
          "lycee",
          "office",
          "federation",
          "fondation",
          "foundation",
          "cooperative",
          "collectif",
          "syndicat",
          "groupe",
          "group",
          "laboratoire",
          "lab",
          "rundfunk",
          "verein",
          "amt",
          "banque",
          "mediatheque",
          "bibliotheque",
          "musee",
          "chambre",
          "reseau",
          "union",
          "council",
          "city",
          "department",
          "company",
          "societe",
          "entreprise",
          "compagnie",
          "caf",
          "maison",
          "hub",
          "observatoire",
          "academie",
          "service",
          "orchestre",
          "club");
  private static final ImmutableSet<String> GROUP =
      ImmutableSet.of(
          "equipe",
          "benevoles",
          "benevole",
          "eleves",
          "etudiants",
          "volontaires",
          "team",
          "volunteers",
          "staff",
          "regie",
          "technique",
          "agents",
          "participants",
          "public",
          "tous",
          "toutes",
          "jury",
          "choeur",
          "chorale",
          "organisateurs",
          "partenaires",
          "elus",
          "intervenants",
          "enfants",
          "habitants",
          "associations",
          "conseillers");
  private static final ImmutableSet<String> SMALL =
      ImmutableSet.of(
          "de", "du", "des", "d", "von", "van", "der", "den", "da", "di", "del", "dos", "le", "la",
          "el", "al", "ben", "bin", "ter", "zu", "af");
  private static final Pattern WORD = Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*");
  private static final Pattern ARTICLE = Pattern.compile("^(?:le|la|les|l|un|une|m|mme|the|a) ");
  private static final int LONGEST_NAME = 6;

  private NameWords() {}

  static boolean isFunction(String text) {
    return FUNCTION.matcher(Words.folded(text)).matches();
  }

  static boolean isOrganisation(String text) {
    List<String> words = split(Words.folded(text));
    return words.stream().anyMatch(ORGANISATION::contains)
        || (words.size() == 1 && text.length() <= 8 && text.matches("[\\p{Lu}\\d&.-]{2,}"));
  }

  static boolean isGroup(String text) {
    return isKnownGroup(text)
        || (!text.isBlank() && Character.isLowerCase(text.strip().codePointAt(0)));
  }

  /** Whether its first word says that it is a group, or how many they are. */
  static boolean isKnownGroup(String text) {
    List<String> words = split(Words.folded(text));
    return !words.isEmpty()
        && (GROUP.contains(words.get(0)) || Character.isDigit(words.get(0).charAt(0)));
  }

  /** Whether it names no single person: a group, or whoever has a function. */
  static boolean isNameless(String text) {
    boolean one = split(Words.line(text)).size() == 1 && WORD.matcher(text.strip()).matches();
    return isGroup(text)
        || FUNCTION.matcher(ARTICLE.matcher(Words.folded(text)).replaceFirst("")).matches()
        || !(one || isPerson(text));
  }

  /** "Le maire", "la directrice": one person whose name nobody has written. */
  static boolean isOneByFunction(String text) {
    return Words.folded(text).matches("(?:le|la|l|un|une|the) .*")
        && isFunction(Words.folded(text).replaceFirst("^\\p{L}+ ", ""));
  }

  /** Two words and more with capitals, none of which is one of an organisation or function. */
  static boolean isPerson(String text) {
    List<String> words = split(Words.line(text));
    return words.size() >= 2
        && words.size() <= LONGEST_NAME
        && words.stream().allMatch(word -> WORD.matcher(word).matches() || SMALL.contains(word))
        && !isFunction(text)
        && !isOrganisation(text)
        && !isGroup(text);
  }

  private static List<String> split(String words) {
    return Splitter.on(' ').omitEmptyStrings().splitToList(words);
  }
}
