package org.conducteur.check;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.conducteur.event.Agenda;
import org.conducteur.event.Directory;
import org.conducteur.event.Disclosure;
import org.conducteur.event.EquipmentDemand;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.id.CountryId;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.people.Audience;
import org.conducteur.people.Person;
import org.conducteur.session.Session;
import org.conducteur.time.Day;

/** An event with what several rules look up in it; each index is made when first asked for. */
final class Examined {
  private final Event event;
  private final Directory directory;
  private final Agenda agenda;
  private final Supplier<EquipmentDemand> demand;
  private final Supplier<ModelWalk> walk;
  private final Supplier<ModelOrder> order;
  private final Supplier<ImmutableList<Prose>> prose;
  private final Supplier<ImmutableList<NamedInText>> names;
  private final Supplier<InPlace> inPlace;
  private final Supplier<ImmutableListMultimap<RoomId, Planned>> rooms;
  private final Supplier<ImmutableListMultimap<PartyId, Appearance>> appearances;
  private final Supplier<ImmutableListMultimap<SessionId, Session>> publicSessions;
  private final Supplier<Silencing> silencing;

  private Examined(Event event) {
    this.event = requireNonNull(event, "event");
    directory = Directory.of(event);
    agenda = Agenda.of(event);
    demand = Suppliers.memoize(() -> EquipmentDemand.of(event, directory, agenda));
    walk = Suppliers.memoize(() -> new ModelWalk(event));
    order = Suppliers.memoize(() -> ModelOrder.of(event));
    prose = Suppliers.memoize(() -> ProseWalk.list(walk(), event.language()));
    names = Suppliers.memoize(() -> NamedInText.list(this));
    inPlace = Suppliers.memoize(() -> InPlace.of(this));
    rooms = Suppliers.memoize(() -> byRoom(agenda));
    publicSessions = Suppliers.memoize(() -> publicSessions(event));
    appearances = Suppliers.memoize(() -> Appearance.byPerson(this));
    silencing = Suppliers.memoize(() -> Silencing.of(event.silences(), order()));
  }

  static Examined of(Event event) {
    return new Examined(event);
  }

  private static ImmutableListMultimap<RoomId, Planned> byRoom(Agenda agenda) {
    return agenda.byTime().stream()
        .filter(planned -> planned.session().room().isPresent() && planned.range().isPresent())
        .collect(
            toImmutableListMultimap(
                planned -> planned.session().room().orElseThrow(), planned -> planned));
  }

  private static ImmutableListMultimap<SessionId, Session> publicSessions(Event event) {
    return Multimaps.index(
        Disclosure.standard().show(event, Audience.PUBLIC).sessions(), Session::id);
  }

  Event event() {
    return event;
  }

  ImmutableList<Session> sessions() {
    return event.sessions();
  }

  Directory directory() {
    return directory;
  }

  Agenda agenda() {
    return agenda;
  }

  /** How much equipment is needed at one time. */
  EquipmentDemand demand() {
    return demand.get();
  }

  ModelWalk walk() {
    return walk.get();
  }

  ModelOrder order() {
    return order.get();
  }

  /** All texts that a proof-reader reads. */
  ImmutableList<Prose> prose() {
    return prose.get();
  }

  /** Where texts name people and organisations. */
  ImmutableList<NamedInText> names() {
    return names.get();
  }

  /** The equipment that each session finds in its room. */
  InPlace inPlace() {
    return inPlace.get();
  }

  /** The sessions of each room that take some time, by time. */
  ImmutableListMultimap<RoomId, Planned> rooms() {
    return rooms.get();
  }

  /** When each person has to be where. */
  ImmutableListMultimap<PartyId, Appearance> appearances() {
    return appearances.get();
  }

  /** What the public may see of each session. */
  ImmutableListMultimap<SessionId, Session> publicSessions() {
    return publicSessions.get();
  }

  /** What the event asks not to be told, and whether that was needed so far. */
  Silencing silencing() {
    return silencing.get();
  }

  /** The first date of the event. */
  Optional<LocalDate> firstDate() {
    return event.days().stream().flatMap(day -> day.date().stream()).min(Comparator.naturalOrder());
  }

  /** The last date of the event. */
  Optional<LocalDate> lastDate() {
    return event.days().stream().flatMap(day -> day.date().stream()).max(Comparator.naturalOrder());
  }

  /** The date to take as today, if the event says one. */
  Optional<LocalDate> today() {
    return event.asOf();
  }

  /** The person of this id; nothing if it is a group's or an organisation's, or nobody's. */
  Optional<Person> person(PartyId id) {
    return directory.findParty(id).filter(Person.class::isInstance).map(Person.class::cast);
  }

  String name(PartyId id) {
    return directory.name(id);
  }

  String name(RoomId id) {
    return directory.findRoom(id).map(room -> shown(room.name(), id.value())).orElse(id.value());
  }

  String name(SessionId id) {
    return directory.findSession(id).map(Examined::name).orElse(id.value());
  }

  String name(CountryId id) {
    return directory.findCountry(id).map(c -> shown(c.name(), id.value())).orElse(id.value());
  }

  static String name(Session session) {
    return shown(session.title(), session.id().value());
  }

  static String name(Day day) {
    return shown(day.title().orElse(""), day.id().value());
  }

  private static String shown(String title, String id) {
    return title.isBlank() ? id : title;
  }

  static Pointer at(Session session, Object... further) {
    return Pointer.of("sessions", session.id()).then(further);
  }
}
