package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableSet;

/** What a file holds, told by its outermost values and never by its name. */
enum FileShape {
  /** An event of this program, or what cannot be told to be anything else. */
  EVENT,
  /** The schedule of a conference, as pretalx, frab and the c3voc write it. */
  SCHEDULE,
  /** Everything that Sessionize knows of a conference. */
  SESSIONIZE,
  /** The sessions that Sessionize lists by day and room, or by group. */
  SESSIONIZE_LIST;

  private static final ImmutableSet<String> OF_SESSIONIZE =
      ImmutableSet.of("speakers", "questions", "categories");

  static FileShape of(Node root) {
    if (root instanceof Node.Items items) {
      return !items.items().isEmpty() && isGroup(items.items().get(0)) ? SESSIONIZE_LIST : EVENT;
    } else if (!(root instanceof Node.Members) || has(root, FileForm.FORMAT)) {
      return EVENT;
    } else if (has(root, "schedule") || has(root, "conference")) {
      return SCHEDULE;
    }
    boolean told = OF_SESSIONIZE.stream().anyMatch(name -> has(root, name));
    return told && has(root, "sessions") ? SESSIONIZE : EVENT;
  }

  private static boolean isGroup(Node first) {
    return has(first, "rooms") || has(first, "sessions") || has(first, "timeSlots");
  }

  private static boolean has(Node node, String name) {
    return node instanceof Node.Members members
        && members.members().stream().anyMatch(member -> member.name().equals(name));
  }
}
