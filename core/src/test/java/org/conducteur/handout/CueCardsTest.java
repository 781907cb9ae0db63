package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conducteur.event.Event;
import org.conducteur.id.DayId;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.session.Media;
import org.conducteur.session.Participation;
import org.conducteur.session.Prompt;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.style.PaperSize;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.conducteur.time.Tolerance;
import org.junit.jupiter.api.Test;

class CueCardsTest {
  private static final PartyId ADA = PartyId.of("ada");
  private static final PartyId BOB = PartyId.of("bob");
  private static final PartyId TOWN = PartyId.of("town");

  private static final Session OPENING =
      Session.builder(SessionId.of("opening"), "Ouverture")
          .kind(SessionKind.SPEECHES)
          .slot(Slot.parse("09:00-09:45").orElseThrow())
          .room(RoomId.of("hall"))
          .lateStart(new Tolerance(DayTime.of(9, 10), RichText.of("si la file est longue")))
          .lateEnd(new Tolerance(DayTime.of(9, 55), RichText.EMPTY))
          .runningOrder(
              ImmutableList.of(
                  RunningItem.builder("Bienvenue")
                      .speakers(ImmutableList.of(ADA))
                      .onBehalfOf(TOWN)
                      .length(Duration.ofMinutes(10))
                      .build(),
                  RunningItem.builder("Film").media(ImmutableList.of(MediaId.of("film"))).build(),
                  RunningItem.builder("Débat")
                      .speakers(ImmutableList.of(BOB))
                      .start(DayTime.of(9, 30))
                      .build()))
          .participations(
              ImmutableList.of(
                  Participation.builder(ADA).role(Role.MC).build(),
                  Participation.builder(BOB).build()))
          .media(ImmutableList.of(Media.builder(MediaId.of("film"), "Rétrospective").build()))
          .prompts(
              ImmutableList.of(
                  new Prompt(
                      RichText.of("Et le budget ?"),
                      Optional.of(ADA),
                      ImmutableList.of(BOB),
                      RichText.of("si rien n'a été dit"))))
          .notes(RichText.of("secret"))
          .build();

  private static final Session PAUSE =
      Session.builder(SessionId.of("pause"), "Pause")
          .kind(SessionKind.BREAK)
          .slot(Slot.parse("09:45-10:00").orElseThrow())
          .build();

  private static final Session WORKSHOP =
      Session.builder(SessionId.of("workshop"), "Atelier")
          .slot(Slot.parse("10:00-11:00").orElseThrow())
          .changeover(Duration.ofMinutes(5))
          .room(RoomId.of("studio"))
          .build();

  private static final Event EVENT =
      Event.builder("Journée")
          .days(
              ImmutableList.of(
                  new Day(
                      DayId.of("d"),
                      Optional.of(LocalDate.of(2026, 5, 30)),
                      Optional.empty(),
                      Optional.empty())))
          .venues(
              ImmutableList.of(
                  Venue.builder("Maison")
                      .rooms(
                          ImmutableList.of(
                              Room.builder(RoomId.of("hall"), "Hall").build(),
                              Room.builder(RoomId.of("studio"), "Studio").build()))
                      .build()))
          .people(
              ImmutableList.of(
                  Person.builder(ADA, "Ada", "Exemple").function("Présidente").build(),
                  Person.builder(BOB, "Bob", "Modèle").build()))
          .organisations(ImmutableList.of(Organisation.builder(TOWN, "Ville de Rivombre").build()))
          .sessions(ImmutableList.of(OPENING, PAUSE, WORKSHOP))
          .build();

  @Test
  void there_is_a_card_for_each_item_and_for_each_session_without_items() {
    assertThat(Shown.banners(Shown.document("cue-cards", EVENT)))
        .containsExactly(
            "9 h 00 | Hall | 1 / 5",
            "vers 9 h 10 | Hall | 2 / 5",
            "9 h 30 | Hall | 3 / 5",
            "9 h 45 |  | 4 / 5",
            "10 h 00 | Studio | 5 / 5");
  }

  @Test
  void names_are_written_to_be_said_aloud() {
    assertThat(Shown.text("cue-cards", EVENT))
        .contains("Ada Exemple, Présidente (maître de cérémonie)", "Pour Ville de Rivombre")
        .doesNotContain("EXEMPLE, Présidente", "secret");
  }

  @Test
  void a_card_says_how_late_it_may_begin_when_to_end_and_what_comes_next() {
    assertThat(Shown.text("cue-cards", EVENT))
        .contains("au plus tard à 9 h 10 si la file est longue")
        .contains("à 9 h 10 (10 min)", "au plus tard à 9 h 55")
        .contains("Ensuite\n9 h 45 – Pause")
        .contains("Ensuite\n10 h 00 – Atelier (après 5 min de changement de plateau)")
        .contains("Fin du programme");
  }

  @Test
  void a_prompt_stands_on_the_card_of_those_asked() {
    String cards = Shown.text("cue-cards", EVENT);
    assertThat(cards.indexOf("Et le budget ?")).isGreaterThan(cards.indexOf("9 h 30\nHall"));
    assertThat(cards).containsSubsequence("Relance par Ada", "si rien n’a été dit", "9 h 45\n");
  }

  @Test
  void what_is_started_stands_on_its_own_card() {
    assertThat(Shown.text("cue-cards", EVENT))
        .containsSubsequence("Film\n", "À lancer", "Rétrospective (vidéo)", "Débat\n");
  }

  @Test
  void the_cards_of_a_room_leave_out_other_rooms_but_no_break() {
    assertThat(Shown.headings(Shown.document("cue-cards", EVENT, "studio")))
        .containsExactly("Pause", "Atelier");
  }

  @Test
  void on_several_days_each_card_says_its_day() {
    Day second =
        new Day(
            DayId.of("e"),
            Optional.of(LocalDate.of(2026, 5, 31)),
            Optional.empty(),
            Optional.empty());
    Session late = WORKSHOP.toBuilder().slot(Slot.parse("e 10:00-11:00").orElseThrow()).build();
    Session early = OPENING.toBuilder().slot(Slot.parse("d 09:00-09:45").orElseThrow()).build();
    Event event =
        EVENT.toBuilder()
            .days(ImmutableList.of(EVENT.days().get(0), second))
            .sessions(ImmutableList.of(early, late))
            .build();

    assertThat(Shown.banners(Shown.document("cue-cards", event)))
        .contains(
            "9 h 00 | Hall · samedi 30 mai 2026 | 1 / 4",
            "10 h 00 | Studio · dimanche 31 mai 2026 | 4 / 4");
  }

  @Test
  void a_card_that_is_too_full_goes_on_with_the_same_banner() {
    Session full =
        WORKSHOP.toBuilder().contents(RichText.of("Une ligne de texte.\n\n".repeat(30))).build();
    Event event = EVENT.toBuilder().sessions(ImmutableList.of(full)).build();

    assertThat(Shown.headings(Shown.document("cue-cards", event)))
        .hasSizeBetween(3, 8)
        .startsWith("Atelier", "Atelier (suite)");
    assertThat(Shown.banners(Shown.document("cue-cards", event)))
        .containsOnly("10 h 00 | Studio | 1 / 1");
  }

  @Test
  void the_cards_are_small_unless_another_paper_is_wanted() {
    HandoutOptions a4 = HandoutOptions.in(Locale.FRENCH).withPaper(PaperSize.A4);

    assertThat(Shown.document("cue-cards", EVENT).page().paper()).isEqualTo(PaperSize.A5);
    assertThat(Shown.handout("cue-cards").compose(EVENT, a4).page().paper())
        .isEqualTo(PaperSize.A4);
  }

  @Test
  void a_text_without_end_and_names_of_nobody_make_cards_too() {
    Session hostile =
        OPENING.toBuilder()
            .summary(RichText.of("مرحبا 🎉 ".repeat(2_500)))
            .runningOrder(
                ImmutableList.of(
                    RunningItem.builder("").speakers(List.of(PartyId.of("nobody"))).build(),
                    RunningItem.builder("x").length(Duration.ofDays(999_999)).build(),
                    RunningItem.builder("y").length(Duration.ofMinutes(-5)).build()))
            .build();

    assertThat(
            Shown.headings(
                Shown.document(
                    "cue-cards", EVENT.toBuilder().sessions(ImmutableList.of(hostile)).build())))
        .contains("Ouverture", "x", "y");
  }

  @Test
  void a_thousand_sessions_make_a_thousand_cards() {
    List<Session> many =
        IntStream.range(0, 1_000)
            .mapToObj(i -> WORKSHOP.toBuilder().id(SessionId.of("s" + i)).build())
            .toList();
    Event event = EVENT.toBuilder().sessions(many).build();

    assertThat(Shown.banners(Shown.document("cue-cards", event))).hasSize(1_000);
  }
}
