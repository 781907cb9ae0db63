package org.conducteur.event;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.conducteur.country.Point;
import org.conducteur.id.Id;
import org.conducteur.id.Pointer;
import org.conducteur.people.Visibility;
import org.conducteur.text.RichText;

/** A walk through all texts of an event that people read, which may put others in their place. */
final class TextWalk {
  /**
   * A text that is met.
   *
   * @param place where it stands
   * @param value a String or a RichText that is not empty
   * @param wording prose or a name
   * @param isPublic whether everybody may read it
   * @param language the language of the text, where its surroundings say that it is not the event's
   */
  record Text(
      Pointer place, Object value, Wording wording, boolean isPublic, Optional<String> language) {}

  private final ImmutableMap<Class<? extends Record>, RecordShape> shapes =
      Disclosure.standard().shapes();
  private final ImmutableMap<Pointer, Visibility> overrides;
  private final Function<Text, Object> change;
  private final List<String> path = new ArrayList<>();
  private Visibility level = Visibility.PUBLIC;
  private Wording wording = Wording.PROSE;
  private Optional<String> language = Optional.empty();

  private TextWalk(Event event, Function<Text, Object> change) {
    overrides = event.audiences();
    this.change = change;
  }

  /** The event with what a function makes of its texts: a String of a String, else a RichText. */
  static Event change(Event event, Function<Text, Object> change) {
    return (Event) new TextWalk(event, change).record(event);
  }

  /** All texts in the order of the event. */
  static ImmutableList<Text> list(Event event) {
    ImmutableList.Builder<Text> out = ImmutableList.builder();
    change(
        event,
        text -> {
          out.add(text);
          return text.value();
        });
    return out.build();
  }

  private Record record(Record value) {
    RecordShape shape = shapes.get(value.getClass());
    if (shape == null) {
      return value;
    }
    Visibility outside = level;
    if (value instanceof Point point && (point.uncertain() || point.unanswered())) {
      level = max(level, Visibility.CREW);
    }
    Visibility here = level;
    Object[] parts = new Object[shape.size()];
    for (int i = 0; i < parts.length; i++) {
      path.add(shape.name(i));
      level = max(here, overridden(shape.visibility(i)));
      wording = Wording.of(value.getClass(), shape.name(i));
      language = value instanceof Point point ? point.language() : Optional.empty();
      Object part = shape.get(value, i);
      parts[i] = wording == Wording.NONE ? part : part(part);
      path.remove(path.size() - 1);
    }
    level = outside;
    return shape.make(parts);
  }

  private static Visibility max(Visibility one, Visibility other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private Visibility overridden(Visibility standard) {
    return overrides.isEmpty() ? standard : overrides.getOrDefault(here(), standard);
  }

  private Pointer here() {
    return new Pointer(ImmutableList.copyOf(path));
  }

  private Object part(Object value) {
    if (value instanceof String text) {
      return text.isBlank() ? text : changed(text);
    } else if (value instanceof RichText text) {
      return text.isEmpty() ? text : changed(text);
    } else if (value instanceof Optional<?> optional) {
      return optional.map(this::part);
    } else if (value instanceof ImmutableList<?> list) {
      return list(list);
    } else if (value instanceof ImmutableMap<?, ?> map) {
      return map(map);
    }
    return value instanceof Record record ? record(record) : value;
  }

  private Object changed(Object text) {
    return change.apply(new Text(here(), text, wording, level == Visibility.PUBLIC, language));
  }

  private ImmutableList<Object> list(ImmutableList<?> list) {
    Set<String> ids = new HashSet<>();
    Wording outside = wording;
    ImmutableList.Builder<Object> out = ImmutableList.builderWithExpectedSize(list.size());
    for (int i = 0; i < list.size(); i++) {
      Object element = list.get(i);
      String index = Integer.toString(i);
      wording = outside;
      out.add(within(id(element).filter(ids::add).orElse(index), element));
    }
    return out.build();
  }

  private Optional<String> id(Object element) {
    if (!(element instanceof Record record) || !shapes.containsKey(record.getClass())) {
      return Optional.empty();
    }
    RecordShape shape = shapes.get(record.getClass());
    return shape.name(0).equals("id")
        ? Optional.of(((Id) shape.get(record, 0)).value())
        : Optional.empty();
  }

  private ImmutableMap<?, ?> map(ImmutableMap<?, ?> map) {
    return map.entrySet().stream()
        .collect(
            toImmutableMap(
                Map.Entry::getKey, entry -> within(entry.getKey().toString(), entry.getValue())));
  }

  private Object within(String step, Object value) {
    Visibility outside = level;
    path.add(step);
    level = max(level, overridden(Visibility.PUBLIC));
    Object part = part(value);
    path.remove(path.size() - 1);
    level = outside;
    return part;
  }
}
