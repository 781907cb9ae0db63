package org.conducteur.event;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.conducteur.country.CountryProfile;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.people.PrivacyNotice;
import org.conducteur.people.Visibility;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;

/**
 * One municipal event with everything that its day needs. Nothing in it need be right: what a
 * person can type wrongly is held as written and reported by the checker.
 *
 * @param title name of the event
 * @param edition which edition
 * @param theme what it is about
 * @param city where
 * @param language language of its texts, a BCP 47 tag
 * @param zone time zone of all its times
 * @param asOf the date at which this state holds; exports and checks use it as today
 * @param days its days in order
 * @param organiser who organises
 * @param partners who supports
 * @param contact whom speakers call; the organiser if nobody is named
 * @param arrivalLead how long before their session speakers arrive, if nothing else is said
 * @param presentation what the public reads about it
 * @param venues where it takes place
 * @param organisations organisations named anywhere
 * @param people persons named anywhere
 * @param groups unnamed groups
 * @param equipment kinds of equipment
 * @param countries countries compared
 * @param sessions sessions and breaks, in the order of the booklet
 * @param tasks what there is to do
 * @param stations places to stop at
 * @param questionnaires forms for the public
 * @param privacy what people are told where their personal data are collected
 * @param audiences who may see single data, where it differs from the rule
 * @param translations its texts in other languages, by language (a BCP 47 tag) and place
 * @param silences what the checker is not to say, and why
 * @param remarks what belongs to the event and has no other home
 * @param notes working notes of the organisers
 */
public record Event(
    String title,
    Optional<String> edition,
    Optional<String> theme,
    Optional<String> city,
    String language,
    ZoneId zone,
    Optional<LocalDate> asOf,
    ImmutableList<Day> days,
    Optional<PartyId> organiser,
    ImmutableList<PartyId> partners,
    Optional<PartyId> contact,
    Optional<Duration> arrivalLead,
    RichText presentation,
    ImmutableList<Venue> venues,
    ImmutableList<Organisation> organisations,
    ImmutableList<Person> people,
    ImmutableList<Group> groups,
    ImmutableList<EquipmentItem> equipment,
    ImmutableList<CountryProfile> countries,
    ImmutableList<Session> sessions,
    ImmutableList<Task> tasks,
    ImmutableList<Station> stations,
    ImmutableList<Questionnaire> questionnaires,
    Optional<PrivacyNotice> privacy,
    ImmutableMap<Pointer, Visibility> audiences,
    ImmutableMap<String, ImmutableMap<Pointer, RichText>> translations,
    ImmutableList<Silence> silences,
    RichText remarks,
    RichText notes) {
  /** Refuses null. {@inheritDoc} */
  public Event {
    requireNonNull(title, "title");
    requireNonNull(edition, "edition");
    requireNonNull(theme, "theme");
    requireNonNull(city, "city");
    requireNonNull(language, "language");
    requireNonNull(zone, "zone");
    requireNonNull(asOf, "asOf");
    requireNonNull(days, "days");
    requireNonNull(organiser, "organiser");
    requireNonNull(partners, "partners");
    requireNonNull(contact, "contact");
    requireNonNull(arrivalLead, "arrivalLead");
    requireNonNull(presentation, "presentation");
    requireNonNull(venues, "venues");
    requireNonNull(organisations, "organisations");
    requireNonNull(people, "people");
    requireNonNull(groups, "groups");
    requireNonNull(equipment, "equipment");
    requireNonNull(countries, "countries");
    requireNonNull(sessions, "sessions");
    requireNonNull(tasks, "tasks");
    requireNonNull(stations, "stations");
    requireNonNull(questionnaires, "questionnaires");
    requireNonNull(privacy, "privacy");
    requireNonNull(audiences, "audiences");
    requireNonNull(translations, "translations");
    requireNonNull(silences, "silences");
    requireNonNull(remarks, "remarks");
    requireNonNull(notes, "notes");
  }

  Event(EventBuilder of) {
    this(
        of.title,
        of.edition,
        of.theme,
        of.city,
        of.language,
        of.zone,
        of.asOf,
        of.days,
        of.organiser,
        of.partners,
        of.contact,
        of.arrivalLead,
        of.presentation,
        of.venues,
        of.organisations,
        of.people,
        of.groups,
        of.equipment,
        of.countries,
        of.sessions,
        of.tasks,
        of.stations,
        of.questionnaires,
        of.privacy,
        of.audiences,
        of.translations,
        of.silences,
        of.remarks,
        of.notes);
  }

  /**
   * Whom speakers call: the contact, else the organiser.
   *
   * @return nothing if the event names neither
   */
  public Optional<PartyId> whomToCall() {
    return contact.or(() -> organiser);
  }

  /**
   * Starts a event with what it cannot be without.
   *
   * @param title name of the event
   * @return a builder
   */
  public static EventBuilder builder(String title) {
    return new EventBuilder(title);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public EventBuilder toBuilder() {
    EventBuilder copy = new EventBuilder(title);
    copy.edition = edition;
    copy.theme = theme;
    copy.city = city;
    copy.language = language;
    copy.zone = zone;
    copy.asOf = asOf;
    copy.days = days;
    copy.organiser = organiser;
    copy.partners = partners;
    copy.contact = contact;
    copy.arrivalLead = arrivalLead;
    copy.presentation = presentation;
    copy.venues = venues;
    copy.organisations = organisations;
    copy.people = people;
    copy.groups = groups;
    copy.equipment = equipment;
    copy.countries = countries;
    copy.sessions = sessions;
    copy.tasks = tasks;
    copy.stations = stations;
    copy.questionnaires = questionnaires;
    copy.privacy = privacy;
    copy.audiences = audiences;
    copy.translations = translations;
    copy.silences = silences;
    copy.remarks = remarks;
    copy.notes = notes;
    return copy;
  }
}
