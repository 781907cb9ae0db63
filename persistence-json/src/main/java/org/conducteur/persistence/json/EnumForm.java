package org.conducteur.persistence.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the named values of an enum, in kebab case: {@code day-before}. */
final class EnumForm implements Form {
  private final Class<?> type;
  private final ImmutableMap<String, Object> values;

  EnumForm(Class<?> type) {
    this.type = type;
    this.values =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> (Enum<?>) constant)
            .collect(toImmutableMap(EnumForm::name, constant -> constant));
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Class<?> type() {
    return type;
  }

  /** The values by their names. */
  ImmutableMap<String, Object> values() {
    return values;
  }

  @Override
  public Optional<Found> read(Node node, Trail place, Problems problems) {
    Optional<String> text = TextForm.string(node, place, problems);
    Optional<Found> found =
        text.flatMap(name -> Optional.ofNullable(values.get(name)))
            .map(value -> Found.of(value, node));
    if (text.isPresent() && found.isEmpty() && !problems.isFull()) {
      report(text.get(), node, place, problems);
    }
    return found;
  }

  private void report(String text, Node node, Trail place, Problems problems) {
    String allowed = String.join(", ", values.keySet());
    String kebab = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    Optional<String> same = Optional.of(kebab).filter(values::containsKey);
    Optional<String> near = same.or(() -> Nearest.to(kebab, values.keySet()));
    if (near.isPresent()) {
      problems.propose(
          same,
          Trouble.MISSPELT_VALUE,
          node.offset(),
          place,
          Shown.text(text),
          near.get(),
          allowed);
    } else {
      problems.report(Trouble.UNKNOWN_VALUE, node.offset(), place, Shown.text(text), allowed);
    }
  }

  @Override
  public Node write(Object value) {
    return Node.text(name((Enum<?>) value));
  }

  @Override
  public boolean fitsShortForm(Node node) {
    return node instanceof Node.Text;
  }

  @Override
  public Optional<String> shortExample() {
    return Optional.of('"' + values.keySet().asList().get(0) + '"');
  }
}
