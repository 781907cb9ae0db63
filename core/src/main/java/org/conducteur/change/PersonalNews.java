package org.conducteur.change;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.conducteur.event.Agenda;
import org.conducteur.event.Disclosure;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.id.PartyId;
import org.conducteur.id.SessionId;
import org.conducteur.people.Audience;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.Session;
import org.conducteur.shape.Shapes;

/**
 * News for many persons. Each has a copy of both versions with her own sessions alone, so that the
 * time it takes does not grow with everybody's sessions for everybody. Where an event has rules of
 * its own about who sees what, each has the whole instead: a time that follows from a session that
 * she may not see is none of hers.
 */
final class PersonalNews {
  private final Shapes shapes = new Shapes();
  private final Event before;
  private final Event after;
  private final boolean reducible;
  private final ImmutableListMultimap<PartyId, SessionId> sessions;

  PersonalNews(Event old, Event later) {
    Event known = SessionPairs.known(old, later);
    reducible = old.audiences().isEmpty() && later.audiences().isEmpty();
    before = reducible ? timed(known) : known;
    after = reducible ? timed(later) : later;
    ImmutableListMultimap.Builder<PartyId, SessionId> own = ImmutableListMultimap.builder();
    Stream.of(after, before)
        .flatMap(event -> event.sessions().stream())
        .forEach(
            session ->
                session.participations().stream()
                    .map(Participation::who)
                    .distinct()
                    .forEach(who -> own.put(who, session.id())));
    sessions = own.build();
  }

  /** The event with the times written down that follow from other sessions. */
  private static Event timed(Event event) {
    return event.toBuilder()
        .sessions(
            Agenda.of(event).inOrder().stream().map(PersonalNews::timed).collect(toImmutableList()))
        .build();
  }

  private static Session timed(Planned planned) {
    return planned.session().toBuilder().slot(planned.slot()).build();
  }

  ImmutableList<News> list(Locale language) {
    return people().stream()
        .map(who -> of(who, language))
        .filter(news -> !news.isEmpty())
        .collect(toImmutableList());
  }

  /** Everybody with a part, as the registers have them; then whom no register has. */
  private ImmutableSet<PartyId> people() {
    ImmutableSet.Builder<PartyId> all = ImmutableSet.builder();
    for (Event event : List.of(after, before)) {
      event.people().stream().map(Person::id).filter(sessions::containsKey).forEach(all::add);
    }
    return all.addAll(sessions.keySet()).build();
  }

  private News of(PartyId who, Locale language) {
    Audience audience = Audience.speaker(who);
    Disclosure disclosure = Disclosure.standard();
    return new Reporting(
            new Comparing(
                shapes,
                disclosure.show(reduced(before, who), audience),
                disclosure.show(reduced(after, who), audience)),
            audience,
            language)
        .news();
  }

  private Event reduced(Event event, PartyId who) {
    if (!reducible) {
      return event;
    }
    ImmutableSet<SessionId> own = ImmutableSet.copyOf(sessions.get(who));
    return event.toBuilder()
        .sessions(
            event.sessions().stream()
                .filter(session -> own.contains(session.id()))
                .collect(toImmutableList()))
        .build();
  }
}
