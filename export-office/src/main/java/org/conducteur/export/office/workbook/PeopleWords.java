package org.conducteur.export.office.workbook;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.conducteur.id.PartyId;
import org.conducteur.people.Group;
import org.conducteur.people.Party;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Session;

/** People in words. */
final class PeopleWords {
  private final EventView view;

  PeopleWords(EventView view) {
    this.view = view;
  }

  /** Those who take part in a session, a line each: name, role, and what is not yet sure. */
  String participants(Session session) {
    return session.participations().stream().map(this::participant).collect(joining("\n"));
  }

  /** One of them. */
  String participant(Participation participation) {
    Words words = view.words();
    String head = named(participation.who());
    String line = words.text("who", "name", head, "role", words.of(participation.role()));
    return participation
        .state()
        .filter(state -> state != ParticipationState.CONFIRMED)
        .map(state -> line + " – " + words.of(state))
        .orElse(line);
  }

  /** The name, and for a group how many they are. */
  String named(PartyId id) {
    Party party = view.directory().findParty(id).orElse(null);
    return party instanceof Group group && group.headCount().isPresent()
        ? group.name() + " (" + group.headCount().get() + ")"
        : view.directory().name(id);
  }

  /** The column of whom something is asked of or told. */
  <R> Consumer<Columns<R>> column(int least, int most, Function<R, ImmutableList<PartyId>> to) {
    return columns ->
        columns.add(
            "to",
            Format.TEXT,
            least,
            most,
            row -> Value.text(addressees(to.apply(row))),
            c -> c.offering(Lists.PEOPLE).holding("to", Entry::addressees));
  }

  /** Whoever something is asked of: the parties named, or else all who take part. */
  String addressees(List<PartyId> parties) {
    return parties.isEmpty() ? view.words().text("everybody") : view.names(parties);
  }
}
