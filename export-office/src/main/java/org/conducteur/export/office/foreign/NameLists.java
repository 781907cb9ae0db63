package org.conducteur.export.office.foreign;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.naming.KindOfName;
import org.conducteur.plan.HeaderWords;
import org.conducteur.plan.Words;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;

/**
 * Takes apart cells that name people: {@code Anna Bell, Carl Dupré et Eve (maire, ville de Metz)}.
 */
final class NameLists {
  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{Z}\\s]*");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
  private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+");
  private static final Pattern BULLET = Pattern.compile("^[•‣▪·●*–—\\s-]+");
  private static final Pattern LINES = Pattern.compile("[\\n;|]|\\s/\\s|(?<=\\p{L})/(?=\\p{Lu})");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0\\u2007\\u2009\\u202F]+");
  private static final Pattern LABEL = Pattern.compile("([^:,(]{2,30}?) ?: ?(.+)");
  private static final Pattern AND = Pattern.compile("\\s+(?:&|\\+|et|and|und|og|avec)\\s+");
  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final ImmutableSet<String> NOBODY =
      ImmutableSet.of(
          "n a",
          "na",
          "aucun",
          "aucune",
          "neant",
          "tbd",
          "tbc",
          "tba",
          "a definir",
          "a confirmer",
          "a preciser",
          "a determiner",
          "en cours",
          "personne",
          "none",
          "x",
          "nn");

  /** Marks a comma or a word for "and" within brackets, which separates nothing. */
  private static final char KEPT_COMMA = '\uE000';

  private static final char KEPT_SPACE = '\uE001';

  private NameLists() {}

  /** Whether a cell says that nobody is known yet. */
  static boolean isNobody(String text) {
    String folded = Words.folded(text);
    return folded.isEmpty() ? MARKS.matcher(text).matches() : NOBODY.contains(folded);
  }

  /** Everybody that a cell names. A line may say what its people do, "Animation : Zoé". */
  static ImmutableList<Named> all(String cell) {
    ImmutableList.Builder<Named> all = ImmutableList.builder();
    for (String line : LINES.split(protect(SPACES.matcher(cell).replaceAll(" ")), -1)) {
      String plain = BULLET.matcher(line.strip()).replaceFirst("").strip();
      Matcher label = LABEL.matcher(plain);
      Optional<Role> role = label.matches() ? role(label.group(1)) : Optional.empty();
      pieces(role.isPresent() ? label.group(2) : plain).stream()
          .map(NameLists::one)
          .filter(named -> !isNobody(named.name()))
          .forEach(named -> all.add(named.withRole(role)));
    }
    return all.build();
  }

  private static Optional<Role> role(String label) {
    return HeaderWords.match(label)
        .flatMap(
            match ->
                switch (match.meaning()) {
                  case SPEAKERS -> Optional.of(Role.SPEAKER);
                  case MODERATORS -> Optional.of(Role.MODERATOR);
                  case MASTERS -> Optional.of(Role.MC);
                  case CREW -> Optional.of(Role.CREW);
                  default -> Optional.empty();
                });
  }

  private static List<String> pieces(String line) {
    List<String> pieces = new ArrayList<>();
    if (isList(line)) {
      for (String part : COMMA.split(line)) {
        pieces.addAll(List.of(AND.split(part, -1)));
      }
    } else {
      addAnds(line, pieces);
    }
    return pieces;
  }

  /** "Anna Bell et Carl Dupré" are two, "Direction de la culture et du sport" is one. */
  private static void addAnds(String plain, List<String> pieces) {
    String[] parts = AND.split(plain, -1);
    boolean people = parts.length > 1;
    for (String part : parts) {
      people &= looksLikePerson(part);
    }
    if (people) {
      pieces.addAll(List.of(parts));
    } else {
      pieces.add(plain);
    }
  }

  /** Whether commas are between people, and not before what somebody is. */
  private static boolean isList(String line) {
    List<String> parts = COMMA.splitToList(line);
    return parts.size() > 1
        && parts.stream()
            .flatMap(part -> AND.splitAsStream(part))
            .allMatch(part -> looksLikePerson(part) || isSurname(part) || isNobody(part));
  }

  private static boolean isSurname(String part) {
    String name = BRACKETS.matcher(part).replaceAll("").strip();
    return name.matches("\\p{Lu}[\\p{L}'’.-]+")
        && !KindOfName.isOrganisation(name)
        && !KindOfName.isFunction(name);
  }

  private static boolean looksLikePerson(String part) {
    String name = BRACKETS.matcher(part).replaceAll("").strip();
    return KindOfName.isPerson(name) || KindOfName.isKnownGroup(name);
  }

  private static String protect(String cell) {
    return BRACKETS
        .matcher(cell.strip())
        .replaceAll(
            brackets ->
                Matcher.quoteReplacement(
                    brackets
                        .group()
                        .replace(',', KEPT_COMMA)
                        .replace('\n', KEPT_COMMA)
                        .replace(';', KEPT_COMMA)
                        .replace('/', KEPT_COMMA)
                        .replace(' ', KEPT_SPACE)));
  }

  private static String unprotect(String text) {
    return text.replace(KEPT_COMMA, ',').replace(KEPT_SPACE, ' ');
  }

  /** One person, with what is in brackets, after a comma or after a dash. */
  static Named one(String piece) {
    String text = Words.line(unprotect(piece));
    List<String> about = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      COMMA.split(brackets.group(1)).forEach(about::add);
    }
    String name = Words.line(BRACKETS.matcher(text).replaceAll(" "));
    Matcher dash = DASH.matcher(name);
    int comma = name.indexOf(',');
    if (comma > 0) {
      about.add(0, name.substring(comma + 1).strip());
      name = name.substring(0, comma).strip();
    } else if (dash.find() && KindOfName.isPerson(name.substring(0, dash.start()))) {
      about.add(0, name.substring(dash.end()).strip());
      name = name.substring(0, dash.start());
    }
    return named(name, about);
  }

  private static Named named(String name, List<String> about) {
    Optional<ParticipationState> state =
        about.stream().flatMap(word -> state(word).stream()).findFirst();
    List<String> rest =
        about.stream()
            .flatMap(COMMA::splitToStream)
            .filter(word -> state(word).isEmpty() && !isNobody(word))
            .toList();
    if (rest.isEmpty()) {
      return new Named(name, Optional.empty(), Optional.empty(), state, Optional.empty());
    }
    String first = rest.get(0);
    String others = String.join(", ", rest.subList(1, rest.size()));
    if (rest.size() == 1) {
      boolean function = KindOfName.isFunction(first);
      return new Named(
          name,
          function ? Optional.of(first) : Optional.empty(),
          function ? Optional.empty() : Optional.of(first),
          state,
          Optional.empty());
    }
    boolean swapped = KindOfName.isFunction(others) && !KindOfName.isFunction(first);
    return new Named(
        name,
        Optional.of(swapped ? others : first),
        Optional.of(swapped ? first : others),
        state,
        Optional.empty());
  }

  /** How sure it is that somebody comes, if a word says so. */
  static Optional<ParticipationState> state(String word) {
    return switch (Words.folded(word)) {
      case "confirme", "confirmee", "confirmes", "ok", "confirmed", "valide" ->
          Optional.of(ParticipationState.CONFIRMED);
      case "a confirmer",
          "tbc",
          "sous reserve",
          "en attente",
          "sollicite",
          "sollicitee",
          "invite",
          "to be confirmed",
          "pressenti",
          "pressentie" ->
          Optional.of(ParticipationState.ASKED);
      case "decline", "declinee", "excuse", "excusee", "absent", "absente", "declined" ->
          Optional.of(ParticipationState.DECLINED);
      default -> Optional.empty();
    };
  }
}
