package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Document;

/** Renders one document: lays it out, makes up its pages, draws them. */
final class Rendering {
  private static final float BELOW_FRONT = 2;

  private final Document document;
  private final Fonts fonts;
  private final Look look;
  private final Typesetting typesetting;
  private final Optional<LogoPicture> logo;
  private final Tag root;

  Rendering(Document document, Fonts fonts) {
    this.document = document;
    this.fonts = fonts;
    this.look = new Look(document.page(), document.palette(), Furnishing.of(document));
    this.typesetting = new Typesetting(document, look, fonts);
    this.logo = LogoPicture.of(document.brand());
    this.root = Tag.root(LanguageTags.of(document.metadata().language()));
  }

  byte[] bytes() {
    ImmutableList<Slice> slices = new Tightening(look).of(laidOut());
    List<Sheet> sheets = new Paginator(look, slices).sheets();
    for (int i = 0; i < sheets.size(); i++) {
      settle(sheets.get(i), i + 1);
    }
    ImmutableList<AttachedFile> files = AttachedFile.listOf(document);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (StablePdf pdf = PdfFile.open(document, Digests.of(document, files), out)) {
      draw(sheets, pdf);
      PdfFile.bookmarks(pdf, typesetting.headings());
      PdfFile.attach(pdf, files, document.metadata().created());
    }
    return out.toByteArray();
  }

  /** The characters that were not drawn as their readers expect them. */
  ImmutableSortedSet<Integer> missed() {
    return fonts.missed();
  }

  /** The body comes first, since the contents list its headings. */
  private ImmutableList<Slice> laidOut() {
    Place place = Place.of(look, root);
    Flow body = new Flow();
    if (document.cover().isPresent() || document.contents().isPresent()) {
      body.space(look.em(BELOW_FRONT));
    }
    new Blocks(typesetting).layBody(document.body(), place, body);
    body.keepEnd(0, look.leastOnPage());
    Flow front = new Flow();
    document
        .cover()
        .ifPresent(
            cover -> new CoverLayout(typesetting, document.brand(), logo).lay(cover, place, front));
    document
        .contents()
        .ifPresent(contents -> new ContentsLayout(typesetting).lay(contents, place, front));
    return ImmutableList.<Slice>builder()
        .addAll(front.stack().slices())
        .addAll(body.stack().slices())
        .build();
  }

  private static void settle(Sheet sheet, int page) {
    settle(sheet.body(), page);
    settle(sheet.notes(), page);
  }

  private static void settle(List<Stack.Placed> placed, int page) {
    for (Stack.Placed one : placed) {
      one.slice().marks().forEach(mark -> mark.set(page, one.top()));
    }
  }

  private void draw(List<Sheet> sheets, StablePdf pdf) {
    root.element(pdf);
    for (int i = 0; i < sheets.size(); i++) {
      PdfPage page = pdf.addNewPage(new PageSize(look.pageWidth(), look.pageHeight()));
      page.setTabOrder(PdfName.S);
    }
    FurnitureDrawing furniture = new FurnitureDrawing(document, typesetting, logo, sheets.size());
    for (int i = 0; i < sheets.size(); i++) {
      PdfPage page = pdf.getPage(i + 1);
      Pen pen = new Pen(pdf, page, fonts);
      draw(sheets.get(i), pen);
      furniture.draw(pen, i + 1);
      pen.finish();
      page.getLastContentStream().flush();
    }
  }

  private void draw(Sheet sheet, Pen pen) {
    Stack.draw(pen, sheet.body());
    if (!sheet.notes().isEmpty()) {
      pen.fill(look.left(), sheet.rule(), look.textWidth() / 4, 0.6f, look.palette().rule());
      Stack.draw(pen, sheet.notes());
    }
  }
}
