package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.check.Mending.Slip;

/**
 * Spaces that typesetting does not put right: it widens and narrows those that somebody typed, and
 * adds none before {@code ; : ! ?} and after a comma.
 */
final class SpacingRules {
  private static final ImmutableSet<String> SET_CLOSE = ImmutableSet.of("en", "de", "da");

  // Signs come first in the patterns: looking behind every letter takes many times as long.
  private static final Pattern BEFORE =
      Pattern.compile("(?:[;!?]|:(?![/\\p{L}\\p{N}]))(?<=[\\p{L})%»”].)(?=[\\s)»”?!]|$)");

  private static final Pattern AFTER =
      Pattern.compile(
          ",(?<=\\p{L}{2},)(?=\\p{L}{2})|\\.(?<=\\p{Ll}{2}\\.)(?=\\p{Lu}\\p{Ll})"
              + "|[;!?](?<=\\p{L}{2}[;!?])(?=\\p{Lu}\\p{Ll})");

  private static final Pattern TOO_MANY =
      Pattern.compile(" (?<=[\\p{L}\\p{N})»”] ) *[,.](?=\\s|$)");

  private static final Pattern TOO_MANY_CLOSE = Pattern.compile(" (?<=\\p{L} ) *[;:!?](?=\\s|$)");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.hint(
                  "space-missing-before",
                  look(
                      BEFORE,
                      prose -> prose.isIn("fr"),
                      found -> new Slip(found.start(), found.end(), " " + found.group())))
              .noticedBy(PUBLIC),
          Rule.hint(
                  "space-missing-after",
                  look(
                      AFTER,
                      prose -> true,
                      found -> new Slip(found.start(), found.end(), found.group() + " ")))
              .noticedBy(PUBLIC),
          Rule.hint("space-too-many", SpacingRules::tooMany).noticedBy(PUBLIC));

  private interface ToSlip {
    Slip of(Matcher found);
  }

  private SpacingRules() {}

  private static BiConsumer<Examined, Report> look(
      Pattern pattern, Predicate<Prose> where, ToSlip slip) {
    return (examined, report) -> {
      Slips slips = new Slips();
      for (Prose prose : examined.prose()) {
        collect(prose, pattern, where, slip, slips);
      }
      slips.report(report);
    };
  }

  /** French sets a space before other signs. */
  private static boolean isFrench(Prose prose) {
    return prose.language().equals("fr");
  }

  private static void tooMany(Examined examined, Report report) {
    Slips slips = new Slips();
    for (Prose prose : examined.prose()) {
      ToSlip close = found -> new Slip(found.start(), found.end(), found.group().strip());
      if (!prose.words().contains(" ,") && !prose.words().contains(" .") && isFrench(prose)) {
        continue;
      }
      collect(prose, TOO_MANY, one -> true, close, slips);
      collect(
          prose,
          TOO_MANY_CLOSE,
          one -> SET_CLOSE.contains(one.language()) && one.isIn(one.language()),
          close,
          slips);
    }
    slips.report(report);
  }

  private static void collect(
      Prose prose, Pattern pattern, Predicate<Prose> where, ToSlip slip, Slips slips) {
    Matcher found = pattern.matcher(prose.words());
    if (!found.find() || !where.test(prose)) {
      return;
    }
    List<Slip> here = new ArrayList<>();
    List<String> signs = new ArrayList<>();
    do {
      here.add(slip.of(found));
      signs.add(found.group().strip());
    } while (found.find());
    Optional<Fix> fix = Mending.of(prose, here);
    for (int i = 0; i < here.size(); i++) {
      slips.add(
          signs.get(i),
          prose,
          ImmutableMap.of("sign", signs.get(i), "text", prose.around(here.get(i).start())),
          fix);
    }
  }
}
