package org.conducteur.export.office.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that are open; they may begin in one paragraph and end in another. */
final class FieldStack {
  /** One field: its instruction is not seen, its result is. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;
  }

  private static final Pattern LINK =
      Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]*)\".*", Pattern.DOTALL);
  private static final Pattern CONTENTS = Pattern.compile("\\s*TOC\\b.*", Pattern.DOTALL);
  private static final int LONGEST = 4_000;
  private static final int DEEPEST = 50;

  private final Deque<Field> open = new ArrayDeque<>();

  void begin() {
    if (open.size() < DEEPEST) {
      open.push(new Field());
    }
  }

  void instruct(String words) {
    Field field = open.peek();
    if (field != null && !field.result && field.instruction.length() < LONGEST) {
      field.instruction.append(words);
    }
  }

  void separate() {
    Field field = open.peek();
    if (field != null) {
      field.result = true;
    }
  }

  void end() {
    open.poll();
  }

  /** Forgets instructions that never end: a damaged field must not hide what follows it. */
  void endParagraph() {
    open.removeIf(field -> !field.result);
  }

  /** Whether text that stands here is seen. */
  boolean isVisible() {
    return open.stream().allMatch(field -> field.result);
  }

  boolean inContents() {
    return open.stream()
        .anyMatch(field -> field.result && isContents(field.instruction.toString()));
  }

  /** Where text that stands here leads. */
  Optional<String> link() {
    return open.stream()
        .filter(field -> field.result)
        .flatMap(field -> link(field.instruction.toString()).stream())
        .findFirst();
  }

  static boolean isContents(String instruction) {
    return CONTENTS.matcher(instruction).matches();
  }

  /** The address in an instruction. */
  static Optional<String> link(String instruction) {
    Matcher matcher = LINK.matcher(instruction);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
