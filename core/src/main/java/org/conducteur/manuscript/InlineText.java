package org.conducteur.manuscript;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.reading.Look;
import org.conducteur.reading.Run;
import org.conducteur.reading.StyledText;

/** The words of a line of plain text with what people mark in it: stress, addresses, notes. */
final class InlineText {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "<((?:https?|mailto):[^\\s<>]{1,2000})>|(?:https?://|www\\.)[^\\s<>]{3,2000}");

  /** A raised figure behind a unit of length is part of it. */
  private static final Pattern CALL =
      Pattern.compile("(?<!(?:^|[^\\p{L}])[kcdm]?m) ?([¹²³⁰⁴-⁹]{1,3})|\\[(\\d{1,3})\\]");

  private static final Pattern LAST_SIGNS = Pattern.compile("[.,;:!?)»\"']+$");

  private final ImmutableSet<String> notes;

  /**
   * Reads lines.
   *
   * @param notes the labels of notes that the document has
   */
  InlineText(ImmutableSet<String> notes) {
    this.notes = notes;
  }

  StyledText read(String words) {
    List<Run> runs = new ArrayList<>();
    stress(words, Look.PLAIN, runs);
    return StyledText.of(runs).strip();
  }

  private void stress(String words, Look look, List<Run> out) {
    StressMarks marks = new StressMarks(words);
    int at = 0;
    while (marks.find()) {
      addresses(words.substring(at, marks.start()), look, out);
      boolean bold = look.bold() || marks.stars() > 1;
      boolean italic = look.italic() || marks.stars() != 2;
      Look inside = new Look(bold, italic, look.link(), look.language());
      if (inside.equals(look)) {
        addresses(marks.inside(), inside, out);
      } else {
        stress(marks.inside(), inside, out);
      }
      at = marks.end();
    }
    addresses(words.substring(at), look, out);
  }

  private void addresses(String words, Look look, List<Run> out) {
    Matcher matcher = ADDRESS.matcher(words);
    int at = 0;
    while (matcher.find(at)) {
      String marked = matcher.group(1);
      String shown = marked == null ? withoutLastSigns(matcher.group()) : marked;
      calls(words.substring(at, matcher.start()), look, out);
      String target = shown.startsWith("www.") ? "https://" + shown : shown;
      out.add(
          Run.of(
              shown, new Look(look.bold(), look.italic(), Optional.of(target), look.language())));
      at = marked == null ? matcher.start() + shown.length() : matcher.end();
    }
    calls(words.substring(at), look, out);
  }

  /** The sign that ends a sentence is no part of the address before it. */
  private static String withoutLastSigns(String address) {
    String shown = LAST_SIGNS.matcher(address).replaceFirst("");
    boolean bracket = address.startsWith(")", shown.length()) && shown.indexOf('(') >= 0;
    return bracket ? shown + ")" : shown;
  }

  private void calls(String words, Look look, List<Run> out) {
    Matcher matcher = CALL.matcher(words);
    int at = 0;
    while (matcher.find()) {
      String label = matcher.group(1) == null ? matcher.group(2) : lowered(matcher.group(1));
      if (notes.contains(label)) {
        out.add(Run.of(words.substring(at, matcher.start()), look));
        out.add(Run.call(label));
        at = matcher.end();
      }
    }
    out.add(Run.of(words.substring(at), look));
  }

  /** The figures of a label that is written with raised ones. */
  static String lowered(String raised) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < raised.length(); i++) {
      int digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(raised.charAt(i));
      out.append(digit < 0 ? raised.charAt(i) : (char) ('0' + digit));
    }
    return out.toString();
  }
}
