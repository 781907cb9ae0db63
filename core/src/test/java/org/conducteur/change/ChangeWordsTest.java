package org.conducteur.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.LongStream;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.event.Silence;
import org.conducteur.id.Pointer;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Room;
import org.conducteur.people.Visibility;
import org.conducteur.port.WordBundles;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.shape.Shapes;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.conducteur.time.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeWordsTest {
  private static final Event EVENT = Evening.event();

  private static LongStream seeds() {
    return LongStream.rangeClosed(1, 12);
  }

  private static List<String> french(Event before, Event after) {
    return told(Locale.FRENCH, before, after);
  }

  private static List<String> told(Locale language, Event before, Event after) {
    ChangeWords words = ChangeWords.in(language, before, after);
    return Difference.between(before, after).stream()
        .map(words::sentence)
        .map(sentence -> sentence.replace('\u00a0', ' '))
        .toList();
  }

  private static Event later() {
    return Evening.with(
        EVENT, Evening.OPENING, s -> s.slot(Evening.slot(DayTime.of(9, 0), DayTime.of(9, 45))));
  }

  @Test
  void a_changed_time_is_told_with_the_session_s_name() {
    assertThat(french(EVENT, later()))
        .containsExactly("Séance « Ouverture » : la fin passe de 9 h 30 à 9 h 45");
    assertThat(told(Locale.ENGLISH, EVENT, later()))
        .containsExactly("Session “Ouverture”: the end changes from 09:30 to 09:45");
    assertThat(told(Locale.GERMAN, EVENT, later())).isEqualTo(french(EVENT, later()));
  }

  @Test
  void a_silence_is_named_by_its_rule_and_by_what_it_is_about() {
    Event silent = silent("/sessions/opening/slot/end", "Convenu.");
    Event moved = silent("/sessions/opening/room", "Convenu.");
    Event otherwise = silent("/sessions/opening/slot/end", "Vu avec la régie.");
    Event gone = silent.toBuilder().sessions(List.of()).silences(List.of()).build();

    assertThat(french(EVENT, silent))
        .containsExactly(
            "Remarque écartée ajoutée : « session-overlap » (Séance « Ouverture » : la fin)");
    assertThat(told(Locale.ENGLISH, silent, otherwise))
        .containsExactly(
            "Silenced remark “session-overlap” (Session “Ouverture”: the end): the reason changes"
                + " from “Convenu.” to “Vu avec la régie.”");
    assertThat(french(silent, gone))
        .contains("Remarque écartée retirée : « session-overlap » (Séance « Ouverture » : la fin)");
    assertThat(french(EVENT, silent("", "Convenu.")))
        .containsExactly("Remarque écartée ajoutée : « session-overlap » (Événement)");
    assertThat(french(silent, moved)).hasSize(2);
  }

  private static Event silent(String place, String reason) {
    return EVENT.toBuilder()
        .silences(
            List.of(new Silence("session-overlap", Pointer.parse(place), Optional.of(reason))))
        .build();
  }

  @Test
  void what_came_and_went_is_named() {
    Event after =
        EVENT.toBuilder()
            .venues(
                List.of(
                    EVENT.venues().get(0).toBuilder()
                        .rooms(List.of(Room.builder(RoomId.of("hall"), "Hall").build()))
                        .build()))
            .build();
    assertThat(french(EVENT, after))
        .containsExactlyInAnyOrder(
            "Salle ajoutée à « Maison » : « Hall »", "Salle retirée de « Maison » : « Foyer »");
  }

  @Test
  void whoever_no_longer_takes_part_is_named() {
    Event after =
        Evening.with(
            EVENT,
            Evening.TABLE,
            s -> s.participations(EVENT.sessions().get(1).participations().subList(1, 2)));
    assertThat(french(EVENT, after))
        .containsExactly("Intervention de Marie EXEMPLE retirée de « Table ronde »");
    assertThat(french(after, EVENT))
        .containsExactly("Intervention de Marie EXEMPLE ajoutée à « Table ronde »");
  }

  @Test
  void items_say_where_they_went_and_who_speaks() {
    ImmutableList<RunningItem> items = EVENT.sessions().get(1).runningOrder();
    RunningItem spoken =
        items.get(3).toBuilder()
            .speakers(List.of(Evening.JEAN))
            .length(Duration.ofMinutes(90))
            .build();
    Event after =
        Evening.with(
            EVENT,
            Evening.TABLE,
            s -> s.runningOrder(List.of(items.get(2), items.get(0), items.get(1), spoken)));
    String item = "Séance « Table ronde », élément du déroulé ";
    assertThat(french(EVENT, after))
        .containsExactly(
            item + "« Questions » : passe de la place 3 à la place 1",
            item + "« Conclusion » : les intervenants comptent désormais Jean TÉMOIN",
            item + "« Conclusion » : la durée passe de 10 min à 1 h 30");
  }

  @Test
  void fields_that_were_empty_and_are_empty_now_are_told_as_such() {
    Event before = Evening.with(EVENT, Evening.TABLE, s -> s.room(Evening.FOYER));
    Event after = Evening.with(EVENT, Evening.TABLE, s -> s.notes(RichText.of("Prévoir de l’eau")));
    assertThat(french(before, after))
        .containsExactly(
            "Séance « Table ronde » : la salle disparaît (auparavant « Foyer »)",
            "Séance « Table ronde » : les notes de travail deviennent « Prévoir de l’eau »"
                + " (rien auparavant)");
  }

  @Test
  void the_event_itself_is_spoken_of_too() {
    Event after =
        EVENT.toBuilder()
            .title("Nuit")
            .audiences(ImmutableMap.of(Pointer.parse("/notes"), Visibility.CREW))
            .translations(
                ImmutableMap.of(
                    "de", ImmutableMap.of(Pointer.parse("/title"), RichText.of("Nacht"))))
            .build();
    assertThat(french(EVENT, after))
        .containsExactly(
            "Événement : le titre passe de « Soirée » à « Nuit »",
            "Visibilité particulière ajoutée : /notes",
            "Textes traduits ajoutés : allemand");
  }

  @Test
  void a_conflict_tells_what_was_before_and_what_is_here_and_there() {
    Event theirs =
        Evening.with(
            EVENT, Evening.OPENING, s -> s.slot(Evening.slot(DayTime.of(9, 0), DayTime.of(10, 0))));
    Merged merged = Merge.of(EVENT, later(), theirs);
    assertThat(
            ChangeWords.in(Locale.FRENCH, EVENT, merged.event())
                .sentence(merged.conflicts().get(0))
                .replace('\u00a0', ' '))
        .isEqualTo("Séance « Ouverture », la fin : avant 9 h 30, ici 9 h 45, là-bas 10 h 00");
  }

  @Test
  void what_people_typed_is_quoted_as_it_is_and_shortened() {
    Event after = EVENT.toBuilder().title("{before} $1 \\ " + "mot ".repeat(5_000)).build();
    assertThat(french(EVENT, after).get(0))
        .startsWith("Événement : le titre passe de « Soirée » à « {before} $1 \\ mot")
        .hasSizeLessThan(200);
  }

  @Test
  void values_of_all_types_are_readable() {
    ValuePhrases values =
        new ValuePhrases(
            new Phrases(Locale.FRENCH),
            new ThingNames(new Shapes(), EVENT, EVENT),
            Pointer::toString);
    List<String> told = new ArrayList<>();
    for (Object value :
        List.of(
            new DayTime(DayTime.of(1, 30).time(), 1),
            Duration.ofMinutes(75),
            new Deadline.Relative(-1),
            true,
            1_500,
            Evening.MARIE,
            Evening.FOYER,
            Role.MC,
            DayOfWeek.MONDAY,
            List.of(Evening.MARIE, Evening.JEAN),
            EVENT.days().get(0).date().orElseThrow())) {
      told.add(values.of(value).replace('\u00a0', ' '));
    }
    assertThat(told)
        .containsExactly(
            "1 h 30 le lendemain",
            "1 h 15",
            "la veille",
            "oui",
            "1500",
            "Marie EXEMPLE",
            "« Foyer »",
            "maître de cérémonie",
            "lundi",
            "Marie EXEMPLE, Jean TÉMOIN",
            "jeudi 2 mai 2030");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatever_changes_there_is_a_sentence_without_gaps(long seed) {
    Event before = EventGenerator.of(seed).next();
    Event after = new Edits(seed).some(before, 10);
    Event ours = new Edits(seed + 99).some(before, 10);
    for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(told(language, before, after))
          .allSatisfy(sentence -> assertThat(sentence).isNotBlank());
      Merged merged = Merge.of(before, ours, after);
      ChangeWords words = ChangeWords.in(language, before, merged.event());
      assertThat(merged.conflicts())
          .allSatisfy(conflict -> assertThat(words.sentence(conflict)).isNotBlank());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void every_component_and_every_record_and_constant_of_the_model_has_a_word(String language) {
    Phrases phrases = new Phrases(Locale.forLanguageTag(language));
    Set<Class<?>> records = new HashSet<>();
    Event event = EventGenerator.full(3).next();
    new Edits(3).sites(event).forEach(site -> records.add(site.holder().getClass()));
    assertThat(records).hasSizeGreaterThan(40);
    for (Class<?> type : records) {
      assertThat(phrases.find("thing." + type.getSimpleName())).as(type.getName()).isPresent();
      for (RecordComponent component : type.getRecordComponents()) {
        String name = component.getName();
        assertThat(
                phrases
                    .find("field." + name)
                    .or(() -> phrases.find("field." + type.getSimpleName() + "." + name)))
            .as("%s of %s", name, type)
            .isPresent();
      }
    }
    ValuePhrases values =
        new ValuePhrases(phrases, new ThingNames(new Shapes(), event, event), Pointer::toString);
    for (Class<?> type : WordBundles.enums()) {
      for (Object constant : type.getEnumConstants()) {
        String name = ((Enum<?>) constant).name();
        // Those inside another type are told as a part of its notation.
        if (type.getEnclosingClass() == null) {
          assertThat(values.of(constant)).as("%s %s", type, name).isNotEqualTo(name);
        }
      }
    }
  }

  @Test
  void both_languages_have_the_same_sentences_with_the_same_gaps() {
    ResourceBundle french = WordBundles.bundle("org.conducteur.change.changes", "fr");
    ResourceBundle english = WordBundles.bundle("org.conducteur.change.changes", "en");
    assertThat(french.keySet()).isEqualTo(english.keySet());
    for (String key : french.keySet()) {
      assertThat(WordBundles.placeholders(french.getString(key)))
          .as(key)
          .isEqualTo(WordBundles.placeholders(english.getString(key)));
    }
  }
}
