package org.conducteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conducteur.document.Document;
import org.conducteur.handout.Handout;
import org.conducteur.handout.HandoutOptions;
import org.conducteur.handout.Handouts;
import org.conducteur.handout.Subject;
import org.conducteur.people.Audience;
import org.conducteur.people.Visibility;
import org.conducteur.port.ReadingOrder;
import org.conducteur.session.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoutLeakTest {
  private static final List<Locale> LANGUAGES =
      List.of(
          Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("da"), Locale.JAPAN);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_handout_shows_more_than_its_audience_may_see(long seed) {
    Event event = Marked.event(EventGenerator.full(seed).next());
    for (Handout handout : Handouts.list()) {
      String all = String.join("\n", everyText(handout.compose(event, Locale.FRENCH)));
      assertThat(all).as(handout.id()).contains("markPUBLIC");
      assertNothingAbove(handout, all);
      if (!handout.isPersonal() && !handout.audience().equals(Audience.INTERNAL)) {
        assertThat(all).as(handout.id()).doesNotContain(Marked.CALLED);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_translated_handout_shows_more_either(long seed) {
    Event event = Marked.translated(Marked.event(EventGenerator.full(seed).next()), "de");
    for (Handout handout : Handouts.list()) {
      String all = String.join("\n", everyText(handout.compose(event, Locale.GERMAN)));
      assertThat(all).as(handout.id()).contains("Wort-markPUBLIC");
      assertNothingAbove(handout, all);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void no_handout_for_one_room_or_station_shows_more_either(long seed) {
    Event event = Marked.event(EventGenerator.full(seed).next());
    for (Handout handout : Handouts.list()) {
      if (!handout.isPersonal()) {
        handout.subjects(event).stream()
            .map(subject -> HandoutOptions.in(Locale.FRENCH).withSubject(subject.id()))
            .map(options -> String.join("\n", everyText(handout.compose(event, options))))
            .forEach(text -> assertNothingAbove(handout, text));
      }
    }
  }

  private static void assertNothingAbove(Handout handout, String text) {
    for (Visibility level : Visibility.values()) {
      if (!handout.isPersonal() && !handout.audience().maySee(level)) {
        assertThat(text).as(handout.id()).doesNotContain("mark" + level.name());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_personal_handout_holds_nothing_that_is_for_somebody_else(long seed) {
    Event event = Addressed.event(Marked.event(EventGenerator.full(seed).next()));
    Handouts.list().stream()
        .filter(Handout::isPersonal)
        .forEach(handout -> checkCopies(handout, event));
  }

  private static void checkCopies(Handout handout, Event event) {
    List<String> readers = handout.subjects(event).stream().map(Subject::id).toList();
    assertThat(readers).hasSizeGreaterThan(1);
    for (String reader : readers) {
      HandoutOptions options = HandoutOptions.in(Locale.FRENCH).withSubject(reader);
      String all = String.join("\n", everyText(handout.compose(event, options)));
      assertThat(all)
          .contains(Addressed.TOLD + reader, Addressed.ASKED + reader, Marked.CALLED)
          .doesNotContain(Addressed.PROMPTED)
          .doesNotContain("mark" + Visibility.INTERNAL);
      for (String other : readers) {
        if (!other.equals(reader)) {
          assertThat(all).doesNotContain(Addressed.TOLD + other, Addressed.ASKED + other);
        }
      }
      for (Session session : event.sessions()) {
        if (session.participations().stream().noneMatch(p -> p.who().value().equals(reader))) {
          assertThat(all).doesNotContain(Addressed.INSIDE + session.id());
        }
      }
    }
  }

  private static List<String> everyText(Document document) {
    ReadingOrder order = ReadingOrder.of(document);
    List<String> all = new ArrayList<>(order.shown());
    all.addAll(order.notes());
    all.add(document.metadata().toString());
    all.add(document.furniture().toString());
    document.attachments().forEach(attachment -> all.add(attachment.toString()));
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void any_event_makes_every_handout_in_every_language(long seed) {
    Event any = EventGenerator.of(seed).next();
    Event event = Marked.translated(any, "da");
    for (Handout handout : Handouts.list()) {
      for (Locale language : LANGUAGES) {
        assertThat(handout.compose(event, language).metadata().title()).isNotNull();
      }
    }
  }
}
