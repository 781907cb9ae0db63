package org.conducteur.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.event.Planned;
import org.conducteur.session.RunningItem;

/**
 * The running order of a session: each item begins when the one before it ends, but no earlier than
 * a start of its own. One without a length fills the time until the next start that is known.
 */
final class ItemChain {
  /**
   * An item.
   *
   * @param step the item
   * @param earliest its own start, if it has one
   * @param length how long it takes, if that is known or follows
   * @param plan its times as planned
   */
  private record Link(
      Step step, Optional<LocalDateTime> earliest, Optional<Duration> length, Expected.Times plan) {
    Link {
      requireNonNull(step, "step");
      requireNonNull(earliest, "earliest");
      requireNonNull(length, "length");
      requireNonNull(plan, "plan");
    }
  }

  /**
   * Items in their times.
   *
   * @param items all of them
   * @param end when all are over of which that can be told
   */
  record Placed(ImmutableList<Expected> items, Optional<LocalDateTime> end) {
    Placed {
      requireNonNull(items, "items");
      requireNonNull(end, "end");
    }
  }

  private final Planned planned;
  private final ImmutableList<Link> links;

  /** By how much the plan itself has items go on after the session. */
  private final Duration excess;

  private ItemChain(Planned planned, ImmutableList<Link> links) {
    this.planned = planned;
    this.links = links;
    excess =
        links.stream()
            .flatMap(l -> Stream.concat(l.plan().start().stream(), l.plan().end().stream()))
            .flatMap(time -> planned.end().stream().map(end -> Duration.between(end, time)))
            .reduce(Duration.ZERO, Moments::longer);
  }

  static ItemChain of(Planned planned) {
    List<RunningItem> items = planned.session().runningOrder();
    List<Link> links = new ArrayList<>();
    Optional<LocalDateTime> cursor = planned.start();
    for (int i = 0; i < items.size(); i++) {
      Optional<LocalDateTime> earliest = items.get(i).start().flatMap(planned::at);
      Optional<LocalDateTime> start = latest(cursor, earliest);
      Optional<Duration> length = length(planned, i, start);
      cursor = start.flatMap(from -> length.map(time -> Moments.plus(from, time)));
      links.add(
          new Link(
              Step.of(planned.session().id(), i + 1),
              earliest,
              length,
              new Expected.Times(start, cursor)));
    }
    return new ItemChain(planned, ImmutableList.copyOf(links));
  }

  private static Optional<LocalDateTime> latest(
      Optional<LocalDateTime> one, Optional<LocalDateTime> other) {
    return one.map(time -> other.map(min -> Moments.later(time, min)).orElse(time)).or(() -> other);
  }

  private static Optional<Duration> length(
      Planned planned, int index, Optional<LocalDateTime> start) {
    List<RunningItem> items = planned.session().runningOrder();
    Optional<Duration> said = items.get(index).length().filter(time -> !time.isNegative());
    Optional<LocalDateTime> next =
        index + 1 < items.size()
            ? items.get(index + 1).start().flatMap(planned::at)
            : planned.end();
    return said.map(Moments::bounded)
        .or(
            () ->
                start.flatMap(
                    from -> next.filter(from::isBefore).map(to -> Duration.between(from, to))));
  }

  /** When the items let the session end; what the plan itself has too much of does not count. */
  Optional<LocalDateTime> sessionEnd(Placed placed) {
    return placed.end().map(end -> Moments.plus(end, excess.negated()));
  }

  /** The same, with nothing after the end of the session but what the plan itself has there. */
  Placed within(Placed placed, LocalDateTime sessionEnd) {
    LocalDateTime limit = Moments.plus(sessionEnd, excess);
    return new Placed(
        placed.items().stream().map(item -> cut(item, limit)).collect(toImmutableList()),
        placed.end());
  }

  private static Expected cut(Expected item, LocalDateTime limit) {
    Optional<LocalDateTime> start =
        item.actual().start().or(() -> item.start().map(t -> Moments.earlier(t, limit)));
    Optional<LocalDateTime> end =
        item.actual().end().or(() -> item.end().map(t -> Moments.earlier(t, limit)));
    return new Expected(
        item.step(),
        item.planned(),
        item.plan(),
        start,
        start.flatMap(from -> end.map(to -> Moments.later(from, to))),
        item.actual(),
        item.isSkipped(),
        item.inHand(),
        item.cause(),
        item.ready(),
        item.items());
  }

  /** The items of a session that does not take place. */
  Placed skipped() {
    return new Placed(
        links.stream().map(this::skipped).collect(toImmutableList()), Optional.empty());
  }

  /**
   * Puts the items into time.
   *
   * @param start when the session starts
   * @param seen what is known of them
   * @param asOf the moment at which it is known, for an item that is still on
   */
  Placed from(
      Optional<LocalDateTime> start, Map<Step, Progress> seen, Optional<LocalDateTime> asOf) {
    List<Optional<LocalDateTime>> nextSeen = nextSeen(seen);
    ImmutableList.Builder<Expected> out = ImmutableList.builder();
    Optional<LocalDateTime> cursor = start;
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      Progress progress = seen.getOrDefault(link.step(), Progress.NONE);
      Optional<LocalDateTime> next = nextSeen.get(i);
      if (progress.skipped()) {
        out.add(skipped(link));
        continue;
      }
      Optional<LocalDateTime> begins = start(link, progress, cursor, next);
      Optional<LocalDateTime> ends = begins.flatMap(from -> end(link, progress, from, next, asOf));
      Optional<LocalDateTime> free = latest(cursor, link.earliest());
      out.add(
          expected(
              link,
              new Expected.Times(begins, ends),
              progress,
              cause(link, progress, begins),
              free.map(at -> new Expected.Ready(at, waits(link, at)))));
      cursor = ends;
    }
    ImmutableList<Expected> items = out.build();
    return new Placed(
        items, items.stream().flatMap(item -> item.end().stream()).reduce(Moments::later));
  }

  /** When, at the earliest, an item after each one was seen to start. */
  private List<Optional<LocalDateTime>> nextSeen(Map<Step, Progress> seen) {
    List<Optional<LocalDateTime>> next = new ArrayList<>();
    Optional<LocalDateTime> earliest = Optional.empty();
    for (Link link : links.reverse()) {
      next.add(earliest);
      Optional<LocalDateTime> own = seen.getOrDefault(link.step(), Progress.NONE).started();
      Optional<LocalDateTime> after = earliest;
      earliest = Moments.earlier(own, after).or(() -> after);
    }
    return Lists.reverse(next);
  }

  private static Optional<LocalDateTime> start(
      Link link,
      Progress progress,
      Optional<LocalDateTime> cursor,
      Optional<LocalDateTime> nextSeen) {
    Optional<LocalDateTime> free = latest(cursor, link.earliest());
    Optional<LocalDateTime> held = latest(free, progress.held().filter(until -> free.isPresent()));
    return progress
        .started()
        .or(() -> Moments.earlier(Moments.earlier(held, progress.ended()), nextSeen));
  }

  private static Optional<LocalDateTime> end(
      Link link,
      Progress progress,
      LocalDateTime start,
      Optional<LocalDateTime> nextSeen,
      Optional<LocalDateTime> asOf) {
    if (progress.ended().isPresent()) {
      return progress.ended().map(end -> Moments.later(start, end));
    }
    Optional<LocalDateTime> planned =
        link.length().map(length -> Moments.plus(start, progress.prolonged(length)));
    if (nextSeen.isPresent()) {
      LocalDateTime next = nextSeen.get();
      LocalDateTime cut = planned.map(end -> Moments.earlier(end, next)).orElse(next);
      return Optional.of(Moments.later(start, cut));
    }
    return progress.started().isEmpty()
        ? planned
        : planned.map(end -> Patience.stillOn(start, end, asOf));
  }

  private Cause cause(Link link, Progress progress, Optional<LocalDateTime> start) {
    if (progress.started().isPresent()) {
      return new Cause.Seen();
    } else if (progress.held().isPresent() && progress.held().equals(start)) {
      return new Cause.OnHold();
    }
    return start.map(at -> waits(link, at)).orElse(new Cause.AsPlanned());
  }

  private Cause waits(Link link, LocalDateTime start) {
    return link.plan().start().equals(Optional.of(start))
        ? new Cause.AsPlanned()
        : new Cause.WithinSession(planned.session().id());
  }

  private Expected skipped(Link link) {
    return new Expected(
        link.step(),
        planned,
        link.plan(),
        Optional.empty(),
        Optional.empty(),
        Expected.Times.UNKNOWN,
        true,
        Optional.empty(),
        new Cause.AsPlanned(),
        Optional.empty(),
        ImmutableList.of());
  }

  private Expected expected(
      Link link,
      Expected.Times times,
      Progress progress,
      Cause cause,
      Optional<Expected.Ready> ready) {
    return new Expected(
        link.step(),
        planned,
        link.plan(),
        times.start(),
        times.end(),
        new Expected.Times(progress.started(), progress.ended()),
        false,
        Optional.empty(),
        cause,
        ready,
        ImmutableList.of());
  }
}
