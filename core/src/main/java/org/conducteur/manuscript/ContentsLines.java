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
import org.conducteur.naming.Folded;

/** Which lines of a text are its table of contents. */
final class ContentsLines {
  /** Dots lead to a page number. */
  private static final Pattern LEADERS =
      Pattern.compile(
          "(.{0,200}?[^\\s.…·_])[ \\t]*(?:[.·_]{4,}|…{2,}|(?:\\. ){3}[. ]*)[ \\t]*(\\d{1,4}|[ivxl]{1,6})");

  /** A tab leads there, without dots. */
  private static final Pattern TAB = Pattern.compile("([^\\t]{1,200}?)[ ]*\\t[ \\t]*(\\d{1,3})");

  private static final ImmutableSet<String> TITLES =
      ImmutableSet.of(
          "tabledesmatieres",
          "sommaire",
          "contents",
          "tableofcontents",
          "inhalt",
          "inhaltsverzeichnis",
          "indhold",
          "indholdsfortegnelse");

  private static final int FEWEST = 3;

  private final Map<Integer, String> words = new LinkedHashMap<>();

  private ContentsLines() {}

  /** The words of each such line, by its index; without leaders and page number. */
  static ImmutableMap<Integer, String> of(List<TextLine> lines) {
    ContentsLines contents = new ContentsLines();
    for (int i = 0; i < lines.size(); i++) {
      Matcher leaders = LEADERS.matcher(lines.get(i).text());
      if (leaders.matches()) {
        contents.words.put(i, leaders.group(1));
      }
    }
    contents.tabs(lines);
    contents.titles(lines);
    return ImmutableMap.copyOf(contents.words);
  }

  /** Lines with a mere tab are contents if most of them come again as headings. */
  private void tabs(List<TextLine> lines) {
    Set<String> all = new HashSet<>();
    lines.forEach(line -> all.add(Folded.of(line.text())));
    Map<Integer, String> group = new LinkedHashMap<>();
    for (int i = 0; i <= lines.size(); i++) {
      TextLine line = i < lines.size() ? lines.get(i) : null;
      Matcher tab = line == null ? null : TAB.matcher(line.text());
      if (tab != null && tab.matches()) {
        group.put(i, tab.group(1));
      } else if (line == null || !line.isBlank()) {
        long again = group.values().stream().filter(text -> all.contains(Folded.of(text))).count();
        if (group.size() >= FEWEST && again * 2 > group.size()) {
          group.forEach(words::putIfAbsent);
        }
        group.clear();
      }
    }
  }

  private void titles(List<TextLine> lines) {
    for (int i : ImmutableSet.copyOf(words.keySet())) {
      int before = i - 1;
      while (before >= 0 && lines.get(before).isBlank()) {
        before--;
      }
      if (before >= 0 && TITLES.contains(Folded.of(lines.get(before).text()))) {
        words.put(before, lines.get(before).text());
      }
    }
  }
}
