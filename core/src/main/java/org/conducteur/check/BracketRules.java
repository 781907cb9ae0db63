package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;

/** Brackets that are opened and closed. */
final class BracketRules {
  /** "a)", "2)" and "iii)" number a list. */
  private static final Pattern NUMBER =
      Pattern.compile("(?m)(?:^|(?<=[;,:.] ))(?:[\\p{L}\\p{N}]{1,2}|[ivx]{3,5}|[IVX]{3,5})\\)");

  /** It may close a bracket at the same time. */
  private static final Pattern SMILE = Pattern.compile("[:;]-?[()]");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(Rule.hint("bracket-unclosed", BracketRules::unclosed).noticedBy(PUBLIC));

  private BracketRules() {}

  private static void unclosed(Examined examined, Report report) {
    for (Prose prose : examined.prose()) {
      if (prose.words().indexOf('(') < 0 && prose.words().indexOf(')') < 0) {
        continue;
      }
      String words =
          NUMBER.matcher(prose.words()).replaceAll(found -> " ".repeat(found.group().length()));
      long opened = words.chars().filter(c -> c == '(').count();
      long closed = words.chars().filter(c -> c == ')').count();
      long smiles = SMILE.matcher(words).results().count();
      if (Math.abs(opened - closed) > smiles) {
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
