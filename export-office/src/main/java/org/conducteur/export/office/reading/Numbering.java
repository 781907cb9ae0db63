package org.conducteur.export.office.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.conducteur.export.office.pack.Parts;
import org.conducteur.export.office.pack.XmlPart;

/** The lists of a document. */
final class Numbering {
  /**
   * A list as it is used.
   *
   * @param kind the id of what several lists share, their numbers included
   * @param starts first numbers of its own, by level
   * @param levels levels of its own
   */
  record Used(int kind, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {}

  /**
   * What several lists share.
   *
   * @param levels its levels
   * @param link the id of the style that has them instead
   * @param home the id of the style of which these are the levels
   */
  private record Kind(
      Map<Integer, ListLevel> levels, Optional<String> link, Optional<String> home) {}

  private static final int LEVELS = 9;

  private final Map<Integer, Kind> kinds = new HashMap<>();
  private final Map<String, Integer> homes = new HashMap<>();
  private final Map<Integer, Used> used = new HashMap<>();

  private Numbering() {}

  static Numbering read(Parts parts, Optional<String> part) throws IOException {
    Numbering numbering = new Numbering();
    if (part.filter(parts::has).isPresent()) {
      try (XmlPart xml = XmlPart.open(parts, part.get())) {
        while (xml.toChild(1)) {
          if (xml.element().equals("abstractNum")) {
            numbering.kind(xml);
          } else if (xml.element().equals("num")) {
            numbering.list(xml);
          }
        }
      }
    }
    return numbering;
  }

  private void kind(XmlPart xml) throws IOException {
    int id = Figures.of(xml.attribute("abstractNumId")).orElse(-1);
    Map<Integer, ListLevel> levels = new TreeMap<>();
    Optional<String> link = Optional.empty();
    Optional<String> home = Optional.empty();
    int own = xml.depth();
    while (xml.toChild(own)) {
      switch (xml.element()) {
        case "lvl" -> level(xml, levels);
        case "numStyleLink" -> link = xml.attribute("val");
        case "styleLink" -> home = xml.attribute("val");
        default -> {}
      }
    }
    kinds.put(id, new Kind(levels, link, home));
    home.ifPresent(style -> homes.putIfAbsent(style, id));
  }

  private static void level(XmlPart xml, Map<Integer, ListLevel> levels) throws IOException {
    int number = Figures.of(xml.attribute("ilvl")).orElse(-1);
    ListLevel level = ListLevel.read(xml);
    if (number >= 0 && number < LEVELS) {
      levels.put(number, level);
    }
  }

  private void list(XmlPart xml) throws IOException {
    int id = Figures.of(xml.attribute("numId")).orElse(-1);
    int kind = -1;
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, ListLevel> levels = new HashMap<>();
    int own = xml.depth();
    while (xml.toChild(own)) {
      if (xml.element().equals("abstractNumId")) {
        kind = Figures.of(xml.attribute("val")).orElse(-1);
      } else if (xml.element().equals("lvlOverride")) {
        override(xml, starts, levels);
      }
    }
    used.put(id, new Used(kind, starts, levels));
  }

  private static void override(
      XmlPart xml, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels)
      throws IOException {
    int level = Figures.of(xml.attribute("ilvl"), 0, 0, LEVELS - 1);
    int own = xml.depth();
    while (xml.toChild(own)) {
      if (xml.element().equals("startOverride")) {
        Figures.of(xml.attribute("val")).ifPresent(start -> starts.put(level, start));
      } else if (xml.element().equals("lvl")) {
        levels.put(level, ListLevel.read(xml));
      }
    }
  }

  Optional<Used> find(int list) {
    return Optional.ofNullable(used.get(list));
  }

  /** A level of a list; nothing if the document does not say what it looks like. */
  Optional<ListLevel> find(int list, int level) {
    Used own = used.get(list);
    if (own == null) {
      return Optional.empty();
    }
    ListLevel changed = own.levels().get(level);
    return changed == null ? ofKind(own.kind(), level) : Optional.of(changed);
  }

  private Optional<ListLevel> ofKind(int id, int level) {
    Kind kind = kinds.get(id);
    if (kind == null) {
      return Optional.empty();
    }
    Kind linked = kind.link().map(homes::get).map(kinds::get).orElse(kind);
    return Optional.ofNullable((kind.levels().isEmpty() ? linked : kind).levels().get(level));
  }

  /** The level on which paragraphs of a style are. */
  Optional<Integer> level(int list, String style) {
    for (int level = 0; level < LEVELS; level++) {
      if (find(list, level).flatMap(ListLevel::style).equals(Optional.of(style))) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
