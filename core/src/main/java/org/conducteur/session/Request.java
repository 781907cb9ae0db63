package org.conducteur.session;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.text.RichText;
import org.conducteur.time.Deadline;

/**
 * Something asked of a speaker before the day.
 *
 * @param what what is asked
 * @param to of whom; empty for all who take part
 * @param due by when
 * @param state how far it is
 */
public record Request(
    RichText what, ImmutableList<PartyId> to, Optional<Deadline> due, RequestState state) {
  /** Refuses null. {@inheritDoc} */
  public Request {
    requireNonNull(what, "what");
    requireNonNull(to, "to");
    requireNonNull(due, "due");
    requireNonNull(state, "state");
  }

  /**
   * Starts a request with what it cannot be without.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder();
    copy.what = what;
    copy.to = to;
    copy.due = due;
    copy.state = state;
    return copy;
  }

  /** Builds a request; values not set stay at their defaults. */
  public static final class Builder {
    private RichText what = RichText.EMPTY;
    private ImmutableList<PartyId> to = ImmutableList.of();
    private Optional<Deadline> due = Optional.empty();
    private RequestState state = RequestState.OPEN;

    private Builder() {}

    /**
     * Sets what.
     *
     * @param what what is asked
     * @return this
     */
    public Builder what(RichText what) {
      this.what = what;
      return this;
    }

    /**
     * Sets to.
     *
     * @param to of whom; empty for all who take part
     * @return this
     */
    public Builder to(Iterable<? extends PartyId> to) {
      this.to = ImmutableList.copyOf(to);
      return this;
    }

    /**
     * Sets due.
     *
     * @param due by when
     * @return this
     */
    public Builder due(Deadline due) {
      this.due = Optional.of(due);
      return this;
    }

    /**
     * Sets state.
     *
     * @param state how far it is
     * @return this
     */
    public Builder state(RequestState state) {
      this.state = state;
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new request
     */
    public Request build() {
      return new Request(what, to, due, state);
    }
  }
}
