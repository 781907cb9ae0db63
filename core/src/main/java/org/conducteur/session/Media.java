package org.conducteur.session;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.text.RichText;
import org.conducteur.time.Deadline;

/**
 * Something to project, play or hand out in a session.
 *
 * @param id the id, unique within the session
 * @param title what it shows
 * @param kind what it is
 * @param perhaps whether it is only a possibility
 * @param silent whether it plays without sound
 * @param blackAndWhite whether its pictures are black and white
 * @param supplier who delivers it
 * @param due by when
 * @param state how far it is
 * @param length how long it plays
 * @param vagueLength how long in words, where no number says it, such as "quelques minutes"
 * @param insteadOf the medium of the session that it stands in for if that one does not come
 * @param notes anything else
 */
public record Media(
    MediaId id,
    String title,
    MediaKind kind,
    boolean perhaps,
    boolean silent,
    boolean blackAndWhite,
    Optional<PartyId> supplier,
    Optional<Deadline> due,
    Optional<MediaState> state,
    Optional<Duration> length,
    Optional<String> vagueLength,
    Optional<MediaId> insteadOf,
    RichText notes) {
  /** Refuses null. {@inheritDoc} */
  public Media {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(kind, "kind");
    requireNonNull(supplier, "supplier");
    requireNonNull(due, "due");
    requireNonNull(state, "state");
    requireNonNull(length, "length");
    requireNonNull(vagueLength, "vagueLength");
    requireNonNull(insteadOf, "insteadOf");
    requireNonNull(notes, "notes");
  }

  /**
   * Starts a media with what it cannot be without.
   *
   * @param id the id, unique within the session
   * @param title what it shows
   * @return a builder
   */
  public static Builder builder(MediaId id, String title) {
    return new Builder(id, title);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder(id, title);
    copy.kind = kind;
    copy.perhaps = perhaps;
    copy.silent = silent;
    copy.blackAndWhite = blackAndWhite;
    copy.supplier = supplier;
    copy.due = due;
    copy.state = state;
    copy.length = length;
    copy.vagueLength = vagueLength;
    copy.insteadOf = insteadOf;
    copy.notes = notes;
    return copy;
  }

  /** Builds a media; values not set stay at their defaults. */
  public static final class Builder {
    private MediaId id;
    private String title;
    private MediaKind kind = MediaKind.VIDEO;
    private boolean perhaps = false;
    private boolean silent = false;
    private boolean blackAndWhite = false;
    private Optional<PartyId> supplier = Optional.empty();
    private Optional<Deadline> due = Optional.empty();
    private Optional<MediaState> state = Optional.empty();
    private Optional<Duration> length = Optional.empty();
    private Optional<String> vagueLength = Optional.empty();
    private Optional<MediaId> insteadOf = Optional.empty();
    private RichText notes = RichText.EMPTY;

    private Builder(MediaId id, String title) {
      this.id = id;
      this.title = title;
    }

    /**
     * Sets id.
     *
     * @param id the id, unique within the session
     * @return this
     */
    public Builder id(MediaId id) {
      this.id = id;
      return this;
    }

    /**
     * Sets title.
     *
     * @param title what it shows
     * @return this
     */
    public Builder title(String title) {
      this.title = title;
      return this;
    }

    /**
     * Sets kind.
     *
     * @param kind what it is
     * @return this
     */
    public Builder kind(MediaKind kind) {
      this.kind = kind;
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
     * Sets silent.
     *
     * @param silent whether it plays without sound
     * @return this
     */
    public Builder silent(boolean silent) {
      this.silent = silent;
      return this;
    }

    /**
     * Sets blackAndWhite.
     *
     * @param blackAndWhite whether its pictures are black and white
     * @return this
     */
    public Builder blackAndWhite(boolean blackAndWhite) {
      this.blackAndWhite = blackAndWhite;
      return this;
    }

    /**
     * Sets supplier.
     *
     * @param supplier who delivers it
     * @return this
     */
    public Builder supplier(PartyId supplier) {
      this.supplier = Optional.of(supplier);
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
    public Builder state(MediaState state) {
      this.state = Optional.of(state);
      return this;
    }

    /**
     * Sets length.
     *
     * @param length how long it plays
     * @return this
     */
    public Builder length(Duration length) {
      this.length = Optional.of(length);
      return this;
    }

    /**
     * Sets vagueLength.
     *
     * @param vagueLength how long in words, where no number says it, such as "quelques minutes"
     * @return this
     */
    public Builder vagueLength(String vagueLength) {
      this.vagueLength = Optional.of(vagueLength);
      return this;
    }

    /**
     * Sets insteadOf.
     *
     * @param insteadOf the medium of the session that it stands in for if that one does not come
     * @return this
     */
    public Builder insteadOf(MediaId insteadOf) {
      this.insteadOf = Optional.of(insteadOf);
      return this;
    }

    /**
     * Sets notes.
     *
     * @param notes anything else
     * @return this
     */
    public Builder notes(RichText notes) {
      this.notes = notes;
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new media
     */
    public Media build() {
      return new Media(
          id,
          title,
          kind,
          perhaps,
          silent,
          blackAndWhite,
          supplier,
          due,
          state,
          length,
          vagueLength,
          insteadOf,
          notes);
    }
  }
}
