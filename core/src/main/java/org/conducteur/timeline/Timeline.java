package org.conducteur.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.event.Agenda;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;

/**
 * What becomes of a plan in the course of the day. A pure function: the same observations always
 * give the same forecast.
 *
 * <p>A session starts when it was seen to, else at the latest of: its planned start, the time at
 * which its room is free and its stage changed, the time at which persons and groups on stage are
 * free, and the time until which it is held back. It never starts early unless it was seen to. It
 * keeps its length; one that absorbs a delay ends as planned, at the latest when it starts. Gaps
 * absorb. What the plan itself has overlap does not wait for each other, and a plan that leaves
 * less time for a change of stage than is needed is taken at its word: without observations all is
 * as planned, however wrong the plan. Times are counted on the clock of the event's zone.
 */
public final class Timeline {
  private final Event event;
  private final ImmutableList<Planned> planned;
  private final ImmutableList<ItemChain> chains;
  private final ImmutableList<Turn> turns;

  private Timeline(Event event) {
    this.event = requireNonNull(event, "event");
    Directory directory = Directory.of(event);
    planned = Agenda.of(event).inOrder();
    chains = planned.stream().map(ItemChain::of).collect(toImmutableList());
    turns =
        planned.stream()
            .flatMap(session -> Turn.of(session, directory).stream())
            .sorted(Turn.ORDER)
            .collect(toImmutableList());
  }

  /**
   * Takes a plan.
   *
   * @param event the event; nothing in it need be right
   * @return its timeline
   */
  public static Timeline of(Event event) {
    return new Timeline(event);
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
   * The actual times that the event itself holds, such as those typed into its workbook.
   *
   * @return in the order of time
   */
  public ImmutableList<Observation> recorded() {
    return Recorded.in(planned);
  }

  /**
   * The event with the actual times that were seen, as {@link #recorded()} tells them. Times that
   * no day of the event can hold are left out, and so are decisions.
   *
   * @param observations what was seen, in the order in which it was said
   * @return the event, otherwise as it was
   */
  public Event record(List<? extends Observation> observations) {
    return Recording.into(event, planned, Progress.of(ImmutableList.copyOf(observations)));
  }

  /**
   * What is expected, at no moment in particular.
   *
   * @param observations what was seen and decided, in the order in which it was said
   * @return the forecast
   */
  public Forecast forecast(List<? extends Observation> observations) {
    return forecast(observations, Optional.empty());
  }

  /**
   * What is expected at a moment. What was seen to begin and not to end is then still on, and what
   * follows has not begun if nobody saw it begin; but only in rooms of which anything was seen, and
   * for an hour at most or as long as a session itself: then nobody keeps the log any more.
   *
   * @param observations what was seen and decided, in the order in which it was said
   * @param asOf the moment; nothing for no moment in particular
   * @return the forecast
   */
  public Forecast forecast(List<? extends Observation> observations, Optional<LocalDateTime> asOf) {
    requireNonNull(asOf, "asOf");
    ImmutableList<Observation> all = ImmutableList.copyOf(observations);
    Projection projection = new Projection(turns, ImmutableMap.copyOf(Progress.of(all)), asOf);
    Map<Integer, Expected> placed = new HashMap<>();
    for (Turn turn : turns) {
      int index = turn.planned().index();
      placed.put(index, projection.next(turn, chains.get(index)));
    }
    List<Expected> sessions = new ArrayList<>();
    for (Planned session : planned) {
      int index = session.index();
      Expected known = placed.get(index);
      sessions.add(known == null ? projection.unplaced(session, chains.get(index)) : known);
    }
    ImmutableList<Expected> inHand = Reserve.fill(turns, sessions);
    return new Forecast(event, all, unplaced(all), inHand, Aftermath.of(turns, inHand));
  }

  private ImmutableList<Observation> unplaced(ImmutableList<Observation> observations) {
    Map<String, Integer> items = new HashMap<>();
    planned.forEach(
        p -> items.putIfAbsent(p.session().id().value(), p.session().runningOrder().size()));
    return observations.stream()
        .filter(
            seen -> {
              Integer known = items.get(seen.step().session().value());
              return known == null || seen.step().item().orElse(0) > known;
            })
        .collect(toImmutableList());
  }
}
