package org.conducteur.change;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conducteur.change.Whereabouts.Place;
import org.conducteur.change.Whereabouts.Stop;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;
import org.conducteur.shape.Shapes;

/**
 * Changes and conflicts in sentences for people, with names in place of ids: {@code Séance «
 * Ouverture » : la fin passe de 9 h 30 à 9 h 45}. The sentences are in English, and in French for
 * all other languages.
 */
public final class ChangeWords {
  private final Phrases phrases;
  private final ValuePhrases values;
  private final Subjects subjects;
  private final Whereabouts earlier;
  private final Whereabouts later;

  ChangeWords(Shapes shapes, Locale language, Event before, Event after) {
    phrases = new Phrases(language);
    values = new ValuePhrases(phrases, new ThingNames(shapes, after, before), this::where);
    subjects = new Subjects(phrases, values);
    earlier = new Whereabouts(shapes, before);
    later = new Whereabouts(shapes, after);
  }

  /**
   * The words for what lies between two states.
   *
   * @param language the language of the sentences
   * @param before the earlier state, whose names are used for what is gone
   * @param after the later state; for conflicts the merged event
   * @return words that are used again for each change
   */
  public static ChangeWords in(Locale language, Event before, Event after) {
    return new ChangeWords(
        new Shapes(),
        requireNonNull(language, "language"),
        requireNonNull(before, "before"),
        requireNonNull(after, "after"));
  }

  /**
   * A change in a sentence.
   *
   * @param change a change between the two states
   * @return one line without a full stop
   */
  public String sentence(Change change) {
    return sentence(change, 0);
  }

  /**
   * A change in a sentence for people who have read already what it is about.
   *
   * @param change a change between the two states
   * @param known how many of the things on the way to its place need not be named again
   */
  String sentence(Change change, int known) {
    Place place = change.kind() == ChangeKind.REMOVED ? left(change) : later.of(change.place());
    Map<String, String> told = new HashMap<>();
    Excerpts values = Excerpts.of(change.before(), change.after());
    told.put("before", value(place, values.before()));
    told.put("after", value(place, values.after()));
    change.from().ifPresent(from -> told.put("from", Integer.toString(from + 1)));
    change.to().ifPresent(to -> told.put("to", Integer.toString(to + 1)));
    return switch (change.kind()) {
      case CHANGED -> about(place, known, changed(change, place, told));
      case ADDED -> comeOrGone("added", change.after(), place, known, told);
      case REMOVED -> comeOrGone("removed", change.before(), place, known, told);
      case MOVED -> about(place, known, moved(change, place, told));
    };
  }

  /**
   * A conflict in a sentence: what was before, here and there.
   *
   * @param conflict a conflict of the merge that gave the later state
   * @return one line without a full stop
   */
  public String sentence(Conflict conflict) {
    Place place = later.of(conflict.place());
    Map<String, String> told = new HashMap<>();
    told.put("subject", subjects.of(place.stops()));
    told.put("field", subjects.field(place).words());
    told.put("base", value(place, conflict.base()));
    told.put("ours", value(place, conflict.ours()));
    told.put("theirs", value(place, conflict.theirs()));
    return phrases.fill(place.inField() ? "conflict" : "conflict.whole", told);
  }

  /**
   * The words for a place in the later state; of what is gone from there, in the earlier one.
   *
   * @param place any place
   * @return such as {@code Séance « Ouverture » : la salle}
   */
  public String where(Pointer place) {
    Place now = later.of(place);
    Place before = earlier.of(place);
    Place found = before.stops().size() > now.stops().size() ? before : now;
    String subject = subjects.of(found.stops());
    return found.inField() && !place.steps().isEmpty()
        ? phrases.fill("where", Map.of("subject", subject, "field", subjects.field(found).words()))
        : subject;
  }

  /**
   * Where something was. What it belonged to is still there and has its new name, but the keys of
   * tables are known from the earlier state alone.
   */
  private Place left(Change change) {
    Object gone = change.before().orElseThrow();
    Place before = earlier.of(change.place());
    boolean keyed = before.stops().stream().anyMatch(stop -> stop.key().isPresent());
    return keyed ? before : later.of(change.place(), gone);
  }

  private String value(Place place, Optional<Object> value) {
    // Languages are written as tags.
    return place.field().startsWith("language") && value.isPresent()
        ? values.language(value.get().toString())
        : values.of(value);
  }

  /** The sentence with what it is about before it, unless all of that is known. */
  private String about(Place place, int known, String sentence) {
    List<Stop> unknown = subjects.below(place.stops(), known);
    return unknown.isEmpty() && known > 0
        ? Phrases.capitalised(sentence)
        : phrases.fill("about", Map.of("subject", subjects.of(unknown), "sentence", sentence));
  }

  private String changed(Change change, Place place, Map<String, String> told) {
    Subjects.Field field = subjects.field(place);
    told.put("field", field.words());
    String key =
        change.before().isEmpty() ? "filled" : change.after().isEmpty() ? "emptied" : "changed";
    return phrases.fill(key + (field.plural() ? ".many" : ".one"), told);
  }

  private String comeOrGone(
      String key, Optional<Object> value, Place place, int known, Map<String, String> told) {
    Object thing = value.orElseThrow();
    if (subjects.isListed(thing, place)) {
      told.put("field", subjects.field(place).words());
      told.put("value", value(place, value));
      return about(place, known, phrases.fill("listed." + key, told));
    }
    List<Stop> around = place.inField() ? place.stops() : subjects.around(place.stops());
    List<Stop> stops = subjects.below(around, known);
    told.put("thing", Phrases.capitalised(subjects.noun(thing)));
    told.put(
        "owner",
        subjects
            .owner(stops)
            .map(owner -> phrases.fill(key + ".owner", Map.of("owner", owner)))
            .orElse(""));
    Optional<String> name = subjects.name(thing, place);
    String own = key + "." + ValuePhrases.type(thing);
    if (name.isPresent() && phrases.find(own).isPresent()) {
      told.put("name", name.get());
      return phrases.fill(own, told);
    }
    String sentence = phrases.fill(key + "." + subjects.gender(thing), told);
    return name.map(n -> phrases.fill("named", Map.of("sentence", sentence, "name", n)))
        .orElse(sentence);
  }

  private String moved(Change change, Place place, Map<String, String> told) {
    if (subjects.isListed(change.after().orElseThrow(), place)) {
      told.put("field", subjects.field(place).words());
      told.put("value", value(place, change.after()));
      return phrases.fill("listed.moved", told);
    }
    return phrases.fill("moved", told);
  }
}
