package org.conducteur.export.office.word;

import java.math.BigInteger;
import org.conducteur.style.Palette;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes how cells look, in the order of the schema. */
final class CellLookWriting {
  private static final int RULE_EIGHTHS = 8;
  private static final int GAP_EIGHTHS = 4;
  private static final int BAR_EIGHTHS = 24;
  private static final int PAPER = 0xFFFFFF;

  private final Palette palette;

  CellLookWriting(Palette palette) {
    this.palette = palette;
  }

  void write(CellLook look, boolean headerRow, CTTcPr properties) {
    if (look.merging() != CellLook.Merging.NONE) {
      boolean first = look.merging() == CellLook.Merging.FIRST;
      properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
    }
    writeLines(look, properties);
    if (headerRow || look.fill().isPresent()) {
      CTShd shading = properties.addNewShd();
      shading.setVal(STShd.CLEAR);
      shading.setColor("auto");
      shading.setFill(Template.hex(look.fill().orElse(palette.surface())));
    }
    writePadding(look, properties);
    if (look.turn() != CellLook.Turn.NONE) {
      boolean left = look.turn() == CellLook.Turn.LEFT;
      properties.addNewTextDirection().setVal(left ? STTextDirection.BT_LR : STTextDirection.TB_RL);
    }
    if (look.middle()) {
      properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    }
  }

  private void writeLines(CellLook look, CTTcPr properties) {
    if (look.line() == CellLook.Line.USUAL && !look.open()) {
      return;
    }
    CTTcBorders lines = properties.addNewTcBorders();
    if (look.line() == CellLook.Line.NONE) {
      lines.addNewTop().setVal(STBorder.NIL);
    } else if (look.line() == CellLook.Line.ACCENT) {
      draw(lines.addNewTop(), RULE_EIGHTHS, palette.accent());
    } else if (look.line() == CellLook.Line.BLOCK) {
      if (look.merging() != CellLook.Merging.BELOW) {
        draw(lines.addNewTop(), GAP_EIGHTHS, PAPER);
      }
      draw(lines.addNewLeft(), BAR_EIGHTHS, palette.accent());
    }
    if (look.open()) {
      lines.addNewBottom().setVal(STBorder.NIL);
    }
  }

  private static void draw(CTBorder line, int eighths, int colour) {
    line.setVal(STBorder.SINGLE);
    line.setSz(BigInteger.valueOf(eighths));
    line.setSpace(BigInteger.ZERO);
    line.setColor(Template.hex(colour));
  }

  private static void writePadding(CellLook look, CTTcPr properties) {
    if (look.above() && look.below()) {
      return;
    }
    CTTcMar padding = properties.addNewTcMar();
    if (!look.above()) {
      PieceWriting.width(padding.addNewTop(), 0);
    }
    if (!look.below()) {
      PieceWriting.width(padding.addNewBottom(), 0);
    }
  }
}
