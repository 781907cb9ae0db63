package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;

/** Brackets that are opened and closed. */
final class BracketRules {
  /** "a)" and "2)" number a list, ":-)" smiles. */
  private static final Pattern NO_BRACKET =
      Pattern.compile("(?<![\\p{L}\\p{N}(])[\\p{L}\\p{N}]{1,2}\\)|[:;]-?[()]");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(Rule.hint("bracket-unclosed", BracketRules::unclosed));

  private BracketRules() {}

  private static void unclosed(Examined examined, Report report) {
    for (Prose prose : examined.prose()) {
      if (prose.words().indexOf('(') < 0 && prose.words().indexOf(')') < 0) {
        continue;
      }
      String words = NO_BRACKET.matcher(prose.words()).replaceAll("  ");
      long opened = words.chars().filter(c -> c == '(').count();
      long closed = words.chars().filter(c -> c == ')').count();
      if (opened != closed) {
        int at = Math.max(0, opened > closed ? words.lastIndexOf('(') : words.indexOf(')'));
        report.add(
            prose.place(),
            ImmutableMap.of(
                "opened",
                Long.toString(opened),
                "closed",
                Long.toString(closed),
                "text",
                prose.around(Math.min(at, prose.words().length()))));
      }
    }
  }
}
