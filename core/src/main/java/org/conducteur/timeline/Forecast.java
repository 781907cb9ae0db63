package org.conducteur.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.event.Event;
import org.conducteur.id.SessionId;

/** What is expected of the day, after what was seen and decided. */
public final class Forecast {
  private static final Comparator<Expected> BY_TIME =
      comparing((Expected e) -> e.start().or(() -> e.plan().start()).orElse(LocalDateTime.MAX))
          .thenComparing(e -> e.end().or(() -> e.plan().end()).orElse(LocalDateTime.MAX))
          .thenComparing(e -> e.planned().index());

  private final Event event;
  private final ImmutableList<Observation> observations;
  private final ImmutableList<Observation> unplaced;
  private final ImmutableList<Expected> sessions;
  private final ImmutableMap<SessionId, Expected> byId;
  private final ImmutableList<Consequence> consequences;

  Forecast(
      Event event,
      ImmutableList<Observation> observations,
      ImmutableList<Observation> unplaced,
      ImmutableList<Expected> sessions,
      ImmutableList<Consequence> consequences) {
    this.event = requireNonNull(event, "event");
    this.observations = requireNonNull(observations, "observations");
    this.unplaced = requireNonNull(unplaced, "unplaced");
    this.sessions = requireNonNull(sessions, "sessions");
    this.consequences = requireNonNull(consequences, "consequences");
    byId =
        sessions.stream()
            .collect(toImmutableMap(e -> e.step().session(), e -> e, (one, other) -> one));
  }

  /**
   * The event whose day it is.
   *
   * @return as it was planned
   */
  public Event event() {
    return event;
  }

  /**
   * What was seen and decided.
   *
   * @return as given
   */
  public ImmutableList<Observation> observations() {
    return observations;
  }

  /**
   * Observations about sessions or items that the plan does not have; they change nothing.
   *
   * @return some of {@link #observations()}
   */
  public ImmutableList<Observation> unplaced() {
    return unplaced;
  }

  /**
   * All sessions.
   *
   * @return in the order of the event
   */
  public ImmutableList<Expected> sessions() {
    return sessions;
  }

  /**
   * All sessions in the order in which they are expected to start.
   *
   * @return those without any time come last
   */
  public ImmutableList<Expected> byTime() {
    return sessions.stream().sorted(BY_TIME).collect(toImmutableList());
  }

  /**
   * All sessions, each followed by the items of its running order.
   *
   * @return in the order of the event
   */
  public Stream<Expected> steps() {
    return sessions.stream().flatMap(e -> Stream.concat(Stream.of(e), e.items().stream()));
  }

  /**
   * Finds a session or an item.
   *
   * @param step which
   * @return nothing if the plan does not have it
   */
  public Optional<Expected> find(Step step) {
    Optional<Expected> session = Optional.ofNullable(byId.get(step.session()));
    return step.item().isEmpty()
        ? session
        : session
            .map(Expected::items)
            .filter(items -> step.item().getAsInt() <= items.size())
            .map(items -> items.get(step.item().getAsInt() - 1));
  }

  /**
   * What follows from the expected times.
   *
   * @return in the order of time
   */
  public ImmutableList<Consequence> consequences() {
    return consequences;
  }
}
