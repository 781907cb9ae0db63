package org.conducteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conducteur.document.Document;
import org.conducteur.handout.Handout;
import org.conducteur.handout.Handouts;
import org.conducteur.people.Audience;
import org.conducteur.people.Visibility;
import org.conducteur.port.ReadingOrder;
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
      for (Visibility level : Visibility.values()) {
        if (!handout.audience().maySee(level)) {
          assertThat(all).as(handout.id()).doesNotContain("mark" + level.name());
        }
      }
      if (handout.audience().equals(Audience.PUBLIC) || handout.audience().equals(Audience.CREW)) {
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
      for (Visibility level : Visibility.values()) {
        if (!handout.audience().maySee(level)) {
          assertThat(all).as(handout.id()).doesNotContain("mark" + level.name());
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
