package org.conducteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import org.conducteur.handout.Handout;
import org.conducteur.handout.Handouts;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Audience;
import org.conducteur.people.Person;
import org.conducteur.people.Visibility;
import org.conducteur.port.ReadingOrder;
import org.conducteur.session.Participation;
import org.conducteur.session.Session;
import org.conducteur.text.Block;
import org.conducteur.text.Inline;
import org.conducteur.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslatingTest {
  private static final PartyId ADA = PartyId.of("ada");

  private static final Event EVENT =
      Event.builder("Journée du port")
          .city("Metz")
          .presentation(RichText.of("Une *belle* journée."))
          .venues(
              ImmutableList.of(
                  Venue.builder("BLIDA")
                      .rooms(
                          ImmutableList.of(Room.builder(RoomId.of("hall"), "Grande halle").build()))
                      .build()))
          .people(
              ImmutableList.of(
                  Person.builder(ADA, "Ada", "Exemple").function("Présidente").build()))
          .sessions(
              ImmutableList.of(
                  Session.builder(SessionId.of("opening"), "Ouverture")
                      .room(RoomId.of("hall"))
                      .summary(RichText.of("Le mot d'accueil."))
                      .contents(RichText.of("Secret."))
                      .participations(ImmutableList.of(Participation.builder(ADA).build()))
                      .build()))
          .build();

  private static Event with(String tag, String... placesAndTexts) {
    ImmutableMap.Builder<Pointer, RichText> texts = ImmutableMap.builder();
    for (int i = 0; i < placesAndTexts.length; i += 2) {
      texts.put(Pointer.parse(placesAndTexts[i]), RichText.of(placesAndTexts[i + 1]));
    }
    return EVENT.toBuilder().translations(ImmutableMap.of(tag, texts.buildOrThrow())).build();
  }

  private static String shown(Handout handout, Event event, Locale language) {
    return String.join("\n", ReadingOrder.of(handout.compose(event, language)).shown())
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }

  @Test
  void a_translation_takes_the_place_of_what_it_translates() {
    Event german =
        Translating.into(
                with(
                    "de",
                    "/title",
                    "Hafentag",
                    "/presentation",
                    "Ein *schöner* Tag.",
                    "/venues/0/rooms/hall/name",
                    "Große Halle",
                    "/people/ada/function",
                    "Präsidentin",
                    "/sessions/opening/title",
                    "Eröffnung"),
                Locale.GERMANY)
            .event();
    assertThat(german.language()).isEqualTo("de");
    assertThat(german.title()).isEqualTo("Hafentag");
    assertThat(german.presentation()).isEqualTo(RichText.of("Ein *schöner* Tag."));
    assertThat(german.venues().get(0).rooms().get(0).name()).isEqualTo("Große Halle");
    assertThat(german.people().get(0).function()).contains("Präsidentin");
    assertThat(german.sessions().get(0).title()).isEqualTo("Eröffnung");
  }

  @Test
  void what_is_not_translated_is_marked_with_its_own_language() {
    Translated german = Translating.into(with("de", "/title", "Hafentag"), Locale.GERMAN);
    assertThat(german.event().sessions().get(0).summary().blocks())
        .containsExactly(
            new Block.Paragraph(
                ImmutableList.of(new Inline.Foreign("fr", Inline.of("Le mot d'accueil.")))));
    assertThat(german.foreign())
        .containsEntry("Ouverture", "fr")
        .containsEntry("Grande halle", "fr")
        .doesNotContainKeys("Hafentag", "Ada");
  }

  @Test
  void a_few_translated_texts_are_marked_and_the_language_stays() {
    Translated german =
        Translating.into(with("de", "/sessions/opening/title", "Eröffnung"), Locale.GERMAN);
    assertThat(german.event().language()).isEqualTo("fr");
    assertThat(german.foreign()).containsExactly(Map.entry("Eröffnung", "de"));
    assertThat(german.event().presentation()).isEqualTo(EVENT.presentation());
  }

  @Test
  void without_a_translation_the_event_stays_as_it_is() {
    Event event = with("de", "/title", "Hafentag");
    assertThat(Translating.into(event, Locale.FRENCH).event()).isSameAs(event);
    assertThat(Translating.into(event, Locale.CANADA_FRENCH).event()).isSameAs(event);
    assertThat(Translating.into(event, Locale.ENGLISH).event()).isSameAs(event);
    assertThat(Translating.into(event, Locale.ROOT).event()).isSameAs(event);
  }

  @Test
  void the_translation_for_the_country_goes_before_that_of_the_language() {
    Event event =
        EVENT.toBuilder()
            .translations(
                ImmutableMap.of(
                    "de", ImmutableMap.of(Pointer.of("title"), RichText.of("Hafentag")),
                    "de-CH", ImmutableMap.of(Pointer.of("title"), RichText.of("Hafe-Tag"))))
            .build();
    assertThat(Translating.into(event, Locale.forLanguageTag("de-CH")).event().title())
        .isEqualTo("Hafe-Tag");
    assertThat(Translating.into(event, Locale.GERMANY).event().title()).isEqualTo("Hafentag");
  }

  @Test
  void places_that_hold_no_text_are_left_alone() {
    Event event =
        with(
            "de",
            "/title",
            "Hafentag",
            "/language",
            "xx",
            "/people/ada/surname",
            "Beispiel",
            "/sessions/nothing/title",
            "Nichts",
            "/sessions/opening/remarks",
            "Neu",
            "/sessions/0/title",
            "Nach der Nummer");
    Event german = Translating.into(event, Locale.GERMAN).event();
    assertThat(german.language()).isEqualTo("de");
    assertThat(german.people()).isEqualTo(EVENT.people());
    assertThat(german.sessions().get(0).remarks()).isEqualTo(RichText.EMPTY);
    assertThat(german.sessions().get(0).title()).isEqualTo("Ouverture");
  }

  @Test
  void a_handout_speaks_the_language_of_the_translation() {
    Event event = with("de", "/title", "Hafentag", "/sessions/opening/title", "Eröffnung \"groß\"");
    Handout programme = Handouts.find("programme").orElseThrow();
    assertThat(programme.compose(event, Locale.GERMAN).metadata().language())
        .isEqualTo(Locale.GERMANY);
    assertThat(shown(programme, event, Locale.GERMAN))
        .contains("Hafentag", "Eröffnung „groß“", "Programm")
        .doesNotContain("Ouverture");
    assertThat(shown(programme, event, Locale.FRENCH)).contains("Ouverture");
    assertThat(programme.compose(event, Locale.FRENCH).metadata().language())
        .isEqualTo(Locale.FRANCE);
  }

  @Test
  void plain_texts_in_another_language_are_marked_where_they_stand_alone() {
    Handout fiches = Handouts.find("fiches").orElseThrow();
    assertThat(fiches.compose(with("de", "/title", "Hafentag"), Locale.GERMAN).body().toString())
        .contains("Foreign[language=fr, content=[Text[value=Ouverture]]]");
    assertThat(fiches.compose(EVENT, Locale.GERMAN).body().toString())
        .contains("Foreign[language=de, content=[Text[value=Mitwirkende]]]");
  }

  @Test
  void the_public_sees_no_translation_of_what_it_may_not_see() {
    Event event = with("de", "/title", "Hafentag", "/sessions/opening/contents", "Geheim.");
    Event shown = Disclosure.standard().show(event, Audience.PUBLIC);
    assertThat(shown.translations()).isEmpty();
    for (Handout handout : Handouts.list()) {
      if (!handout.audience().maySee(Visibility.CREW) && !handout.isPersonal()) {
        assertThat(shown(handout, event, Locale.GERMAN)).doesNotContain("Geheim", "Secret");
      }
    }
  }

  @Test
  void names_and_what_only_some_may_read_are_not_missed() {
    assertThat(Translating.of(EVENT).expected().stream().map(Pointer::toString))
        .containsExactly(
            "/title",
            "/presentation",
            "/venues/0/rooms/hall/name",
            "/people/ada/function",
            "/sessions/opening/title",
            "/sessions/opening/summary");
    assertThat(Translating.of(EVENT).places())
        .contains(Pointer.parse("/city"), Pointer.parse("/sessions/opening/contents"))
        .doesNotContain(Pointer.parse("/language"), Pointer.parse("/people/ada/surname"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void a_walk_that_changes_nothing_gives_the_same_event(long seed) {
    Event event = EventGenerator.full(seed).next();
    assertThat(TextWalk.change(event, TextWalk.Text::value)).isEqualTo(event);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void every_text_of_any_event_can_be_translated(long seed) {
    Event event = EventGenerator.full(seed).next();
    ImmutableMap.Builder<Pointer, RichText> all = ImmutableMap.builder();
    Translating.of(event).places().forEach(place -> all.put(place, RichText.of("Wort")));
    Event translated =
        event.toBuilder()
            .language("fr")
            .translations(ImmutableMap.of("de", all.buildOrThrow()))
            .build();
    Translated german = Translating.into(translated, Locale.GERMAN);
    assertThat(TextWalk.list(german.event()))
        .allSatisfy(text -> assertThat(text.value().toString()).isEqualTo("Wort"));
    assertThat(german.foreign()).isEmpty();
  }
}
