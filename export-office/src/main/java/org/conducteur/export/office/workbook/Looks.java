package org.conducteur.export.office.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.apache.xmlbeans.XmlCursor;
import org.conducteur.style.Brand;
import org.conducteur.style.Palette;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** The cell styles of a workbook, each made once when it is first asked for. */
final class Looks {
  /** The size of ordinary text in points. */
  static final int BODY_SIZE = 10;

  /** The family "Swiss", in which a font without serifs is looked for if this one is missing. */
  private static final int SWISS = 2;

  /** How much of its colour is in the ground of a cell that is calculated. */
  private static final double COMPUTED = 0.09;

  private record Key(Style style, Format format, String pattern, Trait trait) {}

  /** What a cell has besides the looks of its row. */
  private enum Trait {
    NONE,
    /** Its text would be a formula if it were typed again. */
    QUOTED,
    /** It is calculated, and nobody types in it. */
    COMPUTED
  }

  private record FontKey(boolean bold, boolean italic, boolean underlined, int size, int color) {}

  private final XSSFWorkbook workbook;
  private final Brand brand;
  private final Palette palette;
  private final HouseFont houseFont;
  private final Locale language;
  private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
  private final Map<FontKey, XSSFFont> fonts = new HashMap<>();

  Looks(XSSFWorkbook workbook, Brand brand, Locale language) {
    this.workbook = workbook;
    this.brand = brand;
    palette = brand.palette();
    houseFont = HouseFont.of(brand);
    this.language = language;
    nameNormal();
  }

  /**
   * Programs expect the style "Normal", on which others build; XSSF leaves it out. The smaller jar
   * of schemas has no beans for it.
   */
  private void nameNormal() {
    try (XmlCursor cursor = workbook.getStylesSource().getCTStylesheet().newCursor()) {
      cursor.toEndToken();
      cursor.beginElement("cellStyles", XSSFRelation.NS_SPREADSHEETML);
      cursor.insertAttributeWithValue("count", "1");
      cursor.beginElement("cellStyle", XSSFRelation.NS_SPREADSHEETML);
      cursor.insertAttributeWithValue("name", "Normal");
      cursor.insertAttributeWithValue("xfId", "0");
      cursor.insertAttributeWithValue("builtinId", "0");
    }
  }

  Brand brand() {
    return brand;
  }

  HouseFont font() {
    return houseFont;
  }

  Palette palette() {
    return palette;
  }

  XSSFCellStyle of(Style style) {
    return of(style, Format.TEXT);
  }

  XSSFCellStyle of(Style style, Format format) {
    return of(style, format, format.pattern(language), Trait.NONE);
  }

  /** With the number format of one value. */
  XSSFCellStyle of(Style style, Format format, String pattern) {
    return of(style, format, pattern, Trait.NONE);
  }

  /** For a formula, in a table. */
  XSSFCellStyle computed(Style style, Format format) {
    return of(style, format, format.pattern(language), Trait.COMPUTED);
  }

  /** For text that would be a formula if it were typed again. */
  XSSFCellStyle quoted(Style style, Format format) {
    return of(style, format, format.pattern(language), Trait.QUOTED);
  }

  private XSSFCellStyle of(Style style, Format format, String pattern, Trait trait) {
    return styles.computeIfAbsent(new Key(style, format, pattern, trait), this::make);
  }

  private XSSFCellStyle make(Key key) {
    XSSFCellStyle made = workbook.createCellStyle();
    made.setDataFormat(workbook.createDataFormat().getFormat(key.pattern()));
    made.setFont(font(key.style()));
    made.setVerticalAlignment(VerticalAlignment.TOP);
    made.setAlignment(
        switch (key.format()) {
          case TEXT -> HorizontalAlignment.LEFT;
          case MARK, DATE, SHORT_DATE, TIME, DURATION, COUNT -> HorizontalAlignment.CENTER;
        });
    decorate(made, key.style());
    if (key.trait() == Trait.COMPUTED) {
      fill(made, Tint.pale(Tint.turned(palette.accent()), COMPUTED));
    }
    if (key.trait() == Trait.QUOTED) {
      made.setQuotePrefixed(true);
    }
    return made;
  }

  private void decorate(XSSFCellStyle made, Style style) {
    switch (style) {
      case TITLE, INTRO, LINK -> made.setVerticalAlignment(VerticalAlignment.CENTER);
      case HEADER -> {
        fill(made, palette.accent());
        made.setWrapText(true);
        made.setVerticalAlignment(VerticalAlignment.CENTER);
      }
      case BODY, BODY_LINK, BODY_LABEL -> row(made, BorderStyle.THIN);
      case STRONG, STRONG_BESIDE, STRONG_FIRST, STRONG_FIRST_BESIDE -> {
        fill(made, palette.surface());
        row(made, BorderStyle.THIN);
        if (style == Style.STRONG_FIRST || style == Style.STRONG_FIRST_BESIDE) {
          border(made, BorderSide.TOP, BorderStyle.MEDIUM, palette.accent());
        }
      }
      case DETAIL, DETAIL_LEADING -> {
        row(made, BorderStyle.HAIR);
        if (style == Style.DETAIL_LEADING && made.getAlignment() == HorizontalAlignment.LEFT) {
          made.setIndention((short) 1);
        }
      }
      case HIDDEN -> made.setAlignment(HorizontalAlignment.LEFT);
      case LABEL, FACT -> {
        made.setWrapText(true);
        made.setAlignment(HorizontalAlignment.LEFT);
      }
      case BAND -> {
        fill(made, palette.surface());
        made.setVerticalAlignment(VerticalAlignment.CENTER);
        made.setAlignment(HorizontalAlignment.LEFT);
      }
      case GRID_TIME, GRID_HALF, GRID_FREE, GRID_HOUR -> gridGround(made, style);
    }
  }

  private void row(XSSFCellStyle made, BorderStyle below) {
    made.setWrapText(true);
    border(made, BorderSide.BOTTOM, below, palette.rule());
  }

  /** Long words become smaller, since a cell of the grid never grows. */
  private void gridGround(XSSFCellStyle made, Style style) {
    made.setVerticalAlignment(VerticalAlignment.CENTER);
    if (style == Style.GRID_FREE || style == Style.GRID_HOUR) {
      made.setIndention((short) 1);
      made.setShrinkToFit(true);
    }
    border(made, BorderSide.LEFT, BorderStyle.THIN, palette.rule());
    border(made, BorderSide.RIGHT, BorderStyle.THIN, palette.rule());
    if (style == Style.GRID_HOUR || style == Style.GRID_TIME) {
      border(made, BorderSide.TOP, BorderStyle.THIN, palette.rule());
    }
  }

  private static void fill(XSSFCellStyle made, int rgb) {
    made.setFillForegroundColor(Tint.color(rgb));
    made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void border(XSSFCellStyle made, BorderSide side, BorderStyle style, int rgb) {
    switch (side) {
      case TOP -> made.setBorderTop(style);
      case BOTTOM -> made.setBorderBottom(style);
      case LEFT -> made.setBorderLeft(style);
      case RIGHT -> made.setBorderRight(style);
      default -> throw new IllegalArgumentException("side must be an edge: " + side);
    }
    made.setBorderColor(side, Tint.color(rgb));
  }

  private XSSFFont font(Style style) {
    int ink = palette.ink();
    return switch (style) {
      case TITLE -> font(new FontKey(true, false, false, 18, palette.accent()));
      case INTRO -> font(new FontKey(false, false, false, BODY_SIZE, palette.muted()));
      case LINK, BODY_LINK -> font(new FontKey(false, false, true, BODY_SIZE, palette.accent()));
      case HEADER -> font(new FontKey(true, false, false, BODY_SIZE, palette.onAccent()));
      case STRONG, STRONG_FIRST, BODY_LABEL ->
          font(new FontKey(true, false, false, BODY_SIZE, ink));
      case LABEL -> font(new FontKey(true, false, false, BODY_SIZE, palette.muted()));
      case BAND -> font(new FontKey(true, false, false, BODY_SIZE + 1, palette.accent()));
      case GRID_TIME -> font(new FontKey(true, false, false, BODY_SIZE - 1, palette.muted()));
      case GRID_HALF -> font(new FontKey(false, false, false, BODY_SIZE - 1, palette.muted()));
      default -> font(new FontKey(false, false, false, BODY_SIZE, ink));
    };
  }

  private XSSFFont font(FontKey key) {
    return fonts.computeIfAbsent(key, this::make);
  }

  /** In this order: the parts of a font are written as they are set, and readers want them so. */
  private XSSFFont make(FontKey key) {
    XSSFFont font = new XSSFFont(CTFont.Factory.newInstance());
    if (key.bold()) {
      font.setBold(true);
    }
    if (key.italic()) {
      font.setItalic(true);
    }
    if (key.underlined()) {
      font.setUnderline(Font.U_SINGLE);
    }
    font.setFontHeightInPoints((short) houseFont.size(key.size()));
    font.setColor(Tint.color(key.color()));
    font.setFontName(houseFont.name());
    font.setFamily(SWISS);
    font.registerTo(workbook.getStylesSource());
    return font;
  }
}
