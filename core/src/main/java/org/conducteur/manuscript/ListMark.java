package org.conducteur.manuscript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.time.TypedDate;

/**
 * What stands before an item of a list.
 *
 * @param shown what a person sees, such as {@code ✓} or {@code 2.}
 * @param kind the same for all marks of one list
 * @param length characters up to the words of the item
 */
record ListMark(String shown, String kind, int length) {
  private static final String SIGNS =
      "•●○◦▪▫■□◆◇►▶▸‣⁃·✓✔✗✘☐☑☒➢➤➔➜→⇒❖✦\u2756\uF0B7\uF0A7\uF0FC\uF0D8";

  private static final Pattern BULLET =
      Pattern.compile(
          "([-–—*]|[" + SIGNS + "]|o(?=\\t))(?:[\\s\\u00A0\\u202F]+|(?=[" + SIGNS + "]))");

  /** A sign of its own needs no space behind it, and people leave out that of a dash. */
  private static final Pattern TIGHT =
      Pattern.compile("([" + SIGNS + "&&[^·→⇒]]|-(?=\\p{Lu}\\p{Ll}))(?=\\S)");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,3}[.)]|\\(?\\p{Ll}\\)|\\(?\\d{1,3}\\)|\\(?[ivx]{1,5}\\))[\\s\\u00A0]+(?=\\S)");

  private static final Pattern FIRST_WORDS = Pattern.compile("\\S+(?:\\s+\\S+){1,3}");

  /** The mark at the start of a line; of {@code - ✓} the second one counts. */
  static Optional<ListMark> find(String text) {
    Matcher bullet = BULLET.matcher(text);
    if (bullet.lookingAt()) {
      int end = bullet.end();
      Matcher second = BULLET.matcher(text).region(end, text.length());
      boolean twice = second.lookingAt() && SIGNS.contains(second.group(1));
      String shown = twice ? second.group(1) : bullet.group(1);
      return Optional.of(new ListMark(sign(shown), kind(shown), twice ? second.end() : end));
    }
    Matcher tight = TIGHT.matcher(text);
    if (tight.lookingAt()) {
      return Optional.of(new ListMark(sign(tight.group(1)), kind(tight.group(1)), tight.end()));
    }
    return number(text);
  }

  private static Optional<ListMark> number(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.lookingAt() || isDate(text)) {
      return Optional.empty();
    }
    String shown = number.group(1);
    boolean digits = shown.chars().anyMatch(Character::isDigit);
    return Optional.of(
        new ListMark(shown, (digits ? "1" : "a") + shown.charAt(shown.length() - 1), number.end()));
  }

  /** In German, {@code 3. Juni} is no third item. */
  private static boolean isDate(String text) {
    Matcher words = FIRST_WORDS.matcher(text);
    if (!words.lookingAt()) {
      return false;
    }
    String[] all = words.group().split("\\s+", -1);
    StringBuilder start = new StringBuilder(all[0]);
    for (int i = 1; i < all.length; i++) {
      start.append(' ').append(all[i]);
      if (TypedDate.parse(start.toString().replaceFirst("[,:;]$", "")).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Signs of fonts that only Word's lists know come out as boxes elsewhere. */
  private static String sign(String shown) {
    return switch (shown) {
      case "\uF0B7", "\uF0A7", "\uF0D8" -> "•";
      case "\uF0FC" -> "✓";
      default -> shown;
    };
  }

  private static String kind(String shown) {
    return shown.equals("–") || shown.equals("—") ? "-" : sign(shown);
  }
}
