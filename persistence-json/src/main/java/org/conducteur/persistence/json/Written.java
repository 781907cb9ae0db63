package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** An object in the making, property by property. */
final class Written {
  private final ImmutableList.Builder<Node.Member> members = ImmutableList.builder();

  Written put(String name, Node value) {
    members.add(new Node.Member(Node.NOWHERE, name, value));
    return this;
  }

  Written put(String name, String value) {
    return put(name, Node.text(value));
  }

  Written put(String name, Optional<String> value) {
    value.ifPresent(text -> put(name, text));
    return this;
  }

  Written put(String name, int value) {
    return put(name, new Node.Figure(Node.NOWHERE, Integer.toString(value)));
  }

  Written none(String name) {
    return put(name, new Node.Nothing(Node.NOWHERE));
  }

  Node.Members object() {
    return new Node.Members(Node.NOWHERE, members.build());
  }

  /** A list each of whose items has a line of its own. */
  static Node tall(Iterable<? extends Node> items) {
    return new Node.Items(Node.NOWHERE, true, ImmutableList.copyOf(items));
  }
}
