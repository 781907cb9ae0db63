package org.conducteur.persistence.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.DayId;
import org.conducteur.time.Slot;

/** When the entries of a schedule are, on the clock of one zone. */
final class TalkTimes {
  private static final ZoneId USUAL = Event.builder("").build().zone();

  private final ForeignFile file;
  private final ForeignDays days;
  private final ForeignZone zone;

  private TalkTimes(ForeignFile file, ForeignDays days, ForeignZone zone) {
    this.file = file;
    this.days = days;
    this.zone = zone;
  }

  /**
   * Chooses the zone, and tells if it had to be chosen.
   *
   * @param named the zone that the file names
   * @param at where it does
   */
  static TalkTimes of(
      ForeignFile file, ForeignDays days, Optional<ZoneId> named, int at, List<Talk> talks) {
    ImmutableList<ForeignZone.Written> starts =
        talks.stream().flatMap(talk -> talk.start(false).stream()).collect(toImmutableList());
    ForeignZone chosen = ForeignZone.choose(named, USUAL, starts);
    if (named.isEmpty()) {
      file.problems()
          .report(Trouble.ZONE_ASSUMED, at, Trail.ROOT.then("zone"), chosen.zone().getId());
    } else if (!chosen.zone().equals(named.get())) {
      file.problems()
          .report(
              Trouble.ZONE_CONTRADICTED,
              at,
              Trail.ROOT.then("zone"),
              named.get().getId(),
              chosen.zone().getId());
    }
    return new TalkTimes(file, days, chosen);
  }

  ZoneId zone() {
    return zone.zone();
  }

  /** A moment on the clock of the zone. */
  Optional<LocalDateTime> local(Moment moment) {
    return zone.local(new ForeignZone.Written(moment, Optional.empty()));
  }

  /** The slot of an entry; without a time it has at most a day. */
  Slot slot(Talk talk) {
    Optional<ForeignZone.Written> start = talk.start(true);
    Optional<LocalDateTime> from = start.flatMap(zone::local);
    if (start.isEmpty() || from.isEmpty()) {
      talk.fields().skip("duration", "end", "endsAt");
      return talk.listed().map(this::wholeDay).orElse(Slot.NONE);
    }
    int offset = talk.fields().offset("date");
    if (zone.contradicts(start.get())) {
      file.problems()
          .report(
              Trouble.OFFSET_CONTRADICTED,
              offset,
              talk.fields().place().then("date"),
              start.get().moment().offset().orElseThrow().getId(),
              zone.zone().getId());
    }
    Optional<LocalDateTime> end = talk.end(zone, start.get(), from.get());
    LocalDate listed = talk.listed().orElse(from.get().toLocalDate());
    return days.slot(listed, from.get(), end, offset);
  }

  private Slot wholeDay(LocalDate date) {
    return new Slot(Optional.of(DayId.of(date.toString())), Optional.empty(), Optional.empty());
  }
}
