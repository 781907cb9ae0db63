package org.conducteur.export.pdf;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants.LineCapStyle;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfMcrDictionary;
import com.itextpdf.kernel.pdf.tagging.PdfMcrNumber;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Draws on one page and tells the structure tree. Text of one element that is drawn in a row shares
 * one marked content; everything that is not text is an artifact.
 */
final class Pen {
  private final PdfDocument pdf;
  private final PdfPage page;
  private final PdfCanvas canvas;
  private final Fonts fonts;
  private final LinkAreas links;
  private @Nullable Tag open;
  private boolean inText;
  private boolean decorating;
  private boolean drawingContent;

  Pen(PdfDocument pdf, PdfPage page, Fonts fonts) {
    this.pdf = pdf;
    this.page = page;
    this.canvas = new PdfCanvas(page);
    this.fonts = fonts;
    this.links = new LinkAreas(pdf, page);
  }

  /** Puts an element in the structure tree, even if nothing will be in it. */
  void begin(Tag tag) {
    if (!decorating) {
      tag.element(pdf);
    }
  }

  /** Draws something that was read before, such as a repeated header row: it isn't read again. */
  void repeat(Ink ink, float top) {
    decorate(pagination(), pen -> ink.draw(pen, top));
  }

  /** Draws text at the edge of the page. */
  void furniture(Line line, float left, float baseline, String subtype) {
    CanvasTag tag = pagination().addProperty(PdfName.Subtype, new PdfName(subtype));
    decorate(tag, pen -> line.draw(pen, left, baseline));
  }

  /** Draws something at the edge of the page that is no text. */
  void furniture(String subtype, Runnable drawing) {
    decorate(pagination().addProperty(PdfName.Subtype, new PdfName(subtype)), pen -> drawing.run());
  }

  private void decorate(CanvasTag tag, Consumer<Pen> drawing) {
    endText();
    canvas.openTag(tag);
    decorating = true;
    drawing.accept(this);
    closeText();
    decorating = false;
    canvas.closeTag();
  }

  private static CanvasTag pagination() {
    return new CanvasTag(PdfName.Artifact).addProperty(PdfName.Type, new PdfName("Pagination"));
  }

  void text(Piece piece, float x, float baseline) {
    if (!decorating) {
      enter(piece.tag());
      links.extend(piece, x, baseline);
    }
    openText();
    String actual = decorating ? null : piece.actual();
    if (actual != null) {
      canvas.openTag(
          new CanvasTag(PdfName.Span)
              .addProperty(PdfName.ActualText, new PdfString(actual, "UnicodeBig")));
    }
    canvas
        .setFontAndSize(fonts.font(piece.face()), piece.style().size())
        .setFillColor(colour(piece.style().colour()))
        .setTextMatrix(x, baseline + piece.style().rise())
        .showText(piece.text());
    if (actual != null) {
      canvas.closeTag();
    }
    if (piece.note() != null) {
      begin(piece.note().tag());
    }
  }

  private void enter(Tag tag) {
    if (tag == open) {
      return;
    }
    endText();
    PdfStructElem element = tag.element(pdf);
    PdfMcr content = content(element);
    element.addKid(content);
    canvas.openTag(new CanvasTag(element.getRole(), content.getMcid()));
    open = tag;
  }

  /** An element names one page itself; what it has on other pages names its own. */
  private PdfMcr content(PdfStructElem element) {
    PdfDictionary first = element.getPdfObject().getAsDictionary(PdfName.Pg);
    if (first == null) {
      element.put(PdfName.Pg, page.getPdfObject().getIndirectReference());
    }
    return first == null || first == page.getPdfObject()
        ? new PdfMcrNumber(page, element)
        : new PdfMcrDictionary(page, element);
  }

  private void openText() {
    if (!inText) {
      canvas.beginText();
      inText = true;
    }
  }

  private void closeText() {
    if (inText) {
      canvas.endText();
      inText = false;
    }
  }

  private void endText() {
    closeText();
    if (open != null) {
      canvas.closeTag();
      open = null;
    }
  }

  void fill(float x, float y, float width, float height, int colour) {
    beginShape();
    canvas.setFillColor(colour(colour)).rectangle(x, y, width, height).fill();
    endShape();
  }

  /** A line of dots from left to right, which stand at the same places in all lines. */
  void leader(float left, float right, float y, float pitch, int colour) {
    float first = (float) Math.ceil(left / pitch) * pitch;
    if (first >= right) {
      return;
    }
    beginShape();
    canvas
        .saveState()
        .setStrokeColor(colour(colour))
        .setLineWidth(pitch / 4)
        .setLineCapStyle(LineCapStyle.ROUND)
        .setLineDash(0, pitch, 0)
        .moveTo(first, y + pitch / 8)
        .lineTo(right, y + pitch / 8)
        .stroke()
        .restoreState();
    endShape();
  }

  /** Draws something once more, turned by half a turn about a point; it isn't read again. */
  void upsideDown(float x, float y, Runnable drawing) {
    decorate(
        new CanvasTag(PdfName.Artifact),
        pen -> {
          canvas.saveState().concatMatrix(-1, 0, 0, -1, 2 * x, 2 * y);
          drawing.run();
          pen.closeText();
          canvas.restoreState();
        });
  }

  /** Fills a shape whose corners are given as x and y in turn. */
  void polygon(int colour, float... corners) {
    beginShape();
    canvas.setFillColor(colour(colour)).moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      canvas.lineTo(corners[i], corners[i + 1]);
    }
    canvas.closePath().fill();
    endShape();
  }

  /** Draws the edge of a rectangle, within it. */
  void outline(float x, float y, float width, float height, float thickness, int colour) {
    beginShape();
    canvas
        .saveState()
        .setStrokeColor(colour(colour))
        .setLineWidth(thickness)
        .rectangle(x + thickness / 2, y + thickness / 2, width - thickness, height - thickness)
        .stroke()
        .restoreState();
    endShape();
  }

  /** A fine broken line, to fold along. */
  void fold(float x1, float x2, float y, int colour) {
    beginShape();
    canvas
        .saveState()
        .setStrokeColor(colour(colour))
        .setLineWidth(0.5f)
        .setLineDash(3, 3, 0)
        .moveTo(x1, y)
        .lineTo(x2, y)
        .stroke()
        .restoreState();
    endShape();
  }

  /** Draws a picture as content of an element. */
  void picture(PdfImageXObject picture, float x, float y, float width, float height) {
    beginShape();
    canvas.addXObjectFittedIntoRectangle(picture, new Rectangle(x, y, width, height));
    endShape();
  }

  /** Draws shapes that are content of an element, not decoration. */
  void in(Tag tag, Runnable drawing) {
    if (!decorating) {
      enter(tag);
    }
    drawingContent = true;
    drawing.run();
    drawingContent = false;
  }

  private void beginShape() {
    if (decorating || drawingContent) {
      closeText();
    } else {
      endText();
      canvas.openTag(new CanvasTag(PdfName.Artifact));
    }
  }

  private void endShape() {
    if (!decorating && !drawingContent) {
      canvas.closeTag();
    }
  }

  /** Ends the page. */
  void finish() {
    endText();
    links.finish();
    canvas.release();
  }

  private static DeviceRgb colour(int rgb) {
    return new DeviceRgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
  }
}
