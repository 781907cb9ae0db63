package org.conducteur.export.office.word;

import java.io.IOException;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** The lists of a file. The constants are the numbers that {@code numbering.xml} gives them. */
final class Numbering {
  static final int BULLET = 1;
  static final int TICK = 2;
  static final int BOX = 3;
  static final int PLAIN = 4;

  /** The definition that every numbered list follows; the lists themselves count on from here. */
  static final int NUMBER = 5;

  private final CTNumbering numbering;
  private final Set<Integer> begun = new HashSet<>();

  Numbering(Template template) throws IOException {
    try {
      numbering = NumberingDocument.Factory.parse(template.fill("numbering.xml")).getNumbering();
    } catch (XmlException e) {
      throw new IllegalStateException("numbering.xml is not well formed", e);
    }
  }

  /** Makes sure that the list exists. */
  void use(Piece.Mark number) {
    if (number.list() <= NUMBER || !begun.add(number.list())) {
      return;
    }
    CTNum list = numbering.addNewNum();
    list.setNumId(BigInteger.valueOf(number.list()));
    list.addNewAbstractNumId().setVal(BigInteger.valueOf(NUMBER));
    CTNumLvl level = list.addNewLvlOverride();
    level.setIlvl(BigInteger.valueOf(number.level()));
    level.addNewStartOverride().setVal(BigInteger.ONE);
  }

  void addTo(XWPFDocument file) {
    file.createNumbering().setNumbering(numbering);
  }
}
