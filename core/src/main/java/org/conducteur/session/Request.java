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
 * @param by who asks, and gets the answer
 * @param to of whom; empty for all who take part
 * @param draft whether an unfinished version will do
 * @param due by when
 * @param state how far it is
 */
public record Request(
    RichText what,
    Optional<PartyId> by,
    ImmutableList<PartyId> to,
    boolean draft,
    Optional<Deadline> due,
    RequestState state) {
  /** Refuses null. {@inheritDoc} */
  public Request {
    requireNonNull(what, "what");
    requireNonNull(by, "by");
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
    copy.by = by;
    copy.to = to;
    copy.draft = draft;
    copy.due = due;
    copy.state = state;
    return copy;
  }

  /** Builds a request; values not set stay at their defaults. */
  public static final class Builder {
    private RichText what = RichText.EMPTY;
    private Optional<PartyId> by = Optional.empty();
    private ImmutableList<PartyId> to = ImmutableList.of();
    private boolean draft = false;
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
     * Sets by.
     *
     * @param by who asks, and gets the answer
     * @return this
     */
    public Builder by(PartyId by) {
      this.by = Optional.of(by);
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
     * Sets draft.
     *
     * @param draft whether an unfinished version will do
     * @return this
     */
    public Builder draft(boolean draft) {
      this.draft = draft;
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
      return new Request(what, by, to, draft, due, state);
    }
  }
}
