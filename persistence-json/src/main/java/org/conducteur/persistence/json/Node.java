package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;

/** A value of JSON and where it begins in the text, counted in UTF-16 units. */
sealed interface Node {
  /** The offset of values that come from no text. */
  int NOWHERE = 0;

  int offset();

  /** Whether the value holds no other. */
  default boolean isScalar() {
    return !(this instanceof Items || this instanceof Members);
  }

  /** A string. */
  record Text(int offset, String value) implements Node {}

  /** A number, with the characters it was written with: 1.50 stays 1.50. */
  record Figure(int offset, String literal) implements Node {}

  /** True or false. */
  record Flag(int offset, boolean value) implements Node {}

  /** The word null. */
  record Nothing(int offset) implements Node {}

  /**
   * An array.
   *
   * @param tall whether each item gets a line of its own even if all would fit on one
   */
  record Items(int offset, boolean tall, ImmutableList<Node> items) implements Node {}

  /** An object, with repeated names as written. */
  record Members(int offset, ImmutableList<Member> members) implements Node {}

  /** A property of an object; the offset is that of its name. */
  record Member(int offset, String name, Node value) {}

  static Text text(String value) {
    return new Text(NOWHERE, value);
  }

  static Items items(Iterable<? extends Node> items) {
    return new Items(NOWHERE, false, ImmutableList.copyOf(items));
  }
}
