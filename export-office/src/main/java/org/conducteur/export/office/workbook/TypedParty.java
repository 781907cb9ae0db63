package org.conducteur.export.office.workbook;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conducteur.id.PartyId;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Party;
import org.conducteur.people.Person;

/**
 * Takes the name of somebody apart. Words in capitals are the surname; without such the last word
 * is. What begins with a number, or is one word in small letters, is a group.
 */
final class TypedParty {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Pattern COUNTED = Pattern.compile("(\\d{1,6})\\s*(?:[x×]\\s*)?(\\D.*)");
  private static final Pattern TITLES =
      Pattern.compile("(?iu)(?:mme|mlle|m\\.|mr\\.?|mrs\\.?|ms\\.?|herr|frau|hr\\.|fru)\\s+(.+)");

  /** A name in two parts. */
  record Parts(String givenName, String surname) {}

  private final EventDraft draft;

  TypedParty(EventDraft draft) {
    this.draft = draft;
  }

  /** Adds whom a name stands for. */
  PartyId add(String name) {
    Party party = party(name, Optional.empty());
    if (party instanceof Person person) {
      draft.people().add(person);
    } else if (party instanceof Group group) {
      draft.groups().add(group);
    }
    return party.id();
  }

  /** Whom a name stands for, not yet added; with an id of its own, if it brings none. */
  Party party(String name, Optional<String> id) {
    String whole = name.strip();
    Matcher counted = COUNTED.matcher(whole);
    if (counted.matches()) {
      return group(counted.group(2).strip(), Optional.of(Integer.valueOf(counted.group(1))), id);
    }
    boolean small = !whole.contains(" ") && whole.equals(whole.toLowerCase(Locale.ROOT));
    return small && !whole.isEmpty() ? group(whole, Optional.empty(), id) : person(whole, id);
  }

  private Person person(String name, Optional<String> id) {
    Parts parts = apart(name);
    PartyId known = new PartyId(id.orElseGet(() -> draft.ids().of(name, "personne")));
    return Person.builder(known, parts.givenName(), parts.surname()).build();
  }

  Group group(String name, Optional<Integer> headCount, Optional<String> id) {
    PartyId known = new PartyId(id.orElseGet(() -> draft.ids().of(name, "groupe")));
    Group.Builder group = Group.builder(known, name);
    headCount.ifPresent(group::headCount);
    return group.build();
  }

  PartyId addOrganisation(String name) {
    PartyId id = new PartyId(draft.ids().of(name, "organisation"));
    draft.organisations().add(Organisation.builder(id, name).build());
    return id;
  }

  /** Given name and surname of what was typed. */
  static Parts apart(String name) {
    Matcher titled = TITLES.matcher(name.strip());
    List<String> words = WORDS.splitToList(titled.matches() ? titled.group(1) : name.strip());
    List<String> capitals = words.stream().filter(TypedParty::isCapitals).toList();
    if (capitals.isEmpty() || capitals.size() == words.size()) {
      int last = words.size() - 1;
      return last < 0
          ? new Parts("", "")
          : new Parts(String.join(" ", words.subList(0, last)), inOwnCase(words.get(last)));
    }
    List<String> others = words.stream().filter(word -> !isCapitals(word)).toList();
    return new Parts(
        String.join(" ", others),
        capitals.stream().map(TypedParty::inOwnCase).collect(Collectors.joining(" ")));
  }

  /** Two letters or more, none small; an initial such as "J." says nothing. */
  private static boolean isCapitals(String word) {
    return word.chars().filter(Character::isLetter).count() >= 2
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** "DUPONT-MARTIN" is Dupont-Martin; documents set surnames in capitals themselves. */
  private static String inOwnCase(String word) {
    if (!isCapitals(word)) {
      return word;
    }
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int c : ImmutableList.copyOf(word.codePoints().boxed().toList())) {
      out.appendCodePoint(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return out.toString();
  }
}
