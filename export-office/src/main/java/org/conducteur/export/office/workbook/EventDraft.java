package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Question;
import org.conducteur.event.Event;
import org.conducteur.event.EventBuilder;
import org.conducteur.event.Silence;
import org.conducteur.export.office.workbook.Shelf.Inner;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.session.Brief;
import org.conducteur.session.Media;
import org.conducteur.session.Prompt;
import org.conducteur.session.Request;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.time.Day;

/**
 * An event while a workbook is read into it: the event as it was written, to which one changed cell
 * after the other is applied. What the workbook does not show stays as it is.
 */
final class EventDraft {
  static final Inner<Session, RunningItem> ITEMS =
      new Inner<>(Session::runningOrder, (s, list) -> s.toBuilder().runningOrder(list).build());
  static final Inner<Session, EquipmentNeed> NEEDS =
      new Inner<>(Session::needs, (s, list) -> s.toBuilder().needs(list).build());
  static final Inner<Session, Media> MEDIA =
      new Inner<>(Session::media, (s, list) -> s.toBuilder().media(list).build());
  static final Inner<Session, Prompt> PROMPTS =
      new Inner<>(Session::prompts, (s, list) -> s.toBuilder().prompts(list).build());
  static final Inner<Session, Request> REQUESTS =
      new Inner<>(Session::requests, (s, list) -> s.toBuilder().requests(list).build());
  static final Inner<Session, Brief> BRIEFS =
      new Inner<>(Session::briefs, (s, list) -> s.toBuilder().briefs(list).build());
  static final Inner<Station, EquipmentNeed> STATION_NEEDS =
      new Inner<>(Station::needs, (s, list) -> s.toBuilder().needs(list).build());
  static final Inner<Venue, Room> ROOMS =
      new Inner<>(Venue::rooms, (v, list) -> v.toBuilder().rooms(list).build());
  static final Inner<Questionnaire, FormQuestion> QUESTIONS =
      new Inner<>(Questionnaire::questions, (q, list) -> q.toBuilder().questions(list).build());

  static final Inner<CountryProfile, KeyFigure> FIGURES =
      new Inner<>(
          CountryProfile::figures,
          (c, list) -> new CountryProfile(c.id(), c.name(), c.code(), list, c.notes()));
  static final Inner<Session, Question> COMPARED =
      new Inner<>(
          s -> s.comparison().map(Comparison::questions).orElse(ImmutableList.of()),
          EventDraft::compared);

  private final Shelf<Day> days;
  private final Shelf<Venue> venues;
  private final Shelf<Person> people;
  private final Shelf<Group> groups;
  private final Shelf<Organisation> organisations;
  private final Shelf<EquipmentItem> equipment;
  private final Shelf<CountryProfile> countries;
  private final Shelf<Session> sessions;
  private final Shelf<Task> tasks;
  private final Shelf<Station> stations;
  private final Shelf<Questionnaire> questionnaires;
  private final Shelf<Silence> silences;
  private final NewIds ids;
  private Event head;

  EventDraft(Event base) {
    head = base;
    days = new Shelf<>(base.days());
    venues = new Shelf<>(base.venues());
    people = new Shelf<>(base.people());
    groups = new Shelf<>(base.groups());
    organisations = new Shelf<>(base.organisations());
    equipment = new Shelf<>(base.equipment());
    countries = new Shelf<>(base.countries());
    sessions = new Shelf<>(base.sessions());
    tasks = new Shelf<>(base.tasks());
    stations = new Shelf<>(base.stations());
    questionnaires = new Shelf<>(base.questionnaires());
    silences = new Shelf<>(base.silences());
    ids = new NewIds(base);
  }

  /** A session that compares nothing yet gets a comparison with its first question. */
  private static Session compared(Session session, ImmutableList<Question> questions) {
    if (session.comparison().isEmpty() && questions.isEmpty()) {
      return session;
    }
    Comparison.Builder comparison =
        session.comparison().map(Comparison::toBuilder).orElseGet(Comparison::builder);
    return session.toBuilder().comparison(comparison.questions(questions).build()).build();
  }

  Shelf<Day> days() {
    return days;
  }

  Shelf<Venue> venues() {
    return venues;
  }

  Shelf<Person> people() {
    return people;
  }

  Shelf<Group> groups() {
    return groups;
  }

  Shelf<Organisation> organisations() {
    return organisations;
  }

  Shelf<EquipmentItem> equipment() {
    return equipment;
  }

  Shelf<CountryProfile> countries() {
    return countries;
  }

  Shelf<Session> sessions() {
    return sessions;
  }

  Shelf<Task> tasks() {
    return tasks;
  }

  Shelf<Station> stations() {
    return stations;
  }

  Shelf<Questionnaire> questionnaires() {
    return questionnaires;
  }

  Shelf<Silence> silences() {
    return silences;
  }

  NewIds ids() {
    return ids;
  }

  /** Changes what is no list of the sheets' rows. */
  void change(UnaryOperator<EventBuilder> change) {
    head = change.apply(head.toBuilder()).build();
  }

  /** Puts a value where a component of the event is held that is no list of the sheets' rows. */
  void set(String component, Object value) {
    head = (Event) Components.with(head, component, value);
  }

  /** What stands on no list, as it is now. */
  Event head() {
    return head;
  }

  /** The event as it is now. */
  Event event() {
    return head.toBuilder()
        .days(days.list())
        .venues(venues.list())
        .people(people.list())
        .groups(groups.list())
        .organisations(organisations.list())
        .equipment(equipment.list())
        .countries(countries.list())
        .sessions(sessions.list())
        .tasks(tasks.list())
        .stations(stations.list())
        .questionnaires(questionnaires.list())
        .silences(silences.list())
        .build();
  }
}
