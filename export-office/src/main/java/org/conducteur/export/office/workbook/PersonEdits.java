package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.id.PartyId;
import org.conducteur.naming.PersonName;
import org.conducteur.people.Group;
import org.conducteur.people.Party;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Session;

/** People and groups that somebody adds, changes and strikes out. */
final class PersonEdits implements RowEdits<PersonRow> {
  @Override
  public PersonRow add(NewRow<PersonRow> row) {
    EventDraft draft = row.draft();
    String name = row.cell("name").text();
    Optional<Integer> headCount = row.cell("headCount").count();
    TypedParty typed = new TypedParty(draft);
    Party party =
        headCount.isPresent()
            ? typed.group(name, headCount, row.id())
            : typed.party(name, row.id());
    if (party instanceof Person person) {
      Optional<Person> above = row.above().map(PersonRow::party).flatMap(PersonEdits::person);
      draft.people().add(person, above);
    } else if (party instanceof Group group) {
      draft.groups().add(group);
    }
    return new PersonRow(party, ImmutableList.of());
  }

  private static Optional<Person> person(Party party) {
    return party instanceof Person person ? Optional.of(person) : Optional.empty();
  }

  @Override
  public void change(PersonRow row, EventDraft draft, UnaryOperator<Record> change) {
    if (row.party() instanceof Person person) {
      draft.people().change(person, old -> (Person) change.apply(old));
    } else if (row.party() instanceof Group group) {
      draft.groups().change(group, old -> (Group) change.apply(old));
    }
  }

  @Override
  public void remove(PersonRow row, EventDraft draft) {
    if (row.party() instanceof Person person) {
      draft.people().remove(person);
    } else if (row.party() instanceof Group group) {
      draft.groups().remove(group);
    }
  }

  static void name(PersonRow row, Entry cell) {
    if (cell.isBlank()) {
      return;
    }
    if (row.party() instanceof Group) {
      cell.set("name", cell.text());
    } else {
      PersonName parts = PersonName.of(cell.text());
      cell.set("givenName", parts.given());
      cell.set("surname", parts.surname());
    }
  }

  /** The lines that are not what the person does in a single session only. */
  static void function(PersonRow row, Entry cell) {
    ImmutableSet<String> elsewhere =
        row.parts().stream()
            .flatMap(part -> part.participation().function().stream())
            .collect(ImmutableSet.toImmutableSet());
    String own =
        cell.lines().stream().filter(line -> !elsewhere.contains(line)).collect(joining("\n"));
    if (row.party() instanceof Person) {
      cell.set("function", Optional.of(own).filter(text -> !text.isEmpty()));
    } else if (!own.isEmpty()) {
      throw cell.notHere();
    }
  }

  /** A group has a head count; a person counts as one without saying so. */
  static void headCount(PersonRow row, Entry cell) {
    if (row.party() instanceof Group) {
      cell.set("headCount", cell.count());
    } else if (!cell.isBlank()) {
      throw cell.notHere();
    }
  }

  /** A person has a rank; a group has none. */
  static void rank(PersonRow row, Entry cell) {
    if (row.party() instanceof Person) {
      cell.set("rank", cell.count());
    } else if (!cell.isBlank()) {
      throw cell.notHere();
    }
  }

  /** The word for the person holds for all the sessions that he or she takes part in. */
  static void state(PersonRow row, Entry cell) {
    String unsure = cell.words().text("state.unsure");
    Optional<ParticipationState> state =
        cell.text().equals(unsure)
            ? Optional.of(ParticipationState.ASKED)
            : cell.choice(ParticipationState.class);
    PartyId who = row.party().id();
    cell.draft().sessions().changeAll(session -> with(session, who, state));
  }

  private static Session with(Session session, PartyId who, Optional<ParticipationState> state) {
    if (session.participations().stream().noneMatch(one -> one.who().equals(who))) {
      return session;
    }
    return session.toBuilder()
        .participations(
            session.participations().stream()
                .map(one -> one.who().equals(who) ? with(one, state) : one)
                .collect(toImmutableList()))
        .build();
  }

  private static Participation with(Participation one, Optional<ParticipationState> state) {
    return (Participation) Components.with(one, "state", state);
  }
}
