package org.conducteur.people;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.text.RichText;

/**
 * An organisation: a town, a ministry, an association.
 *
 * @param id the id
 * @param name full name
 * @param shortName the usual short name or acronym
 * @param aliases other writings
 * @param website address of its site
 * @param contacts ways to reach it
 * @param presentation who it is, in a few words
 * @param notes working notes
 */
public record Organisation(
    PartyId id,
    String name,
    Optional<String> shortName,
    ImmutableList<String> aliases,
    Optional<String> website,
    ImmutableList<Contact> contacts,
    RichText presentation,
    RichText notes)
    implements Party {
  /** Refuses null. {@inheritDoc} */
  public Organisation {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(shortName, "shortName");
    requireNonNull(aliases, "aliases");
    requireNonNull(website, "website");
    requireNonNull(contacts, "contacts");
    requireNonNull(presentation, "presentation");
    requireNonNull(notes, "notes");
  }

  /**
   * Starts a organisation with what it cannot be without.
   *
   * @param id the id
   * @param name full name
   * @return a builder
   */
  public static Builder builder(PartyId id, String name) {
    return new Builder(id, name);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder(id, name);
    copy.shortName = shortName;
    copy.aliases = aliases;
    copy.website = website;
    copy.contacts = contacts;
    copy.presentation = presentation;
    copy.notes = notes;
    return copy;
  }

  @Override
  public String displayName() {
    return shortName.orElse(name);
  }

  /** Builds a organisation; values not set stay at their defaults. */
  public static final class Builder {
    private PartyId id;
    private String name;
    private Optional<String> shortName = Optional.empty();
    private ImmutableList<String> aliases = ImmutableList.of();
    private Optional<String> website = Optional.empty();
    private ImmutableList<Contact> contacts = ImmutableList.of();
    private RichText presentation = RichText.EMPTY;
    private RichText notes = RichText.EMPTY;

    private Builder(PartyId id, String name) {
      this.id = id;
      this.name = name;
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
     * Sets name.
     *
     * @param name full name
     * @return this
     */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /**
     * Sets shortName.
     *
     * @param shortName the usual short name or acronym
     * @return this
     */
    public Builder shortName(String shortName) {
      this.shortName = Optional.of(shortName);
      return this;
    }

    /**
     * Sets aliases.
     *
     * @param aliases other writings
     * @return this
     */
    public Builder aliases(Iterable<String> aliases) {
      this.aliases = ImmutableList.copyOf(aliases);
      return this;
    }

    /**
     * Sets website.
     *
     * @param website address of its site
     * @return this
     */
    public Builder website(String website) {
      this.website = Optional.of(website);
      return this;
    }

    /**
     * Sets contacts.
     *
     * @param contacts ways to reach it
     * @return this
     */
    public Builder contacts(Iterable<? extends Contact> contacts) {
      this.contacts = ImmutableList.copyOf(contacts);
      return this;
    }

    /**
     * Sets presentation.
     *
     * @param presentation who it is, in a few words
     * @return this
     */
    public Builder presentation(RichText presentation) {
      this.presentation = presentation;
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
     * @return a new organisation
     */
    public Organisation build() {
      return new Organisation(id, name, shortName, aliases, website, contacts, presentation, notes);
    }
  }
}
