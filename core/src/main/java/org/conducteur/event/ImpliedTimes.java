package org.conducteur.event;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.RoomId;
import org.conducteur.time.Day;

/** Fills in times that follow from the sessions before and after, one pass each way. */
final class ImpliedTimes {
  /**
   * A day, and a room or nothing for "any room of the day".
   *
   * @param all whether what counts is only what concerns all rooms
   */
  private record Track(Optional<Day> day, Optional<RoomId> room, boolean all) {}

  private ImpliedTimes() {}

  static ImmutableList<Planned> fill(List<Planned> stated) {
    return ImmutableList.copyOf(ends(starts(stated)));
  }

  private static List<Planned> starts(List<Planned> stated) {
    Map<Track, LocalDateTime> lastEnd = new HashMap<>();
    List<Planned> out = new ArrayList<>();
    for (Planned planned : stated) {
      Planned filled = planned;
      if (planned.start().isEmpty() && planned.end().isPresent()) {
        LocalDateTime end = planned.end().get();
        filled =
            last(lastEnd, planned)
                .filter(before -> before.isBefore(end))
                .map(before -> withStart(planned, before))
                .orElse(planned);
      }
      remember(lastEnd, filled, filled.end());
      out.add(filled);
    }
    return out;
  }

  private static List<Planned> ends(List<Planned> planned) {
    Map<Track, LocalDateTime> nextStart = new HashMap<>();
    List<Planned> out = new ArrayList<>(planned);
    for (int i = planned.size() - 1; i >= 0; i--) {
      Planned current = planned.get(i);
      Planned filled = current;
      if (current.end().isEmpty() && current.start().isPresent()) {
        LocalDateTime start = current.start().get();
        filled =
            last(nextStart, current)
                .filter(start::isBefore)
                .map(next -> withEnd(current, next))
                .orElse(current);
      }
      remember(nextStart, filled, filled.start());
      out.set(i, filled);
    }
    return out;
  }

  private static Track track(Planned planned) {
    return new Track(planned.day(), planned.session().room(), false);
  }

  /** In a room of which nothing was known so far, what concerned all rooms. */
  private static Optional<LocalDateTime> last(Map<Track, LocalDateTime> times, Planned planned) {
    return Optional.ofNullable(times.get(track(planned)))
        .or(() -> Optional.ofNullable(times.get(everywhere(planned))));
  }

  private static Track everywhere(Planned planned) {
    return new Track(planned.day(), Optional.empty(), true);
  }

  /**
   * A session in a room counts for its room and for sessions that name none; one without, for all.
   */
  private static void remember(
      Map<Track, LocalDateTime> times, Planned planned, Optional<LocalDateTime> time) {
    if (time.isEmpty()) {
      return;
    }
    times.put(new Track(planned.day(), Optional.empty(), false), time.get());
    if (planned.session().room().isPresent()) {
      times.put(track(planned), time.get());
    } else {
      times.put(everywhere(planned), time.get());
      times.replaceAll((track, old) -> track.day().equals(planned.day()) ? time.get() : old);
    }
  }

  private static Planned withStart(Planned p, LocalDateTime start) {
    return new Planned(
        p.session(), p.index(), p.day(), Optional.of(start), p.end(), true, p.endImplied());
  }

  private static Planned withEnd(Planned p, LocalDateTime end) {
    return new Planned(
        p.session(), p.index(), p.day(), p.start(), Optional.of(end), p.startImplied(), true);
  }
}
