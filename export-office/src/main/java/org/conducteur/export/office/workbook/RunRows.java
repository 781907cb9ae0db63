package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;

/** Makes rows of sessions that come in the order of the sheet. */
final class RunRows {
  private final EventView view;
  private final Cascade cascade = new Cascade();
  private final ImmutableList.Builder<RunRow> rows = ImmutableList.builder();
  private int sessions;
  private String place = "";

  RunRows(EventView view) {
    this.view = view;
  }

  ImmutableList<RunRow> all() {
    return rows.build();
  }

  /** Adds a session and the items of its running order. */
  void add(Planned planned, RunRow.Border border) {
    Session session = planned.session();
    String room = session.room().map(view::room).orElse("");
    place = room.isEmpty() && border != RunRow.Border.DAY ? place : room;
    sessions++;
    add(planned, Optional.empty(), border, line(planned));
    List<RunningItem> items = session.runningOrder();
    for (int i = 0; i < items.size(); i++) {
      Optional<RunRow.ItemAt> at = Optional.of(new RunRow.ItemAt(items.get(i), i));
      add(planned, at, RunRow.Border.NONE, line(planned, items.get(i)));
    }
  }

  private void add(
      Planned planned, Optional<RunRow.ItemAt> item, RunRow.Border border, Cascade.Line line) {
    String number = sessions + item.map(at -> "." + (at.position() + 1)).orElse("");
    rows.add(new RunRow(planned, number, item, border, place, line, cascade.add(line)));
  }

  private Cascade.Line line(Planned planned) {
    Session session = planned.session();
    Clocked known = Clocked.of(planned);
    String group = group(planned);
    boolean follows =
        !session.fixedStart()
            && known.start().isPresent()
            && cascade.free(group).equals(known.start());
    Optional<Duration> length = known.length();
    return new Cascade.Line(
        Cascade.Level.SESSION,
        group,
        hasRoom(session),
        new Cascade.Start(follows ? Optional.empty() : known.start(), follows, known.start()),
        length,
        length.isPresent() ? Optional.empty() : known.end(),
        session.absorbs());
  }

  private Cascade.Line line(Planned planned, RunningItem item) {
    boolean follows = item.start().isEmpty();
    return new Cascade.Line(
        Cascade.Level.ITEM,
        group(planned),
        hasRoom(planned.session()),
        new Cascade.Start(item.start().map(Clocked::sinceMidnight), follows, Optional.empty()),
        item.length().filter(length -> !length.isNegative()),
        Optional.empty(),
        false);
  }

  private boolean hasRoom(Session session) {
    return session.room().filter(id -> !view.room(id).isEmpty()).isPresent();
  }

  /** Excel compares text without regard to case. */
  private String group(Planned planned) {
    return (view.day(planned.day()) + "\n" + place).toLowerCase(Locale.ROOT);
  }
}
