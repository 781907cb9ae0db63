package org.conducteur.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.naming.KindOfName;
import org.conducteur.plan.HeaderWords;
import org.conducteur.plan.KindWords;

/** Tells the names of people from other words in capitals. It rather misses one than invents it. */
final class PersonWords {
  private static final Pattern AND = Pattern.compile("\\s*(?:[,;&/+]|\\b(?:and|et|und|og)\\b)\\s*");
  private static final Splitter SEMICOLON = Splitter.on(';');
  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final int LONGEST = 120;
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]{1,60})\\)$");
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");
  private static final String PARTICLE =
      "(?:de|du|des|von|van|der|den|da|di|del|della|dos|le|la|el|al|bin|ter|zu|af)";
  private static final String WORD = "\\p{Lu}[\\p{L}'’-]*\\.?";
  private static final Pattern NAME =
      Pattern.compile(
          WORD + "(?: (?:" + WORD + "|" + PARTICLE + ")){0,3} " + "\\p{Lu}[\\p{L}'’-]+");

  /** What only stands before names. */
  private static final Pattern TITLED =
      Pattern.compile("(?:Dr|Prof|Pr|Mme|Mr|Mrs|Ms|Herr|Frau|M|[A-Z])\\.? .*");

  private static final Pattern CAPITALS = Pattern.compile(".*\\b\\p{Lu}{2}[\\p{Lu}'’-]+");
  private static final Pattern OTHER_WORDS = Vocabulary.of("programme").anywhere("NO_NAMES");

  private PersonWords() {}

  /** Everybody whom words name, if they name nobody and nothing else. */
  static ImmutableList<Named> all(String words) {
    ImmutableList.Builder<Named> all = ImmutableList.builder();
    for (String some : SEMICOLON.split(words)) {
      ImmutableList<Named> named = listed(some);
      if (named.isEmpty()) {
        return ImmutableList.of();
      }
      all.addAll(named);
    }
    return all.build();
  }

  private static ImmutableList<Named> listed(String words) {
    Optional<Named> described = described(words.strip());
    if (described.isPresent()) {
      return ImmutableList.of(described.get());
    }
    List<Named> all = new ArrayList<>();
    for (String part : AND.split(protect(words.strip()), -1)) {
      Optional<Named> named = one(part.replace('\uE000', ','));
      if (named.isEmpty()) {
        return ImmutableList.of();
      }
      all.add(named.get());
    }
    return ImmutableList.copyOf(all);
  }

  /** One person, with what they are: "Anna Bell, director, City of Metz". */
  private static Optional<Named> described(String words) {
    List<String> parts = COMMA.splitToList(words);
    boolean one =
        parts.size() >= 2
            && parts.size() <= 3
            && words.length() <= LONGEST
            && isName(parts.get(0))
            && parts.stream().skip(1).noneMatch(PersonWords::isName)
            && parts.stream().skip(1).allMatch(part -> part.length() > 1 && part.indexOf('.') < 0);
    if (!one) {
      return Optional.empty();
    }
    if (parts.size() == 3) {
      return Optional.of(
          new Named(parts.get(0), Optional.of(parts.get(1)), Optional.of(parts.get(2))));
    }
    Optional<String> said = Optional.of(parts.get(1));
    return KindOfName.isFunction(parts.get(1))
        ? Optional.of(new Named(parts.get(0), said, Optional.empty()))
        : Optional.of(new Named(parts.get(0), Optional.empty(), said));
  }

  /** Commas in brackets separate nothing. */
  private static String protect(String words) {
    return ASIDE
        .matcher(words)
        .replaceAll(found -> Matcher.quoteReplacement(found.group().replace(',', '\uE000')));
  }

  private static Optional<Named> one(String words) {
    Matcher brackets = BRACKETS.matcher(words);
    Optional<String> organisation =
        brackets.find() ? Optional.of(brackets.group(1)) : Optional.empty();
    String name = brackets.replaceFirst("").strip();
    return isName(name)
        ? Optional.of(new Named(name, Optional.empty(), organisation))
        : Optional.empty();
  }

  static boolean isName(String words) {
    return words.length() <= 50
        && NAME.matcher(words).matches()
        && !OTHER_WORDS.matcher(Plainly.of(words)).find()
        && KindWords.ofTitle(words).isEmpty()
        && HeaderWords.match(words).isEmpty();
  }

  /** Whether words are a name even where a title could stand. */
  static boolean isSurelyName(String words) {
    return TITLED.matcher(words).matches() || CAPITALS.matcher(words).matches();
  }
}
