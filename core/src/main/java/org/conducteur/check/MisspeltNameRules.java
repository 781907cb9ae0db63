package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.check.Mending.Slip;
import org.conducteur.naming.Folded;
import org.conducteur.naming.Nearest;
import org.conducteur.people.Person;

/** Names in texts that are nearly those of people whom the event knows. */
final class MisspeltNameRules {
  private static final Pattern FULL_NAME =
      Pattern.compile("(\\p{Lu}[\\p{L}’'-]+)(?=[ \u00A0](\\p{Lu}[\\p{L}’'-]{3,}))");
  private static final int LONG_ENOUGH = 5;
  private static final ImmutableSet<String> BARE_GENITIVE = ImmutableSet.of("de", "da");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(Rule.hint("name-misspelt", MisspeltNameRules::misspelt).noticedBy(PUBLIC));

  private MisspeltNameRules() {}

  private static void misspelt(Examined examined, Report report) {
    SetMultimap<String, String> surnames = LinkedHashMultimap.create();
    for (Person person : examined.event().people()) {
      if (Folded.of(person.surname()).length() >= LONG_ENOUGH) {
        surnames.put(Folded.of(person.givenName()), person.surname());
      }
    }
    surnames.removeAll("");
    Map<String, Nearest> near = new HashMap<>();
    Slips slips = new Slips();
    for (Prose prose : examined.prose()) {
      Matcher found = FULL_NAME.matcher(prose.words());
      while (!surnames.isEmpty() && found.find()) {
        String given = Folded.of(found.group(1));
        if (surnames.containsKey(given)) {
          Nearest known = near.computeIfAbsent(given, name -> Nearest.among(surnames.get(name)));
          known
              .to(found.group(2))
              .filter(right -> !isSame(found.group(2), right))
              .filter(right -> !isGenitive(found.group(2), right, prose.language()))
              .ifPresent(right -> add(prose, found, right, slips));
        }
      }
    }
    slips.report(report);
  }

  /** Case, accents and hyphens are another rule's; a surname of two words goes on. */
  private static boolean isSame(String written, String right) {
    return Folded.of(right).equals(Folded.of(written)) || right.contains(" ");
  }

  /** English writes "Olsen’s", German and Danish "Olsens". */
  private static boolean isGenitive(String written, String right, String language) {
    return Folded.of(written).equals(Folded.of(right) + "s")
        && (BARE_GENITIVE.contains(language) || written.matches(".*['’]s"));
  }

  private static void add(Prose prose, Matcher found, String right, Slips slips) {
    boolean capitals = found.group(2).equals(found.group(2).toUpperCase(Locale.ROOT));
    String surname = capitals ? right.toUpperCase(Locale.ROOT) : right;
    Optional<Fix> fix = Mending.of(prose, List.of(new Slip(found.start(2), found.end(2), surname)));
    slips.add(
        found.group(1) + " " + found.group(2),
        prose,
        ImmutableMap.of(
            "written",
            found.group(1) + " " + found.group(2),
            "name",
            found.group(1) + " " + surname),
        fix);
  }
}
