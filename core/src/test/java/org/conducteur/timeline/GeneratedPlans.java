package org.conducteur.timeline;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.conducteur.event.Event;
import org.conducteur.id.DayId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.session.ItemKind;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.conducteur.time.Tolerance;

/**
 * Plans of one or two days, dated or not, with up to three rooms, that pass midnight now and then,
 * and observations about them. The same seed always makes the same. Wild plans have what no plan
 * should: overlaps, ends before starts, people in two places, sessions without times.
 */
final class GeneratedPlans {
  private static final LocalDate CLOCK_CHANGE = LocalDate.of(2026, 3, 29);
  private static final String[] PEOPLE = {"ada", "bob", "cyd", "dan", "eve"};

  private final Random random;
  private final boolean wild;

  GeneratedPlans(long seed, boolean wild) {
    this.random = new Random(seed);
    this.wild = wild;
  }

  private boolean oneIn(int number) {
    return random.nextInt(number) == 0;
  }

  Event event() {
    List<Day> days = new ArrayList<>();
    List<Session> sessions = new ArrayList<>();
    boolean dated = !oneIn(4);
    for (int d = 0; d < 1 + random.nextInt(2); d++) {
      DayId id = DayId.of("day" + d);
      Optional<LocalDate> date =
          dated ? Optional.of(CLOCK_CHANGE.minusDays(1).plusDays(d)) : Optional.empty();
      days.add(new Day(id, date, Optional.empty(), Optional.empty()));
      for (int room = 0; room <= random.nextInt(3); room++) {
        sessions.addAll(room(id, "room" + room));
      }
    }
    return Event.builder("Generated").days(days).sessions(sessions).build();
  }

  private List<Session> room(DayId day, String room) {
    List<Session> sessions = new ArrayList<>();
    int at = (oneIn(5) ? 20 : 8) * 60 + 15 * random.nextInt(6);
    for (int i = 0; i < 2 + random.nextInt(6); i++) {
      int length = wild && oneIn(6) ? random.nextInt(200) - 60 : 5 * (1 + random.nextInt(18));
      String id = day.value() + "-" + room + "-" + i;
      sessions.add(session(day, room, id, at, length));
      int step = wild && oneIn(5) ? random.nextInt(length < 1 ? 5 : length) - 10 : length;
      at = Math.max(0, at + step + (oneIn(3) ? 5 * random.nextInt(6) : 0));
    }
    return sessions;
  }

  private Session session(DayId day, String room, String id, int at, int length) {
    SessionKind[] kinds = SessionKind.values();
    SessionBuilder builder =
        Session.builder(SessionId.of(id), id)
            .kind(oneIn(4) ? SessionKind.BREAK : kinds[random.nextInt(kinds.length)])
            .fixedStart(oneIn(5))
            .slot(
                new Slot(
                    Optional.of(day),
                    wild && oneIn(8) ? Optional.empty() : Optional.of(time(at)),
                    wild && oneIn(8) ? Optional.empty() : Optional.of(time(at + length))));
    if (!oneIn(6)) {
      builder.room(RoomId.of(room));
    }
    if (oneIn(6)) {
      builder.absorbsDelay(random.nextBoolean());
    }
    if (oneIn(4)) {
      builder.changeover(Duration.ofMinutes(5L * random.nextInt(5)));
    }
    if (oneIn(4)) {
      builder.lateEnd(new Tolerance(time(at + length + 10), RichText.of("if need be")));
    }
    if (oneIn(4)) {
      builder.lateStart(new Tolerance(time(at + 10), RichText.of("if need be")));
    }
    return builder.participations(people(room)).runningOrder(items(at, length)).build();
  }

  private static DayTime time(int minutes) {
    int known = Math.max(0, Math.min(minutes, 9 * 24 * 60));
    return DayTime.of(0, 0).plus(Duration.ofMinutes(known)).orElseThrow();
  }

  /** In tame plans everybody stays in a room of her own. */
  private List<Participation> people(String room) {
    List<Participation> people = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String who = PEOPLE[random.nextInt(PEOPLE.length)] + (wild ? "" : "-" + room);
      Role[] roles = Role.values();
      people.add(
          Participation.builder(PartyId.of(who)).role(roles[random.nextInt(roles.length)]).build());
    }
    return people;
  }

  private List<RunningItem> items(int at, int length) {
    List<RunningItem> items = new ArrayList<>();
    ItemKind[] kinds = ItemKind.values();
    int cursor = at;
    for (int i = oneIn(2) ? 0 : random.nextInt(5); i > 0; i--) {
      RunningItem.Builder item =
          RunningItem.builder("item " + i).kind(kinds[random.nextInt(kinds.length)]);
      int takes = 1 + random.nextInt(wild ? 60 : Math.max(1, length / 5));
      if (!oneIn(4)) {
        item.length(Duration.ofMinutes(takes));
      }
      if (oneIn(4)) {
        item.start(time(cursor + (wild ? random.nextInt(30) - 15 : 0)));
      }
      cursor += takes;
      items.add(item.build());
    }
    return items;
  }

  /** Observations about a plan, in the order of their moments. */
  ImmutableList<Observation> observations(Event event, int number) {
    Timeline timeline = Timeline.of(event);
    ImmutableList<Expected> steps =
        timeline.forecast(ImmutableList.of()).steps().collect(ImmutableList.toImmutableList());
    List<Observation> all = new ArrayList<>();
    for (int i = 0; i < number && !steps.isEmpty(); i++) {
      Expected expected = steps.get(random.nextInt(steps.size()));
      LocalDateTime around =
          expected.plan().start().or(() -> expected.plan().end()).orElse(LocalDateTime.MIN);
      if (around.isAfter(LocalDateTime.MIN)) {
        all.add(observation(expected.step(), around.plusMinutes(random.nextInt(75) - 15)));
      }
    }
    all.sort(java.util.Comparator.comparing(Observation::at));
    return ImmutableList.copyOf(all);
  }

  Observation observation(Step step, LocalDateTime at) {
    Duration some = Duration.ofMinutes(random.nextInt(60) - 15);
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> new Observation.Started(step, at);
      case 3 -> new Observation.Ended(step, at.plusMinutes(20));
      case 4 -> new Observation.Held(step, at.plus(some), at);
      case 5, 6 -> new Observation.Prolonged(step, some, at);
      case 7 -> new Observation.Kept(step, some, at);
      default -> oneIn(2) ? new Observation.Skipped(step, at) : new Observation.StageKept(step, at);
    };
  }

  int number(int bound) {
    return random.nextInt(bound);
  }
}
