package org.conducteur.session;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;

/**
 * One item of a session's running order.
 *
 * @param title what happens, in a line
 * @param kind what kind of thing
 * @param speakers who
 * @param onBehalfOf for which organisation
 * @param start a fixed start
 * @param actualStart when it really started
 * @param length how long, if known
 * @param vagueLength how long in words, where no number says it, such as "quelques minutes"
 * @param media what is shown meanwhile
 * @param cues what the crew does meanwhile
 * @param details what it is about
 */
public record RunningItem(
    String title,
    ItemKind kind,
    ImmutableList<PartyId> speakers,
    Optional<PartyId> onBehalfOf,
    Optional<DayTime> start,
    Optional<DayTime> actualStart,
    Optional<Duration> length,
    Optional<String> vagueLength,
    ImmutableList<MediaId> media,
    ImmutableList<Cue> cues,
    RichText details) {
  /** Refuses null. {@inheritDoc} */
  public RunningItem {
    requireNonNull(title, "title");
    requireNonNull(kind, "kind");
    requireNonNull(speakers, "speakers");
    requireNonNull(onBehalfOf, "onBehalfOf");
    requireNonNull(start, "start");
    requireNonNull(actualStart, "actualStart");
    requireNonNull(length, "length");
    requireNonNull(vagueLength, "vagueLength");
    requireNonNull(media, "media");
    requireNonNull(cues, "cues");
    requireNonNull(details, "details");
  }

  /**
   * Starts a running item with what it cannot be without.
   *
   * @param title what happens, in a line
   * @return a builder
   */
  public static Builder builder(String title) {
    return new Builder(title);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder(title);
    copy.kind = kind;
    copy.speakers = speakers;
    copy.onBehalfOf = onBehalfOf;
    copy.start = start;
    copy.actualStart = actualStart;
    copy.length = length;
    copy.vagueLength = vagueLength;
    copy.media = media;
    copy.cues = cues;
    copy.details = details;
    return copy;
  }

  /** Builds a running item; values not set stay at their defaults. */
  public static final class Builder {
    private String title;
    private ItemKind kind = ItemKind.OTHER;
    private ImmutableList<PartyId> speakers = ImmutableList.of();
    private Optional<PartyId> onBehalfOf = Optional.empty();
    private Optional<DayTime> start = Optional.empty();
    private Optional<DayTime> actualStart = Optional.empty();
    private Optional<Duration> length = Optional.empty();
    private Optional<String> vagueLength = Optional.empty();
    private ImmutableList<MediaId> media = ImmutableList.of();
    private ImmutableList<Cue> cues = ImmutableList.of();
    private RichText details = RichText.EMPTY;

    private Builder(String title) {
      this.title = title;
    }

    /**
     * Sets title.
     *
     * @param title what happens, in a line
     * @return this
     */
    public Builder title(String title) {
      this.title = title;
      return this;
    }

    /**
     * Sets kind.
     *
     * @param kind what kind of thing
     * @return this
     */
    public Builder kind(ItemKind kind) {
      this.kind = kind;
      return this;
    }

    /**
     * Sets speakers.
     *
     * @param speakers who
     * @return this
     */
    public Builder speakers(Iterable<? extends PartyId> speakers) {
      this.speakers = ImmutableList.copyOf(speakers);
      return this;
    }

    /**
     * Sets onBehalfOf.
     *
     * @param onBehalfOf for which organisation
     * @return this
     */
    public Builder onBehalfOf(PartyId onBehalfOf) {
      this.onBehalfOf = Optional.of(onBehalfOf);
      return this;
    }

    /**
     * Sets start.
     *
     * @param start a fixed start
     * @return this
     */
    public Builder start(DayTime start) {
      this.start = Optional.of(start);
      return this;
    }

    /**
     * Sets actualStart.
     *
     * @param actualStart when it really started
     * @return this
     */
    public Builder actualStart(DayTime actualStart) {
      this.actualStart = Optional.of(actualStart);
      return this;
    }

    /**
     * Sets length.
     *
     * @param length how long, if known
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
     * Sets media.
     *
     * @param media what is shown meanwhile
     * @return this
     */
    public Builder media(Iterable<? extends MediaId> media) {
      this.media = ImmutableList.copyOf(media);
      return this;
    }

    /**
     * Sets cues.
     *
     * @param cues what the crew does meanwhile
     * @return this
     */
    public Builder cues(Iterable<? extends Cue> cues) {
      this.cues = ImmutableList.copyOf(cues);
      return this;
    }

    /**
     * Sets details.
     *
     * @param details what it is about
     * @return this
     */
    public Builder details(RichText details) {
      this.details = details;
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new running item
     */
    public RunningItem build() {
      return new RunningItem(
          title,
          kind,
          speakers,
          onBehalfOf,
          start,
          actualStart,
          length,
          vagueLength,
          media,
          cues,
          details);
    }
  }
}
