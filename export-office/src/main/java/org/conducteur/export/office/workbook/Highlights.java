package org.conducteur.export.office.workbook;

import org.apache.poi.ss.usermodel.BorderFormatting;
import org.apache.poi.ss.usermodel.BorderStyle;
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
      }
      case NOTE -> {
        font.setFontStyle(true, false);
        color(font, palette.accent());
      }
      case CONFLICT, STAGE, TOGETHER, SHOW, PAUSE -> block(rule, font, manner, false);
      case NOW -> {
        font.setFontStyle(false, true);
        color(font, palette.accent());
        fill(rule, Tint.pale(palette.accent(), 0.18));
      }
    }
    formats.addConditionalFormatting(new CellRangeAddress[] {area}, rule);
  }

  /** Adds the first row of a block of the grid: its title is bold and a line is above it. */
  void addTop(CellRangeAddress area, String condition, Highlight.Manner manner) {
    ConditionalFormattingRule rule = formats.createConditionalFormattingRule(condition);
    block(rule, rule.createFontFormatting(), manner, true);
    formats.addConditionalFormatting(new CellRangeAddress[] {area}, rule);
  }

  private void block(
      ConditionalFormattingRule rule, FontFormatting font, Highlight.Manner manner, boolean top) {
    int rgb = blockColor(manner);
    boolean conflict = manner == Highlight.Manner.CONFLICT;
    font.setFontStyle(false, top || conflict);
    color(font, conflict ? palette.warning() : palette.ink());
    BorderFormatting border = rule.createBorderFormatting();
    if (top) {
      border.setBorderTop(BorderStyle.THIN);
      border.setTopBorderColor(Tint.color(rgb));
    }
    border.setBorderLeft(BorderStyle.THIN);
    border.setLeftBorderColor(Tint.color(rgb));
    border.setBorderRight(BorderStyle.THIN);
    border.setRightBorderColor(Tint.color(palette.rule()));
    fill(rule, Tint.pale(rgb, 0.14));
  }

  private int blockColor(Highlight.Manner manner) {
    return switch (manner) {
      case TOGETHER -> Tint.turned(palette.accent());
      case SHOW -> Tint.turned(Tint.turned(palette.accent()));
      case PAUSE -> palette.muted();
      case CONFLICT -> palette.warning();
      default -> palette.accent();
    };
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
