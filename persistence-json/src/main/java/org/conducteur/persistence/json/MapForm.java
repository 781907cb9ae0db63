package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Values by key: an object whose names are the keys. */
record MapForm(NotationForm<?> key, Form value) implements Form {
  @Override
  public Optional<Found> read(Node node, Trail place, Problems problems) {
    if (!(node instanceof Node.Members members)) {
      WrongType.report(Trouble.TYPE_OBJECT, node, place, problems);
      return Optional.empty();
    }
    Map<Object, Object> values = new LinkedHashMap<>();
    Map<Object, Node.Member> first = new LinkedHashMap<>();
    Map<String, Found> parts = new LinkedHashMap<>();
    for (Node.Member member : members.members()) {
      Trail entry = place.then(member.name());
      Node name = new Node.Text(member.offset(), member.name());
      key.read(name, entry, problems)
          .ifPresent(
              read -> {
                Node.Member before = first.putIfAbsent(read.value(), member);
                if (before != null) {
                  Properties.reportDuplicate(member, before, entry, problems);
                  return;
                }
                value
                    .read(member.value(), entry, problems)
                    .ifPresent(
                        found -> {
                          values.put(read.value(), found.value());
                          parts.put(key.text(read.value()), found);
                        });
              });
    }
    return Optional.of(Found.of(ImmutableMap.copyOf(values), node, parts));
  }

  @Override
  public Node write(Object map) {
    ImmutableList.Builder<Node.Member> members = ImmutableList.builder();
    ((Map<?, ?>) map)
        .forEach(
            (name, item) ->
                members.add(new Node.Member(Node.NOWHERE, key.text(name), value.write(item))));
    return new Node.Members(Node.NOWHERE, members.build());
  }

  @Override
  public Optional<Object> absent() {
    return Optional.of(ImmutableMap.of());
  }
}
