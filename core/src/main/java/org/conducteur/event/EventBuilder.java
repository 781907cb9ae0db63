package org.conducteur.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
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

/** Builds a event; values not set stay at their defaults. */
public final class EventBuilder {
  String title;
  Optional<String> edition = Optional.empty();
  Optional<String> theme = Optional.empty();
  Optional<String> city = Optional.empty();
  String language = "fr";
  ZoneId zone = ZoneId.of("Europe/Paris");
  Optional<LocalDate> asOf = Optional.empty();
  ImmutableList<Day> days = ImmutableList.of();
  Optional<PartyId> organiser = Optional.empty();
  ImmutableList<PartyId> partners = ImmutableList.of();
  Optional<PartyId> contact = Optional.empty();
  Optional<Duration> arrivalLead = Optional.empty();
  RichText presentation = RichText.EMPTY;
  ImmutableList<Venue> venues = ImmutableList.of();
  ImmutableList<Organisation> organisations = ImmutableList.of();
  ImmutableList<Person> people = ImmutableList.of();
  ImmutableList<Group> groups = ImmutableList.of();
  ImmutableList<EquipmentItem> equipment = ImmutableList.of();
  ImmutableList<CountryProfile> countries = ImmutableList.of();
  ImmutableList<Session> sessions = ImmutableList.of();
  ImmutableList<Task> tasks = ImmutableList.of();
  ImmutableList<Station> stations = ImmutableList.of();
  ImmutableList<Questionnaire> questionnaires = ImmutableList.of();
  Optional<PrivacyNotice> privacy = Optional.empty();
  ImmutableMap<Pointer, Visibility> audiences = ImmutableMap.of();
  ImmutableMap<String, ImmutableMap<Pointer, RichText>> translations = ImmutableMap.of();
  ImmutableList<Silence> silences = ImmutableList.of();
  RichText remarks = RichText.EMPTY;
  RichText notes = RichText.EMPTY;

  EventBuilder(String title) {
    this.title = title;
  }

  /**
   * Sets title.
   *
   * @param title name of the event
   * @return this
   */
  public EventBuilder title(String title) {
    this.title = title;
    return this;
  }

  /**
   * Sets edition.
   *
   * @param edition which edition
   * @return this
   */
  public EventBuilder edition(String edition) {
    this.edition = Optional.of(edition);
    return this;
  }

  /**
   * Sets theme.
   *
   * @param theme what it is about
   * @return this
   */
  public EventBuilder theme(String theme) {
    this.theme = Optional.of(theme);
    return this;
  }

  /**
   * Sets city.
   *
   * @param city where
   * @return this
   */
  public EventBuilder city(String city) {
    this.city = Optional.of(city);
    return this;
  }

  /**
   * Sets language.
   *
   * @param language language of its texts, a BCP 47 tag
   * @return this
   */
  public EventBuilder language(String language) {
    this.language = language;
    return this;
  }

  /**
   * Sets zone.
   *
   * @param zone time zone of all its times
   * @return this
   */
  public EventBuilder zone(ZoneId zone) {
    this.zone = zone;
    return this;
  }

  /**
   * Sets asOf.
   *
   * @param asOf the date at which this state holds; exports and checks use it as today
   * @return this
   */
  public EventBuilder asOf(LocalDate asOf) {
    this.asOf = Optional.of(asOf);
    return this;
  }

  /**
   * Sets days.
   *
   * @param days its days in order
   * @return this
   */
  public EventBuilder days(Iterable<? extends Day> days) {
    this.days = ImmutableList.copyOf(days);
    return this;
  }

  /**
   * Sets organiser.
   *
   * @param organiser who organises
   * @return this
   */
  public EventBuilder organiser(PartyId organiser) {
    this.organiser = Optional.of(organiser);
    return this;
  }

  /**
   * Sets partners.
   *
   * @param partners who supports
   * @return this
   */
  public EventBuilder partners(Iterable<? extends PartyId> partners) {
    this.partners = ImmutableList.copyOf(partners);
    return this;
  }

  /**
   * Sets contact.
   *
   * @param contact whom speakers call; the organiser if nobody is named
   * @return this
   */
  public EventBuilder contact(PartyId contact) {
    this.contact = Optional.of(contact);
    return this;
  }

  /**
   * Sets arrivalLead.
   *
   * @param arrivalLead how long before their session speakers arrive, if nothing else is said
   * @return this
   */
  public EventBuilder arrivalLead(Duration arrivalLead) {
    this.arrivalLead = Optional.of(arrivalLead);
    return this;
  }

  /**
   * Sets presentation.
   *
   * @param presentation what the public reads about it
   * @return this
   */
  public EventBuilder presentation(RichText presentation) {
    this.presentation = presentation;
    return this;
  }

  /**
   * Sets venues.
   *
   * @param venues where it takes place
   * @return this
   */
  public EventBuilder venues(Iterable<? extends Venue> venues) {
    this.venues = ImmutableList.copyOf(venues);
    return this;
  }

  /**
   * Sets organisations.
   *
   * @param organisations organisations named anywhere
   * @return this
   */
  public EventBuilder organisations(Iterable<? extends Organisation> organisations) {
    this.organisations = ImmutableList.copyOf(organisations);
    return this;
  }

  /**
   * Sets people.
   *
   * @param people persons named anywhere
   * @return this
   */
  public EventBuilder people(Iterable<? extends Person> people) {
    this.people = ImmutableList.copyOf(people);
    return this;
  }

  /**
   * Sets groups.
   *
   * @param groups unnamed groups
   * @return this
   */
  public EventBuilder groups(Iterable<? extends Group> groups) {
    this.groups = ImmutableList.copyOf(groups);
    return this;
  }

  /**
   * Sets equipment.
   *
   * @param equipment kinds of equipment
   * @return this
   */
  public EventBuilder equipment(Iterable<? extends EquipmentItem> equipment) {
    this.equipment = ImmutableList.copyOf(equipment);
    return this;
  }

  /**
   * Sets countries.
   *
   * @param countries countries compared
   * @return this
   */
  public EventBuilder countries(Iterable<? extends CountryProfile> countries) {
    this.countries = ImmutableList.copyOf(countries);
    return this;
  }

  /**
   * Sets sessions.
   *
   * @param sessions sessions and breaks, in the order of the booklet
   * @return this
   */
  public EventBuilder sessions(Iterable<? extends Session> sessions) {
    this.sessions = ImmutableList.copyOf(sessions);
    return this;
  }

  /**
   * Sets tasks.
   *
   * @param tasks what there is to do
   * @return this
   */
  public EventBuilder tasks(Iterable<? extends Task> tasks) {
    this.tasks = ImmutableList.copyOf(tasks);
    return this;
  }

  /**
   * Sets stations.
   *
   * @param stations places to stop at
   * @return this
   */
  public EventBuilder stations(Iterable<? extends Station> stations) {
    this.stations = ImmutableList.copyOf(stations);
    return this;
  }

  /**
   * Sets questionnaires.
   *
   * @param questionnaires forms for the public
   * @return this
   */
  public EventBuilder questionnaires(Iterable<? extends Questionnaire> questionnaires) {
    this.questionnaires = ImmutableList.copyOf(questionnaires);
    return this;
  }

  /**
   * Sets privacy.
   *
   * @param privacy what people are told where their personal data are collected
   * @return this
   */
  public EventBuilder privacy(PrivacyNotice privacy) {
    this.privacy = Optional.of(privacy);
    return this;
  }

  /**
   * Sets audiences.
   *
   * @param audiences who may see single data, where it differs from the rule
   * @return this
   */
  public EventBuilder audiences(Map<Pointer, Visibility> audiences) {
    this.audiences = ImmutableMap.copyOf(audiences);
    return this;
  }

  /**
   * Sets translations.
   *
   * @param translations texts in other languages, by language (a BCP 47 tag) and place
   * @return this
   */
  public EventBuilder translations(Map<String, ImmutableMap<Pointer, RichText>> translations) {
    this.translations = ImmutableMap.copyOf(translations);
    return this;
  }

  /**
   * Sets silences.
   *
   * @param silences what the checker is not to say, and why
   * @return this
   */
  public EventBuilder silences(Iterable<? extends Silence> silences) {
    this.silences = ImmutableList.copyOf(silences);
    return this;
  }

  /**
   * Sets remarks.
   *
   * @param remarks what belongs to the event and has no other home
   * @return this
   */
  public EventBuilder remarks(RichText remarks) {
    this.remarks = remarks;
    return this;
  }

  /**
   * Sets notes.
   *
   * @param notes working notes of the organisers
   * @return this
   */
  public EventBuilder notes(RichText notes) {
    this.notes = notes;
    return this;
  }

  /**
   * The finished value.
   *
   * @return a new event
   */
  public Event build() {
    return new Event(this);
  }
}
