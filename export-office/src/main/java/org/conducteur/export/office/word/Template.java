package org.conducteur.export.office.word;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import com.google.common.xml.XmlEscapers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.document.Document;
import org.conducteur.document.Furniture;
import org.conducteur.style.FontFamily;
import org.conducteur.style.Palette;

/**
 * Fills the measures and colours of a document into the XML resources that hold styles, numbering
 * and settings. Names in {@code ${..}} are those of {@link WordStyle} and {@link Palette}; {@code
 * em.1.5} is a distance of one and a half sizes of running text.
 */
final class Template {
  private static final Pattern NAME = Pattern.compile("\\$\\{([^}]+)}");
  private static final Pattern INDENT = Pattern.compile("\n\\s*");
  private static final ImmutableMap<String, ImmutableList<String>> RESOURCES =
      Maps.toMap(
          ImmutableList.of("styles.xml", "numbering.xml", "settings.xml", "footnotes.xml"),
          Template::read);

  private static final String DISTANCE = "em.";
  private static final int LEVELS = 9;

  /** Between the words at the left and the page number: room of some letters. */
  private static final String GAP = "mmm";

  /** Six points, in half points. */
  private static final int SMALLEST = 12;

  private static final String FONT = "Calibri";

  private final Sheet sheet;
  private final Furniture furniture;
  private final String font;
  private final ImmutableMap<String, String> values;

  Template(Document document, Sheet sheet) {
    this.sheet = sheet;
    this.furniture = document.furniture();
    this.font = document.brand().font().map(FontFamily::name).orElse(FONT);
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    addStyles(all);
    addColours(document.palette(), all);
    addPage(all);
    all.put("font", XmlEscapers.xmlAttributeEscaper().escape(XmlText.clean(font)));
    all.put("language", document.metadata().language().toLanguageTag());
    boolean point = document.metadata().language().getLanguage().equals("en");
    all.put("decimal", point ? "." : ",");
    all.put("separator", point ? "," : ";");
    this.values = all.buildOrThrow();
  }

  /** Name of the font that the document is set in. */
  String font() {
    return font;
  }

  private void addStyles(ImmutableMap.Builder<String, String> all) {
    for (WordStyle style : WordStyle.values()) {
      put(all, style.key() + ".size", sizeOf(style));
      put(all, style.key() + ".before", style.before(sheet));
      put(all, style.key() + ".after", style.after(sheet));
      put(all, style.key() + ".line", style.line());
      put(all, style.key() + ".indent", style.indent(sheet));
    }
    for (GridKind kind : GridKind.values()) {
      String name = "grid." + kind.name().toLowerCase(Locale.ROOT);
      put(all, name + ".start", kind.start(sheet));
      put(all, name + ".end", kind.end(sheet));
      put(all, name + ".upright", kind.upright(sheet));
    }
  }

  /** As the style says, but page furniture is set smaller where it would take two lines. */
  private int sizeOf(WordStyle style) {
    int size = style.halfPoints(sheet.bodySize());
    double needed =
        switch (style) {
          case HEADER -> width(furniture.header(), size);
          case FOOTER -> width(furniture.footer() + GAP + furniture.pageNumber(), size);
          default -> 0;
        };
    int room = sheet.textWidth();
    return needed <= room ? size : Math.max(SMALLEST, (int) (size * room / needed));
  }

  private double width(String text, int size) {
    return sheet.letters().twips(text, size, false, false);
  }

  private static void addColours(Palette palette, ImmutableMap.Builder<String, String> all) {
    all.put("ink", hex(palette.ink()));
    all.put("muted", hex(palette.muted()));
    all.put("accent", hex(palette.accent()));
    all.put("on.accent", hex(palette.onAccent()));
    all.put("surface", hex(palette.surface()));
    all.put("rule", hex(palette.rule()));
    all.put("warning", hex(palette.warning()));
  }

  private void addPage(ImmutableMap.Builder<String, String> all) {
    put(all, "text.width", sheet.textWidth());
    put(all, "tiny.height", WordStyle.TINY_LINE);
    put(all, "band.points", sheet.band() / 20);
    put(all, "code.size", halfPoints(1));
    put(all, "separator.size", halfPoints(PageEstimate.SEPARATOR));
    put(all, "mark.size", halfPoints(0.85));
    put(all, "list.step", sheet.listStep());
    for (int level = 1; level <= LEVELS; level++) {
      put(all, "list." + level, level * sheet.listStep());
    }
  }

  private int halfPoints(double ems) {
    return (int) Math.round(ems * sheet.bodySize() * 2);
  }

  private static void put(ImmutableMap.Builder<String, String> all, String name, int value) {
    all.put(name, Integer.toString(value));
  }

  static String hex(int colour) {
    String digits = Integer.toHexString(colour & 0xFFFFFF).toUpperCase(Locale.ROOT);
    return "0".repeat(6 - digits.length()) + digits;
  }

  /** A resource with everything filled in, in UTF-8. */
  byte[] fill(String resource) {
    return text(resource).getBytes(StandardCharsets.UTF_8);
  }

  /** The same as text. */
  String text(String resource) {
    List<String> pieces = requireNonNull(RESOURCES.get(resource), resource);
    StringBuilder filled = new StringBuilder(1 << 16);
    for (int i = 0; i < pieces.size(); i++) {
      filled.append(i % 2 == 0 ? pieces.get(i) : valueOf(pieces.get(i)));
    }
    return filled.toString();
  }

  /** A resource cut at its names: text, name, text and so on. */
  private static ImmutableList<String> read(String resource) {
    try {
      String text =
          Resources.toString(
              Resources.getResource(Template.class, resource), StandardCharsets.UTF_8);
      Matcher names = NAME.matcher(INDENT.matcher(text).replaceAll(""));
      ImmutableList.Builder<String> pieces = ImmutableList.builder();
      StringBuilder before = new StringBuilder();
      while (names.find()) {
        before.setLength(0);
        names.appendReplacement(before, "");
        pieces.add(before.toString(), names.group(1));
      }
      before.setLength(0);
      return pieces.add(names.appendTail(before).toString()).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String valueOf(String name) {
    if (name.startsWith(DISTANCE)) {
      double ems = Double.parseDouble(name.substring(DISTANCE.length()));
      return Integer.toString(sheet.em(ems));
    }
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("unknown name in a template: " + name);
    }
    return value;
  }
}
