package org.conducteur.event;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.conducteur.country.CountryProfile;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.CountryId;
import org.conducteur.id.DayId;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.PartyId;
import org.conducteur.id.QuestionnaireId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.id.StationId;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.Task;
import org.conducteur.people.Party;
import org.conducteur.session.Session;
import org.conducteur.time.Day;

/** Finds what an id stands for. Where two things share an id, the first one is found. */
public final class Directory {
  private final ImmutableMap<PartyId, Party> parties;
  private final ImmutableMap<SessionId, Session> sessions;
  private final ImmutableMap<RoomId, Room> rooms;
  private final ImmutableMap<DayId, Day> days;
  private final ImmutableMap<EquipmentId, EquipmentItem> equipment;
  private final ImmutableMap<CountryId, CountryProfile> countries;
  private final ImmutableMap<TaskId, Task> tasks;
  private final ImmutableMap<StationId, Station> stations;
  private final ImmutableMap<QuestionnaireId, Questionnaire> questionnaires;

  private Directory(Event event) {
    parties =
        first(
            Stream.of(event.people(), event.groups(), event.organisations()).flatMap(List::stream),
            Party::id);
    rooms = first(event.venues().stream().flatMap(v -> v.rooms().stream()), Room::id);
    sessions = first(event.sessions().stream(), Session::id);
    days = first(event.days().stream(), Day::id);
    equipment = first(event.equipment().stream(), EquipmentItem::id);
    countries = first(event.countries().stream(), CountryProfile::id);
    tasks = first(event.tasks().stream(), Task::id);
    stations = first(event.stations().stream(), Station::id);
    questionnaires = first(event.questionnaires().stream(), Questionnaire::id);
  }

  /**
   * Indexes an event, in time linear in its size.
   *
   * @param event the event
   * @return its directory
   */
  public static Directory of(Event event) {
    return new Directory(requireNonNull(event, "event"));
  }

  private static <K, V> ImmutableMap<K, V> first(Stream<? extends V> values, Function<V, K> key) {
    return values.collect(toImmutableMap(key, value -> value, (one, other) -> one));
  }

  /**
   * The name of a person, group or organisation as documents show it.
   *
   * @param id the id
   * @return the name, or the id itself if it stands for nobody
   */
  public String name(PartyId id) {
    return findParty(id).map(Party::displayName).orElse(id.value());
  }

  /**
   * The name of a room as documents show it.
   *
   * @param id the id
   * @return the name, or the id itself if there is no such room
   */
  public String name(RoomId id) {
    return findRoom(id).map(Room::name).orElse(id.value());
  }

  /**
   * Finds a person, group or organisation.
   *
   * @param id the id
   * @return nothing if the id stands for none
   */
  public Optional<Party> findParty(PartyId id) {
    return Optional.ofNullable(parties.get(id));
  }

  /**
   * Finds a session.
   *
   * @param id the id
   * @return nothing if the id stands for none
   */
  public Optional<Session> findSession(SessionId id) {
    return Optional.ofNullable(sessions.get(id));
  }

  /**
   * Finds a room.
   *
   * @param id the id
   * @return nothing if the id stands for none
   */
  public Optional<Room> findRoom(RoomId id) {
    return Optional.ofNullable(rooms.get(id));
  }

  /**
   * Finds a day.
   *
   * @param id the id
   * @return nothing if the id stands for none
   */
  public Optional<Day> findDay(DayId id) {
    return Optional.ofNullable(days.get(id));
  }

  /**
   * Finds a kind of equipment.
   *
   * @param id the id
   * @return nothing if the id stands for none
   */
  public Optional<EquipmentItem> findEquipment(EquipmentId id) {
    return Optional.ofNullable(equipment.get(id));
  }

  /**
   * Finds a country.
   *
   * @param id the id
   * @return nothing if the id stands for none
   */
  public Optional<CountryProfile> findCountry(CountryId id) {
    return Optional.ofNullable(countries.get(id));
  }

  /**
   * Finds a task.
   *
   * @param id the id
   * @return nothing if the id stands for none
   */
  public Optional<Task> findTask(TaskId id) {
    return Optional.ofNullable(tasks.get(id));
  }

  /**
   * Finds a station.
   *
   * @param id the id
   * @return nothing if the id stands for none
   */
  public Optional<Station> findStation(StationId id) {
    return Optional.ofNullable(stations.get(id));
  }

  /**
   * Finds a questionnaire.
   *
   * @param id the id
   * @return nothing if the id stands for none
   */
  public Optional<Questionnaire> findQuestionnaire(QuestionnaireId id) {
    return Optional.ofNullable(questionnaires.get(id));
  }
}
