package org.conducteur.event;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.DayId;
import org.conducteur.id.SessionId;
import org.conducteur.session.Session;
import org.conducteur.time.Day;

/**
 * When everything happens. A session that says only its end begins when the session before it in
 * the event's order ends (same day, and same room if both name one); a session that says only its
 * start ends when the next one begins.
 */
public final class Agenda {
  /**
   * Far enough apart that no time of one undated day reaches the next: days pass nine midnights.
   */
  private static final int DAYS_BETWEEN_UNDATED = 20;

  /** Later dates are mistakes, and leave no room for others. */
  private static final int LAST_YEAR = 9999;

  private static final Comparator<Planned> BY_TIME =
      comparing((Planned p) -> p.start().or(p::end).orElse(LocalDateTime.MAX))
          .thenComparing(p -> p.end().orElse(LocalDateTime.MAX))
          .thenComparing(Planned::index);

  private final ImmutableList<Planned> inOrder;
  private final ImmutableList<Planned> byTime;
  private final ImmutableMap<SessionId, Planned> byId;

  private Agenda(ImmutableList<Planned> inOrder) {
    this.inOrder = inOrder;
    this.byTime = inOrder.stream().sorted(BY_TIME).collect(toImmutableList());
    this.byId =
        inOrder.stream()
            .collect(ImmutableMap.toImmutableMap(p -> p.session().id(), p -> p, (a, b) -> a));
  }

  /**
   * Works out the agenda of an event.
   *
   * @param event the event
   * @return its agenda
   */
  public static Agenda of(Event event) {
    Map<DayId, LocalDate> dates = dates(event.days());
    Directory directory = Directory.of(event);
    ImmutableList.Builder<Planned> stated = ImmutableList.builder();
    for (int i = 0; i < event.sessions().size(); i++) {
      stated.add(stated(event, directory, dates, i));
    }
    return new Agenda(ImpliedTimes.fill(stated.build()));
  }

  /** Days without a date stand in for dates far apart, after all dates if they follow one. */
  private static Map<DayId, LocalDate> dates(List<Day> days) {
    LocalDate last =
        days.stream()
            .flatMap(day -> day.date().stream())
            .filter(date -> date.getYear() <= LAST_YEAR)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    Map<DayId, LocalDate> dates = new HashMap<>();
    LocalDate base = LocalDate.EPOCH;
    for (int i = 0; i < days.size(); i++) {
      Optional<LocalDate> date = days.get(i).date();
      base = date.isPresent() ? last : base;
      dates.putIfAbsent(
          days.get(i).id(), date.orElse(base.plusDays((i + 1L) * DAYS_BETWEEN_UNDATED)));
    }
    return dates;
  }

  private static Planned stated(
      Event event, Directory directory, Map<DayId, LocalDate> dates, int index) {
    Session session = event.sessions().get(index);
    Optional<Day> day =
        session.slot().day().isPresent()
            ? session.slot().day().flatMap(directory::findDay)
            : event.days().size() == 1 ? Optional.of(event.days().get(0)) : Optional.empty();
    // An event without any day still has an order of the day.
    Optional<LocalDate> date =
        event.days().isEmpty() && session.slot().day().isEmpty()
            ? Optional.of(LocalDate.EPOCH)
            : day.map(known -> dates.get(known.id()));
    return new Planned(
        session,
        index,
        day,
        date.flatMap(d -> session.slot().start().map(time -> time.on(d))),
        date.flatMap(d -> session.slot().end().map(time -> time.on(d))),
        false,
        false);
  }

  /**
   * All sessions in the order of the event.
   *
   * @return also those without a time
   */
  public ImmutableList<Planned> inOrder() {
    return inOrder;
  }

  /**
   * All sessions in the order of time; those without any time come last.
   *
   * @return also those without a time
   */
  public ImmutableList<Planned> byTime() {
    return byTime;
  }

  /**
   * Finds a session.
   *
   * @param id its id
   * @return the first with this id
   */
  public Optional<Planned> find(SessionId id) {
    return Optional.ofNullable(byId.get(id));
  }
}
