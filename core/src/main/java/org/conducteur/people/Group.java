package org.conducteur.people;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.text.RichText;

/**
 * People who act together and are not named one by one.
 *
 * @param id the id
 * @param name what they are called
 * @param headCount how many they are
 * @param organisation whom they belong to
 * @param aliases other writings
 * @param contacts ways to reach them
 * @param notes working notes
 */
public record Group(
    PartyId id,
    String name,
    Optional<Integer> headCount,
    Optional<PartyId> organisation,
    ImmutableList<String> aliases,
    ImmutableList<Contact> contacts,
    RichText notes)
    implements Party {
  /** Refuses null. {@inheritDoc} */
  public Group {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(headCount, "headCount");
    requireNonNull(organisation, "organisation");
    requireNonNull(aliases, "aliases");
    requireNonNull(contacts, "contacts");
    requireNonNull(notes, "notes");
  }

  /**
   * Starts a group with what it cannot be without.
   *
   * @param id the id
   * @param name what they are called
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
    copy.headCount = headCount;
    copy.organisation = organisation;
    copy.aliases = aliases;
    copy.contacts = contacts;
    copy.notes = notes;
    return copy;
  }

  @Override
  public String displayName() {
    return name;
  }

  /** Builds a group; values not set stay at their defaults. */
  public static final class Builder {
    private PartyId id;
    private String name;
    private Optional<Integer> headCount = Optional.empty();
    private Optional<PartyId> organisation = Optional.empty();
    private ImmutableList<String> aliases = ImmutableList.of();
    private ImmutableList<Contact> contacts = ImmutableList.of();
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
     * @param name what they are called
     * @return this
     */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /**
     * Sets headCount.
     *
     * @param headCount how many they are
     * @return this
     */
    public Builder headCount(Integer headCount) {
      this.headCount = Optional.of(headCount);
      return this;
    }

    /**
     * Sets organisation.
     *
     * @param organisation whom they belong to
     * @return this
     */
    public Builder organisation(PartyId organisation) {
      this.organisation = Optional.of(organisation);
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
     * Sets contacts.
     *
     * @param contacts ways to reach them
     * @return this
     */
    public Builder contacts(Iterable<? extends Contact> contacts) {
      this.contacts = ImmutableList.copyOf(contacts);
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
     * @return a new group
     */
    public Group build() {
      return new Group(id, name, headCount, organisation, aliases, contacts, notes);
    }
  }
}
