package org.conducteur.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ServiceLoader;
import org.conducteur.document.Document;
import org.conducteur.document.Paragraph;
import org.conducteur.port.DocumentRenderer;
import org.conducteur.port.DocumentRendererContract;
import org.conducteur.port.SampleDocuments;
import org.conducteur.port.SeenDocument;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;
import org.conducteur.text.Inline;
import org.junit.jupiter.api.Test;

class PdfRendererTest extends DocumentRendererContract {
  private final DocumentRenderer renderer = PdfRenderers.pdf();

  @Override
  protected DocumentRenderer renderer() {
    return renderer;
  }

  @Override
  protected SeenDocument read(byte[] file) throws IOException {
    return ReadPdf.seen(file);
  }

  @Test
  void every_element_is_accessible_and_archival() throws Exception {
    Validation.assertAccessibleAndArchival(bytesOf(SampleDocuments.everyElement()));
  }

  @Test
  void every_element_is_accessible_and_archival_on_every_page() throws Exception {
    for (PaperSize paper : PaperSize.values()) {
      Document document = SampleDocuments.everyElement(new PageMaster(paper, true, 36));
      Validation.assertAccessibleAndArchival(bytesOf(document));
    }
  }

  @Test
  void figures_and_cards_are_accessible_and_archival_on_every_page() throws Exception {
    for (PaperSize paper : PaperSize.values()) {
      for (boolean landscape : new boolean[] {false, true}) {
        Document document = SampleDocuments.figures(new PageMaster(paper, landscape, 11));
        Validation.assertAccessibleAndArchival(bytesOf(document));
      }
    }
  }

  @Test
  void what_people_paste_is_accessible_and_archival() throws Exception {
    Validation.assertAccessibleAndArchival(bytesOf(SampleDocuments.hostile()));
  }

  @Test
  void a_document_without_anything_is_accessible_and_archival() throws Exception {
    Validation.assertAccessibleAndArchival(bytesOf(SampleDocuments.empty()));
  }

  @Test
  void two_breaks_of_a_line_leave_an_empty_one_between_them() throws Exception {
    Inline.LineBreak end = new Inline.LineBreak();
    Paragraph paragraph =
        Paragraph.of(ImmutableList.of(new Inline.Text("a"), end, end, new Inline.Text("b")));
    Validation.assertAccessibleAndArchival(bytesOf(SampleDocuments.of(paragraph)));
  }

  @Test
  void the_renderer_is_found_as_a_service() {
    assertThat(
            ServiceLoader.load(DocumentRenderer.class).stream().map(ServiceLoader.Provider::type))
        .contains(PdfRenderer.class);
  }
}
