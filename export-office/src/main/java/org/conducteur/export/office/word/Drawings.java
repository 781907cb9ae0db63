package org.conducteur.export.office.word;

import java.util.Locale;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlToken;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Puts pictures and charts between words; each has a number of its own. */
final class Drawings {
  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

  /** English metric units in a twip. */
  static final int EMU = 635;

  private int last;

  /**
   * Adds a drawing to a run.
   *
   * @param run where to
   * @param kind namespace of what is inside, which says what it is
   * @param content what is inside, as XML
   * @param width width in twips
   * @param height height in twips
   * @param description what it shows, for those who do not see it
   */
  void add(CTR run, String kind, String content, int width, int height, String description)
      throws XmlException {
    CTInline inline = run.addNewDrawing().addNewInline();
    String graphic =
        String.format(
            Locale.ROOT,
            "<a:graphic xmlns:a=\"%s\"><a:graphicData uri=\"%s\">%s</a:graphicData></a:graphic>",
            MAIN,
            kind,
            content);
    inline.set(XmlToken.Factory.parse(graphic));
    inline.setDistT(0);
    inline.setDistB(0);
    inline.setDistL(0);
    inline.setDistR(0);
    CTPositiveSize2D extent = inline.addNewExtent();
    extent.setCx((long) width * EMU);
    extent.setCy((long) height * EMU);
    CTNonVisualDrawingProps properties = inline.addNewDocPr();
    properties.setId(++last);
    properties.setName("Figure " + last);
    properties.setDescr(description);
  }
}
