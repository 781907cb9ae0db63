package org.conducteur.event;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.conducteur.change.News;
import org.conducteur.people.Audience;
import org.conducteur.people.Visibility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsLeakTest {
  private static final List<Audience> AUDIENCES =
      List.of(Audience.PUBLIC, Audience.CREW, Audience.INTERNAL);

  private static String text(News news) {
    return news.topics().stream()
        .flatMap(topic -> topic.items().stream())
        .map(item -> item.sentence())
        .collect(joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void news_tell_no_more_than_their_audience_may_see(long seed) {
    Event event = Marked.event(EventGenerator.full(seed).next());
    Event other = Marked.event(EventGenerator.full(seed + 100).next());
    for (Event later : List.of(Restated.event(event), other)) {
      for (Audience audience : AUDIENCES) {
        String all = text(News.between(event, later, audience, Locale.FRENCH));
        assertThat(all).contains("mark" + audience.sees());
        for (Visibility level : Visibility.values()) {
          if (!audience.maySee(level)) {
            assertThat(all).doesNotContain("mark" + level);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_person_reads_nothing_that_is_for_somebody_else(long seed) {
    Event event = Addressed.event(Marked.event(EventGenerator.full(seed).next()));
    List<News> all = News.perPerson(event, Restated.event(event), Locale.FRENCH);
    assertThat(all).hasSize(4);
    for (News news : all) {
      String reader = news.person().orElseThrow().value();
      String told = text(news);
      assertThat(told)
          .contains(Addressed.TOLD + reader, Addressed.ASKED + reader, Marked.CALLED)
          .doesNotContain("mark" + Visibility.INTERNAL, Addressed.PROMPTED);
      for (News other : all) {
        String name = other.person().orElseThrow().value();
        if (!name.equals(reader)) {
          assertThat(told).doesNotContain(Addressed.TOLD + name, Addressed.ASKED + name);
        }
      }
      for (var session : event.sessions()) {
        if (session.participations().stream().noneMatch(p -> p.who().value().equals(reader))) {
          assertThat(told).doesNotContain(Addressed.INSIDE + session.id());
        }
      }
      assertThat(news)
          .isEqualTo(News.between(event, Restated.event(event), news.audience(), Locale.FRENCH));
    }
  }
}
