package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days of a schedule with the entries under them. */
final class ScheduleDays {
  /** A day, as far as it says when it begins and ends. */
  private record Listed(LocalDate date, Optional<Moment> start, Optional<Moment> end, int offset) {}

  private final List<Listed> days = new ArrayList<>();
  private final List<Talk> talks = new ArrayList<>();

  private ScheduleDays() {}

  static ScheduleDays of(Fields schedule, Fields conference) {
    ScheduleDays all = new ScheduleDays();
    conference.objects("days", "day").forEach(all::day);
    schedule
        .objects("events", "event")
        .forEach(event -> all.talks.add(new Talk(event, Optional.empty(), Optional.empty(), "")));
    return all;
  }

  private void day(Fields day) {
    day.skip("index");
    Optional<LocalDate> date = date(day);
    Optional<Moment> start = moment(day, "day_start").or(() -> moment(day, "start"));
    Optional<Moment> end = moment(day, "day_end").or(() -> moment(day, "end"));
    date.ifPresent(known -> days.add(new Listed(known, start, end, day.offset())));
    Optional<LocalTime> begins = start.flatMap(Moment::time);
    day.object("rooms", "rooms")
        .ifPresent(
            rooms -> {
              for (String room : rooms.names()) {
                rooms
                    .objects(room, "event")
                    .forEach(event -> talks.add(new Talk(event, date, begins, room)));
              }
            });
  }

  private static Optional<LocalDate> date(Fields day) {
    Optional<String> written = day.line("date");
    Optional<LocalDate> date = written.flatMap(Moment::parse).map(Moment::date);
    if (written.isEmpty()) {
      day.reportMissing("date");
    } else if (date.isEmpty()) {
      String value = Shown.text(written.get());
      day.file()
          .problems()
          .report(Trouble.DATE, day.offset("date"), day.place().then("date"), value, "2023-09-15");
    }
    return date;
  }

  private static Optional<Moment> moment(Fields day, String name) {
    Optional<String> written = day.line(name);
    Optional<Moment> moment = written.flatMap(Moment::parse);
    if (written.isPresent() && moment.isEmpty()) {
      String value = Shown.text(written.get());
      day.file()
          .problems()
          .report(Trouble.DATE_TIME, day.offset(name), day.place().then(name), value);
    }
    return moment;
  }

  /** The entries; those that stand under no day get the one in whose hours they begin. */
  ImmutableList<Talk> talks() {
    return ImmutableList.copyOf(talks);
  }

  void addTo(ForeignDays all) {
    days.forEach(day -> all.add(day.date(), day.offset()));
  }

  /** The entry under the day in whose hours it begins, which may be the night after it. */
  Talk listed(Talk talk, TalkTimes times) {
    Optional<LocalDateTime> start =
        talk.listed().isPresent()
            ? Optional.empty()
            : talk.start(false).map(ForeignZone.Written::moment).flatMap(times::local);
    return start
        .flatMap(from -> days.stream().filter(day -> holds(day, from, times)).findFirst())
        .map(day -> new Talk(talk.fields(), Optional.of(day.date()), Optional.empty(), talk.room()))
        .orElse(talk);
  }

  private static boolean holds(Listed day, LocalDateTime start, TalkTimes times) {
    Optional<LocalDateTime> from = day.start().flatMap(times::local);
    Optional<LocalDateTime> until = day.end().flatMap(times::local);
    return from.isPresent()
        && until.isPresent()
        && !start.isBefore(from.get())
        && start.isBefore(until.get());
  }
}
