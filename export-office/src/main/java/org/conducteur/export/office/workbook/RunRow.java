package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;

/**
 * A row of the run of show: a session, or an item of its running order.
 *
 * @param planned the session
 * @param number its number, as in "3" or "3.2"
 * @param item the item, or nothing for the session itself
 * @param first whether a new day or room begins with it
 * @param clocked its times as far as they follow
 */
record RunRow(
    Planned planned, String number, Optional<ItemAt> item, boolean first, Clocked clocked) {
  RunRow {
    requireNonNull(planned, "planned");
    requireNonNull(number, "number");
    requireNonNull(item, "item");
    requireNonNull(clocked, "clocked");
  }

  /**
   * An item with its place.
   *
   * @param item the item
   * @param position from 0
   * @param follows whether it starts where the item above ends, or with the session
   */
  record ItemAt(RunningItem item, int position, boolean follows) {
    ItemAt {
      requireNonNull(item, "item");
    }
  }

  Session session() {
    return planned.session();
  }

  /** The id of the session, with the position of the item behind it. */
  String id() {
    String id = session().id().value();
    return item.map(at -> id + "/" + at.position()).orElse(id);
  }

  Value start() {
    if (item.isEmpty() || !item.get().follows()) {
      return Value.time(clocked.start());
    }
    // Relative to this very cell, so that rows may be removed or inserted above.
    String above = "OFFSET({start},-1," + (item.get().position() == 0 ? 0 : 1) + ")";
    return new Value.Formula(
        "IF(ISNUMBER(" + above + ")," + above + ",\"\")", Value.time(clocked.start()));
  }

  Value end() {
    return item.isEmpty()
        ? Value.time(clocked.end())
        : new Value.Formula(
            "IF(AND(ISNUMBER({start}),ISNUMBER({duration})),{start}+{duration},\"\")",
            Value.time(clocked.end()));
  }

  Value duration() {
    if (item.isPresent()) {
      return Value.time(item.get().item().length().filter(length -> !length.isNegative()));
    }
    return new Value.Formula(
        "IF(AND(ISNUMBER({start}),ISNUMBER({end}),N({end})>=N({start})),{end}-{start},\"\")",
        Value.time(clocked.length()));
  }

  /** The times of an item: its own start or the given one, and its end if its length is known. */
  static Clocked itemTimes(RunningItem item, Optional<Duration> follows) {
    Optional<Duration> start = item.start().map(Clocked::sinceMidnight).or(() -> follows);
    Optional<Duration> length = item.length().filter(known -> !known.isNegative());
    return new Clocked(start, start.flatMap(from -> length.map(from::plus)));
  }
}
