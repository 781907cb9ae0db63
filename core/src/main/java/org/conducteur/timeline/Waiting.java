package org.conducteur.timeline;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.DayId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.time.Day;

/**
 * What a session has to wait for: its room and the time to change its stage, what takes place in no
 * room in particular and so concerns all, and those who are to be on stage.
 */
final class Waiting {
  private final Map<RoomId, Track> rooms = new HashMap<>();
  private final Map<RoomId, Track> stages = new HashMap<>();
  private final Map<Optional<DayId>, Track> everywhere = new HashMap<>();
  private final Map<Optional<DayId>, Track> days = new HashMap<>();
  private final Map<Optional<DayId>, Map<RoomId, Track>> roomsOfDays = new HashMap<>();
  private final Map<PartyId, Track> people = new HashMap<>();

  /** Adds what others will wait for. */
  void add(Turn turn, LocalDateTime expectedEnd) {
    LocalDateTime planned = turn.endOrStart();
    Optional<DayId> day = day(turn);
    track(days, day).add(turn, planned, expectedEnd);
    if (turn.room().isPresent()) {
      RoomId room = turn.room().get();
      track(rooms, room).add(turn, planned, expectedEnd);
      track(roomsOfDays.computeIfAbsent(day, key -> new LinkedHashMap<>()), room)
          .add(turn, planned, expectedEnd);
      if (!turn.isOffStage()) {
        track(stages, room).add(turn, planned, expectedEnd);
      }
    } else {
      track(everywhere, day).add(turn, planned, expectedEnd);
    }
    turn.onStage().forEach(who -> track(people, who).add(turn, planned, expectedEnd));
  }

  private static Optional<DayId> day(Turn turn) {
    return turn.planned().day().map(Day::id);
  }

  private static <K> Track track(Map<K, Track> tracks, K key) {
    return tracks.computeIfAbsent(key, unknown -> new Track());
  }

  private static <K> Optional<Track.Busy> before(Map<K, Track> tracks, K key, Turn turn) {
    return Optional.ofNullable(tracks.get(key)).flatMap(track -> track.before(turn.start()));
  }

  /**
   * When a session can begin at the earliest.
   *
   * @param stageKept whether no time is needed to change its stage
   */
  Expected.Ready until(Turn turn, boolean stageKept) {
    Expected.Ready until = new Expected.Ready(turn.start(), new Cause.AsPlanned());
    if (turn.room().isPresent()) {
      RoomId room = turn.room().get();
      until = latest(until, before(rooms, room, turn), turn.room());
      until = latest(until, before(everywhere, day(turn), turn), Optional.empty());
      if (!stageKept) {
        until = afterChange(until, turn, room);
      }
    } else {
      until = latest(until, allRooms(turn), Optional.empty());
    }
    for (PartyId who : turn.onStage()) {
      Track.Busy busy = before(people, who, turn).orElse(null);
      if (busy != null && busy.until().isAfter(until.at())) {
        until =
            new Expected.Ready(
                busy.until(), new Cause.PersonBusy(who, busy.turn().step().session()));
      }
    }
    return until;
  }

  private static Expected.Ready latest(
      Expected.Ready so, Optional<Track.Busy> busy, Optional<RoomId> room) {
    return busy.filter(before -> before.until().isAfter(so.at()))
        .map(
            before ->
                new Expected.Ready(
                    before.until(), new Cause.RoomTaken(before.turn().step().session(), room)))
        .orElse(so);
  }

  /** A plan that leaves less time than the change takes is taken at its word. */
  private Expected.Ready afterChange(Expected.Ready so, Turn turn, RoomId room) {
    Duration needed = changeover(turn);
    Track.Busy busy = needed.isZero() ? null : before(stages, room, turn).orElse(null);
    if (busy == null) {
      return so;
    }
    Duration planned = Duration.between(busy.planned(), turn.start());
    Duration gap = needed.compareTo(planned) > 0 ? planned : needed;
    LocalDateTime ready = Moments.plus(busy.until(), gap);
    return ready.isAfter(so.at())
        ? new Expected.Ready(ready, new Cause.StageChange(busy.turn().step().session(), room))
        : so;
  }

  static Duration changeover(Turn turn) {
    return turn.session()
        .changeover()
        .filter(time -> !time.isNegative())
        .map(Moments::bounded)
        .orElse(Duration.ZERO);
  }

  /**
   * What is in no room waits for all rooms, but a break begins for those who are free: of the
   * sessions that lead up to it the first has to be over.
   */
  private Optional<Track.Busy> allRooms(Turn turn) {
    Optional<Track.Busy> last = before(days, day(turn), turn);
    if (!turn.session().kind().isBreak() || last.isEmpty()) {
      return last;
    }
    Map<RoomId, Track> there = roomsOfDays.getOrDefault(day(turn), ImmutableMap.of());
    return there.values().stream()
        .flatMap(track -> track.before(turn.start()).stream())
        .filter(busy -> busy.planned().equals(last.get().planned()))
        .min((one, other) -> one.until().compareTo(other.until()))
        .or(() -> before(everywhere, day(turn), turn));
  }
}
