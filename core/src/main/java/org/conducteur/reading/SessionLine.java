package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line says of a session beside its time.
 *
 * @param title what it is called
 * @param speakers who speaks, where that is sure enough
 * @param room where
 */
record SessionLine(StyledText title, ImmutableList<Named> speakers, Optional<String> room) {
  private static final Pattern BRACKETS =
      Pattern.compile("\\s*[(\\[]([^()\\[\\]]{2,80})[)\\]]\\s*$");
  private static final Pattern AT = Pattern.compile("\\s+@\\s+([\\p{L}\\p{N}][^@]{1,40})$");
  private static final Pattern DASH =
      Pattern.compile("\\s+[-–—|•·]+\\s+|\\s*\\|\\s*|,\\s+(?=\\p{Lu})");
  private static final Pattern FIRST = Pattern.compile("^(.{4,80}?)(?:\\s+[-–—|]\\s+|\\s*:\\s+)");
  private static final Pattern WITH =
      Pattern.compile("\\s+(?:with|by|avec|par|mit|von)\\s+(?=\\p{Lu})", Pattern.UNICODE_CASE);

  static SessionLine of(StyledText line) {
    return new Reading(line.strip()).read();
  }

  /** Takes a line apart from its end. */
  private static final class Reading {
    private StyledText title;
    private final List<Named> speakers = new ArrayList<>();
    private Optional<String> room = Optional.empty();

    Reading(StyledText title) {
      this.title = title;
    }

    SessionLine read() {
      boolean more = true;
      while (more) {
        more = brackets() || at() || lastPart() || with();
      }
      firstPart();
      return new SessionLine(title, ImmutableList.copyOf(speakers), room);
    }

    private boolean brackets() {
      Matcher matcher = BRACKETS.matcher(title.plain());
      return matcher.find()
          && matcher.start() > 0
          && (room(matcher.group(1), matcher.start())
              || speakers(matcher.group(1), matcher.start(), true));
    }

    private boolean at() {
      Matcher matcher = AT.matcher(title.plain());
      return matcher.find() && matcher.start() > 0 && place(matcher.group(1), matcher.start());
    }

    private boolean lastPart() {
      Matcher matcher = DASH.matcher(title.plain());
      int start = -1;
      int end = -1;
      while (matcher.find()) {
        start = matcher.start();
        end = matcher.end();
      }
      if (start <= 0) {
        return false;
      }
      String last = title.plain().substring(end);
      boolean comma = title.plain().startsWith(",", start);
      return room(last, start) || speakers(last, start, !comma);
    }

    private boolean with() {
      Matcher matcher = WITH.matcher(title.plain());
      return matcher.find()
          && matcher.start() > 0
          && speakers(title.plain().substring(matcher.end()), matcher.start(), true);
    }

    /** Speakers before their title: only where the words can be nothing but names. */
    private void firstPart() {
      Matcher matcher = FIRST.matcher(title.plain());
      if (!speakers.isEmpty() || !matcher.find() || matcher.end() == title.plain().length()) {
        return;
      }
      ImmutableList<Named> names = PersonWords.all(matcher.group(1));
      if (!names.isEmpty()
          && names.stream().allMatch(named -> PersonWords.isSurelyName(named.name()))) {
        speakers.addAll(names);
        title = title.from(matcher.end()).strip();
      }
    }

    private boolean room(String words, int from) {
      return RoomWords.isRoom(words) && place(words, from);
    }

    private boolean place(String words, int from) {
      if (room.isPresent()) {
        return false;
      }
      room = Optional.of(words.strip());
      title = title.slice(0, from).strip();
      return true;
    }

    private boolean speakers(String words, int from, boolean allowed) {
      ImmutableList<Named> names =
          allowed && speakers.isEmpty() ? PersonWords.all(words) : ImmutableList.of();
      if (names.isEmpty()) {
        return false;
      }
      speakers.addAll(names);
      title = title.slice(0, from).strip();
      return true;
    }
  }
}
