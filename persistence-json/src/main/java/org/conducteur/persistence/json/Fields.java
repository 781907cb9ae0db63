package org.conducteur.persistence.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.id.Pointer;

/**
 * An object of another program's file. What is null, empty or blank counts as not said; a number
 * where a text is expected is taken as its characters.
 */
final class Fields {
  private final ForeignFile file;
  private final String kind;
  private final Node.Members members;
  private final Trail place;
  private final Map<String, Node.Member> byName = new LinkedHashMap<>();
  private final Set<String> read = new HashSet<>();

  private Fields(ForeignFile file, String kind, Node.Members members, Trail place) {
    this.file = file;
    this.kind = kind;
    this.members = members;
    this.place = place;
    for (Node.Member member : members.members()) {
      Node.Member before = byName.putIfAbsent(member.name(), member);
      if (before != null) {
        Trail at = place.then(member.name());
        Properties.reportDuplicate(member, before, at, file.problems());
      }
    }
    file.opened(this);
  }

  /** Looks into an object; nothing after reporting that it is none. */
  static Optional<Fields> of(ForeignFile file, String kind, Node node, Trail place) {
    if (node instanceof Node.Members members) {
      return Optional.of(new Fields(file, kind, members, place));
    }
    WrongType.report(Trouble.TYPE_OBJECT, node, place, file.problems());
    return Optional.empty();
  }

  ForeignFile file() {
    return file;
  }

  /** What it is, as the beginning of the names of its fields in messages. */
  String kind() {
    return kind.isEmpty() ? "" : kind + ".";
  }

  Trail place() {
    return place;
  }

  int offset() {
    return members.offset();
  }

  /** Where a field's value stands, or the object without it. */
  int offset(String name) {
    Node.Member member = byName.get(name);
    return member == null ? members.offset() : member.value().offset();
  }

  ImmutableList<Node.Member> unread() {
    return byName.values().stream()
        .filter(member -> !read.contains(member.name()))
        .filter(member -> !isNothing(member.value()))
        .collect(toImmutableList());
  }

  private static boolean isNothing(Node node) {
    return node instanceof Node.Nothing
        || (node instanceof Node.Text text && text.value().isBlank())
        || (node instanceof Node.Items items && items.items().isEmpty())
        || (node instanceof Node.Members some && some.members().isEmpty());
  }

  /** Takes note of fields that follow from others. */
  void skip(String... names) {
    read.addAll(List.of(names));
  }

  /** All names, in their order. */
  ImmutableList<String> names() {
    return ImmutableList.copyOf(byName.keySet());
  }

  Optional<Node> find(String name) {
    read.add(name);
    return Optional.ofNullable(byName.get(name))
        .map(Node.Member::value)
        .filter(node -> !isNothing(node));
  }

  /** Whether nothing at all is said, not even an empty text. */
  boolean isAbsent(String name) {
    Node.Member member = byName.get(name);
    return member == null || member.value() instanceof Node.Nothing;
  }

  /** Reports that a field is missing which must be there. */
  void reportMissing(String name) {
    file.problems().report(Trouble.MISSING, offset(), place.then(name), name);
  }

  /** A single line. */
  Optional<String> line(String name) {
    return text(name).map(text -> text.replaceAll("\\s+", " ").strip()).filter(s -> !s.isEmpty());
  }

  /** The first of several fields that says something. */
  Optional<String> firstLine(String... names) {
    Optional<String> found = Optional.empty();
    for (String name : names) {
      Optional<String> own = line(name);
      found = found.or(() -> own);
    }
    return found;
  }

  /** A text; of one in several languages the wanted one, followed by the others. */
  Optional<String> text(String name) {
    return text(name, Optional.empty());
  }

  /** A text; of one in several languages the wanted one, and the others as its translations. */
  Optional<String> text(String name, Pointer target) {
    return text(name, Optional.of(target));
  }

  private Optional<String> text(String name, Optional<Pointer> target) {
    Optional<Node> node = find(name);
    if (node.isPresent() && node.get() instanceof Node.Members some) {
      return new Localised(this, name, some).text(target);
    }
    return node.flatMap(value -> scalar(name, value));
  }

  /** The characters of a single value. */
  Optional<String> scalar(String name, Node node) {
    if (node instanceof Node.Text text) {
      return Optional.of(text.value());
    } else if (node instanceof Node.Figure figure) {
      return Optional.of(figure.literal());
    }
    WrongType.report(Trouble.TYPE_TEXT, node, place.then(name), file.problems());
    return Optional.empty();
  }

  /** A whole number from 0 on. */
  Optional<Integer> count(String name) {
    Optional<Node> node = find(name);
    Optional<Integer> count = node.flatMap(Fields::count);
    if (node.isPresent() && count.isEmpty()) {
      WrongType.report(Trouble.TYPE_WHOLE, node.get(), place.then(name), file.problems());
    }
    return count;
  }

  private static Optional<Integer> count(Node node) {
    String digits =
        node instanceof Node.Figure figure
            ? figure.literal()
            : node instanceof Node.Text text ? text.value().strip() : "";
    if (!digits.matches("\\d{1,9}(?:\\.0{1,9})?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(digits).intValueExact());
  }

  /** Whether a field says true; a word instead of it is no trouble. */
  boolean flag(String name) {
    Optional<Node> node = find(name);
    if (node.isPresent() && node.get() instanceof Node.Flag flag) {
      return flag.value();
    } else if (node.isPresent() && node.get() instanceof Node.Text text) {
      return !text.value().equalsIgnoreCase("false");
    }
    node.ifPresent(
        one -> WrongType.report(Trouble.TYPE_FLAG, one, place.then(name), file.problems()));
    return false;
  }

  /** An object, if there is one. */
  Optional<Fields> object(String name, String objectKind) {
    return find(name).flatMap(node -> of(file, objectKind, node, place.then(name)));
  }

  /** The values of a list. */
  ImmutableList<Node> items(String name) {
    Optional<Node> node = find(name);
    if (node.isPresent() && node.get() instanceof Node.Items items) {
      return items.items();
    }
    node.ifPresent(
        one -> WrongType.report(Trouble.TYPE_LIST, one, place.then(name), file.problems()));
    return ImmutableList.of();
  }

  /** The objects of a list. */
  ImmutableList<Fields> objects(String name, String objectKind) {
    List<Fields> all = new ArrayList<>();
    int index = 0;
    for (Node node : items(name)) {
      of(file, objectKind, node, place.then(name).then(Integer.toString(index++)))
          .ifPresent(all::add);
    }
    return ImmutableList.copyOf(all);
  }
}
