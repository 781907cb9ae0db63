package org.conducteur.logistics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.id.SessionId;
import org.conducteur.id.TaskId;
import org.conducteur.text.RichText;
import org.conducteur.time.DayPart;
import org.conducteur.time.DayTime;
import org.conducteur.time.Deadline;

/**
 * Something to be done for the event.
 *
 * @param id the id
 * @param title what, in a line
 * @param phase when in the course of things
 * @param due by when
 * @param at at what time on that day
 * @param dayPart at about what time on that day, where nobody said it more exactly
 * @param owners who does it
 * @param dependsOn what must be done first
 * @param session the session it is for
 * @param perhaps whether it is only a possibility
 * @param state how far it is
 * @param details how, in full
 */
public record Task(
    TaskId id,
    String title,
    TaskPhase phase,
    Optional<Deadline> due,
    Optional<DayTime> at,
    Optional<DayPart> dayPart,
    ImmutableList<PartyId> owners,
    ImmutableList<TaskId> dependsOn,
    Optional<SessionId> session,
    boolean perhaps,
    TaskState state,
    RichText details) {
  /** Refuses null. {@inheritDoc} */
  public Task {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(phase, "phase");
    requireNonNull(due, "due");
    requireNonNull(at, "at");
    requireNonNull(dayPart, "dayPart");
    requireNonNull(owners, "owners");
    requireNonNull(dependsOn, "dependsOn");
    requireNonNull(session, "session");
    requireNonNull(state, "state");
    requireNonNull(details, "details");
  }

  /**
   * Starts a task with what it cannot be without.
   *
   * @param id the id
   * @param title what, in a line
   * @return a builder
   */
  public static Builder builder(TaskId id, String title) {
    return new Builder(id, title);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder(id, title);
    copy.phase = phase;
    copy.due = due;
    copy.at = at;
    copy.dayPart = dayPart;
    copy.owners = owners;
    copy.dependsOn = dependsOn;
    copy.session = session;
    copy.perhaps = perhaps;
    copy.state = state;
    copy.details = details;
    return copy;
  }

  /** Builds a task; values not set stay at their defaults. */
  public static final class Builder {
    private TaskId id;
    private String title;
    private TaskPhase phase = TaskPhase.BEFORE;
    private Optional<Deadline> due = Optional.empty();
    private Optional<DayTime> at = Optional.empty();
    private Optional<DayPart> dayPart = Optional.empty();
    private ImmutableList<PartyId> owners = ImmutableList.of();
    private ImmutableList<TaskId> dependsOn = ImmutableList.of();
    private Optional<SessionId> session = Optional.empty();
    private boolean perhaps = false;
    private TaskState state = TaskState.OPEN;
    private RichText details = RichText.EMPTY;

    private Builder(TaskId id, String title) {
      this.id = id;
      this.title = title;
    }

    /**
     * Sets id.
     *
     * @param id the id
     * @return this
     */
    public Builder id(TaskId id) {
      this.id = id;
      return this;
    }

    /**
     * Sets title.
     *
     * @param title what, in a line
     * @return this
     */
    public Builder title(String title) {
      this.title = title;
      return this;
    }

    /**
     * Sets phase.
     *
     * @param phase when in the course of things
     * @return this
     */
    public Builder phase(TaskPhase phase) {
      this.phase = phase;
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
     * Sets at.
     *
     * @param at at what time on that day
     * @return this
     */
    public Builder at(DayTime at) {
      this.at = Optional.of(at);
      return this;
    }

    /**
     * Sets dayPart.
     *
     * @param dayPart at about what time on that day, where nobody said it more exactly
     * @return this
     */
    public Builder dayPart(DayPart dayPart) {
      this.dayPart = Optional.of(dayPart);
      return this;
    }

    /**
     * Sets owners.
     *
     * @param owners who does it
     * @return this
     */
    public Builder owners(Iterable<? extends PartyId> owners) {
      this.owners = ImmutableList.copyOf(owners);
      return this;
    }

    /**
     * Sets dependsOn.
     *
     * @param dependsOn what must be done first
     * @return this
     */
    public Builder dependsOn(Iterable<? extends TaskId> dependsOn) {
      this.dependsOn = ImmutableList.copyOf(dependsOn);
      return this;
    }

    /**
     * Sets session.
     *
     * @param session the session it is for
     * @return this
     */
    public Builder session(SessionId session) {
      this.session = Optional.of(session);
      return this;
    }

    /**
     * Sets perhaps.
     *
     * @param perhaps whether it is only a possibility
     * @return this
     */
    public Builder perhaps(boolean perhaps) {
      this.perhaps = perhaps;
      return this;
    }

    /**
     * Sets state.
     *
     * @param state how far it is
     * @return this
     */
    public Builder state(TaskState state) {
      this.state = state;
      return this;
    }

    /**
     * Sets details.
     *
     * @param details how, in full
     * @return this
     */
    public Builder details(RichText details) {
      this.details = details;
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new task
     */
    public Task build() {
      return new Task(
          id, title, phase, due, at, dayPart, owners, dependsOn, session, perhaps, state, details);
    }
  }
}
