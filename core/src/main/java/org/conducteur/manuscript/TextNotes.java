package org.conducteur.manuscript;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The footnotes of a plain text: lines that begin with a figure, raised or in brackets, by which an
 * earlier line calls them.
 *
 * @param labels by the numbers of their lines
 * @param lengths characters of each such line before its words
 */
record TextNotes(ImmutableMap<Integer, String> labels, ImmutableMap<Integer, Integer> lengths) {
  private static final Pattern NOTE =
      Pattern.compile(
          "([¹²³⁰⁴-⁹]{1,3})[ \\t\\u00A0]*(?=\\S)|\\[(\\d{1,3})\\]:?[ \\t\\u00A0]+(?=\\S)");
  private static final Pattern CALL =
      Pattern.compile("(?<=\\S[ ]?)([¹²³⁰⁴-⁹]{1,3}|\\[\\d{1,3}\\])");

  static TextNotes of(List<TextLine> lines) {
    Set<String> called = new HashSet<>();
    Map<Integer, String> labels = new LinkedHashMap<>();
    Map<Integer, Integer> lengths = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (TextLine line : lines) {
      Matcher note = NOTE.matcher(line.text());
      if (note.lookingAt()) {
        String label = note.group(1) == null ? note.group(2) : InlineText.lowered(note.group(1));
        if (called.contains(label) && taken.add(label)) {
          labels.put(line.number(), label);
          lengths.put(line.number(), note.end());
        }
      }
      Matcher call = CALL.matcher(line.text());
      while (call.find()) {
        called.add(InlineText.lowered(call.group(1).replaceAll("[\\[\\]]", "")));
      }
    }
    return new TextNotes(ImmutableMap.copyOf(labels), ImmutableMap.copyOf(lengths));
  }

  ImmutableSet<String> called() {
    return ImmutableSet.copyOf(labels.values());
  }
}
