package org.conducteur.naming;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.conducteur.country.CountryProfile;
import org.conducteur.event.Event;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.CountryId;
import org.conducteur.id.DayId;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.Id;
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
import org.conducteur.session.Session;

/**
 * Finds what people mean by the names that they type. Case, accents, spaces and punctuation never
 * matter, an id typed exactly always does. Indexes an event once; each look-up takes the same time
 * however large the event is, but for beginnings of titles, which are searched in order.
 */
public final class TypedNames {
  private final NameIndex<PartyId> parties;
  private final NameIndex<RoomId> rooms;
  private final NameIndex<SessionId> sessions;
  private final NameIndex<EquipmentId> equipment;
  private final NameIndex<TaskId> tasks;
  private final NameIndex<DayId> days;
  private final NameIndex<StationId> stations;
  private final NameIndex<QuestionnaireId> questionnaires;
  private final NameIndex<CountryId> countries;

  private TypedNames(Event event) {
    parties = PartyNames.of(event);
    days = DayNames.of(event);
    rooms =
        index(
            event.venues().stream().flatMap(venue -> venue.rooms().stream()).toList(),
            Room::id,
            room -> names(room.name(), room.aliases()),
            false);
    equipment =
        index(
            event.equipment(),
            EquipmentItem::id,
            item -> names(item.name(), item.aliases()),
            false);
    sessions = index(event.sessions(), Session::id, s -> List.of(s.title()), true);
    tasks = index(event.tasks(), Task::id, task -> List.of(task.title()), true);
    stations = index(event.stations(), Station::id, station -> List.of(station.name()), true);
    questionnaires =
        index(event.questionnaires(), Questionnaire::id, form -> List.of(form.title()), true);
    countries =
        index(
            event.countries(),
            CountryProfile::id,
            country -> names(country.name(), country.code().stream().toList()),
            false);
  }

  /**
   * Indexes an event.
   *
   * @param event the event
   * @return its names
   */
  public static TypedNames of(Event event) {
    return new TypedNames(requireNonNull(event, "event"));
  }

  private static List<String> names(String name, List<String> others) {
    return Stream.concat(Stream.of(name), others.stream()).toList();
  }

  /**
   * Indexes things of one kind.
   *
   * @param cut whether the beginning of a name is enough
   */
  private static <V, T extends Id> NameIndex<T> index(
      List<V> things, Function<V, T> id, Function<V, List<String>> names, boolean cut) {
    NameIndex.Builder<T> index = new NameIndex.Builder<>();
    int byId = index.reading(UnaryOperator.identity());
    int byName = index.reading(Folded::of);
    int singular = index.reading(NameWords::singular);
    for (V thing : things) {
      index.name(byId, id.apply(thing).value(), id.apply(thing));
      for (String name : names.apply(thing)) {
        index.name(byName, name, id.apply(thing));
        index.name(singular, name, id.apply(thing));
        index.hint(name, id.apply(thing));
        if (cut) {
          index.beginning(name, id.apply(thing));
        }
      }
    }
    return index.build();
  }

  /**
   * A person, group or organisation: given name and surname in any order, with or without a title
   * such as "Mme", an initial and the surname, the surname alone, an alias, a short name.
   *
   * @param typed what was typed
   * @return who was meant
   */
  public Meant<PartyId> party(String typed) {
    return parties.find(typed);
  }

  /**
   * A room, by its name or an alias.
   *
   * @param typed what was typed
   * @return which was meant
   */
  public Meant<RoomId> room(String typed) {
    return rooms.find(typed);
  }

  /**
   * A session, by its title or the beginning of it.
   *
   * @param typed what was typed
   * @return which was meant
   */
  public Meant<SessionId> session(String typed) {
    return sessions.find(typed);
  }

  /**
   * Equipment, by its name or an alias, in the singular or plural.
   *
   * @param typed what was typed
   * @return which was meant
   */
  public Meant<EquipmentId> equipment(String typed) {
    return equipment.find(typed);
  }

  /**
   * A task, by its title or the beginning of it.
   *
   * @param typed what was typed
   * @return which was meant
   */
  public Meant<TaskId> task(String typed) {
    return tasks.find(typed);
  }

  /**
   * A day: by its date in figures (2023-10-12, 12/10/2023, 12.10) or in words of the four languages
   * (jeudi 12 octobre), by its title, its weekday alone, or its number (jour 2).
   *
   * @param typed what was typed
   * @return which was meant
   */
  public Meant<DayId> day(String typed) {
    return days.find(typed);
  }

  /**
   * A station, by its name or the beginning of it.
   *
   * @param typed what was typed
   * @return which was meant
   */
  public Meant<StationId> station(String typed) {
    return stations.find(typed);
  }

  /**
   * A questionnaire, by its title or the beginning of it.
   *
   * @param typed what was typed
   * @return which was meant
   */
  public Meant<QuestionnaireId> questionnaire(String typed) {
    return questionnaires.find(typed);
  }

  /**
   * A country, by its name or its code.
   *
   * @param typed what was typed
   * @return which was meant
   */
  public Meant<CountryId> country(String typed) {
    return countries.find(typed);
  }
}
