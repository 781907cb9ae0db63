package org.conducteur.change;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.conducteur.event.Silence;
import org.conducteur.handout.ValueWords;
import org.conducteur.id.Id;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Quoted;
import org.conducteur.people.Party;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.conducteur.time.Deadline;
import org.conducteur.time.PartialDate;

/** Values of all types of the model as people read them. */
final class ValuePhrases {
  private static final int MOST_LISTED = 8;

  private final Phrases phrases;
  private final ValueWords words;
  private final ThingNames names;
  private final Function<Pointer, String> places;

  /**
   * Words for values.
   *
   * @param places the words for a place of the event
   */
  ValuePhrases(Phrases phrases, ThingNames names, Function<Pointer, String> places) {
    this.phrases = phrases;
    this.names = names;
    this.places = places;
    words = ValueWords.in(phrases.language());
  }

  /** A value, or the word for nothing. */
  String of(Optional<Object> value) {
    return value.map(this::of).orElseGet(() -> phrases.get("nothing"));
  }

  String of(Object value) {
    if (value instanceof String text) {
      return phrases.quoted(Quoted.of(text));
    } else if (value instanceof RichText text) {
      return phrases.quoted(Quoted.of(text.isEmpty() ? text.markdown() : text.plain()));
    } else if (value instanceof Boolean truth) {
      return phrases.get(truth ? "yes" : "no");
    } else if (value instanceof Enum<?> constant) {
      return word(constant);
    } else if (value instanceof Number number) {
      return words.number(new BigDecimal(number.toString()));
    } else if (value instanceof List<?> list) {
      return list(list);
    } else if (value instanceof Pointer place) {
      return places.apply(place);
    }
    return time(value).orElseGet(() -> thing(value));
  }

  /** The first ones of a list; nobody reads a hundred names in a sentence. */
  private String list(List<?> list) {
    String told = list.stream().limit(MOST_LISTED).map(this::of).collect(joining(", "));
    return list.isEmpty() ? phrases.get("nothing") : list.size() > MOST_LISTED ? told + "…" : told;
  }

  private Optional<String> time(Object value) {
    if (value instanceof DayTime time) {
      return Optional.of(dayTime(time));
    } else if (value instanceof Duration duration) {
      return Optional.of(words.duration(duration));
    } else if (value instanceof LocalDate date) {
      return Optional.of(words.date(date));
    } else if (value instanceof PartialDate date) {
      return Optional.of(words.date(date));
    } else if (value instanceof Deadline deadline) {
      return Optional.of(words.deadline(deadline));
    }
    return Optional.empty();
  }

  private String dayTime(DayTime time) {
    String clock = words.time(time.time());
    return switch (time.daysAfter()) {
      case 0 -> clock;
      case 1 -> phrases.fill("time.next", Map.of("time", clock));
      default ->
          phrases.fill(
              "time.later", Map.of("time", clock, "days", Integer.toString(time.daysAfter())));
    };
  }

  /** The name of what has one, else the noun for it. */
  private String thing(Object value) {
    if (value instanceof Id id) {
      return names.find(id).flatMap(this::name).orElse(id.value());
    }
    return name(value)
        .or(() -> phrases.find("thing." + type(value)).map(noun -> noun.substring(2)))
        .orElse(value.toString());
  }

  /** What a thing is called: somebody by the name alone, others in quotation marks. */
  Optional<String> name(Object thing) {
    if (thing instanceof Silence silence) {
      return Optional.of(
          phrases.fill(
              "silence", Map.of("rule", of(silence.rule()), "place", of(silence.place()))));
    }
    return thing instanceof Party party && !party.displayName().isBlank()
        ? Optional.of(party.displayName())
        : names.of(thing).map(this::of);
  }

  /** The name of a language, in the languages of the bundles. */
  String language(String tag) {
    return words.language(tag);
  }

  /** The name of a type as the bundle has it. */
  static String type(Object value) {
    return value instanceof Map<?, ?> ? "ImmutableMap" : value.getClass().getSimpleName();
  }

  private String word(Enum<?> constant) {
    if (constant instanceof DayOfWeek day) {
      return words.weekday(day);
    }
    String type = constant.getDeclaringClass().getSimpleName();
    String key =
        type.substring(0, 1).toLowerCase(Locale.ROOT)
            + type.substring(1)
            + "."
            + constant.name().toLowerCase(Locale.ROOT);
    return phrases.find(key).or(() -> words.of(constant)).orElse(constant.name());
  }
}
