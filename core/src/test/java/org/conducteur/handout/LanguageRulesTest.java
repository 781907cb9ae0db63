package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.country.KeyFigure;
import org.conducteur.document.Document;
import org.conducteur.document.Table;
import org.conducteur.event.Agenda;
import org.conducteur.event.Event;
import org.conducteur.id.FigureId;
import org.conducteur.id.SessionId;
import org.conducteur.session.Session;
import org.conducteur.time.Deadline;
import org.conducteur.time.PartialDate;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each language makes of dates, times and numbers; pinned, whatever the JDK believes. */
class LanguageRulesTest {
  private static Words words(String language) {
    return Words.in(Locale.forLanguageTag(language));
  }

  private static Times times(String language) {
    return new Times(words(language));
  }

  /** Full and thin no-break spaces are written {@code ~} and {@code _} to be seen. */
  private static String seen(String text) {
    return text.replace('\u00A0', '~').replace('\u202F', '_');
  }

  @Test
  void names_of_columns_in_another_language_than_the_event_are_known_by_the_document() {
    Document english =
        Shown.handout("run-sheet")
            .compose(CrewEvent.EVENT.toBuilder().language("fr").build(), Locale.ENGLISH);

    Table table = Shown.all(english, Table.class).get(0);
    assertThat(table.header()).contains("Who");
    assertThat(english.languageOf("Who")).hasValue("en");
    assertThat(
            Shown.handout("run-sheet")
                .compose(CrewEvent.EVENT.toBuilder().language("fr").build(), Locale.FRENCH)
                .foreign())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 9~h~05, 9~h~05, 20~h~30",
    "en, 09:05, 09:05, 20:30",
    "de, 9:05~Uhr, 9:05, 20:30~Uhr",
    "da, kl.~9.05, 9.05, kl.~20.30"
  })
  void times(String language, String time, String clock, String evening) {
    assertThat(seen(times(language).time(LocalTime.of(9, 5)))).isEqualTo(time);
    assertThat(seen(times(language).clock(LocalTime.of(9, 5)))).isEqualTo(clock);
    assertThat(seen(times(language).time(LocalTime.of(20, 30)))).isEqualTo(evening);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 9~h~00 à 9~h~45, à partir de 9~h~00, jusqu’à 9~h~45",
    "en, 09:00 to 09:45, from 09:00, until 09:45",
    "de, 9:00–9:45~Uhr, ab 9:00~Uhr, bis 9:45~Uhr",
    "da, kl.~9.00–9.45, fra kl.~9.00, til kl.~9.45"
  })
  void spans(String language, String both, String start, String end) {
    assertThat(span(language, "09:00-09:45")).isEqualTo(both);
    assertThat(span(language, "09:00-")).isEqualTo(start);
    assertThat(span(language, "-09:45")).isEqualTo(end);
  }

  private static String span(String language, String slot) {
    Session session =
        Session.builder(SessionId.of("s"), "S").slot(Slot.parse(slot).orElseThrow()).build();
    Event event = Event.builder("E").sessions(ImmutableList.of(session)).build();
    return seen(times(language).span(Agenda.of(event).byTime().get(0)).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|vendredi 1er~mai 2026|jeudi 12~octobre 2023",
        "en|Friday 1~May 2026|Thursday 12~October 2023",
        "de|Freitag, 1.~Mai 2026|Donnerstag, 12.~Oktober 2023",
        "da|fredag den 1.~maj 2026|torsdag den 12.~oktober 2023"
      })
  void dates(String language, String first, String other) {
    assertThat(seen(times(language).date(LocalDate.of(2026, 5, 1)))).isEqualTo(first);
    assertThat(seen(times(language).date(LocalDate.of(2023, 10, 12)))).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, mai 2026, 1er~mai",
    "en, May 2026, 1~May",
    "de, Mai 2026, 1.~Mai",
    "da, maj 2026, 1.~maj"
  })
  void dates_of_which_something_is_missing(String language, String month, String day) {
    Optional<Integer> may = Optional.of(5);
    PartialDate noDay = new PartialDate(Optional.of(2026), may, Optional.empty());
    PartialDate noYear = new PartialDate(Optional.empty(), may, Optional.of(1));
    assertThat(seen(times(language).date(noDay))).isEqualTo(month);
    assertThat(seen(times(language).date(noYear))).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, vers 1990, début mai 2026, mi-2018, fin 2018, années 1950",
    "en, around 1990, early May 2026, mid-2018, late 2018, 1950s",
    "de, um 1990, Anfang Mai 2026, Mitte 2018, Ende 2018, 1950er-Jahre",
    "da, omkring 1990, begyndelsen af maj 2026, midten af 2018, slutningen af 2018, 1950’erne"
  })
  void dates_that_are_only_about(
      String language, String about, String early, String mid, String late, String decade) {
    assertThat(told(language, "about-1990")).isEqualTo(about);
    assertThat(told(language, "early-2026-05")).isEqualTo(early);
    assertThat(told(language, "mid-2018")).isEqualTo(mid);
    assertThat(told(language, "late-2018")).isEqualTo(late);
    assertThat(told(language, "1950s")).isEqualTo(decade);
  }

  private static String told(String language, String date) {
    return seen(times(language).date(PartialDate.parse(date).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 30~s, 2~min~05, 45~min, 2~h, 1~h~05",
    "en, 30~s, 2~min 5~s, 45~min, 2~h, 1~h 5~min",
    "de, 30~Sek., 2~Min. 5~Sek., 45~Min., 2~Std., 1~Std. 5~Min.",
    "da, 30~sek., 2~min. 5~sek., 45~min., 2~t., 1~t. 5~min."
  })
  void durations(
      String language, String seconds, String both, String minutes, String hours, String more) {
    Times times = times(language);
    assertThat(seen(times.duration(Duration.ofSeconds(30)))).isEqualTo(seconds);
    assertThat(seen(times.duration(Duration.ofSeconds(125)))).isEqualTo(both);
    assertThat(seen(times.duration(Duration.ofMinutes(45)))).isEqualTo(minutes);
    assertThat(seen(times.duration(Duration.ofHours(2)))).isEqualTo(hours);
    assertThat(seen(times.duration(Duration.ofMinutes(65)))).isEqualTo(more);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|mi-septembre 2023|la veille|3 jours avant|dès que possible",
        "en|mid-September 2023|the day before|3 days before|as soon as possible",
        "de|Mitte September 2023|am Vortag|3 Tage vorher|schnellstmöglich",
        "da|midt i september 2023|dagen før|3 dage før|hurtigst muligt"
      })
  void deadlines(String language, String mid, String eve, String before, String soon) {
    Times times = times(language);
    assertThat(times.deadline(new Deadline.InMonth(Deadline.MonthPart.MID, Optional.of(2023), 9)))
        .isEqualTo(mid);
    assertThat(times.deadline(new Deadline.Relative(-1))).isEqualTo(eve);
    assertThat(times.deadline(new Deadline.Relative(-3))).isEqualTo(before);
    assertThat(times.deadline(new Deadline.AsSoonAsPossible())).isEqualTo(soon);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|1254|35_000|−1_234_567,5",
        "en|1254|35,000|−1,234,567.5",
        "de|1254|35.000|−1.234.567,5",
        "da|1254|35.000|−1.234.567,5"
      })
  void numbers(String language, String small, String large, String broken) {
    Numbers numbers = new Numbers(Locale.forLanguageTag(language));
    assertThat(seen(numbers.whole(1254))).isEqualTo(small);
    assertThat(seen(numbers.whole(35_000))).isEqualTo(large);
    assertThat(seen(numbers.decimal(new BigDecimal("-1234567.5")))).isEqualTo(broken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|67,75~millions~d’habitants|1,5~million~de km|1,4~milliard~d’habitants",
        "en|67.75~million habitants|1.5~million km|1.4~billion habitants",
        "de|67,75~Millionen~habitants|1,5~Millionen~km|1,4~Milliarden~habitants",
        "da|67,75~millioner~habitants|1,5~millioner~km|1,4~milliarder~habitants"
      })
  void large_numbers(String language, String millions, String few, String milliards) {
    assertThat(amount(language, "67750000", "habitants")).isEqualTo(millions);
    assertThat(amount(language, "1500000", "km")).isEqualTo(few.replace("de km", "de~km"));
    assertThat(amount(language, "1400000000", "habitants")).isEqualTo(milliards);
  }

  @Test
  void a_large_number_that_no_word_shortens_is_written_out() {
    assertThat(amount("fr", "5932654", "habitants")).isEqualTo("5_932_654~habitants");
    assertThat(amount("de", "1000000", "Euro")).isEqualTo("1~Million~Euro");
  }

  @ParameterizedTest
  @CsvSource({"fr, '2,5~%', 20~km", "en, 2.5%, 20~km", "de, '2,5~%', 20~km", "da, '2,5~%', 20~km"})
  void percent_and_units(String language, String percent, String distance) {
    assertThat(amount(language, "2.5", "%")).isEqualTo(percent);
    assertThat(amount(language, "20", "km")).isEqualTo(distance);
  }

  private static String amount(String language, String value, String unit) {
    KeyFigure figure =
        KeyFigure.builder(FigureId.of("f"), "F", new BigDecimal(value)).unit(unit).build();
    return seen(new FigureWords(words(language)).amount(figure));
  }
}
