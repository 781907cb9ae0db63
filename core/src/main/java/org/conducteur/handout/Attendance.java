package org.conducteur.handout;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.event.Planned;
import org.conducteur.id.PartyId;
import org.conducteur.people.Group;
import org.conducteur.people.Party;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;

/** Who is expected on a day, each once: people by surname, then organisations, then groups. */
final class Attendance {
  /**
   * Somebody who is expected.
   *
   * @param name the surname first, as lists are read
   * @param position function and organisation
   * @param roles what for
   * @param arrival by when; absent if nobody said
   * @param group the group, if it is one
   */
  record Expected(
      String name,
      String position,
      String roles,
      Optional<LocalDateTime> arrival,
      Optional<Group> group) {}

  private static final class Entry {
    final Participation first;
    final Set<String> roles = new LinkedHashSet<>();
    Optional<LocalDateTime> arrival = Optional.empty();

    Entry(Participation first) {
      this.first = first;
    }
  }

  private final Composing composing;
  private final PeopleWords people;
  private final Map<PartyId, Entry> entries = new LinkedHashMap<>();

  private Attendance(Composing composing) {
    this.composing = composing;
    people = new PeopleWords(composing);
  }

  static ImmutableList<Expected> of(Composing composing, List<Planned> sessions) {
    Attendance attendance = new Attendance(composing);
    sessions.forEach(attendance::add);
    return attendance.sorted();
  }

  private void add(Planned planned) {
    for (Participation part : planned.session().participations()) {
      if (!part.state().equals(Optional.of(ParticipationState.DECLINED))) {
        Entry entry = entries.computeIfAbsent(part.who(), who -> new Entry(part));
        entry.roles.add(composing.words().of(part.role()));
        Optional<LocalDateTime> arrival =
            planned.arrival(part, composing.event().arrivalLead()).or(planned::start);
        entry.arrival =
            entry
                .arrival
                .filter(known -> arrival.isEmpty() || known.isBefore(arrival.get()))
                .or(() -> arrival);
      }
    }
  }

  private ImmutableList<Expected> sorted() {
    List<PartyId> ids = new ArrayList<>(entries.keySet());
    ids.sort(comparing(this::rank).thenComparing(id -> folded(name(id))));
    return ids.stream().map(this::expected).collect(ImmutableList.toImmutableList());
  }

  private int rank(PartyId id) {
    Optional<Party> party = composing.directory().findParty(id);
    return party.filter(Group.class::isInstance).isPresent()
        ? 2
        : party.filter(Person.class::isInstance).isPresent() ? 0 : 1;
  }

  private String name(PartyId id) {
    Optional<Party> party = composing.directory().findParty(id);
    return party.isPresent() && party.get() instanceof Person person
        ? (person.surname().toUpperCase(Locale.ROOT) + " " + person.givenName()).strip()
        : people.fullName(id);
  }

  /** Without accents and case, so that É stands among E whatever the language. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private Expected expected(PartyId id) {
    Entry entry = entries.get(id);
    return new Expected(
        name(id),
        people.position(entry.first),
        entry.roles.stream().collect(joining(", ")),
        entry.arrival,
        composing.directory().findParty(id).filter(Group.class::isInstance).map(Group.class::cast));
  }
}
