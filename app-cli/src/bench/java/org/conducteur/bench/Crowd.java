package org.conducteur.bench;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conducteur.event.Event;
import org.conducteur.id.DayId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
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

/**
 * An event as large as one likes: as many people as sessions, twenty rooms, twelve sessions a day
 * in each. Every tenth session is in a room at the same time as another one, every seventh text has
 * a word twice, and each person is in three sessions.
 */
final class Crowd {
  private static final int ROOMS = 20;
  private static final int A_DAY = 12;

  private Crowd() {}

  static Event of(int size) {
    int days = size / (ROOMS * A_DAY) + 1;
    return Event.builder("Grande foire")
        .days(numbers(days).map(Crowd::day).toList())
        .venues(
            ImmutableList.of(
                Venue.builder("Parc").rooms(numbers(ROOMS).map(Crowd::room).toList()).build()))
        .people(numbers(size).map(Crowd::person).toList())
        .sessions(numbers(size).map(number -> session(number, size)).toList())
        .build();
  }

  private static Stream<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed();
  }

  private static Day day(int number) {
    return new Day(
        new DayId("d" + number),
        Optional.of(LocalDate.of(2027, 1, 4).plusDays(number)),
        Optional.empty(),
        Optional.empty());
  }

  private static Room room(int number) {
    return Room.builder(new RoomId("r" + number), "Salle " + number).seatedCapacity(80).build();
  }

  private static PartyId who(int number) {
    return PartyId.of("p" + number);
  }

  private static Person person(int number) {
    return Person.builder(who(number), "Prénom" + number % 97, "Nom" + number)
        .function("Fonction " + number % 13)
        .build();
  }

  private static Session session(int number, int size) {
    int inDay = number / ROOMS % A_DAY;
    int hour = 8 + (number % 10 == 0 && inDay > 0 ? inDay - 1 : inDay);
    Slot slot =
        new Slot(
            Optional.of(new DayId("d" + number / (ROOMS * A_DAY))),
            DayTime.parse("%02d:00".formatted(hour)),
            DayTime.parse("%02d:45".formatted(hour)));
    return Session.builder(SessionId.of("s" + number), "Séance " + number)
        .slot(slot)
        .room(new RoomId("r" + number % ROOMS))
        .summary(RichText.of(number % 7 == 0 ? "On va va là." : "On *va* là, « ensemble »."))
        .participations(
            IntStream.range(0, 3)
                .mapToObj(i -> Participation.builder(who((number + i * 41) % size)).build())
                .toList())
        .runningOrder(
            ImmutableList.of(
                RunningItem.builder("Mot").length(Duration.ofMinutes(15)).build(),
                RunningItem.builder("Suite")
                    .speakers(ImmutableList.of(who(number % size)))
                    .length(Duration.ofMinutes(20))
                    .build()))
        .build();
  }
}
