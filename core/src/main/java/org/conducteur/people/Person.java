package org.conducteur.people;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.id.CountryId;
import org.conducteur.id.PartyId;
import org.conducteur.text.RichText;

/**
 * A person known by name.
 *
 * @param id the id
 * @param givenName given name as usually written; may be empty
 * @param surname surname in its own case; documents set it in capitals
 * @param aliases other writings of the name, such as "F. SCHNUR"
 * @param function what the person does, such as "Adjointe au maire"
 * @param organisation for whom
 * @param country which country the person speaks for
 * @param rank place in the order of precedence that holds at the event, 1 for the highest; several
 *     people may share one
 * @param languages languages the person speaks on stage, BCP 47 tags
 * @param contacts ways to reach the person
 * @param biography a few words for the programme
 * @param notes working notes
 */
public record Person(
    PartyId id,
    String givenName,
    String surname,
    ImmutableList<String> aliases,
    Optional<String> function,
    Optional<PartyId> organisation,
    Optional<CountryId> country,
    Optional<Integer> rank,
    ImmutableList<String> languages,
    ImmutableList<Contact> contacts,
    RichText biography,
    RichText notes)
    implements Party {
  /** Refuses null. {@inheritDoc} */
  public Person {
    requireNonNull(id, "id");
    requireNonNull(givenName, "givenName");
    requireNonNull(surname, "surname");
    requireNonNull(aliases, "aliases");
    requireNonNull(function, "function");
    requireNonNull(organisation, "organisation");
    requireNonNull(country, "country");
    requireNonNull(rank, "rank");
    requireNonNull(languages, "languages");
    requireNonNull(contacts, "contacts");
    requireNonNull(biography, "biography");
    requireNonNull(notes, "notes");
  }

  /**
   * Starts a person with what it cannot be without.
   *
   * @param id the id
   * @param givenName given name as usually written; may be empty
   * @param surname surname in its own case; documents set it in capitals
   * @return a builder
   */
  public static Builder builder(PartyId id, String givenName, String surname) {
    return new Builder(id, givenName, surname);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder(id, givenName, surname);
    copy.aliases = aliases;
    copy.function = function;
    copy.organisation = organisation;
    copy.country = country;
    copy.rank = rank;
    copy.languages = languages;
    copy.contacts = contacts;
    copy.biography = biography;
    copy.notes = notes;
    return copy;
  }

  /** Given name and SURNAME, as French documents set it. */
  @Override
  public String displayName() {
    String capitals = surname.toUpperCase(Locale.ROOT);
    return givenName.isEmpty() ? capitals : givenName + " " + capitals;
  }

  /** Builds a person; values not set stay at their defaults. */
  public static final class Builder {
    private PartyId id;
    private String givenName;
    private String surname;
    private ImmutableList<String> aliases = ImmutableList.of();
    private Optional<String> function = Optional.empty();
    private Optional<PartyId> organisation = Optional.empty();
    private Optional<CountryId> country = Optional.empty();
    private Optional<Integer> rank = Optional.empty();
    private ImmutableList<String> languages = ImmutableList.of();
    private ImmutableList<Contact> contacts = ImmutableList.of();
    private RichText biography = RichText.EMPTY;
    private RichText notes = RichText.EMPTY;

    private Builder(PartyId id, String givenName, String surname) {
      this.id = id;
      this.givenName = givenName;
      this.surname = surname;
    }

    /**
     * Sets id.
     *
     * @param id the id
     * @return this
     */
    public Builder id(PartyId id) {
      this.id = id;
      return this;
    }

    /**
     * Sets givenName.
     *
     * @param givenName given name as usually written; may be empty
     * @return this
     */
    public Builder givenName(String givenName) {
      this.givenName = givenName;
      return this;
    }

    /**
     * Sets surname.
     *
     * @param surname surname in its own case; documents set it in capitals
     * @return this
     */
    public Builder surname(String surname) {
      this.surname = surname;
      return this;
    }

    /**
     * Sets aliases.
     *
     * @param aliases other writings of the name, such as "F. SCHNUR"
     * @return this
     */
    public Builder aliases(Iterable<String> aliases) {
      this.aliases = ImmutableList.copyOf(aliases);
      return this;
    }

    /**
     * Sets function.
     *
     * @param function what the person does, such as "Adjointe au maire"
     * @return this
     */
    public Builder function(String function) {
      this.function = Optional.of(function);
      return this;
    }

    /**
     * Sets organisation.
     *
     * @param organisation for whom
     * @return this
     */
    public Builder organisation(PartyId organisation) {
      this.organisation = Optional.of(organisation);
      return this;
    }

    /**
     * Sets country.
     *
     * @param country which country the person speaks for
     * @return this
     */
    public Builder country(CountryId country) {
      this.country = Optional.of(country);
      return this;
    }

    /**
     * Sets rank.
     *
     * @param rank place in the order of precedence, from 1
     * @return this
     */
    public Builder rank(int rank) {
      this.rank = Optional.of(rank);
      return this;
    }

    /**
     * Sets languages.
     *
     * @param languages languages the person speaks on stage, BCP 47 tags
     * @return this
     */
    public Builder languages(Iterable<String> languages) {
      this.languages = ImmutableList.copyOf(languages);
      return this;
    }

    /**
     * Sets contacts.
     *
     * @param contacts ways to reach the person
     * @return this
     */
    public Builder contacts(Iterable<? extends Contact> contacts) {
      this.contacts = ImmutableList.copyOf(contacts);
      return this;
    }

    /**
     * Sets biography.
     *
     * @param biography a few words for the programme
     * @return this
     */
    public Builder biography(RichText biography) {
      this.biography = biography;
      return this;
    }

    /**
     * Sets notes.
     *
     * @param notes working notes
     * @return this
     */
    public Builder notes(RichText notes) {
      this.notes = notes;
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new person
     */
    public Person build() {
      return new Person(
          id,
          givenName,
          surname,
          aliases,
          function,
          organisation,
          country,
          rank,
          languages,
          contacts,
          biography,
          notes);
    }
  }
}
