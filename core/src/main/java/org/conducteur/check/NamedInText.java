package org.conducteur.check;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.conducteur.naming.Folded;
import org.conducteur.people.Organisation;
import org.conducteur.people.Party;
import org.conducteur.people.Person;

/**
 * A place in a text that names a person or an organisation.
 *
 * @param prose the text
 * @param party who
 * @param written how
 * @param start where in the words of the text
 * @param end where it ends
 */
record NamedInText(Prose prose, Party party, String written, int start, int end) {
  private static final int SHORTEST = 3;
  private static final Splitter PARTS = Splitter.on(Pattern.compile("[ -]+")).omitEmptyStrings();

  /** All of them; a name that several go by is left out. */
  static ImmutableList<NamedInText> list(Examined examined) {
    PhraseIndex<Party> index = new PhraseIndex<>(UnaryOperator.identity());
    examined.event().people().forEach(person -> add(person, index));
    examined.event().organisations().forEach(organisation -> add(organisation, index));
    ImmutableList.Builder<NamedInText> out = ImmutableList.builder();
    for (Prose prose : examined.prose()) {
      for (PhraseIndex.Found<Party> found : index.in(prose.words())) {
        if (found.what().size() == 1) {
          out.add(
              new NamedInText(
                  prose,
                  Iterables.getOnlyElement(found.what()),
                  prose.words().substring(found.start(), found.end()),
                  found.start(),
                  found.end()));
        }
      }
    }
    return out.build();
  }

  /** Both parts of the name, in any order, or the initials and the surname. */
  private static void add(Person person, PhraseIndex<Party> index) {
    String given = person.givenName().strip();
    String surname = person.surname().strip();
    if (!given.isEmpty() && Folded.of(surname).length() > 1) {
      index.add(given + " " + surname, person);
      index.add(surname + " " + given, person);
      index.add(initials(given) + " " + surname, person);
    }
  }

  private static void add(Organisation organisation, PhraseIndex<Party> index) {
    for (String name :
        Iterables.concat(
            ImmutableList.of(organisation.name()),
            organisation.shortName().stream().toList(),
            organisation.aliases())) {
      if (Folded.of(name).length() >= SHORTEST) {
        index.add(name, organisation);
      }
    }
  }

  static String initials(String given) {
    StringBuilder out = new StringBuilder();
    for (String part : PARTS.split(given)) {
      out.append(part, 0, part.offsetByCodePoints(0, 1)).append(' ');
    }
    return out.toString().strip();
  }
}
