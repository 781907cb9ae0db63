package org.conducteur.persistence.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.Id;

/**
 * A record of the model: an object with a property for each component. If the first component alone
 * can tell the whole, it may stand for it.
 */
final class RecordForm implements Form {
  private final RecordType<?> type;
  private ImmutableMap<String, Property> properties = ImmutableMap.of();

  RecordForm(RecordType<?> type) {
    this.type = type;
  }

  /** Records may hold themselves, so the properties come once the form is known. */
  void define(ImmutableList<Property> defined) {
    properties = defined.stream().collect(toImmutableMap(Property::name, property -> property));
  }

  Class<?> type() {
    return type.type();
  }

  /** The properties by name, in the order of the record. */
  ImmutableMap<String, Property> properties() {
    return properties;
  }

  /** The first property, if it may stand for the record. */
  Optional<Property> shortForm() {
    Property first = properties.values().asList().get(0);
    boolean alone =
        Iterables.skip(properties.values(), 1).iterator().hasNext()
            && Iterables.all(
                Iterables.skip(properties.values(), 1), property -> !property.isRequired());
    return Optional.of(first).filter(p -> alone && p.form().shortExample().isPresent());
  }

  @Override
  public Optional<Found> read(Node node, Trail place, Problems problems) {
    Optional<Property> shortForm = shortForm();
    if (node instanceof Node.Members members) {
      return readProperties(
          node,
          Properties.read(members, properties.keySet(), place, problems),
          ImmutableMap.of(),
          place,
          problems);
    } else if (shortForm.isPresent() && shortForm.get().form().fitsShortForm(node)) {
      return shortForm.get().form().read(node, place, problems).map(first -> alone(first, node));
    }
    if (shortForm.isPresent() && !(node instanceof Node.Nothing)) {
      problems.report(
          Trouble.TYPE_SHORT,
          node.offset(),
          place,
          Shown.node(node),
          shortForm.get().form().shortExample().orElseThrow());
    } else {
      WrongType.report(Trouble.TYPE_OBJECT, node, place, problems);
    }
    return Optional.empty();
  }

  private Found alone(Found first, Node node) {
    Object[] values =
        properties.values().stream().map(p -> p.fallback().orElse(first.value())).toArray();
    values[0] = first.value();
    String name = properties.keySet().asList().get(0);
    return Found.of(type.create(values), node, ImmutableMap.of(name, first));
  }

  /**
   * Reads the components from properties.
   *
   * @param lastResort values of components that must be there, for when they are not and something
   *     has to be made all the same
   */
  Optional<Found> readProperties(
      Node object,
      Map<String, Node> present,
      ImmutableMap<String, Object> lastResort,
      Trail place,
      Problems problems) {
    Object[] values = new Object[properties.size()];
    Map<String, Found> parts = new LinkedHashMap<>();
    boolean whole = true;
    int i = 0;
    for (Property property : properties.values()) {
      Node node = present.get(property.name());
      Optional<Found> found =
          node == null
              ? Optional.empty()
              : property.form().read(node, place.then(property.name()), problems);
      found.ifPresent(part -> parts.put(property.name(), part));
      if (node == null && property.isRequired()) {
        problems.report(
            Trouble.MISSING, object.offset(), place.then(property.name()), property.name());
      }
      Optional<Object> value =
          found
              .map(Found::value)
              .or(property::fallback)
              .or(() -> Optional.ofNullable(lastResort.get(property.name())));
      whole = whole && value.isPresent();
      values[i++] = value.orElse("");
    }
    return whole ? Optional.of(Found.of(type.create(values), object, parts)) : Optional.empty();
  }

  /** The id in a node of this form, which names it in a list. */
  Optional<String> idIn(Node node) {
    Property id = properties.get("id");
    if (id == null || !Id.class.isAssignableFrom(id.type())) {
      return Optional.empty();
    }
    Optional<Node> found =
        node instanceof Node.Members members
            ? members.members().stream()
                .filter(member -> member.name().equals("id"))
                .map(Node.Member::value)
                .findFirst()
            : shortForm().filter(id::equals).map(first -> node);
    return found
        .filter(value -> value instanceof Node.Text)
        .map(value -> ((Node.Text) value).value())
        .filter(text -> !text.isBlank());
  }

  @Override
  public Node write(Object value) {
    ImmutableList<Node.Member> members = members(value);
    return shortForm()
        .flatMap(first -> alone(first, members, value))
        .orElseGet(() -> new Node.Members(Node.NOWHERE, members));
  }

  /** The first component, if it is there and no other is. */
  private static Optional<Node> alone(
      Property first, ImmutableList<Node.Member> members, Object value) {
    boolean others = members.stream().anyMatch(member -> !member.name().equals(first.name()));
    boolean none = first.form() instanceof OptionalForm && first.isAbsentFrom(value);
    return others || none
        ? Optional.empty()
        : Optional.of(first.write(value)).filter(first.form()::fitsShortForm);
  }

  ImmutableList<Node.Member> members(Object value) {
    ImmutableList.Builder<Node.Member> members = ImmutableList.builder();
    for (Property property : properties.values()) {
      if (!property.isAbsentFrom(value)) {
        members.add(new Node.Member(Node.NOWHERE, property.name(), property.write(value)));
      }
    }
    return members.build();
  }
}
