package org.conducteur.reading;

import java.util.regex.Pattern;

/** Tells the names of rooms from other words. */
final class RoomWords {
  private static final int LONGEST = 45;
  private static final Pattern ROOM = Vocabulary.of("programme").anywhere("ROOM");

  private RoomWords() {}

  static boolean isRoom(String words) {
    return words.length() <= LONGEST
        && words.split("\\s+", -1).length <= 5
        && ROOM.matcher(Plainly.of(words)).find();
  }
}
