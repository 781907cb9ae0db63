package org.conducteur.check;

import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.TextTroubles.saying;

import com.google.common.collect.ImmutableList;
import org.conducteur.event.Event;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.text.RichText;

/** Names that look like slips and are none. */
final class NameNearMisses {
  private NameNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(same())
        .addAll(writing())
        .addAll(inTexts())
        .addAll(surnames())
        .addAll(capitals())
        .build();
  }

  private static Event called(String given, String surname) {
    return CleanEvent.with(CHLOE, p -> p.givenName(given).surname(surname));
  }

  private static ImmutableList<NearMiss> same() {
    return ImmutableList.of(
        NearMiss.of(
            "same-name",
            "another initial is another person",
            (String given) -> CleanEvent.with(BRUNO, p -> p.givenName(given).surname("Martin")),
            "B.",
            "A."),
        NearMiss.of(
            "same-room-name",
            "two venues may each have a studio",
            withStudio(true),
            withStudio(false)));
  }

  /** A second studio, in a venue of its own or not. */
  private static Event withStudio(boolean elsewhere) {
    Event event = CleanEvent.event();
    Venue venue = event.venues().get(0);
    Room studio =
        Room.builder(RoomId.of("other"), "Studio").accessibility(RichText.of("Rampe.")).build();
    ImmutableList<Room> all =
        ImmutableList.<Room>builder().addAll(venue.rooms()).add(studio).build();
    return event.toBuilder()
        .venues(
            elsewhere
                ? ImmutableList.of(
                    venue, Venue.builder("Annexe").rooms(ImmutableList.of(studio)).build())
                : ImmutableList.of(venue.toBuilder().rooms(all).build()))
        .build();
  }

  private static ImmutableList<NearMiss> writing() {
    return ImmutableList.of(
        NearMiss.of(
            "surname-in-capitals",
            "what nobody can speak is an abbreviation",
            (String surname) -> called("Chloé", surname),
            "DDS",
            "DIDES"),
        NearMiss.of(
            "surname-in-capitals",
            "one capital stands before an apostrophe",
            (String surname) -> called("Chloé", surname),
            "D’Aubrac",
            "D’AUBRAC"),
        NearMiss.of(
            "blank-name",
            "whoever has one name has it as a surname",
            called("", "Olsen"),
            called("Chloé", " ")),
        NearMiss.of(
            "given-name-in-capitals",
            "initials are capitals",
            (String given) -> called(given, "Olsen"),
            "J.-P.",
            "JEAN"),
        NearMiss.of(
            "name-without-capital",
            "a particle is written small",
            (String surname) -> called("Chloé", surname),
            "van Olsen",
            "olsen"),
        NearMiss.of(
            "name-without-capital",
            "who has one name writes it as she likes",
            (String given) -> called(given, "olsen"),
            "",
            "Chloé"));
  }

  private static ImmutableList<NearMiss> inTexts() {
    return ImmutableList.of(
        NearMiss.of(
            "name-written-otherwise",
            "headings are in capitals",
            TextTroubles::saying,
            "AVEC CHLOÉ OLSEN",
            "AVEC CHLOE OLSEN"),
        NearMiss.of(
            "name-written-otherwise",
            "in small letters it is a word, not an acronym",
            NameNearMisses::withAcronym,
            "Le pic de la journée.",
            "Le Pic de la journée."),
        NearMiss.of(
            "name-misspelt",
            "two letters apart she is somebody else",
            TextTroubles::saying,
            "Avec Chloé Holten.",
            "Avec Chloé Olten."),
        NearMiss.of(
            "name-misspelt",
            "English adds an s to whom something belongs",
            (String words) -> in("en", words),
            "Chloé Olsen’s tools.",
            "Chloé Olsens tools."),
        NearMiss.of(
            "name-misspelt",
            "German and Danish add one without an apostrophe",
            (String language) -> in(language, "Chloé Olsens Werkstatt."),
            "de",
            "fr"));
  }

  private static Event withAcronym(String words) {
    Event event = saying(words);
    return event.toBuilder()
        .organisations(
            event.organisations().stream()
                .map(one -> one.toBuilder().shortName("PIC").build())
                .toList())
        .build();
  }

  /** A workshop of Chloé’s, in some language. */
  private static Event in(String language, String words) {
    Event event = CleanEvent.event();
    return Event.builder("Repair")
        .language(language)
        .days(event.days())
        .venues(event.venues())
        .people(event.people().stream().filter(p -> p.id().equals(CHLOE)).toList())
        .sessions(
            ImmutableList.of(
                CleanEvent.session(LAB, "10:00-11:00")
                    .title("Repair")
                    .summary(RichText.of(words))
                    .build()))
        .build();
  }

  private static ImmutableList<NearMiss> surnames() {
    return ImmutableList.of(
        NearMiss.of(
            "name-misspelt",
            "of four letters one makes another name",
            (String surname) ->
                CleanEvent.within(
                    called("Chloé", surname), LAB, s -> s.summary(RichText.of("Chloé Olsen."))),
            "Olse",
            "Olsens"),
        NearMiss.of(
            "name-misspelt",
            "a surname of two words goes on",
            (String surname) ->
                CleanEvent.within(
                    called("Chloé", surname),
                    LAB,
                    s -> s.summary(RichText.of("Chloé Oldenburgh."))),
            "Olden Burg",
            "Oldenburg"));
  }

  private static ImmutableList<NearMiss> capitals() {
    return ImmutableList.of(
        NearMiss.of(
                "given-name-in-capitals",
                "who writes all in capitals has not changed places",
                (String surname) -> called("CHLOÉ", surname),
                "OLSEN",
                "Olsen")
            .beside("surname-in-capitals"));
  }
}
