package org.conducteur.export.office.workbook;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.conducteur.style.Palette;

/** Adds conditional formats to a sheet. */
final class Highlights {
  private final SheetConditionalFormatting formats;
  private final Palette palette;

  Highlights(XSSFSheet sheet, Palette palette) {
    formats = sheet.getSheetConditionalFormatting();
    this.palette = palette;
  }

  void add(CellRangeAddress area, String condition, Highlight.Manner manner) {
    ConditionalFormattingRule rule = formats.createConditionalFormattingRule(condition);
    FontFormatting font = rule.createFontFormatting();
    switch (manner) {
      case ALERT -> {
        font.setFontStyle(false, true);
        color(font, palette.warning());
        fill(rule, Tint.pale(palette.warning(), 0.12));
      }
      case SETTLED -> color(font, palette.muted());
      case QUIET -> {
        font.setFontStyle(true, false);
        color(font, palette.muted());
        fill(rule, 0xFFFFFF);
      }
      case NOTE -> {
        font.setFontStyle(true, false);
        color(font, palette.accent());
      }
      case NOW -> {
        font.setFontStyle(false, true);
        color(font, palette.accent());
        fill(rule, Tint.pale(palette.accent(), 0.18));
      }
    }
    formats.addConditionalFormatting(new CellRangeAddress[] {area}, rule);
  }

  /** Set twice, since the first time leaves out the opacity, without which the file is invalid. */
  private static void color(FontFormatting font, int rgb) {
    font.setFontColor(Tint.color(rgb));
    font.setFontColor(Tint.color(rgb));
  }

  private static void fill(ConditionalFormattingRule rule, int rgb) {
    PatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillBackgroundColor(Tint.color(rgb));
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
  }
}
