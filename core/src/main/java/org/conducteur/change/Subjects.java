package org.conducteur.change;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.change.Whereabouts.Place;
import org.conducteur.change.Whereabouts.Stop;
import org.conducteur.id.Id;
import org.conducteur.shape.Shapes;

/** What a sentence speaks of: the things on the way to a place, and the field there. */
final class Subjects {
  /**
   * The word for a field.
   *
   * @param words with its article
   * @param plural whether its verb is in the plural
   */
  record Field(String words, boolean plural) {}

  private final Phrases phrases;
  private final ValuePhrases values;

  Subjects(Phrases phrases, ValuePhrases values) {
    this.phrases = phrases;
    this.values = values;
  }

  Field field(Place place) {
    String words =
        phrases
            .find("field." + place.type() + "." + place.field())
            .or(() -> phrases.find("field." + place.field()))
            .orElse(place.field());
    return words.startsWith("*") ? new Field(words.substring(1), true) : new Field(words, false);
  }

  /** Whether a thing is one of several plain values of a field, such as a speaker of an item. */
  boolean isListed(Object thing, Place place) {
    return !place.inField()
        && !Shapes.hasParts(thing)
        && (place.stops().isEmpty() || !lastIs(thing, place.stops()));
  }

  private static boolean lastIs(Object thing, List<Stop> stops) {
    return stops.get(stops.size() - 1).thing().equals(thing);
  }

  /** Such as "Séance « Table ronde », élément du déroulé « Discours »". */
  String of(List<Stop> stops) {
    String told = stops.stream().map(this::label).collect(joining(", "));
    return Phrases.capitalised(told.isEmpty() ? noun("Event") : told);
  }

  private String label(Stop stop) {
    String noun = noun(stop.thing());
    return name(stop).map(name -> noun + " " + name).orElse(noun);
  }

  private Optional<String> name(Stop stop) {
    return stop.key().map(this::key).or(() -> values.name(stop.thing()));
  }

  private String key(Object key) {
    if (key instanceof Id id) {
      return values.of(id);
    }
    return key instanceof String tag ? values.language(tag) : key.toString();
  }

  /** The stops but the last. */
  List<Stop> around(List<Stop> stops) {
    return stops.isEmpty() ? stops : stops.subList(0, stops.size() - 1);
  }

  /** The stops but the first ones. */
  List<Stop> below(List<Stop> stops, int known) {
    return stops.subList(Math.min(known, stops.size()), stops.size());
  }

  /** The innermost of the things around, with the others in brackets. */
  Optional<String> owner(List<Stop> stops) {
    if (stops.isEmpty()) {
      return Optional.empty();
    }
    Stop last = stops.get(stops.size() - 1);
    String name = name(last).orElseGet(() -> noun(last.thing()));
    return Optional.of(
        owner(around(stops))
            .map(outer -> phrases.fill("owner.inner", Map.of("inner", name, "outer", outer)))
            .orElse(name));
  }

  /** The name of what came or went: its key in a table, else its own. */
  Optional<String> name(Object thing, Place place) {
    return place.inField() || place.stops().isEmpty()
        ? values.name(thing)
        : name(place.stops().get(place.stops().size() - 1));
  }

  String noun(Object thing) {
    return noun(ValuePhrases.type(thing));
  }

  private String noun(String type) {
    return phrases.find("thing." + type).map(word -> word.substring(2)).orElse(type);
  }

  /** The ending of keys for the noun of a thing: f, m or p. */
  String gender(Object thing) {
    return phrases
        .find("thing." + ValuePhrases.type(thing))
        .map(word -> word.substring(0, 1))
        .orElse("m");
  }
}
