package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.people.Person;
import org.conducteur.text.RichText;

/** The people of a file, each once. */
final class ForeignCast {
  private final ForeignFile file;
  private final ForeignIds ids = new ForeignIds();
  private final Map<String, PartyId> byKey = new LinkedHashMap<>();
  private final Map<PartyId, Person> people = new LinkedHashMap<>();

  ForeignCast(ForeignFile file) {
    this.file = file;
  }

  /** Whether another has the id. */
  boolean isTaken(String id) {
    return people.containsKey(PartyId.of(id));
  }

  Optional<PartyId> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /**
   * A person; one who is known gets what was not known of her.
   *
   * @param key what the file knows her by
   * @param id the id wanted, if it is free
   * @param offset where she stands in the file
   * @param said the person, with any id
   */
  PartyId of(String key, Optional<String> id, int offset, Person said) {
    PartyId known = byKey.get(key);
    if (known == null) {
      String name = (said.givenName() + " " + said.surname()).strip();
      PartyId fresh = PartyId.of(id.filter(ids::take).orElseGet(() -> ids.of(name, "person")));
      byKey.put(key, fresh);
      people.put(fresh, said.toBuilder().id(fresh).build());
      file.put(Pointer.of("people", fresh), offset);
      return fresh;
    }
    people.computeIfPresent(known, (same, person) -> merged(person, said));
    return known;
  }

  private static Person merged(Person person, Person again) {
    Person.Builder all = person.toBuilder();
    if (person.biography().isEmpty()) {
      all.biography(again.biography());
    } else if (!again.biography().isEmpty() && !again.biography().equals(person.biography())) {
      all.notes(joined(person.notes(), again.biography()));
    }
    return all.build();
  }

  private static RichText joined(RichText before, RichText more) {
    return before.markdown().contains(more.markdown())
        ? before
        : RichText.of((before.markdown() + "\n\n" + more.markdown()).strip());
  }

  ImmutableList<Person> people() {
    return ImmutableList.copyOf(people.values());
  }
}
