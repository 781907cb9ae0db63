package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.id.Pointer;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;

/**
 * A row of the run of show: a session, or an item of its running order.
 *
 * @param planned the session
 * @param number its number, as in "3" or "3.2"
 * @param item the item, or nothing for the session itself
 * @param border what begins with it
 * @param place the room whose sessions it stands among
 * @param line what is typed of its times
 * @param times what follows from that
 */
record RunRow(
    Planned planned,
    String number,
    Optional<ItemAt> item,
    Border border,
    String place,
    Cascade.Line line,
    Cascade.Placed times) {
  RunRow {
    requireNonNull(planned, "planned");
    requireNonNull(number, "number");
    requireNonNull(item, "item");
    requireNonNull(border, "border");
    requireNonNull(place, "place");
    requireNonNull(line, "line");
    requireNonNull(times, "times");
  }

  /** What begins with a row. */
  enum Border {
    /** A day. */
    DAY,
    /** A room. */
    ROOM,
    /** Nothing. */
    NONE
  }

  /**
   * An item with its place.
   *
   * @param item the item
   * @param position from 0
   */
  record ItemAt(RunningItem item, int position) {
    ItemAt {
      requireNonNull(item, "item");
    }
  }

  Session session() {
    return planned.session();
  }

  boolean isSession() {
    return item.isEmpty();
  }

  /** The id of the session, with the position of the item behind it. */
  String id() {
    String id = session().id().value();
    return item.map(at -> id + "/" + at.position()).orElse(id);
  }

  /** Where it stands in the event. */
  Pointer pointer() {
    Pointer session = Pointer.of("sessions", session().id().value());
    return item.map(at -> session.then("runningOrder", at.position())).orElse(session);
  }

  /** A row that somebody added, of which nothing is known yet. */
  static RunRow added(Planned planned, Optional<RunningItem> item) {
    Cascade.Placed nowhere =
        new Cascade.Placed(
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            Duration.ZERO,
            Optional.empty());
    return new RunRow(
        planned,
        "",
        item.map(one -> new ItemAt(one, planned.session().runningOrder().size())),
        Border.NONE,
        "",
        Cascade.Line.BLANK,
        nowhere);
  }

  Value start() {
    if (!line.start().follows()) {
      return Value.time(times.start());
    }
    String formula = isSession() ? RunFormulas.SESSION_START : RunFormulas.ITEM_START;
    return new Value.Formula(formula, Value.time(times.start()));
  }

  /** The end, typed where there is no length to calculate it with. */
  Value end(RunFormulas formulas) {
    if (line.end().isPresent()) {
      return Value.time(times.end());
    }
    String formula = isSession() ? formulas.sessionEnd() : RunFormulas.ITEM_END;
    return new Value.Formula(formula, Value.time(times.end()));
  }

  Value length() {
    return Value.time(line.length());
  }

  /** When the session was planned to start. */
  Value plannedStart() {
    return Value.time(line.start().planned());
  }

  /** The room; that of the row above for what has none of its own. */
  Value placeValue() {
    boolean carried = border != Border.DAY && !line.ownRoom() && !place.isEmpty();
    String formula = carried ? RunFormulas.PLACE_ABOVE : RunFormulas.PLACE;
    return new Value.Formula(formula, Value.text(place));
  }

  Value up() {
    Value up = times.up() == 0 ? Value.NONE : Value.number(times.up());
    return new Value.Formula(RunFormulas.UP, up);
  }

  Value cursor() {
    String formula = isSession() ? RunFormulas.SESSION_CURSOR : RunFormulas.ITEM_CURSOR;
    return new Value.Formula(formula, Value.time(times.cursor()));
  }

  Value busy() {
    String formula = isSession() ? RunFormulas.SESSION_BUSY : RunFormulas.ITEM_BUSY;
    return new Value.Formula(formula, Value.time(times.busy()));
  }

  Value next() {
    String formula = isSession() ? RunFormulas.SESSION_NEXT : RunFormulas.ITEM_NEXT;
    Value next = times.next().<Value>map(Value::time).orElse(Value.text("?"));
    return new Value.Formula(formula, next);
  }

  Value actualStart() {
    return Value.time(
        item.map(at -> at.item().actualStart())
            .orElse(session().actualStart())
            .map(Clocked::sinceMidnight));
  }

  Value actualEnd() {
    Optional<Duration> end = session().actualEnd().map(Clocked::sinceMidnight);
    return isSession() ? Value.time(end) : Value.NONE;
  }
}
