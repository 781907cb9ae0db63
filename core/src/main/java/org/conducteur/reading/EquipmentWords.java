package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.logistics.EquipmentKind;
import org.jspecify.annotations.Nullable;

/**
 * A thing that is needed: "2 micros HF", "éventuellement un pupitre", "chaises (40)".
 *
 * @param name what it is
 * @param quantity how many
 * @param perhaps whether that is not sure
 * @param note what else is said of it
 */
record EquipmentWords(String name, Optional<Integer> quantity, boolean perhaps, String note) {
  private static final Vocabulary WORDS = Vocabulary.of("equipment");
  private static final int LONGEST_NAME = 60;
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[,;\\n]\\s*|\\s+[+&]\\s+|(?<=\\s)et(?=\\s)|(?<=\\s)and(?=\\s)|(?<=\\s)und(?=\\s)|(?<=\\s)og(?=\\s)");
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)\\s*");
  private static final Pattern PERHAPS = WORDS.anywhere("PERHAPS");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:("
              + WORDS.any("ONE")
              + "|\\d{1,4}|"
              + WORDS.any("NUMBER")
              + ")\\s*[x×]?\\s+(?:"
              + WORDS.any("OF")
              + "\\s*)?|"
              + WORDS.any("SOME")
              + "\\s*)(.+)");
  private static final Pattern AFTER =
      Pattern.compile("(.+?)\\s*(?:[x×:=]\\s*(\\d{1,4})|\\((?:x ?)?(\\d{1,4})\\))");
  private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s+\\p{Lu}|:\\s");

  EquipmentWords {
    requireNonNull(name, "name");
    requireNonNull(quantity, "quantity");
    requireNonNull(note, "note");
  }

  /** All things in a line; nothing if it is no list of things. */
  static ImmutableList<EquipmentWords> list(String line) {
    String text = line.strip();
    if (SENTENCE.matcher(text).find() || text.length() > 400) {
      return ImmutableList.of();
    }
    List<EquipmentWords> things = new ArrayList<>();
    for (String piece : pieces(text)) {
      if (piece.isBlank()) {
        continue;
      }
      Optional<EquipmentWords> thing = one(piece);
      if (thing.isEmpty()) {
        return ImmutableList.of();
      }
      things.add(thing.get());
    }
    return ImmutableList.copyOf(things);
  }

  private static List<String> pieces(String text) {
    List<String> out = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String piece : BETWEEN.split(text, -1)) {
      open.append(open.isEmpty() ? "" : ", ").append(piece);
      if (count(open, '(') <= count(open, ')')) {
        out.add(open.toString());
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      out.add(open.toString());
    }
    return out;
  }

  private static long count(CharSequence text, char c) {
    return text.chars().filter(each -> each == c).count();
  }

  private static Optional<EquipmentWords> one(String piece) {
    String words = Wording.trimmed(StyledText.of(piece)).plain().replaceFirst("[.\\s]+$", "");
    boolean perhaps = PERHAPS.matcher(Plainly.of(words)).find();
    Optional<Integer> quantity = Optional.empty();
    Matcher after = AFTER.matcher(words);
    if (after.matches()) {
      quantity = number(after.group(2) == null ? after.group(3) : after.group(2));
      words = after.group(1);
    }
    StringBuilder notes = new StringBuilder();
    Matcher brackets = BRACKETS.matcher(words);
    while (brackets.find()) {
      notes.append(notes.isEmpty() ? "" : ", ").append(brackets.group(1));
    }
    words = BRACKETS.matcher(words).replaceAll(" ").strip();
    if (perhaps) {
      words = certain(words);
    }
    Matcher before = BEFORE.matcher(Plainly.of(words));
    if (before.matches()) {
      quantity = quantity.or(() -> number(before.group(1)));
      words = words.substring(before.start(2));
    }
    return words.isBlank() || words.length() > LONGEST_NAME
        ? Optional.empty()
        : Optional.of(new EquipmentWords(words.strip(), quantity, perhaps, notes.toString()));
  }

  private static String certain(String words) {
    Matcher perhaps = PERHAPS.matcher(Plainly.of(words));
    return perhaps.find()
        ? Wording.trimmed(words.substring(0, perhaps.start()) + words.substring(perhaps.end()))
        : words;
  }

  private static Optional<Integer> number(@Nullable String words) {
    if (words == null) {
      return Optional.empty();
    } else if (Character.isDigit(words.charAt(0))) {
      return Optional.of(Integer.valueOf(words));
    }
    int index = WORDS.words("NUMBER").stream().map(Plainly::of).toList().indexOf(words);
    return Optional.of(index < 0 ? 1 : index % 9 + 2);
  }

  /** What kind of thing it is, by its name. */
  static Optional<EquipmentKind> kind(String name) {
    String plain = Plainly.of(name);
    for (EquipmentKind kind : EquipmentKind.values()) {
      if (kind != EquipmentKind.OTHER && WORDS.anywhere(kind.name()).matcher(plain).find()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
