package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of a schedule, and where the file lists it.
 *
 * @param fields what it says of itself
 * @param listed the day under which it stands
 * @param dayStart the hour at which that day begins; earlier times are of the night after it
 * @param room the room under which it stands, or nothing
 */
record Talk(Fields fields, Optional<LocalDate> listed, Optional<LocalTime> dayStart, String room) {
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?");
  private static final Pattern LENGTH = Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,5})(?::(\\d{2}))?");
  private static final int MINUTES = 60;
  private static final int LONGEST_DAYS = 9;

  /** The fields that hold the start, by their versions. */
  private static final ImmutableList<String> STARTS = ImmutableList.of("date", "start", "startsAt");

  /** The start as written, with the clock beside it; nothing after reporting what is wrong. */
  Optional<ForeignZone.Written> start(boolean report) {
    Optional<LocalTime> clock = fields.line("start").flatMap(Talk::clock);
    Optional<LocalDate> date = listed;
    for (String name : STARTS) {
      Optional<String> text = fields.line(name);
      Optional<Moment> moment = text.flatMap(Moment::parse);
      if (moment.isPresent() && moment.get().time().isPresent()) {
        return Optional.of(new ForeignZone.Written(moment.get(), clock));
      }
      date = moment.map(Moment::date).or(() -> listed);
      if (report && text.isPresent() && moment.isEmpty() && clock(text.get()).isEmpty()) {
        report(Trouble.DATE_TIME, name, Shown.text(text.get()));
      }
      if (moment.isPresent()) {
        break;
      }
    }
    return date.flatMap(day -> clock.map(time -> at(day, time)));
  }

  /** A clock before the hour at which the day begins is that of the night after it. */
  private ForeignZone.Written at(LocalDate day, LocalTime clock) {
    boolean night = dayStart.filter(clock::isBefore).isPresent();
    Moment moment = new Moment(night ? day.plusDays(1) : day, Optional.of(clock), Optional.empty());
    return new ForeignZone.Written(moment, Optional.of(clock));
  }

  private static Optional<LocalTime> clock(String text) {
    Matcher matcher = CLOCK.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group(1));
    int minute = Integer.parseInt(matcher.group(2));
    return hour < 24 && minute < MINUTES
        ? Optional.of(LocalTime.of(hour, minute))
        : Optional.empty();
  }

  /** The end: as it is written, else after the length. */
  Optional<LocalDateTime> end(ForeignZone zone, ForeignZone.Written start, LocalDateTime from) {
    Optional<LocalDateTime> written =
        moment("end").or(() -> moment("endsAt")).flatMap(end -> end(zone, start, end));
    Optional<Duration> length = length();
    Optional<LocalDateTime> after = length.map(time -> later(zone, start, from, time));
    if (written.isPresent() && after.isPresent()) {
      Duration apart = Duration.between(written.get(), after.get()).abs();
      if (apart.toMinutes() > 0) {
        report(Trouble.LENGTH_DISAGREES, "duration", written.get().toLocalTime().toString());
      }
    }
    return written.or(() -> after.filter(from::isBefore));
  }

  private static Optional<LocalDateTime> end(
      ForeignZone zone, ForeignZone.Written start, Moment end) {
    return zone.contradicts(start)
        ? end.written()
        : zone.local(new ForeignZone.Written(end, Optional.empty()));
  }

  /** Real time passes also in nights in which clocks are changed. */
  private static LocalDateTime later(
      ForeignZone zone, ForeignZone.Written start, LocalDateTime from, Duration length) {
    return start.moment().offset().isEmpty() || zone.contradicts(start)
        ? from.plus(length)
        : LocalDateTime.ofInstant(from.atZone(zone.zone()).toInstant().plus(length), zone.zone());
  }

  private Optional<Moment> moment(String name) {
    Optional<String> text = fields.line(name);
    Optional<Moment> moment = text.flatMap(Moment::parse);
    if (text.isPresent() && moment.isEmpty()) {
      report(Trouble.DATE_TIME, name, Shown.text(text.get()));
    }
    return moment;
  }

  /** Hours and minutes, or minutes alone. */
  private Optional<Duration> length() {
    Optional<String> text = fields.line("duration");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = LENGTH.matcher(text.get());
    if (!matcher.matches()) {
      report(Trouble.LENGTH, "duration", Shown.text(text.get()));
      return Optional.empty();
    }
    long hours = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
    Duration length = Duration.ofHours(hours).plusMinutes(Integer.parseInt(matcher.group(2)));
    if (length.toDays() > LONGEST_DAYS) {
      report(Trouble.LENGTH, "duration", Shown.text(text.get()));
      return Optional.empty();
    }
    return Optional.of(length);
  }

  private void report(Trouble trouble, String name, String... evidence) {
    fields
        .file()
        .problems()
        .report(trouble, fields.offset(name), fields.place().then(name), evidence);
  }
}
