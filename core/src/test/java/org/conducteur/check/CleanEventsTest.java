package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.DayId;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentKind;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Group;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;

/** Events of several kinds in which all is well. */
class CleanEventsTest {
  private static Day day(String id, LocalDate date) {
    return new Day(
        DayId.of(id), Optional.of(date), Optional.of(date.getDayOfWeek()), Optional.empty());
  }

  private static Person person(String id, String given, String surname, String function) {
    return Person.builder(PartyId.of(id), given, surname).function(function).build();
  }

  private static SessionBuilder session(String id, String title, SessionKind kind, String slot) {
    return Session.builder(SessionId.of(id), title).kind(kind).slot(Slot.parse(slot).orElseThrow());
  }

  private static Room room(String id, String name, int seats, String accessibility) {
    return Room.builder(RoomId.of(id), name)
        .seatedCapacity(seats)
        .accessibility(RichText.of(accessibility))
        .build();
  }

  private static ImmutableList<Participation> speaking(String... who) {
    List<Participation> out = new ArrayList<>();
    for (String one : who) {
      out.add(Participation.builder(PartyId.of(one)).build());
    }
    return ImmutableList.copyOf(out);
  }

  /** English, one day, two rooms, no plenary. */
  static Event conference() {
    EquipmentId mic = EquipmentId.of("mic");
    return Event.builder("Small Libraries Day")
        .language("en")
        .zone(ZoneId.of("Europe/London"))
        .days(ImmutableList.of(day("friday", LocalDate.of(2026, 6, 12))))
        .presentation(RichText.of("A day of workshops and talks: bring a friend, and a question!"))
        .venues(
            ImmutableList.of(
                Venue.builder("Old Mill")
                    .rooms(
                        ImmutableList.of(
                            room("loft", "Loft", 120, "Lift; induction loop on the left."),
                            room("yard", "Yard Room", 30, "Step-free from the yard.")))
                    .build()))
        .people(
            ImmutableList.of(
                person("ada", "Ada", "Brookfield", "Librarian"),
                person("ben", "Ben", "van Harrow", "Head of reading"),
                person("cleo", "Cleo", "O’Marsh", "Publisher")))
        .equipment(
            ImmutableList.of(
                EquipmentItem.builder(mic, "Handheld mic")
                    .kind(EquipmentKind.SOUND)
                    .stock(2)
                    .build()))
        .sessions(
            ImmutableList.of(
                session("shelves", "Shelves that talk", SessionKind.PRESENTATION, "10:00-10:45")
                    .room(RoomId.of("loft"))
                    .summary(
                        RichText.of(
                            "Ada Brookfield (of this town) shows what a shelf can say: \"read me\"."))
                    .participations(speaking("ada"))
                    .needs(ImmutableList.of(EquipmentNeed.builder(mic).quantity(1).build()))
                    .build(),
                session("coffee", "Coffee", SessionKind.BREAK, "10:45-11:15").build(),
                session("zines", "Make a zine", SessionKind.WORKSHOP, "11:15-12:15")
                    .room(RoomId.of("yard"))
                    .summary(RichText.of("Fold, cut and staple; we bring paper, you bring words."))
                    .participations(speaking("ben"))
                    .build(),
                session("rights", "Who owns a story?", SessionKind.PRESENTATION, "11:15-12:15")
                    .room(RoomId.of("loft"))
                    .summary(RichText.of("A talk about rights, with time for your own cases."))
                    .participations(speaking("cleo"))
                    .needs(ImmutableList.of(EquipmentNeed.builder(mic).quantity(2).build()))
                    .build()))
        .build();
  }

  /** One evening in one room. */
  static Event evening() {
    return Event.builder("Soirée des jardins partagés")
        .zone(ZoneId.of("Europe/Paris"))
        .days(ImmutableList.of(day("samedi", LocalDate.of(2026, 3, 21))))
        .presentation(RichText.of("L’assemblée, puis un concert : venez avec vos voisins !"))
        .venues(
            ImmutableList.of(
                Venue.builder("Salle du Lavoir")
                    .rooms(ImmutableList.of(room("salle", "Salle", 60, "De plain-pied.")))
                    .build()))
        .people(
            ImmutableList.of(
                person("lise", "Lise", "Montclar", "Présidente"),
                person("omar", "Omar", "Délibes", "Trésorier")))
        .groups(
            ImmutableList.of(
                Group.builder(PartyId.of("fanfare"), "Fanfare du Lavoir").headCount(9).build()))
        .sessions(
            ImmutableList.of(
                session("assemblee", "Assemblée", SessionKind.SPEECHES, "18:30-19:30")
                    .room(RoomId.of("salle"))
                    .contents(
                        RichText.of(
                            "Lise Montclar et Omar DÉLIBES présentent l’année : bilan, budget, vote."))
                    .runningOrder(
                        ImmutableList.of(
                            RunningItem.builder("Bilan").length(Duration.ofMinutes(20)).build(),
                            RunningItem.builder("Questions").build()))
                    .participations(speaking("lise", "omar"))
                    .build(),
                session("buffet", "Buffet", SessionKind.MEAL, "19:30-20:30").build(),
                session("concert", "Concert", SessionKind.PERFORMANCE, "20:30-22:00")
                    .room(RoomId.of("salle"))
                    .participations(speaking("fanfare"))
                    .build()))
        .build();
  }

  /** Three days, ten rooms, a speaker for each session. */
  static Event festival() {
    List<Room> rooms = new ArrayList<>();
    List<Person> people = new ArrayList<>();
    List<Session> sessions = new ArrayList<>();
    List<Day> days = new ArrayList<>();
    LocalDate first = LocalDate.of(2026, 7, 3);
    for (int d = 0; d < 3; d++) {
      days.add(day("j" + d, first.plusDays(d)));
    }
    for (int r = 0; r < 10; r++) {
      rooms.add(room("r" + r, "Salle " + (char) ('A' + r), 80, "Ascenseur."));
      for (int d = 0; d < 3; d++) {
        for (int hour = 9; hour < 18; hour++) {
          String id = "s" + d + "-" + r + "-" + hour;
          people.add(person("p" + id, "Alix", "Nom" + id, "Conteuse"));
          sessions.add(
              session(id, "Conte " + id, SessionKind.PRESENTATION, slot(d, hour))
                  .room(RoomId.of("r" + r))
                  .summary(RichText.of("Alix NOM" + id.toUpperCase(Locale.ROOT) + " raconte."))
                  .participations(speaking("p" + id))
                  .build());
        }
      }
    }
    return Event.builder("Festival des contes")
        .zone(ZoneId.of("Europe/Paris"))
        .days(ImmutableList.copyOf(days))
        .venues(
            ImmutableList.of(Venue.builder("Quartier").rooms(ImmutableList.copyOf(rooms)).build()))
        .people(ImmutableList.copyOf(people))
        .sessions(ImmutableList.copyOf(sessions))
        .build();
  }

  private static String slot(int day, int hour) {
    return "j%d %02d:00-%02d:00".formatted(day, hour, hour + 1);
  }

  @Test
  void an_english_conference_without_a_plenary_is_right() {
    assertThat(Checker.standard().check(conference())).isEmpty();
    assertThat(conference().days().get(0).weekday()).contains(DayOfWeek.FRIDAY);
  }

  @Test
  void an_evening_of_an_association_is_right() {
    assertThat(Checker.standard().check(evening())).isEmpty();
  }

  @Test
  void a_festival_of_many_rooms_is_right() {
    assertThat(Checker.standard().check(festival())).isEmpty();
  }
}
