package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;
import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.conducteur.check.ModelWalk.Leaf;
import org.conducteur.country.CountryProfile;
import org.conducteur.id.Pointer;
import org.conducteur.people.Contact;
import org.conducteur.people.ContactKind;
import org.conducteur.people.Party;

/** Single values that cannot be right by themselves, wherever they stand. */
final class ValueRules {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]+");

  /** Services of towns and states have numbers of three and four digits. */
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().\u00a0\u202f/-]{3,}");

  /** What comes along when an address is copied from a message or a page. */
  private static final Pattern AROUND_CONTACT =
      Pattern.compile("(?i)^[\\s<]*(?:mailto:|tel:)?\\s*|[\\s>.,;]+$");

  private static final ImmutableSet<String> MAY_BE_ZERO =
      ImmutableSet.of("changeover", "arrivalLead");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.error("number-negative", ValueRules::negative).noticedBy(CREW),
          Rule.error("length-not-positive", ValueRules::notPositive).noticedBy(CREW),
          Rule.warning("language-unknown", ValueRules::languages).noticedBy(PUBLIC),
          Rule.warning("country-code-unknown", ValueRules::countryCodes).noticedBy(PUBLIC),
          Rule.warning("contact-malformed", ValueRules::contacts).noticedBy(CREW));

  private ValueRules() {}

  private static void negative(Examined examined, Report report) {
    for (Leaf<Integer> leaf : examined.walk().leaves(Integer.class)) {
      if (leaf.value() < 0) {
        report.add(
            leaf.place(),
            ImmutableMap.of("value", leaf.value().toString(), "property", leaf.lastStep()));
      }
    }
  }

  private static void notPositive(Examined examined, Report report) {
    for (Leaf<Duration> leaf : examined.walk().leaves(Duration.class)) {
      boolean wrong =
          leaf.value().isNegative()
              || (leaf.value().isZero() && !MAY_BE_ZERO.contains(leaf.lastStep()));
      if (wrong) {
        report.add(
            leaf.place(),
            ImmutableMap.of("value", Timing.show(leaf.value()), "property", leaf.lastStep()));
      }
    }
  }

  private static void languages(Examined examined, Report report) {
    for (Leaf<String> leaf : examined.walk().leaves(String.class)) {
      boolean isLanguage =
          leaf.lastStep().equals("language") || leaf.place().steps().contains("languages");
      if (isLanguage && !LanguageTags.exists(leaf.value())) {
        report.add(
            leaf.place(),
            ImmutableMap.of("language", leaf.value()),
            LanguageTags.meant(leaf.value()).map(tag -> new Fix(leaf.place(), tag)));
      }
    }
  }

  private static void countryCodes(Examined examined, Report report) {
    Set<String> known = Set.of(Locale.getISOCountries());
    for (CountryProfile country : examined.event().countries()) {
      Optional<String> code = country.code().filter(written -> !known.contains(written));
      Pointer place = Pointer.of("countries", country.id(), "code");
      code.ifPresent(
          written ->
              report.add(
                  place,
                  ImmutableMap.of("code", written, "country", country.name()),
                  Optional.of(written.toUpperCase(Locale.ROOT))
                      .filter(known::contains)
                      .map(right -> new Fix(place, right))));
    }
  }

  private static void contacts(Examined examined, Report report) {
    examined.event().people().forEach(one -> contacts(one, one.contacts(), "people", report));
    examined.event().groups().forEach(one -> contacts(one, one.contacts(), "groups", report));
    examined
        .event()
        .organisations()
        .forEach(one -> contacts(one, one.contacts(), "organisations", report));
  }

  private static void contacts(
      Party party, ImmutableList<Contact> contacts, String list, Report report) {
    for (int i = 0; i < contacts.size(); i++) {
      Contact contact = contacts.get(i);
      if (isMalformed(contact.kind(), contact.value())) {
        Pointer place = Pointer.of(list, party.id(), "contacts", i, "value");
        report.add(
            place,
            ImmutableMap.of("contact", contact.value(), "name", party.displayName()),
            Optional.of(AROUND_CONTACT.matcher(contact.value()).replaceAll(""))
                .filter(bare -> !isMalformed(contact.kind(), bare))
                .map(bare -> new Fix(place, bare)));
      }
    }
  }

  private static boolean isMalformed(ContactKind kind, String value) {
    return (kind == ContactKind.EMAIL && !EMAIL.matcher(value).matches())
        || (kind == ContactKind.PHONE && !PHONE.matcher(value).matches());
  }
}
