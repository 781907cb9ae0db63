package org.conducteur.session;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.id.CountryId;
import org.conducteur.id.PartyId;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;

/**
 * Somebody who takes part in a session.
 *
 * @param who who
 * @param role in which part
 * @param state how sure it is; empty if nobody said
 * @param country the country represented here
 * @param onBehalfOf the organisation represented here
 * @param function the function here, if not the usual one
 * @param arrival when to be there, on the clock of the session's day
 * @param mission what is done, such as "dirige vers le café"
 */
public record Participation(
    PartyId who,
    Role role,
    Optional<ParticipationState> state,
    Optional<CountryId> country,
    Optional<PartyId> onBehalfOf,
    Optional<String> function,
    Optional<DayTime> arrival,
    RichText mission) {
  /** Refuses null. {@inheritDoc} */
  public Participation {
    requireNonNull(who, "who");
    requireNonNull(role, "role");
    requireNonNull(state, "state");
    requireNonNull(country, "country");
    requireNonNull(onBehalfOf, "onBehalfOf");
    requireNonNull(function, "function");
    requireNonNull(arrival, "arrival");
    requireNonNull(mission, "mission");
  }

  /**
   * Starts a participation with what it cannot be without.
   *
   * @param who who
   * @return a builder
   */
  public static Builder builder(PartyId who) {
    return new Builder(who);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder(who);
    copy.role = role;
    copy.state = state;
    copy.country = country;
    copy.onBehalfOf = onBehalfOf;
    copy.function = function;
    copy.arrival = arrival;
    copy.mission = mission;
    return copy;
  }

  /** Builds a participation; values not set stay at their defaults. */
  public static final class Builder {
    private PartyId who;
    private Role role = Role.SPEAKER;
    private Optional<ParticipationState> state = Optional.empty();
    private Optional<CountryId> country = Optional.empty();
    private Optional<PartyId> onBehalfOf = Optional.empty();
    private Optional<String> function = Optional.empty();
    private Optional<DayTime> arrival = Optional.empty();
    private RichText mission = RichText.EMPTY;

    private Builder(PartyId who) {
      this.who = who;
    }

    /**
     * Sets who.
     *
     * @param who who
     * @return this
     */
    public Builder who(PartyId who) {
      this.who = who;
      return this;
    }

    /**
     * Sets role.
     *
     * @param role in which part
     * @return this
     */
    public Builder role(Role role) {
      this.role = role;
      return this;
    }

    /**
     * Sets state.
     *
     * @param state how sure it is; empty if nobody said
     * @return this
     */
    public Builder state(ParticipationState state) {
      this.state = Optional.of(state);
      return this;
    }

    /**
     * Sets country.
     *
     * @param country the country represented here
     * @return this
     */
    public Builder country(CountryId country) {
      this.country = Optional.of(country);
      return this;
    }

    /**
     * Sets onBehalfOf.
     *
     * @param onBehalfOf the organisation represented here
     * @return this
     */
    public Builder onBehalfOf(PartyId onBehalfOf) {
      this.onBehalfOf = Optional.of(onBehalfOf);
      return this;
    }

    /**
     * Sets function.
     *
     * @param function the function here, if not the usual one
     * @return this
     */
    public Builder function(String function) {
      this.function = Optional.of(function);
      return this;
    }

    /**
     * Sets arrival.
     *
     * @param arrival when to be there, on the clock of the session's day
     * @return this
     */
    public Builder arrival(DayTime arrival) {
      this.arrival = Optional.of(arrival);
      return this;
    }

    /**
     * Sets mission.
     *
     * @param mission what is done, such as "dirige vers le café"
     * @return this
     */
    public Builder mission(RichText mission) {
      this.mission = mission;
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new participation
     */
    public Participation build() {
      return new Participation(who, role, state, country, onBehalfOf, function, arrival, mission);
    }
  }
}
