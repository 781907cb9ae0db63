package org.conducteur.change;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;
import org.conducteur.people.Audience;
import org.conducteur.time.Day;

/** Puts the news of two versions together, which hold no more than their audience may see. */
final class Reporting {
  /** The topic of what belongs to the event itself. */
  private static final String EVENT = "";

  private final Comparing comparing;
  private final Audience audience;
  private final Phrases phrases;
  private final ChangeWords words;
  private final OccasionWords occasions;
  private final Newsworthy newsworthy;
  private final PersonalConcern concern;

  Reporting(Comparing comparing, Audience audience, Locale language) {
    this.comparing = comparing;
    this.audience = audience;
    Event before = comparing.before();
    Event after = comparing.after();
    phrases = new Phrases(language);
    words = new ChangeWords(comparing.shapes(), language, before, after);
    ValuePhrases values =
        new ValuePhrases(
            phrases, new ThingNames(comparing.shapes(), after, before), Pointer::toString);
    occasions = new OccasionWords(phrases, values, comparing.hasSeveralDays());
    newsworthy = new Newsworthy(audience, before, after);
    concern = new PersonalConcern(comparing, audience);
  }

  News news() {
    List<NewsTopic> urgent = new ArrayList<>();
    List<NewsTopic> rest = new ArrayList<>();
    ImmutableList<Day> redated = redated();
    for (Day day : redated) {
      urgent.add(redating(day));
    }
    SessionReport report = new SessionReport(comparing, audience, words, occasions);
    comparing.sessions().stream()
        .map(report::of)
        .flatMap(Optional::stream)
        .forEach(topic -> (topic.isUrgent() ? urgent : rest).add(topic));
    rest.addAll(elsewhere(redated));
    urgent.addAll(rest);
    return News.of(audience, urgent);
  }

  private ImmutableList<Day> redated() {
    return comparing.after().days().stream()
        .filter(day -> comparing.beforeRedating(day).isPresent())
        .filter(concern::isAbout)
        .collect(ImmutableList.toImmutableList());
  }

  private NewsTopic redating(Day day) {
    String sentence = occasions.redated(comparing.beforeRedating(day).orElseThrow(), day);
    Pointer place = Pointer.ROOT.then("days").then(day.id().value());
    return new NewsTopic(
        place,
        day.title().orElse(day.id().value()),
        ImmutableList.of(new NewsItem(NewsKind.DAY, place.then("date"), sentence)));
  }

  /** What changed outside of sessions, part by part of the event. */
  private List<NewsTopic> elsewhere(List<Day> redated) {
    ImmutableSet<String> told =
        redated.stream()
            .flatMap(
                day -> Stream.of("date", "weekday").map(part -> "/days/" + day.id() + "/" + part))
            .collect(toImmutableSet());
    Map<String, ImmutableList.Builder<NewsItem>> topics = new LinkedHashMap<>();
    comparing
        .elsewhere()
        .forEach(
            (part, change) -> {
              if (newsworthy.isTold(change)
                  && concern.isAbout(change)
                  && !told.contains(change.place().toString())) {
                boolean ofEvent = change.place().steps().size() == 1;
                topics
                    .computeIfAbsent(ofEvent ? EVENT : part, key -> ImmutableList.builder())
                    .add(
                        new NewsItem(
                            NewsKind.DETAIL,
                            change.place(),
                            words.sentence(change, ofEvent ? 1 : 0)));
              }
            });
    List<NewsTopic> out = new ArrayList<>();
    topics.forEach((part, items) -> out.add(topic(part, items.build())));
    return out;
  }

  private NewsTopic topic(String part, ImmutableList<NewsItem> items) {
    if (part.equals(EVENT)) {
      String title = phrases.find("thing.Event").map(noun -> noun.substring(2)).orElse(part);
      return new NewsTopic(Pointer.ROOT, Phrases.capitalised(title), items);
    }
    String title = phrases.find("field." + part).orElse(part);
    return new NewsTopic(
        Pointer.ROOT.then(part),
        Phrases.capitalised(title.startsWith("*") ? title.substring(1) : title),
        items);
  }
}
