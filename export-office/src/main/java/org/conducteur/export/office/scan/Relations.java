package org.conducteur.export.office.scan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What other parts a part uses. Those outside the file are never looked at. */
final class Relations {
  /**
   * One of them.
   *
   * @param type the last word of its type, which both kinds of the standard share
   * @param target the name of the part
   */
  private record Relation(String id, String type, String target) {}

  private final ImmutableList<Relation> all;

  private Relations(ImmutableList<Relation> all) {
    this.all = all;
  }

  /** The relations of a part; an empty name stands for the file as a whole. */
  static Relations of(Parts parts, String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    List<Relation> found = new ArrayList<>();
    if (parts.has(name)) {
      try (XmlPart xml = XmlPart.open(parts, name)) {
        while (xml.toChild(1)) {
          relation(xml, folder).ifPresent(found::add);
          if (found.size() > Limits.RELATIONS) {
            throw Refusals.suspicious(name);
          }
        }
      }
    }
    return new Relations(ImmutableList.copyOf(found));
  }

  private static Optional<Relation> relation(XmlPart xml, String folder) {
    boolean inside = !xml.attribute("TargetMode").orElse("").equalsIgnoreCase("External");
    String type = xml.attribute("Type").orElse("");
    return xml.attribute("Target")
        .filter(target -> inside)
        .flatMap(target -> resolve(folder, target))
        .map(
            target ->
                new Relation(
                    xml.attribute("Id").orElse(""),
                    type.substring(type.lastIndexOf('/') + 1),
                    target));
  }

  /** The name that a target means; nothing if it leads out of the file. */
  private static Optional<String> resolve(String folder, String target) {
    Deque<String> steps = new ArrayDeque<>();
    String whole = target.startsWith("/") ? target : folder + target;
    for (String step : whole.replace('\\', '/').split("/", -1)) {
      if (step.equals("..")) {
        if (steps.isEmpty()) {
          return Optional.empty();
        }
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return Optional.of(String.join("/", steps));
  }

  /** The part with an id, if it is of this type. */
  Optional<String> find(String id, String type) {
    return all.stream()
        .filter(relation -> relation.id().equals(id) && relation.type().equals(type))
        .map(Relation::target)
        .findFirst();
  }

  /** Whether there is anything with this id. */
  boolean has(String id) {
    return all.stream().anyMatch(relation -> relation.id().equals(id));
  }

  /** The parts of a type. */
  ImmutableList<String> list(String type) {
    return all.stream()
        .filter(relation -> relation.type().equals(type))
        .map(Relation::target)
        .collect(toImmutableList());
  }
}
