package org.conducteur.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.id.SessionId;
import org.conducteur.people.Person;
import org.conducteur.session.Brief;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Prompt;
import org.conducteur.session.Request;
import org.conducteur.session.RequestState;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;

/** Lets the people of an event speak, and writes into what is addressed to them to whom it is. */
final class Addressed {
  static final String TOLD = "told-";
  static final String ASKED = "asked-";
  static final String PROMPTED = "prompted-";

  /** What only those in a session read, with its id. */
  static final String INSIDE = "inside-";

  private static final int SPEAKERS = 4;

  private Addressed() {}

  /** Each session has two of four speakers, and something for each of all four. */
  static Event event(Event event) {
    Person person = event.people().get(0);
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < SPEAKERS; i++) {
      people.add(person.toBuilder().id(PartyId.of("speaker" + i)).build());
    }
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < SPEAKERS; i++) {
      Session like = event.sessions().get(i % event.sessions().size());
      sessions.add(session(like, i, people));
    }
    return event.toBuilder()
        .people(ImmutableList.<Person>builder().addAll(people).addAll(event.people()).build())
        .sessions(sessions)
        .build();
  }

  private static Session session(Session like, int index, List<Person> people) {
    SessionId id = SessionId.of("session" + index);
    List<Participation> parts =
        List.of(part(like, people.get(index)), part(like, people.get((index + 1) % people.size())));
    return like.toBuilder()
        .id(id)
        .contents(RichText.of(INSIDE + id))
        .participations(parts)
        .briefs(people.stream().map(p -> new Brief(to(p), text(TOLD, p))).toList())
        .requests(people.stream().map(Addressed::request).toList())
        .prompts(people.stream().map(Addressed::prompt).toList())
        .build();
  }

  private static Participation part(Session like, Person person) {
    return like.participations().get(0).toBuilder()
        .who(person.id())
        .role(Role.SPEAKER)
        .state(ParticipationState.CONFIRMED)
        .build();
  }

  private static Request request(Person person) {
    return Request.builder()
        .what(text(ASKED, person))
        .to(to(person))
        .state(RequestState.OPEN)
        .build();
  }

  private static Prompt prompt(Person person) {
    return new Prompt(text(PROMPTED, person), Optional.empty(), to(person), RichText.EMPTY);
  }

  private static ImmutableList<PartyId> to(Person person) {
    return ImmutableList.of(person.id());
  }

  private static RichText text(String mark, Person person) {
    return RichText.of(mark + person.id());
  }
}
