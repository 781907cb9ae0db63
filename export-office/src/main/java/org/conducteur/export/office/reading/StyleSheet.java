package org.conducteur.export.office.reading;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.export.office.pack.Parts;
import org.conducteur.export.office.pack.XmlPart;

/** The styles of a document, each with what it takes from those below it. */
final class StyleSheet {
  private static final int DEEPEST = 30;

  /** What ids of headings are in the languages of programs, where the sheet does not name them. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:heading|titre|(?:ü|ue)?berschrift|overskrift|t[ií]tulo|ttulo|titolo|kop|rubrik)[ _]?([1-9])");

  private static final Pattern CONTENTS =
      Pattern.compile("(?:toc|tm|verzeichnis|indholdsfortegnelse|contents) ?(?:heading|[1-9])");

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, RunMarks> runs = new HashMap<>();
  private final Map<String, ParagraphMarks> paragraphs = new HashMap<>();
  private RunMarks base = RunMarks.NONE;
  private String usual = "";

  private StyleSheet() {}

  static StyleSheet read(Parts parts, Optional<String> part) throws IOException {
    StyleSheet sheet = new StyleSheet();
    if (part.filter(parts::has).isPresent()) {
      try (XmlPart xml = XmlPart.open(parts, part.get())) {
        while (xml.toChild(1)) {
          if (xml.element().equals("style")) {
            sheet.add(Style.read(xml));
          } else if (xml.element().equals("docDefaults")) {
            sheet.defaults(xml);
          }
        }
      }
    }
    return sheet;
  }

  private void add(Style style) {
    styles.putIfAbsent(style.id(), style);
    if (style.usual() && usual.isEmpty()) {
      usual = style.id();
    }
  }

  private void defaults(XmlPart xml) throws IOException {
    int own = xml.depth();
    while (xml.toChild(own)) {
      int inner = xml.depth();
      while (xml.toChild(inner)) {
        if (xml.element().equals("rPr")) {
          base = RunMarks.read(xml);
        }
      }
    }
  }

  /** What a paragraph is in the end. */
  ParagraphMarks effective(ParagraphMarks own) {
    return own.over(paragraph(own.style().orElse(usual)));
  }

  private ParagraphMarks paragraph(String style) {
    return paragraphs.computeIfAbsent(
        style,
        id ->
            chain(id).stream()
                .map(Style::paragraph)
                .reduce(ParagraphMarks.NONE, ParagraphMarks::over));
  }

  private RunMarks run(String style) {
    return runs.computeIfAbsent(
        style, id -> chain(id).stream().map(Style::run).reduce(RunMarks.NONE, RunMarks::over));
  }

  /** The style and those below it. */
  private ImmutableList<Style> chain(String id) {
    List<Style> chain = new ArrayList<>();
    Style style = styles.get(id);
    while (style != null && chain.size() < DEEPEST) {
      chain.add(style);
      style = style.basedOn().map(styles::get).orElse(null);
    }
    return ImmutableList.copyOf(chain);
  }

  /** What a run is in the end. Marks of its style turn those of the paragraph's, as Word does. */
  RunMarks effective(ParagraphMarks paragraph, RunMarks own) {
    RunMarks below = run(paragraph.style().orElse(usual));
    RunMarks style = own.style().map(this::run).orElse(RunMarks.NONE);
    RunMarks whole = own.over(style).over(below).over(base);
    return new RunMarks(
        whole.style(),
        Optional.of(own.bold().orElseGet(() -> isOn(style.bold()) != isOn(below.bold()))),
        Optional.of(own.italic().orElseGet(() -> isOn(style.italic()) != isOn(below.italic()))),
        whole.hidden(),
        whole.language(),
        whole.font());
  }

  private static boolean isOn(Optional<Boolean> mark) {
    return mark.orElse(false);
  }

  /** The level of a heading, 0 for a title; nothing if it is none. */
  Optional<Integer> heading(ParagraphMarks own) {
    if (own.outline().isPresent()) {
      return level(own);
    }
    String id = own.style().orElse(usual);
    for (Style style : chain(id)) {
      Optional<Integer> named = named(style.name());
      if (named.isPresent()) {
        return named;
      }
    }
    return level(effective(own)).or(() -> styles.containsKey(id) ? Optional.empty() : named(id));
  }

  private static Optional<Integer> level(ParagraphMarks marks) {
    return marks.outline().filter(level -> level >= 0 && level < 9).map(level -> level + 1);
  }

  private static Optional<Integer> named(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    Matcher heading = HEADING.matcher(plain);
    if (heading.matches()) {
      return Optional.of(Integer.valueOf(heading.group(1)));
    }
    return plain.equals("title") ? Optional.of(0) : Optional.empty();
  }

  /** Whether lines of contents, or their title, have this style. */
  boolean isContents(ParagraphMarks own) {
    String id = own.style().orElse("");
    return CONTENTS.matcher(name(id).toLowerCase(Locale.ROOT)).matches();
  }

  /** The name of a paragraph's style; empty for the usual one. */
  String name(ParagraphMarks own) {
    return own.style().filter(id -> !id.equals(usual)).map(this::name).orElse("");
  }

  private String name(String id) {
    Style style = styles.get(id);
    return style == null ? id : style.name();
  }
}
