package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.conducteur.check.Mending.Slip;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Folded;
import org.conducteur.people.Organisation;
import org.conducteur.people.Party;
import org.conducteur.people.Person;

/** One name, one writing: in lists and inside texts. */
final class NameWritingRules {
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");
  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.hint("name-written-otherwise", NameWritingRules::otherwise).noticedBy(PUBLIC),
          Rule.hint("given-name-in-capitals", NameWritingRules::capitals).noticedBy(PUBLIC),
          Rule.hint("name-without-capital", NameWritingRules::small).noticedBy(PUBLIC));

  private NameWritingRules() {}

  private static void otherwise(Examined examined, Report report) {
    Map<Party, Set<String>> usual = new HashMap<>();
    Slips slips = new Slips();
    for (NamedInText named : examined.names()) {
      if (named.prose().isTranslation()) {
        continue;
      }
      String written = plain(named.written());
      boolean known =
          usual.computeIfAbsent(named.party(), NameWritingRules::usual).contains(written);
      if (!known && !isCommon(named, written)) {
        String right = right(named.party(), written);
        // A part of the name is no other writing; put in its place, the name would grow each time.
        if (!plain(right).contains(written)) {
          slips.add(
              right + "\n" + written,
              named.prose(),
              ImmutableMap.of("written", written, "name", right),
              Mending.of(named.prose(), List.of(new Slip(named.start(), named.end(), right))));
        }
      }
    }
    slips.report(report);
  }

  private static String plain(String written) {
    return SPACES.matcher(written).replaceAll(" ").replace('’', '\'').replace('‑', '-');
  }

  /** Writings that documents themselves use, and aliases that are other names. */
  private static Set<String> usual(Party party) {
    Set<String> out = new HashSet<>();
    if (party instanceof Person person) {
      String given = plain(person.givenName().strip());
      String surname = plain(person.surname().strip());
      String capitals = surname.toUpperCase(Locale.ROOT);
      out.add(given + " " + surname);
      out.add(given + " " + capitals);
      out.add(given.toUpperCase(Locale.ROOT) + " " + capitals);
    } else if (party instanceof Organisation organisation) {
      Set<String> folded = new HashSet<>();
      for (String name : names(organisation)) {
        out.addAll(cases(plain(name)));
        folded.add(Folded.of(name));
      }
      organisation.aliases().stream()
          .filter(alias -> !folded.contains(Folded.of(alias)))
          .forEach(alias -> out.addAll(cases(plain(alias))));
    }
    return out;
  }

  private static List<String> names(Organisation organisation) {
    return organisation
        .shortName()
        .map(name -> List.of(organisation.name(), name))
        .orElseGet(() -> List.of(organisation.name()));
  }

  /** A sentence may begin with a name, and a heading may be in capitals. */
  private static Set<String> cases(String name) {
    if (name.isEmpty()) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<String> out = ImmutableSet.builder();
    String rest = name.substring(1);
    out.add(name)
        .add(name.substring(0, 1).toUpperCase(Locale.ROOT) + rest)
        .add(name.substring(0, 1).toLowerCase(Locale.ROOT) + rest);
    if (name.indexOf(' ') > 0) {
      out.add(name.toUpperCase(Locale.ROOT));
    }
    return out.build();
  }

  /** In small letters the words are just words; so is an acronym that begins a sentence. */
  private static boolean isCommon(NamedInText named, String written) {
    if (named.party() instanceof Person) {
      return false;
    }
    boolean begins =
        named.start() == 0 || ".!?\n".indexOf(before(named.prose().words(), named.start())) >= 0;
    return written.equals(written.toLowerCase(Locale.ROOT))
        || (begins && LETTERS.matcher(written).replaceAll("").equals(written));
  }

  private static char before(String words, int at) {
    int i = at - 1;
    while (i > 0 && words.charAt(i) == ' ') {
      i--;
    }
    return words.charAt(i);
  }

  private static String right(Party party, String written) {
    if (party instanceof Organisation organisation) {
      return names(organisation).stream()
          .filter(name -> Folded.of(name).equals(Folded.of(written)))
          .findFirst()
          .orElse(
              organisation.aliases().stream()
                  .filter(name -> Folded.of(name).equals(Folded.of(written)))
                  .findFirst()
                  .orElse(party.displayName()));
    }
    return party.displayName();
  }

  /** Capitals are how people tell a surname; here they stand in the wrong place. */
  private static void capitals(Examined examined, Report report) {
    for (Person person : examined.event().people()) {
      String given = person.givenName().strip();
      if (isCapitals(given)
          && Folded.of(person.surname()).length() > 1
          && !isCapitals(person.surname())) {
        report.add(
            Pointer.of("people", person.id(), "givenName"),
            ImmutableMap.of("given", given, "surname", person.surname()));
      }
    }
  }

  private static boolean isCapitals(String name) {
    return name.codePoints().filter(Character::isLetter).count() > 2
        && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static void small(Examined examined, Report report) {
    for (Person person : examined.event().people()) {
      small(person, "givenName", person.givenName(), report);
      small(person, "surname", person.surname(), report);
    }
  }

  /** Whoever has one name only may well be a nickname, and writes it as she likes. */
  private static void small(Person person, String component, String name, Report report) {
    boolean whole = !person.givenName().isBlank() && !person.surname().isBlank();
    String stripped = name.strip();
    if (whole
        && stripped.matches("\\p{Ll}{2,}")
        && stripped.equals(stripped.toLowerCase(Locale.ROOT))) {
      Pointer place = Pointer.of("people", person.id(), component);
      String right = stripped.substring(0, 1).toUpperCase(Locale.ROOT) + stripped.substring(1);
      report.add(place, ImmutableMap.of("name", stripped), Optional.of(new Fix(place, right)));
    }
  }
}
