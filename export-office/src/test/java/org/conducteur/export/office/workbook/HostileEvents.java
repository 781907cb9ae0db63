package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.conducteur.country.CountryProfile;
import org.conducteur.event.Event;
import org.conducteur.id.CountryId;
import org.conducteur.id.DayId;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;

/** Events that nobody wishes for. */
final class HostileEvents {
  /** Texts that could do harm or break a file. */
  static final ImmutableList<String> TEXTS =
      ImmutableList.of(
          "=1+1",
          "=cmd|' /C calc'!A0",
          "+33 6 00 00 00 00",
          "-2",
          "@SUM(A1)",
          "\t=1+1",
          "a\u0000b\u0007c\u001Fd",
          "half \uD83D of a pair",
          "\uDE00",
          "]]> <b>&amp;</b> \uFFFE\uFFFF",
          "_x0041_ stays",
          "  spaces  ",
          "line\r\nline\rline\u2028line",
          "& &P &D &\"Arial\"&99",
          "'quoted'!A1",
          digits(40_000),
          digits(20_000).replace("7", "_x0041_"),
          digits(40_000).replace("3", "\uD83D\uDE00"),
          digits(8_000).replace("0", " "),
          "");

  private HostileEvents() {}

  /** A long text without repetition: what is too easy to compress, readers take for an attack. */
  private static String digits(int length) {
    Random random = new Random(1);
    StringBuilder out = new StringBuilder();
    while (out.length() < length) {
      out.append(random.nextInt(10));
    }
    return out.toString();
  }

  /** Every text as a title, a name, a room, a country and a header. */
  static Event texts() {
    ImmutableList.Builder<Session> sessions = ImmutableList.builder();
    ImmutableList.Builder<Person> people = ImmutableList.builder();
    ImmutableList.Builder<Room> rooms = ImmutableList.builder();
    ImmutableList.Builder<CountryProfile> countries = ImmutableList.builder();
    ImmutableList.Builder<EquipmentItem> items = ImmutableList.builder();
    for (int i = 0; i < TEXTS.size(); i++) {
      String text = TEXTS.get(i);
      PartyId person = PartyId.of("p" + i);
      RoomId room = RoomId.of("r" + i);
      EquipmentId item = EquipmentId.of("e" + i);
      people.add(Person.builder(person, text, text).function(text).build());
      rooms.add(Room.builder(room, text).build());
      items.add(EquipmentItem.builder(item, text).stock(1).build());
      countries.add(
          new CountryProfile(
              CountryId.of("c" + i), text, Optional.empty(), ImmutableList.of(), RichText.EMPTY));
      sessions.add(
          Session.builder(SessionId.of("s" + i), text)
              .slot(Slot.of(DayTime.of(9, 0), DayTime.of(9, 30)))
              .room(room)
              .participations(List.of(Participation.builder(person).build()))
              .needs(List.of(EquipmentNeed.builder(item).quantity(2).build()))
              .runningOrder(List.of(RunningItem.builder(text).build()))
              .remarks(RichText.of(text))
              .build());
    }
    Venue venue = Venue.builder("=V").rooms(rooms.build()).build();
    return Event.builder("=HYPERLINK(\"http://x\") & 'A'")
        .sessions(sessions.build())
        .people(people.build())
        .venues(List.of(venue))
        .equipment(items.build())
        .countries(countries.build())
        .build();
  }

  /** Sessions that overlap, touch, last no time, end before they start or go on for days. */
  static Event times() {
    List<Session> sessions = new ArrayList<>();
    String[] slots = {
      "09:00-09:02", "09:02-09:04", "09:04-09:06", "09:06-09:08", "09:00-18:00", "10:00-10:00",
      "11:00-10:00", "12:00-", "-13:00", "23:00-02:00+1", "08:00-20:00+9", "09:00:30-09:00:40",
      "23:59-00:01+1", "09:00-09:02", "09:00-09:02", "09:00-09:02", "09:00-09:02", "09:00-09:02"
    };
    for (int i = 0; i < slots.length; i++) {
      sessions.add(
          Session.builder(SessionId.of("s" + i), slots[i])
              .slot(Slot.parse(slots[i]).orElseThrow())
              .room(RoomId.of(i % 7 == 6 ? "other" : "room"))
              .build());
      sessions.add(
          Session.builder(SessionId.of("n" + i), "no room " + slots[i])
              .slot(Slot.parse(slots[i]).orElseThrow())
              .build());
    }
    return Event.builder("Times").sessions(sessions).build();
  }

  /** So many sessions in 20 rooms on 5 days, each with 9 items, 3 people and 2 needs. */
  static Event large(int count) {
    List<Session> sessions = IntStream.range(0, count).mapToObj(HostileEvents::one).toList();
    List<Day> days =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    new Day(
                        DayId.of("d" + i),
                        Optional.of(PlanningEvent.DATE.plusDays(i)),
                        Optional.empty(),
                        Optional.empty()))
            .toList();
    return Event.builder("Large")
        .days(days)
        .people(
            IntStream.range(0, count)
                .mapToObj(i -> Person.builder(PartyId.of("p" + i), "Anne", "Nom" + i).build())
                .toList())
        .sessions(sessions)
        .build();
  }

  /** A session of a whole day on each of many days. */
  static Event days(int count) {
    return Event.builder("Days")
        .days(
            IntStream.range(0, count)
                .mapToObj(
                    i ->
                        new Day(
                            DayId.of("d" + i),
                            Optional.of(PlanningEvent.DATE.plusDays(i)),
                            Optional.empty(),
                            Optional.empty()))
                .toList())
        .sessions(
            IntStream.range(0, count)
                .mapToObj(
                    i ->
                        Session.builder(SessionId.of("s" + i), "S" + i)
                            .slot(Slot.parse("d" + i + " 00:05-23:55").orElseThrow())
                            .build())
                .toList())
        .build();
  }

  private static Session one(int i) {
    int start = 8 * 60 + (i / 100) * 45 % 600;
    return Session.builder(SessionId.of("s" + i), "Séance numéro " + i)
        .slot(
            new Slot(
                Optional.of(DayId.of("d" + i % 5)),
                Optional.of(DayTime.of(start / 60, start % 60)),
                Optional.of(DayTime.of((start + 45) / 60, (start + 45) % 60))))
        .room(RoomId.of("r" + i / 5 % 20))
        .participations(
            IntStream.range(0, 3)
                .mapToObj(k -> Participation.builder(PartyId.of("p" + (i + k))).build())
                .toList())
        .needs(
            List.of(
                EquipmentNeed.builder(EquipmentId.of("e" + i % 40)).quantity(i % 7).build(),
                EquipmentNeed.builder(EquipmentId.of("micro")).quantity(2).build()))
        .runningOrder(
            IntStream.range(0, 9)
                .mapToObj(
                    k ->
                        RunningItem.builder("Point " + k + " de la séance " + i)
                            .length(Duration.ofMinutes(5))
                            .details(RichText.of("Ce qu'il faut savoir du point " + i + "." + k))
                            .build())
                .toList())
        .build();
  }

  static ImmutableMap<String, Event> all() {
    return ImmutableMap.of("texts", texts(), "times", times(), "empty", Event.builder("").build());
  }
}
