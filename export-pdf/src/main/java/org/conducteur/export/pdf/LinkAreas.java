package org.conducteur.export.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import com.itextpdf.kernel.pdf.tagging.PdfObjRef;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import org.jspecify.annotations.Nullable;

/** The areas of a page that a click follows: one for each line of a link. */
final class LinkAreas {
  private static final float BELOW = 0.25f;
  private static final float ABOVE = 0.85f;

  private final PdfDocument pdf;
  private final PdfPage page;
  private @Nullable Tag linking;
  private float baseline;
  private Rectangle area = new Rectangle(0, 0);

  LinkAreas(PdfDocument pdf, PdfPage page) {
    this.pdf = pdf;
    this.page = page;
  }

  /** Notes that text was drawn. */
  void extend(Piece piece, float x, float y) {
    Tag tag = piece.tag().linking().orElse(null);
    if (tag != linking || y != baseline) {
      finish();
    }
    if (tag == null) {
      return;
    }
    float size = piece.style().size();
    Rectangle own =
        new Rectangle(
            x, y + piece.style().rise() - size * BELOW, piece.width(), size * (ABOVE + BELOW));
    area = linking == null ? own : Rectangle.getCommonRectangle(area, own);
    linking = tag;
    baseline = y;
  }

  /** Ends the area that is being extended. */
  void finish() {
    if (linking != null) {
      Tag tag = linking;
      linking = null;
      tag.link().ifPresent(target -> annotate(tag, target));
    }
  }

  private void annotate(Tag tag, LinkTarget target) {
    PdfLinkAnnotation annotation = new PdfLinkAnnotation(area);
    annotation.setBorder(new PdfArray(new float[] {0, 0, 0}));
    annotation.setFlag(PdfAnnotation.PRINT);
    annotation.setContents(target.description());
    lead(annotation, target);
    page.addAnnotation(-1, annotation, false);
    PdfStructElem element = tag.element(pdf);
    element.addKid(new PdfObjRef(annotation, element, pdf.getNextStructParentIndex()));
  }

  private void lead(PdfLinkAnnotation annotation, LinkTarget target) {
    if (target instanceof LinkTarget.Outside outside) {
      annotation.setAction(PdfAction.createURI(outside.address()));
    } else if (target instanceof LinkTarget.Inside inside) {
      annotation.setDestination(destination(pdf, inside.mark()));
    }
  }

  static PdfExplicitDestination destination(PdfDocument pdf, Mark mark) {
    return PdfExplicitDestination.createXYZ(pdf.getPage(mark.page()), 0, mark.top(), 0);
  }
}
