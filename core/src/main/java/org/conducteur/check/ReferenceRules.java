package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.check.ModelWalk.Definition;
import org.conducteur.check.ModelWalk.Reference;
import org.conducteur.id.CountryId;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.Id;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.people.Visibility;

/** Ids and what they stand for. All components of the model are covered by themselves. */
final class ReferenceRules {
  private static final ImmutableSet<Class<? extends Id>> WORTH_USING =
      ImmutableSet.of(PartyId.class, EquipmentId.class, CountryId.class);

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.error("unknown-reference", ReferenceRules::unknown).noticedBy(PUBLIC),
          Rule.error("duplicate-id", ReferenceRules::duplicate).noticedBy(PUBLIC),
          Rule.warning("named-twice", ReferenceRules::namedTwice).noticedBy(PUBLIC),
          Rule.hint("never-used", ReferenceRules::neverUsed),
          Rule.error("audience-of-nothing", ReferenceRules::audienceOfNothing).noticedBy(PUBLIC));

  private ReferenceRules() {}

  private static void unknown(Examined examined, Report report) {
    IdScopes scopes = IdScopes.of(examined.walk().definitions());
    for (Reference reference : examined.walk().references()) {
      if (!scopes.knows(reference)) {
        report.add(
            reference.place(),
            ImmutableMap.of("id", reference.id().value(), "kind", kind(reference.id())),
            scopes.meant(reference).map(meant -> new Fix(reference.place(), meant)));
      }
    }
  }

  private static void duplicate(Examined examined, Report report) {
    Map<IdScopes.Key, Definition> first = new HashMap<>();
    for (Definition definition : examined.walk().definitions()) {
      Definition before = first.putIfAbsent(IdScopes.keyOf(definition), definition);
      if (before != null) {
        report.add(
            definition.place().then("id"),
            ImmutableMap.of(
                "id",
                definition.id().value(),
                "kind",
                kind(definition.id()),
                "first",
                before.place().toString()));
      }
    }
  }

  private static void namedTwice(Examined examined, Report report) {
    Table<List<String>, Id, Pointer> seen = HashBasedTable.create();
    for (Reference reference : examined.walk().references()) {
      List<String> steps = reference.place().steps();
      String last = steps.get(steps.size() - 1);
      List<String> list = steps.subList(0, steps.size() - 1);
      if (Character.isDigit(last.charAt(0))
          && !last.equals(reference.id().value())
          && seen.put(list, reference.id(), reference.place()) != null) {
        report.add(reference.place(), ImmutableMap.of("name", shown(reference.id(), examined)));
      }
    }
  }

  private static void neverUsed(Examined examined, Report report) {
    Set<Id> used = new HashSet<>();
    examined.walk().references().forEach(reference -> used.add(reference.id()));
    for (Definition definition : examined.walk().definitions()) {
      if (WORTH_USING.contains(definition.id().getClass()) && used.add(definition.id())) {
        report.add(
            definition.place(),
            ImmutableMap.of(
                "name", shown(definition.id(), examined), "kind", kind(definition.id())));
      }
    }
  }

  private static void audienceOfNothing(Examined examined, Report report) {
    for (Map.Entry<Pointer, Visibility> entry : examined.event().audiences().entrySet()) {
      if (!examined.order().has(entry.getKey())) {
        report.add(
            Pointer.of("audiences", entry.getKey()),
            ImmutableMap.of("place", entry.getKey().toString()));
      }
    }
  }

  /** The word of the vocabulary {@code kind} for what an id stands for. */
  private static String kind(Id id) {
    String type = id.getClass().getSimpleName();
    return type.substring(0, type.length() - "Id".length()).toLowerCase(Locale.ROOT);
  }

  private static String shown(Id id, Examined examined) {
    Optional<String> name = Optional.empty();
    if (id instanceof PartyId party) {
      name = Optional.of(examined.name(party));
    } else if (id instanceof EquipmentId equipment) {
      name = examined.directory().findEquipment(equipment).map(item -> item.name());
    } else if (id instanceof CountryId country) {
      name = examined.directory().findCountry(country).map(profile -> profile.name());
    }
    return name.filter(words -> !words.isBlank()).orElse(id.value());
  }
}
