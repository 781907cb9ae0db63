package org.conducteur.export.office.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlException;
import org.conducteur.style.Logo;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Writes the logo of a town as a picture. */
final class LogoWriting {
  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  private final Drawings drawings;
  private final POIXMLDocumentPart part;

  /** Into the body of a document, or a header of it. */
  LogoWriting(POIXMLDocumentPart part, Drawings drawings) {
    this.part = part;
    this.drawings = drawings;
  }

  void write(Logo logo, int width, int height, CTR run) {
    try {
      String words = XmlText.clean(logo.description());
      drawings.add(run, PICTURE, xml(add(logo), width, height), width, height, words);
    } catch (InvalidFormatException | XmlException e) {
      throw new IllegalStateException("a picture of this program is broken", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String add(Logo logo) throws InvalidFormatException, IOException {
    PictureType type = logo.mediaType().equals("image/jpeg") ? PictureType.JPEG : PictureType.PNG;
    byte[] image = logo.image().read();
    return part instanceof XWPFHeader header
        ? header.addPictureData(image, type)
        : ((XWPFDocument) part).addPictureData(image, type);
  }

  private static String xml(String relation, int width, int height) {
    return String.format(
        Locale.ROOT,
        """
        <pic:pic xmlns:pic="%s" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"\
         xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <pic:nvPicPr><pic:cNvPr id="0" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr>\
        <pic:blipFill><a:blip r:embed="%s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
        <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%s" cy="%s"/></a:xfrm>\
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
        """,
        PICTURE,
        relation,
        (long) width * Drawings.EMU,
        (long) height * Drawings.EMU);
  }
}
