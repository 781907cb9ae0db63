package org.conducteur.export.office.pack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What other parts a part uses. Those outside the file are never looked at. */
public final class Relations {
  /**
   * One of them.
   *
   * @param type the last word of its type, which both kinds of the standard share
   * @param inside whether it is a part of the file
   * @param target the name of the part, or an address outside
   */
  private record Relation(String id, String type, boolean inside, String target) {}

  private final ImmutableList<Relation> all;

  private Relations(ImmutableList<Relation> all) {
    this.all = all;
  }

  /**
   * The relations of a part.
   *
   * @param parts the file
   * @param part the name of the part; empty for the file as a whole
   * @return those that there are
   * @throws IOException if they cannot be read
   */
  public static Relations of(Parts parts, String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    List<Relation> found = new ArrayList<>();
    if (parts.has(name)) {
      try (XmlPart xml = XmlPart.open(parts, name)) {
        while (xml.toChild(1)) {
          relation(xml, folder).ifPresent(found::add);
          if (found.size() > Limits.RELATIONS) {
            throw parts.kind().suspicious(name);
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
        .flatMap(target -> inside ? resolve(folder, target) : Optional.of(target))
        .map(
            target ->
                new Relation(
                    xml.attribute("Id").orElse(""),
                    type.substring(type.lastIndexOf('/') + 1),
                    inside,
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

  /**
   * The part with an id, if it is of this type.
   *
   * @param id the id
   * @param type the last word of the type
   * @return the name of the part
   */
  public Optional<String> find(String id, String type) {
    return all.stream()
        .filter(Relation::inside)
        .filter(relation -> relation.id().equals(id) && relation.type().equals(type))
        .map(Relation::target)
        .findFirst();
  }

  /**
   * The address that an id stands for, which is not followed.
   *
   * @param id the id
   * @return what the file says
   */
  public Optional<String> address(String id) {
    return all.stream()
        .filter(relation -> relation.id().equals(id) && !relation.inside())
        .map(Relation::target)
        .findFirst();
  }

  /**
   * Whether there is any part with this id.
   *
   * @param id the id
   * @return true for those of any type
   */
  public boolean has(String id) {
    return all.stream().anyMatch(relation -> relation.inside() && relation.id().equals(id));
  }

  /**
   * The only part of a type, or the first of several.
   *
   * @param type the last word of the type
   * @return its name
   */
  public Optional<String> first(String type) {
    return list(type).stream().findFirst();
  }

  /**
   * The parts of a type.
   *
   * @param type the last word of the type
   * @return their names
   */
  public ImmutableList<String> list(String type) {
    return all.stream()
        .filter(relation -> relation.inside() && relation.type().equals(type))
        .map(Relation::target)
        .collect(toImmutableList());
  }
}
