package org.conducteur.check;

import static org.conducteur.check.CleanEvent.ANNA;
import static org.conducteur.check.CleanEvent.DATE;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.day;
import static org.conducteur.check.CleanEvent.session;
import static org.conducteur.check.CleanEvent.time;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.DayId;
import org.conducteur.session.Exchange;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.PartialDate;
import org.conducteur.time.Slot;

/** Days, dates and slots that are just right. */
final class DayNearMisses {
  private static final LocalDate CLOCKS_GO_BACK = LocalDate.of(2023, 10, 29);
  private static final LocalDate CLOCKS_GO_ON = LocalDate.of(2024, 3, 31);

  private DayNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(days())
        .addAll(textDates())
        .addAll(slots())
        .addAll(clocks())
        .build();
  }

  private static Event on(Day... days) {
    return CleanEvent.event().toBuilder().days(ImmutableList.copyOf(days)).build();
  }

  private static ImmutableList<NearMiss> days() {
    LocalDate leapDay = LocalDate.of(2024, 2, 29);
    return ImmutableList.of(
        NearMiss.of(
            "weekday-mismatch",
            "a leap day is a day",
            (DayOfWeek said) -> on(day("thursday", leapDay, said)),
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY),
        NearMiss.of(
                "event-without-day",
                "a day is one before its date is known",
                on(dated(Optional.empty())),
                on())
            .beside("day-without-date"),
        NearMiss.of(
            "day-without-date",
            "a date needs no weekday and no title",
            date -> on(dated(date)),
            Optional.of(DATE),
            Optional.<LocalDate>empty()),
        NearMiss.of(
            "days-share-date",
            "the next day has the next date",
            (LocalDate next) -> everySlotOn("thursday", twoDays(next)),
            DATE.plusDays(1),
            DATE),
        NearMiss.of(
            "date-without-year", "a year alone is a year", DayNearMisses::met, "2023", "--07"));
  }

  private static Day dated(Optional<LocalDate> date) {
    return new Day(DayId.of("thursday"), date, Optional.empty(), Optional.empty());
  }

  private static Event twoDays(LocalDate next) {
    return on(day("thursday", DATE, DayOfWeek.THURSDAY), day("next", next, next.getDayOfWeek()));
  }

  private static Event everySlotOn(String day, Event event) {
    return event.toBuilder()
        .sessions(
            event.sessions().stream()
                .map(
                    s ->
                        s.toBuilder()
                            .slot(
                                new Slot(
                                    Optional.of(DayId.of(day)), s.slot().start(), s.slot().end()))
                            .build())
                .toList())
        .build();
  }

  /** They talked about it then. */
  private static Event met(String date) {
    Exchange exchange =
        new Exchange("Échange", PartialDate.parse(date), ImmutableList.of(ANNA), RichText.EMPTY);
    return CleanEvent.with(TALK, s -> s.exchanges(ImmutableList.of(exchange)));
  }

  private static ImmutableList<NearMiss> textDates() {
    String code = "weekday-in-text-mismatch";
    return ImmutableList.of(
        NearMiss.of(
            code,
            "the year that the text says counts",
            TextTroubles::saying,
            "Comme le mercredi 12 octobre 2022.",
            "Comme le jeudi 12 octobre 2022."),
        NearMiss.of(
            code,
            "an edition before may have been in any year",
            TextTroubles::saying,
            "L’édition précédente, vendredi 12 octobre.",
            "La nouvelle édition, vendredi 12 octobre."),
        NearMiss.of(
            code,
            "in autumn a day in January is in the next year",
            TextTroubles::saying,
            "Le bilan suivra mardi 16 janvier.",
            "Le bilan suivra jeudi 18 mars."),
        NearMiss.of(
            code,
            "in January a day in December was in the last year",
            DayNearMisses::inJanuary,
            "Réunion le mardi 12 décembre.",
            "Réunion le mercredi 12 décembre."),
        NearMiss.of(
            code,
            "headings are in capitals",
            TextTroubles::saying,
            "JEUDI 12 OCTOBRE",
            "LUNDI 12 OCTOBRE"),
        NearMiss.of(
            code,
            "a date that there is not is no date of this rule",
            TextTroubles::saying,
            "Rendez-vous lundi 31 novembre.",
            "Rendez-vous lundi 30 novembre."));
  }

  private static Event inJanuary(String words) {
    return TextTroubles.saying(words).toBuilder()
        .days(ImmutableList.of(day("thursday", LocalDate.of(2024, 1, 18), DayOfWeek.THURSDAY)))
        .build();
  }

  private static ImmutableList<NearMiss> slots() {
    return ImmutableList.of(
        NearMiss.of(
                "session-without-time",
                "a start alone is a time",
                slot -> TimeTroubles.timed(LAB, slot),
                "10:15-",
                "thursday -")
            .beside("session-without-end"),
        NearMiss.of(
            "session-without-start",
            "who ends at noon starts when the session before is over",
            CleanEvent.and(session("late", "-12:30").build()),
            TimeTroubles.timed("welcome", "-09:00")),
        NearMiss.of(
            "session-without-end",
            "a session lasts until the next begins in its room",
            TimeTroubles.timed(CleanEvent.WELCOME, "08:30-"),
            TimeTroubles.timed(LAB, "10:15-")),
        NearMiss.of(
            "session-without-day",
            "of two days each session names its own",
            everySlotOn("next", twoDays(DATE.plusDays(1))),
            twoDays(DATE.plusDays(1))),
        NearMiss.of(
            "end-before-start",
            "a night passes midnight",
            slot -> TimeTroubles.timed(LAB, slot),
            "22:00-01:30+1",
            "22:00-01:30"),
        NearMiss.of(
            "end-before-start",
            "a minute is some time",
            slot -> TimeTroubles.timed(LAB, slot),
            "10:15-10:16",
            "10:15-10:15"),
        NearMiss.of(
            "actual-end-before-start",
            "it was over at once",
            (String end) ->
                CleanEvent.with(LAB, s -> s.actualStart(time("10:20")).actualEnd(time(end))),
            "10:20",
            "10:19"));
  }

  private static ImmutableList<NearMiss> clocks() {
    String code = "clock-change";
    return ImmutableList.of(
        NearMiss.of(
            code,
            "who stops in the hour that comes twice may stop the first time",
            slot -> night(CLOCKS_GO_BACK.minusDays(1), slot),
            "22:00-02:59+1",
            "22:00-03:00+1"),
        NearMiss.of(
            code,
            "the clocks have gone back already",
            slot -> night(CLOCKS_GO_BACK, slot),
            "03:00-05:00",
            "02:00-05:00"),
        NearMiss.of(
                code,
                "who stops as the clocks go on has lost nothing",
                slot -> night(CLOCKS_GO_ON.minusDays(1), slot),
                "22:00-02:00+1",
                "22:00-02:01+1")
            .beside("media-due-too-late"));
  }

  private static Event night(LocalDate date, String slot) {
    return TimeTroubles.timed(LAB, slot).toBuilder()
        .days(ImmutableList.of(day("thursday", date, date.getDayOfWeek())))
        .build();
  }
}
