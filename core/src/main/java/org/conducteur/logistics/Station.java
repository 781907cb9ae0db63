package org.conducteur.logistics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.id.QuestionnaireId;
import org.conducteur.id.RoomId;
import org.conducteur.id.StationId;
import org.conducteur.text.RichText;

/**
 * A place to stop at, with a sign.
 *
 * @param id the id
 * @param name what it is called
 * @param kind what for
 * @param room in which room
 * @param location where exactly
 * @param sign the text of its sign
 * @param needs what lies there
 * @param questionnaire the form that is dropped here
 * @param details how it works
 */
public record Station(
    StationId id,
    String name,
    StationKind kind,
    Optional<RoomId> room,
    Optional<String> location,
    RichText sign,
    ImmutableList<EquipmentNeed> needs,
    Optional<QuestionnaireId> questionnaire,
    RichText details) {
  /** Refuses null. {@inheritDoc} */
  public Station {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(room, "room");
    requireNonNull(location, "location");
    requireNonNull(sign, "sign");
    requireNonNull(needs, "needs");
    requireNonNull(questionnaire, "questionnaire");
    requireNonNull(details, "details");
  }

  /**
   * Starts a station with what it cannot be without.
   *
   * @param id the id
   * @param name what it is called
   * @return a builder
   */
  public static Builder builder(StationId id, String name) {
    return new Builder(id, name);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder(id, name);
    copy.kind = kind;
    copy.room = room;
    copy.location = location;
    copy.sign = sign;
    copy.needs = needs;
    copy.questionnaire = questionnaire;
    copy.details = details;
    return copy;
  }

  /** Builds a station; values not set stay at their defaults. */
  public static final class Builder {
    private StationId id;
    private String name;
    private StationKind kind = StationKind.OTHER;
    private Optional<RoomId> room = Optional.empty();
    private Optional<String> location = Optional.empty();
    private RichText sign = RichText.EMPTY;
    private ImmutableList<EquipmentNeed> needs = ImmutableList.of();
    private Optional<QuestionnaireId> questionnaire = Optional.empty();
    private RichText details = RichText.EMPTY;

    private Builder(StationId id, String name) {
      this.id = id;
      this.name = name;
    }

    /**
     * Sets id.
     *
     * @param id the id
     * @return this
     */
    public Builder id(StationId id) {
      this.id = id;
      return this;
    }

    /**
     * Sets name.
     *
     * @param name what it is called
     * @return this
     */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /**
     * Sets kind.
     *
     * @param kind what for
     * @return this
     */
    public Builder kind(StationKind kind) {
      this.kind = kind;
      return this;
    }

    /**
     * Sets room.
     *
     * @param room in which room
     * @return this
     */
    public Builder room(RoomId room) {
      this.room = Optional.of(room);
      return this;
    }

    /**
     * Sets location.
     *
     * @param location where exactly
     * @return this
     */
    public Builder location(String location) {
      this.location = Optional.of(location);
      return this;
    }

    /**
     * Sets sign.
     *
     * @param sign the text of its sign
     * @return this
     */
    public Builder sign(RichText sign) {
      this.sign = sign;
      return this;
    }

    /**
     * Sets needs.
     *
     * @param needs what lies there
     * @return this
     */
    public Builder needs(Iterable<? extends EquipmentNeed> needs) {
      this.needs = ImmutableList.copyOf(needs);
      return this;
    }

    /**
     * Sets questionnaire.
     *
     * @param questionnaire the form that is dropped here
     * @return this
     */
    public Builder questionnaire(QuestionnaireId questionnaire) {
      this.questionnaire = Optional.of(questionnaire);
      return this;
    }

    /**
     * Sets details.
     *
     * @param details how it works
     * @return this
     */
    public Builder details(RichText details) {
      this.details = details;
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new station
     */
    public Station build() {
      return new Station(id, name, kind, room, location, sign, needs, questionnaire, details);
    }
  }
}
