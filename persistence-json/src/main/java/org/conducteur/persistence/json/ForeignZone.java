package org.conducteur.persistence.json;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;

/**
 * The zone in which times are told. Times with an offset are moments and are told on the clock of
 * the zone, unless the file says beside them that another clock is meant.
 */
record ForeignZone(ZoneId zone) {
  /** A time as written, and the hour that the file says once more beside it. */
  record Written(Moment moment, Optional<LocalTime> clock) {}

  /**
   * Chooses the zone.
   *
   * @param named the zone that the file names
   * @param usual the zone if the file says nothing
   * @param times all times of sessions
   */
  static ForeignZone choose(Optional<ZoneId> named, ZoneId usual, Collection<Written> times) {
    ForeignZone first = new ForeignZone(named.orElse(usual));
    ImmutableSet<ZoneOffset> offsets =
        times.stream().flatMap(time -> time.moment().offset().stream()).collect(toImmutableSet());
    boolean all = !times.isEmpty() && times.stream().allMatch(first::contradicts);
    boolean unnamed =
        named.isEmpty() && times.stream().anyMatch(time -> !first.agrees(time.moment()));
    return offsets.size() == 1 && (all || unnamed)
        ? new ForeignZone(offsets.iterator().next())
        : first;
  }

  private boolean agrees(Moment moment) {
    return moment.offset().isEmpty()
        || moment.written().isEmpty()
        || zone.getRules().getValidOffsets(moment.written().get()).contains(moment.offset().get());
  }

  /** Whether the clock beside the time shows that it was meant as written, in another zone. */
  boolean contradicts(Written written) {
    Moment moment = written.moment();
    return !agrees(moment)
        && written.clock().isPresent()
        && written.clock().equals(moment.time().map(ForeignZone::minutes))
        && !written.clock().equals(converted(moment).map(t -> minutes(t.toLocalTime())));
  }

  private static LocalTime minutes(LocalTime time) {
    return LocalTime.of(time.getHour(), time.getMinute());
  }

  /** The time on the clock that the sessions go by. */
  Optional<LocalDateTime> local(Written written) {
    return agrees(written.moment()) || contradicts(written)
        ? written.moment().written()
        : converted(written.moment());
  }

  private Optional<LocalDateTime> converted(Moment moment) {
    return moment
        .written()
        .map(
            time ->
                moment
                    .offset()
                    .map(offset -> LocalDateTime.ofInstant(time.toInstant(offset), zone))
                    .orElse(time));
  }
}
