package org.conducteur.time;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;

/**
 * The names of months and days of the week in French, English, German and Danish. They are pinned
 * here since those of Java differ between its versions.
 */
final class CalendarWords {
  private static final ImmutableMap<String, Month> MONTHS =
      index(
          Month.values(),
          "janvier janv jan january januar",
          "fevrier fevr fev february feb februar",
          "mars march mar marz maerz marts",
          "avril avr april apr",
          "mai may maj",
          "juin june jun juni",
          "juillet juil july jul juli",
          "aout august aug",
          "septembre sept sep september",
          "octobre oct october oktober okt",
          "novembre nov november",
          "decembre dec december dezember dez");

  private static final ImmutableMap<String, DayOfWeek> WEEKDAYS =
      index(
          DayOfWeek.values(),
          "lundi lun monday mon montag mo mandag",
          "mardi mar tuesday tue tues dienstag di tirsdag",
          "mercredi mer wednesday wed mittwoch mi onsdag",
          "jeudi jeu thursday thu thurs thur donnerstag do torsdag",
          "vendredi ven friday fri freitag fr fredag",
          "samedi sam saturday sat samstag sonnabend sa l\u00F8rdag lordag",
          "dimanche dim sunday sun sonntag so s\u00F8ndag sondag");

  private CalendarWords() {}

  private static <T> ImmutableMap<String, T> index(T[] values, String... names) {
    ImmutableMap.Builder<String, T> all = ImmutableMap.builder();
    for (int i = 0; i < values.length; i++) {
      for (String name : names[i].split(" ", -1)) {
        all.put(name, values[i]);
      }
    }
    return all.buildOrThrow();
  }

  /** The month of a name without accents, with or without a point at its end. */
  static Optional<Month> month(String folded) {
    return Optional.ofNullable(MONTHS.get(withoutPoint(folded)));
  }

  /** The day of a name without accents, with or without a point at its end. */
  static Optional<DayOfWeek> weekday(String folded) {
    return Optional.ofNullable(WEEKDAYS.get(withoutPoint(folded)));
  }

  private static String withoutPoint(String name) {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }
}
