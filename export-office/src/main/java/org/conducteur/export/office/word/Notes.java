package org.conducteur.export.office.word;

import java.math.BigInteger;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** The footnotes of a file; Word numbers them. */
final class Notes implements RunWriting.NoteCalls {
  private static final String CALL = "FootnoteReference";

  private final XWPFFootnotes part;
  private final CTFootnotes notes;
  private final RunWriting runs;
  private int last;

  Notes(XWPFDocument file, Template template) {
    notes = ReadParts.footnotes(template);
    part = file.createFootnotes();
    PackagePart packagePart = part.getPackagePart();
    runs = new RunWriting(packagePart, this);
  }

  @Override
  public void call(Span.Note note, CTP paragraph) {
    BigInteger id = BigInteger.valueOf(++last);
    CTR call = paragraph.addNewR();
    call.addNewRPr().addNewRStyle().setVal(CALL);
    call.addNewFootnoteReference().setId(id);

    CTFtnEdn target = notes.addNewFootnote();
    target.setId(id);
    CTP text = target.addNewP();
    CTPPr properties = text.addNewPPr();
    properties.addNewPStyle().setVal(WordStyle.FOOTNOTE_TEXT.id());
    if (note.rightToLeft()) {
      properties.addNewBidi();
    }
    CTR number = text.addNewR();
    number.addNewRPr().addNewRStyle().setVal(CALL);
    number.addNewFootnoteRef();
    RunWriting.text(text.addNewR(), " ");
    runs.write(note.note(), 0, text);
  }

  /** Hands the notes to the file; none may be called after. */
  void finish() {
    part.setFootnotes(notes);
  }
}
