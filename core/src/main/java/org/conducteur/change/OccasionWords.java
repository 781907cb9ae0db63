package org.conducteur.change;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.id.PartyId;
import org.conducteur.session.Brief;
import org.conducteur.session.Participation;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;

/** Sentences about when and where sessions take place. */
final class OccasionWords {
  private final Phrases phrases;
  private final ValuePhrases values;
  private final boolean severalDays;

  OccasionWords(Phrases phrases, ValuePhrases values, boolean severalDays) {
    this.phrases = phrases;
    this.values = values;
    this.severalDays = severalDays;
  }

  String title(Occasion occasion) {
    String title = occasion.session().title();
    return values.of(title.isBlank() ? occasion.session().id().value() : title);
  }

  /**
   * Such as "« Ouverture » commence à 9 h 15 au lieu de 9 h 00, salle inchangée (Hall)"; nothing if
   * both read the same, as when a room has another id and its old name.
   */
  Optional<String> moved(Occasion before, Occasion after) {
    Optional<String> day =
        before.isSameDay(after)
            ? Optional.empty()
            : changed("day", before.day().map(this::name), after.day().map(this::name));
    ImmutableList<String> times =
        Stream.of(
                changed("starts", before.start().map(values::of), after.start().map(values::of)),
                changed("ends", before.end().map(values::of), after.end().map(values::of)))
            .flatMap(Optional::stream)
            .collect(toImmutableList());
    Optional<String> room =
        changed("room", before.room().map(values::of), after.room().map(values::of));
    ImmutableList<String> told =
        Stream.of(day.stream(), times.stream(), room.stream())
            .flatMap(sentences -> sentences)
            .collect(toImmutableList());
    if (told.isEmpty()) {
      return Optional.empty();
    }
    String subject = severalDays && day.isEmpty() ? titleAndDay(after) : title(after);
    return Optional.of(
        subject
            + " "
            + list(told)
            + (times.isEmpty() ? sameTime(after) : "")
            + (room.isEmpty() ? sameRoom(after) : "")
            + (after.follows(before) ? phrases.get("news.follows") : ""));
  }

  private String sameTime(Occasion after) {
    return span(after).map(span -> phrases.fill("news.time.same", Map.of("span", span))).orElse("");
  }

  private String sameRoom(Occasion after) {
    return after
        .room()
        .map(room -> phrases.fill("news.room.same", Map.of("room", values.of(room))))
        .orElse("");
  }

  private String titleAndDay(Occasion occasion) {
    return occasion
        .day()
        .map(day -> title(occasion) + " (" + name(day) + ")")
        .orElse(title(occasion));
  }

  private Optional<String> changed(String what, Optional<String> before, Optional<String> after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    String key = "news." + what + (before.isEmpty() ? ".now" : after.isEmpty() ? ".open" : "");
    return Optional.of(
        phrases.fill(key, Map.of("before", before.orElse(""), "after", after.orElse(""))));
  }

  String cancelled(Occasion before) {
    return about("news.cancelled", before);
  }

  String fresh(Occasion after) {
    List<Participation> parts = after.session().participations();
    String people =
        values.of(Optional.of(parts.stream().map(Participation::who).distinct().toList()));
    return about("news.new", after)
        + (parts.isEmpty() ? "" : phrases.fill("news.with", Map.of("names", people)));
  }

  String joined(Occasion after, Optional<DayTime> arrival) {
    return about("news.joined", after)
        + arrival
            .map(time -> phrases.fill("news.joined.arrival", Map.of("time", values.of(time))))
            .orElse("");
  }

  String left(Occasion before) {
    return about("news.left", before);
  }

  String split(Occasion whole, List<Occasion> parts) {
    return phrases.fill(
        "news.split",
        Map.of(
            "title",
            title(whole),
            "parts",
            list(parts.stream().map(part -> title(part) + " (" + when(part) + ")").toList())));
  }

  /** Somebody else who takes part, or does so no more. */
  String takesPart(PartyId who, boolean now) {
    return phrases.fill(now ? "news.takes.part" : "news.left.by", Map.of("name", values.of(who)));
  }

  String brief(Brief brief) {
    return phrases.fill("news.brief", Map.of("text", values.of(brief.text())));
  }

  /** A day that takes place on another date. */
  String redated(Day before, Day after) {
    return phrases.fill("news.date", Map.of("before", name(before), "after", name(after)));
  }

  /** When somebody is to be there, if that changed. */
  Optional<String> arrival(Optional<DayTime> before, Optional<DayTime> after) {
    return changed("arrival", before.map(values::of), after.map(values::of));
  }

  private String about(String key, Occasion occasion) {
    String when = when(occasion);
    return phrases.fill(
        key, Map.of("title", title(occasion), "when", when.isEmpty() ? "" : ", " + when));
  }

  /** Such as "samedi 30 mai 2026, de 14 h 00 à 15 h 00, Studio". */
  private String when(Occasion occasion) {
    return Stream.of(
            occasion.day().map(this::name), span(occasion), occasion.room().map(values::of))
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }

  private Optional<String> span(Occasion occasion) {
    Optional<String> start = occasion.start().map(values::of);
    Optional<String> end = occasion.end().map(values::of);
    if (start.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    String key =
        start.isEmpty() ? "news.span.end" : end.isEmpty() ? "news.span.start" : "news.span";
    return Optional.of(phrases.fill(key, Map.of("start", start.orElse(""), "end", end.orElse(""))));
  }

  private String name(Day day) {
    return day.date().map(values::of).or(day::title).orElse(day.id().value());
  }

  /** Such as "a, b et c". */
  private String list(List<String> told) {
    int last = told.size() - 1;
    return last < 1
        ? String.join("", told)
        : phrases.fill(
            "news.list",
            Map.of("all", String.join(", ", told.subList(0, last)), "last", told.get(last)));
  }
}
