package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDateTime;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.id.Pointer;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Station;

/**
 * A need for equipment where it arises.
 *
 * @param planned the session, or nothing for a station
 * @param station the station, or nothing for a session
 * @param need the need
 * @param time from when to when; nothing if that is not known
 * @param id the session or station, and the position of the need there
 */
record NeedRow(
    Optional<Planned> planned,
    Optional<Station> station,
    EquipmentNeed need,
    Optional<Range<LocalDateTime>> time,
    String id) {
  NeedRow {
    requireNonNull(planned, "planned");
    requireNonNull(station, "station");
    requireNonNull(need, "need");
    requireNonNull(time, "time");
    requireNonNull(id, "id");
  }

  /** Where it stands in the event. */
  Pointer place() {
    String position = id.substring(id.lastIndexOf('/') + 1);
    return planned
        .map(one -> Pointer.of("sessions", one.session().id().value(), "needs", position))
        .or(() -> station.map(one -> Pointer.of("stations", one.id().value(), "needs", position)))
        .orElse(Pointer.ROOT);
  }

  /** All needs, those of sessions in time order and then those of stations. */
  static ImmutableList<NeedRow> all(EventView view) {
    ImmutableList.Builder<NeedRow> rows = ImmutableList.builder();
    for (Planned planned : view.agenda().byTime()) {
      int position = 0;
      for (EquipmentNeed need : planned.session().needs()) {
        String id = planned.session().id().value() + "/" + position++;
        rows.add(
            new NeedRow(
                Optional.of(planned), Optional.empty(), need, time(view, planned, need), id));
      }
    }
    for (Station station : view.event().stations()) {
      int position = 0;
      for (EquipmentNeed need : station.needs()) {
        String id = station.id().value() + "/" + position++;
        rows.add(
            new NeedRow(
                Optional.empty(), Optional.of(station), need, Optional.of(Range.all()), id));
      }
    }
    return rows.build();
  }

  /** The session's own time, lengthened to the end of the last session it stays for. */
  private static Optional<Range<LocalDateTime>> time(
      EventView view, Planned planned, EquipmentNeed need) {
    Optional<LocalDateTime> last =
        need.until().flatMap(view.agenda()::find).flatMap(Planned::end).or(() -> Optional.empty());
    return planned
        .range()
        .map(
            own ->
                last.filter(end -> end.isAfter(own.upperEndpoint()))
                    .map(end -> Range.closedOpen(own.lowerEndpoint(), end))
                    .orElse(own));
  }
}
