package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.conducteur.country.CountryProfile;
import org.conducteur.event.Event;
import org.conducteur.event.EventBuilder;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.Venue;
import org.conducteur.naming.Folded;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.session.SessionBuilder;
import org.conducteur.time.Day;

/** The part of the event that a booklet tells, while it is read. */
final class BookletSketch {
  private final Sketch whole;
  private final Parties parties = new Parties();
  private final ComparedCountries countries = new ComparedCountries();
  private final Things things = new Things();
  private final BookletRooms rooms = new BookletRooms();
  private final Map<String, SessionId> titles = new HashMap<>();
  private final List<Runnable> later = new ArrayList<>();
  private final List<Consumer<EventBuilder>> about = new ArrayList<>();

  BookletSketch(Sketch whole) {
    this.whole = whole;
  }

  Ledger ledger() {
    return whole.ledger();
  }

  MarkdownWriting markdown() {
    return whole.markdown();
  }

  Sketch whole() {
    return whole;
  }

  Parties parties() {
    return parties;
  }

  ComparedCountries countries() {
    return countries;
  }

  Things things() {
    return things;
  }

  BookletRooms rooms() {
    return rooms;
  }

  /** Says something of the event as a whole. */
  void about(Consumer<EventBuilder> said) {
    about.add(said);
  }

  /** Does something when all of the booklet is known, such as the sessions that it mentions. */
  void later(Runnable task) {
    later.add(task);
  }

  /** A new session. */
  SessionId session(String title) {
    SessionId id = whole.session(title);
    titles.putIfAbsent(Folded.of(title), id);
    return id;
  }

  SessionBuilder at(SessionId id) {
    return whole.at(id);
  }

  /** The session of this title, if there is one. */
  Optional<SessionId> sessionOf(String title) {
    return Optional.ofNullable(titles.get(Folded.of(title)));
  }

  RoomId room(String name) {
    return rooms.of(name);
  }

  /** Hands all that was read to the event, in which there may be more. */
  void finish() {
    later.forEach(Runnable::run);
    whole.cast().know(parties.people(), parties.groups(), parties.organisations());
    whole.whole(this::addTo);
  }

  private void addTo(EventBuilder event) {
    Event others = event.build();
    event
        .people(joined(parties.people(), others.people(), Person::id))
        .groups(joined(parties.groups(), others.groups(), Group::id))
        .organisations(joined(parties.organisations(), others.organisations(), Organisation::id))
        .countries(joined(countries.profiles(), others.countries(), CountryProfile::id))
        .equipment(joined(things.equipment(), others.equipment(), EquipmentItem::id))
        .days(joined(things.days(), others.days(), Day::id))
        .venues(
            ImmutableList.<Venue>builder().addAll(rooms.venues()).addAll(others.venues()).build());
    about.forEach(said -> said.accept(event));
  }

  /** What one reader knows of a thing, then what only the others know. */
  private static <T> ImmutableList<T> joined(List<T> own, List<T> others, Function<T, Object> id) {
    ImmutableSet<Object> known = own.stream().map(id).collect(ImmutableSet.toImmutableSet());
    return ImmutableList.<T>builder()
        .addAll(own)
        .addAll(others.stream().filter(one -> !known.contains(id.apply(one))).toList())
        .build();
  }
}
