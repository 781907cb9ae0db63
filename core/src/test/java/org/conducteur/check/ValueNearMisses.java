package org.conducteur.check;

import static org.conducteur.check.CleanEvent.ANNA;
import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.DENMARK;
import static org.conducteur.check.CleanEvent.FRANCE;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.country;
import static org.conducteur.check.CleanEvent.figure;
import static org.conducteur.check.CleanEvent.person;
import static org.conducteur.check.CleanEvent.seats;
import static org.conducteur.check.CleanEvent.session;
import static org.conducteur.check.CleanEvent.task;
import static org.conducteur.check.SilenceTroubles.silenced;
import static org.conducteur.check.TextTroubles.saying;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import org.conducteur.country.Point;
import org.conducteur.event.Event;
import org.conducteur.id.FigureId;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.people.Contact;
import org.conducteur.people.ContactKind;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.people.Visibility;
import org.conducteur.session.RunningItem;

/** Ids, single values, translations and silences that are just right. */
final class ValueNearMisses {
  private ValueNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(ids())
        .addAll(values())
        .addAll(addresses())
        .addAll(translations())
        .addAll(silences())
        .build();
  }

  private static ImmutableList<NearMiss> ids() {
    return ImmutableList.of(
        NearMiss.of(
            "unknown-reference",
            "figures belong to the country that answers",
            ValueNearMisses::citing,
            "population",
            "surface"),
        NearMiss.of(
            "duplicate-id",
            "a session may be called like a person",
            (String id) -> CleanEvent.and(session(id, "12:00-13:00").build()),
            "anna",
            LAB),
        NearMiss.of(
            "named-twice",
            "one person may have two items",
            TimeTroubles.running(of(ANNA), of(ANNA)),
            TimeTroubles.running(of(ANNA, ANNA))),
        NearMiss.of(
            "never-used",
            "who has something to do is needed",
            ValueNearMisses::helpedBy,
            PartyId.of("dora"),
            CleanEvent.CHLOE),
        NearMiss.of(
            "audience-of-nothing",
            "what is empty may be filled",
            ValueNearMisses::keeping,
            "/sessions/talk/notes",
            "/sessions/talk/nots"));
  }

  /** France has a figure and cites one. */
  private static Event citing(String figure) {
    Point point =
        Point.of("Nous").toBuilder().figures(ImmutableList.of(FigureId.of(figure))).build();
    return CleanEvent.answering(point).toBuilder()
        .countries(FigureTroubles.withFigures(figure("population", 68).build()).countries())
        .build();
  }

  private static RunningItem of(PartyId... speakers) {
    return RunningItem.builder("Mot").speakers(ImmutableList.copyOf(speakers)).build();
  }

  /** Dora takes part in nothing; somebody has to rent the chairs. */
  private static Event helpedBy(PartyId owner) {
    Event event =
        CleanEvent.doing(task("rent", -3).toBuilder().owners(ImmutableList.of(owner)).build());
    return event.toBuilder()
        .people(
            ImmutableList.<Person>builder()
                .addAll(event.people())
                .add(person(PartyId.of("dora"), "Dora", "Klein").build())
                .build())
        .build();
  }

  private static Event keeping(String place) {
    return CleanEvent.event().toBuilder()
        .audiences(ImmutableMap.of(Pointer.parse(place), Visibility.INTERNAL))
        .build();
  }

  private static ImmutableList<NearMiss> values() {
    return ImmutableList.of(
        NearMiss.of(
            "number-negative",
            "nothing is a number",
            (Integer seats) -> CleanEvent.with(LAB, s -> s.seating(seats(seats, 0))),
            0,
            -1),
        NearMiss.of(
            "length-not-positive",
            "nothing has to be changed",
            (Integer minutes) ->
                CleanEvent.with(PANEL, s -> s.changeover(Duration.ofMinutes(minutes))),
            0,
            -1),
        NearMiss.of(
            "length-not-positive",
            "a second is some time",
            (Integer seconds) ->
                TimeTroubles.running(
                    RunningItem.builder("Mot").length(Duration.ofSeconds(seconds)).build()),
            1,
            0),
        NearMiss.of(
            "language-unknown",
            "small languages have three letters",
            (String tag) -> CleanEvent.with(LAB, s -> s.language(tag)),
            "gsw",
            "gs"),
        NearMiss.of(
            "language-unknown",
            "a tag may name a country",
            (String tag) -> CleanEvent.with(LAB, s -> s.language(tag)),
            "fr-BE",
            "fr_BE"),
        NearMiss.of(
            "country-code-unknown",
            "an island has a code of its own",
            ValueNearMisses::coded,
            "GP",
            "UK"));
  }

  private static Event coded(String code) {
    return CleanEvent.event().toBuilder()
        .countries(
            ImmutableList.of(country(FRANCE, "France", "FR"), country(DENMARK, "Là-bas", code)))
        .build();
  }

  private static Event reached(ContactKind kind, String value) {
    return CleanEvent.with(BRUNO, p -> p.contacts(ImmutableList.of(new Contact(kind, value))));
  }

  private static ImmutableList<NearMiss> addresses() {
    return ImmutableList.of(
        NearMiss.of(
            "contact-malformed",
            "an address has many signs",
            (String value) -> reached(ContactKind.EMAIL, value),
            "bruno.k+ville@mairie.example",
            "bruno.k+ville@mairie"),
        NearMiss.of(
            "contact-malformed",
            "a number is written in many ways",
            (String value) -> reached(ContactKind.PHONE, value),
            "+33 (0)3.87/00-00 00",
            "+33 (0)3.87/00-00 OO"),
        NearMiss.of(
            "contact-malformed",
            "a town may have a short number",
            (String value) -> reached(ContactKind.PHONE, value),
            "115",
            "11"),
        NearMiss.of(
            "address-broken",
            "a host may have an umlaut",
            ValueNearMisses::site,
            "https://münchen.example",
            "https://"));
  }

  private static Event site(String website) {
    return CleanEvent.event().toBuilder()
        .organisations(
            ImmutableList.of(
                Organisation.builder(CleanEvent.CITY, "Ville de Metz").website(website).build()))
        .build();
  }

  private static ImmutableList<NearMiss> translations() {
    return ImmutableList.of(
        NearMiss.of(
            "translation-language-unknown",
            "small languages have three letters",
            (String tag) -> TranslationTroubles.event(tag, "/title", "Tag"),
            "gsw",
            "gsw!"),
        NearMiss.of(
            "translation-into-own-language",
            "a language of the country is another one",
            (String tag) -> TranslationTroubles.event(tag, "/title", "Jornada"),
            "oc-FR",
            "fr-FR"),
        NearMiss.of(
            "translation-of-nothing",
            "an item has a title",
            (String place) -> TranslationTroubles.event("de", place, "Grußwort"),
            "/sessions/talk/runningOrder/1/title",
            "/sessions/talk/runningOrder/2/title"),
        NearMiss.of(
            "translation-of-no-text",
            "a sign is a text",
            (String place) -> TranslationTroubles.event("de", place, "Kasten"),
            "/stations/box/sign",
            "/stations/box/room"),
        NearMiss.of(
            "translation-incomplete",
            "a dash is a text",
            (String text) -> TranslationTroubles.event("de", "/title", text),
            "—",
            " "));
  }

  private static ImmutableList<NearMiss> silences() {
    Event twice = saying("On va va.");
    String rule = "word-twice";
    return ImmutableList.of(
        NearMiss.of(
            "silence-of-unknown-rule",
            "the rule is there",
            (String code) -> silenced(twice, code, "/sessions/lab/summary", "Refrain."),
            rule,
            "words-twice"),
        NearMiss.of(
            "silence-without-reason",
            "one word is a reason",
            (String reason) -> silenced(twice, rule, "/sessions/lab", reason),
            "Refrain",
            " "),
        NearMiss.of(
            "silence-of-nothing",
            "what is silenced is somewhere below",
            (String place) -> silenced(twice, rule, place, "Refrain."),
            "/sessions",
            "/sessions/panel"));
  }
}
