package org.conducteur.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.session.Cue;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.Session;

/**
 * The state of the day at a moment: what is on, what comes next, who has to be where.
 *
 * @param at the moment
 * @param places what is on and what comes next, room by room in the order of the event; a place
 *     without a room is for what takes place in none
 * @param calls who has to be where, in the order of time
 */
public record Situation(LocalDateTime at, ImmutableList<Place> places, ImmutableList<Call> calls) {
  /** How far calls look ahead. */
  public static final Duration AHEAD = Duration.ofHours(1);

  /**
   * A room, or no room in particular.
   *
   * @param room the room
   * @param on what is on; the last one that began, if the plan has several at a time
   * @param item the item of its running order that is on, if that can be told
   * @param nextItem the item after it
   * @param next the session that comes next on the same day
   */
  public record Place(
      Optional<RoomId> room,
      Optional<Expected> on,
      Optional<Expected> item,
      Optional<Expected> nextItem,
      Optional<Expected> next) {
    /** Refuses null. {@inheritDoc} */
    public Place {
      requireNonNull(room, "room");
      requireNonNull(on, "on");
      requireNonNull(item, "item");
      requireNonNull(nextItem, "nextItem");
      requireNonNull(next, "next");
    }

    /**
     * What the crew does now: the cues of the item that is on, else of the session.
     *
     * @return in the order of the event
     */
    public ImmutableList<Cue> cues() {
      return cues(item.or(() -> on));
    }

    /**
     * What the crew does next: the cues of the next item, else of the next session.
     *
     * @return in the order of the event
     */
    public ImmutableList<Cue> nextCues() {
      return cues(nextItem.or(() -> next));
    }

    private static ImmutableList<Cue> cues(Optional<Expected> step) {
      return step.map(
              e -> {
                Session session = e.planned().session();
                return e.step().item().isEmpty()
                    ? session.cues()
                    : session.runningOrder().get(e.step().item().getAsInt() - 1).cues();
              })
          .orElse(ImmutableList.of());
    }
  }

  /**
   * Somebody has to be somewhere.
   *
   * @param by when at the latest
   * @param who the person or group
   * @param role in which part
   * @param session for what
   */
  public record Call(LocalDateTime by, PartyId who, Role role, Expected session) {
    /** Refuses null. {@inheritDoc} */
    public Call {
      requireNonNull(by, "by");
      requireNonNull(who, "who");
      requireNonNull(role, "role");
      requireNonNull(session, "session");
    }
  }

  /** Refuses null. {@inheritDoc} */
  public Situation {
    requireNonNull(at, "at");
    requireNonNull(places, "places");
    requireNonNull(calls, "calls");
  }

  /**
   * The state of the day.
   *
   * @param forecast what is expected, best as of the same moment
   * @param at the moment
   * @return what is on and what comes next
   */
  public static Situation of(Forecast forecast, LocalDateTime at) {
    Map<Optional<RoomId>, List<Expected>> rooms = new LinkedHashMap<>();
    forecast
        .event()
        .venues()
        .forEach(v -> v.rooms().forEach(r -> rooms.put(Optional.of(r.id()), new ArrayList<>())));
    for (Expected session : forecast.byTime()) {
      if (session.start().isPresent()) {
        rooms
            .computeIfAbsent(session.planned().session().room(), room -> new ArrayList<>())
            .add(session);
      }
    }
    ImmutableList.Builder<Place> places = ImmutableList.builder();
    rooms.forEach((room, there) -> place(room, there, at).ifPresent(places::add));
    return new Situation(at, places.build(), calls(forecast, at));
  }

  private static Optional<Place> place(
      Optional<RoomId> room, List<Expected> there, LocalDateTime at) {
    Optional<Expected> on =
        // What was seen to begin goes on, although what is after it could begin at any moment.
        there.stream()
            .filter(e -> isOn(e, at))
            .reduce((one, later) -> isSeen(one) && !isSeen(later) ? one : later);
    Optional<Expected> next =
        there.stream()
            .filter(e -> !isSeen(e) && !on.equals(Optional.of(e)))
            .filter(e -> !e.start().orElseThrow().isBefore(at))
            .filter(e -> e.start().orElseThrow().isBefore(at.plusHours(18)))
            .findFirst();
    if (on.isEmpty() && next.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<Expected> items = on.map(Expected::items).orElse(ImmutableList.of());
    Optional<Expected> item =
        items.stream()
            .filter(e -> e.start().filter(start -> !start.isAfter(at)).isPresent())
            .filter(e -> e.actual().end().filter(end -> !end.isAfter(at)).isEmpty())
            .reduce((earlier, later) -> later);
    int after = item.map(e -> e.step().item().getAsInt()).orElse(0);
    Optional<Expected> nextItem =
        items.stream().skip(after).filter(e -> !e.isSkipped()).findFirst();
    return Optional.of(new Place(room, on, item, nextItem, next));
  }

  private static boolean isSeen(Expected session) {
    return session.actual().start().isPresent();
  }

  private static boolean isOn(Expected session, LocalDateTime at) {
    boolean begun = session.start().filter(start -> !start.isAfter(at)).isPresent();
    boolean over =
        session.end().filter(end -> !end.isAfter(at)).isPresent()
            && !(session.actual().start().isPresent()
                && session.actual().end().isEmpty()
                && session.end().equals(Optional.of(at)));
    return begun && !over && session.end().isPresent() && !isStillToCome(session, at);
  }

  /** What was put off until this very moment has not begun unless somebody saw it. */
  private static boolean isStillToCome(Expected session, LocalDateTime at) {
    return session.start().equals(Optional.of(at))
        && !session.startOffset().isZero()
        && !(session.cause() instanceof Cause.Seen);
  }

  private static ImmutableList<Call> calls(Forecast forecast, LocalDateTime at) {
    List<Call> calls = new ArrayList<>();
    for (Expected session : forecast.byTime()) {
      boolean soon =
          session.actual().start().isEmpty()
              && session.start().filter(start -> !start.isBefore(at)).isPresent();
      for (Participation part : session.planned().session().participations()) {
        if (soon) {
          due(forecast, session, part)
              .filter(by -> by.isBefore(at.plus(AHEAD)))
              .ifPresent(by -> calls.add(new Call(by, part.who(), part.role(), session)));
        }
      }
    }
    return calls.stream()
        .sorted(comparing(Call::by).thenComparing(call -> call.session().planned().index()))
        .collect(toImmutableList());
  }

  /** When somebody is to be there: as was said, and if nothing was said at the expected start. */
  private static Optional<LocalDateTime> due(
      Forecast forecast, Expected session, Participation part) {
    return session
        .planned()
        .arrival(part, forecast.event().arrivalLead())
        .map(arrival -> part.arrival().isPresent() ? arrival : arrival.plus(session.startOffset()))
        .or(session::start);
  }
}
