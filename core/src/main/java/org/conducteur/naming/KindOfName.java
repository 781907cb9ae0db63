package org.conducteur.naming;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells names of people from functions, organisations and groups, by their words. */
public final class KindOfName {
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
  private static final int LONGEST = 200;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");

  private KindOfName() {}

  /**
   * Whether words say what somebody is, "adjointe au maire".
   *
   * @param text some words
   * @return whether the first of them is a function
   */
  public static boolean isFunction(String text) {
    return FUNCTION.matcher(folded(text)).matches();
  }

  /**
   * Whether words name an organisation.
   *
   * @param text some words
   * @return whether one of them says so, or it is one short word in capitals
   */
  public static boolean isOrganisation(String text) {
    List<String> words = split(folded(text));
    return words.stream().anyMatch(ORGANISATION::contains)
        || (words.size() == 1 && text.length() <= 8 && text.matches("[\\p{Lu}\\d&.-]{2,}"));
  }

  /**
   * Whether words name several people together.
   *
   * @param text some words
   * @return also true if they begin with a small letter
   */
  public static boolean isGroup(String text) {
    return isKnownGroup(text)
        || (!text.isBlank() && Character.isLowerCase(text.strip().codePointAt(0)));
  }

  /**
   * Whether the first word says that it is a group, or how many they are.
   *
   * @param text some words
   * @return whether it does
   */
  public static boolean isKnownGroup(String text) {
    List<String> words = split(folded(text));
    return !words.isEmpty()
        && (GROUP.contains(words.get(0)) || Character.isDigit(words.get(0).charAt(0)));
  }

  /**
   * Whether words name no single person: a group, or whoever has a function.
   *
   * @param text some words
   * @return whether it is nobody by name
   */
  public static boolean isNameless(String text) {
    boolean one = split(line(text)).size() == 1 && WORD.matcher(text.strip()).matches();
    return isGroup(text)
        || FUNCTION.matcher(ARTICLE.matcher(folded(text)).replaceFirst("")).matches()
        || !(one || isPerson(text));
  }

  /**
   * Whether words mean one person whose name nobody has written: "le maire", "la directrice".
   *
   * @param text some words
   * @return whether they do
   */
  public static boolean isOneByFunction(String text) {
    return folded(text).matches("(?:le|la|l|un|une|the) .*")
        && isFunction(folded(text).replaceFirst("^\\p{L}+ ", ""));
  }

  /**
   * Whether words are the name of a person: two and more with capitals, none of which is one of an
   * organisation or function.
   *
   * @param text some words
   * @return whether they are
   */
  public static boolean isPerson(String text) {
    List<String> words = split(line(text));
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

  /**
   * A name in the singular, roughly, for comparison: French and English words lose their last s or
   * x.
   *
   * @param name any name
   * @return letters and digits alone
   */
  public static String singular(String name) {
    return NameWords.singular(name);
  }

  /** Small letters without accents, one space for all else. */
  private static String folded(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String plain =
        MARKS
            .matcher(Normalizer.normalize(start, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("ß", "ss");
    return OTHERS.matcher(plain).replaceAll(" ").strip();
  }

  private static String line(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
