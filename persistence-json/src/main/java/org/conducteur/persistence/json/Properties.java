package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The properties of an object by name, once what should not be there is reported. */
final class Properties {
  private Properties() {}

  /** The known properties; of a repeated one the first. */
  static Map<String, Node> read(
      Node.Members members, ImmutableSet<String> known, Trail place, Problems problems) {
    Map<String, Node.Member> first = new LinkedHashMap<>();
    Map<String, Node> out = new LinkedHashMap<>();
    for (Node.Member member : members.members()) {
      Node.Member before = first.putIfAbsent(member.name(), member);
      if (before != null) {
        reportDuplicate(member, before, place.then(member.name()), problems);
      } else if (known.contains(member.name())) {
        out.put(member.name(), member.value());
      } else if (!problems.isFull()) {
        reportUnknown(member, known, place, problems);
      }
    }
    return out;
  }

  static void reportDuplicate(
      Node.Member member, Node.Member before, Trail place, Problems problems) {
    problems.report(
        Trouble.DUPLICATE_KEY,
        member.offset(),
        place,
        Shown.text(member.name()),
        problems.line(before.offset()));
  }

  private static void reportUnknown(
      Node.Member member, ImmutableSet<String> known, Trail place, Problems problems) {
    String allowed = String.join(", ", known);
    String name = Shown.text(member.name());
    Optional<String> near = Nearest.to(member.name(), known);
    Trail at = place.then(member.name());
    if (near.isPresent()) {
      problems.report(Trouble.MISSPELT_PROPERTY, member.offset(), at, name, near.get(), allowed);
    } else {
      problems.report(Trouble.UNKNOWN_PROPERTY, member.offset(), at, name, allowed);
    }
  }
}
