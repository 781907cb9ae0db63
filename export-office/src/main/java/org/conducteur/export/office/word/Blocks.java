package org.conducteur.export.office.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** What can hold paragraphs and tables; the schema's types have no common one for it. */
interface Blocks {
  CTP addParagraph();

  CTTbl addTable();

  CTSdtBlock addControl();

  static Blocks of(CTBody body) {
    return new Blocks() {
      @Override
      public CTP addParagraph() {
        return body.addNewP();
      }

      @Override
      public CTTbl addTable() {
        return body.addNewTbl();
      }

      @Override
      public CTSdtBlock addControl() {
        return body.addNewSdt();
      }
    };
  }

  static Blocks of(CTTc cell) {
    return new Blocks() {
      @Override
      public CTP addParagraph() {
        return cell.addNewP();
      }

      @Override
      public CTTbl addTable() {
        return cell.addNewTbl();
      }

      @Override
      public CTSdtBlock addControl() {
        return cell.addNewSdt();
      }
    };
  }

  static Blocks of(CTSdtContentBlock control) {
    return new Blocks() {
      @Override
      public CTP addParagraph() {
        return control.addNewP();
      }

      @Override
      public CTTbl addTable() {
        return control.addNewTbl();
      }

      @Override
      public CTSdtBlock addControl() {
        return control.addNewSdt();
      }
    };
  }
}
