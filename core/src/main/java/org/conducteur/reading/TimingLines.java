package org.conducteur.reading;

import java.util.List;
import java.util.Optional;
import org.conducteur.id.DayId;
import org.conducteur.session.SessionBuilder;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.conducteur.time.Tolerance;

/** When a session is, how late it may be, and the time to change the stage before it. */
final class TimingLines {
  private final Reading reading;

  TimingLines(Reading reading) {
    this.reading = reading;
  }

  /** Takes lines over; gives back those that are none of it. */
  List<SourceBlock> read(List<SourceBlock> lines, SessionBuilder session) {
    return lines.stream().filter(line -> !take(Styles.text(line), session)).toList();
  }

  private boolean take(StyledText line, SessionBuilder session) {
    if (line.strip().isBold() && when(line.strip().plain(), session)) {
      return true;
    }
    Optional<Tolerance> start = tolerance("tolerance.start", line);
    Optional<Tolerance> end = tolerance("tolerance.end", line);
    if (start.isPresent()) {
      session.lateStart(start.get());
    } else if (end.isPresent()) {
      session.lateEnd(end.get());
    } else {
      return changeover(line, session) || when(line.strip().plain(), session);
    }
    return true;
  }

  private boolean changeover(StyledText line, SessionBuilder session) {
    return reading
        .words()
        .sentence("changeover")
        .find(line)
        .flatMap(found -> reading.times().length(found.get("time")))
        .map(session::changeover)
        .isPresent();
  }

  /** The time, with the day before it where there are several. */
  boolean when(String shown, SessionBuilder session) {
    Optional<Slot> slot = slot(shown);
    slot.ifPresent(session::slot);
    return slot.isPresent();
  }

  Optional<Slot> slot(String shown) {
    Optional<Slot> time = reading.times().slot(shown);
    if (time.isPresent()) {
      return time;
    }
    Optional<DayId> whole = reading.dates().date(shown).map(reading.sketch().calendar()::day);
    if (whole.isPresent()) {
      return Optional.of(new Slot(whole, Optional.empty(), Optional.empty()));
    }
    int comma = shown.lastIndexOf(", ");
    return comma < 0
        ? Optional.empty()
        : reading
            .times()
            .slot(shown.substring(comma + 2))
            .map(slot -> new Slot(Optional.of(day(shown, comma)), slot.start(), slot.end()));
  }

  private DayId day(String shown, int comma) {
    String name = reading.plain(StyledText.of(shown.substring(0, comma)));
    Calendar days = reading.sketch().calendar();
    return reading
        .dates()
        .date(name)
        .map(days::day)
        .orElseGet(() -> days.named(name, Optional.empty()));
  }

  /** The time is as long as it can be, what is left is the condition. */
  private Optional<Tolerance> tolerance(String key, StyledText line) {
    String joint = reading.words().text("condition.joint");
    String plain = line.plain();
    for (int to = plain.length(); to > 0; to = plain.lastIndexOf(joint, to - 1)) {
      Optional<DayTime> time =
          reading
              .words()
              .sentence(key)
              .find(line.slice(0, to))
              .flatMap(found -> reading.times().time(found.get("time")));
      if (time.isPresent()) {
        int from = Math.min(plain.length(), to + joint.length());
        return Optional.of(new Tolerance(time.get(), condition(line.from(from))));
      }
    }
    return Optional.empty();
  }

  private RichText condition(StyledText rest) {
    return reading.rich(rest);
  }
}
