package org.conducteur.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.document.Alignment;
import org.conducteur.document.Cell;
import org.conducteur.document.Column;
import org.conducteur.document.Document;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Paragraph;
import org.conducteur.document.Row;
import org.conducteur.document.Table;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.handout.Handout;
import org.conducteur.handout.Handouts;
import org.conducteur.port.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  private static final Event EVENT = EventGenerator.full(3).next();

  @Test
  void names_of_columns_and_labels_say_their_language_where_it_is_another() throws Exception {
    Document document =
        SampleDocuments.of(
            new Table(
                Optional.empty(),
                ImmutableList.of(new Column(1, Alignment.START), new Column(1, Alignment.START)),
                ImmutableList.of("Who", "Qui"),
                ImmutableList.of(new Row(ImmutableList.of(Cell.of("a"), Cell.of("b"))))),
            new LabelValues(
                ImmutableList.of(new LabelValue("Where", ImmutableList.of(Paragraph.of("ici"))))));
    byte[] file =
        Pages.bytes(
            document.toBuilder().foreign(ImmutableMap.of("Who", "en", "Where", "en")).build());

    int named = 0;
    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
      for (int i = 1; i < pdf.getNumberOfPdfObjects(); i++) {
        if (pdf.getPdfObject(i) instanceof PdfDictionary element
            && PdfName.TH.equals(element.getAsName(PdfName.S))
            && element.getAsString(PdfName.Lang) != null) {
          assertThat(element.getAsString(PdfName.Lang).toUnicodeString()).isEqualTo("en");
          named++;
        }
      }
    }
    assertThat(named).isEqualTo(2);
    Validation.assertAccessibleAndArchival(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de", "da"})
  void every_handout_in_every_language_is_accessible_and_archival(String tag) throws Exception {
    Locale language = Locale.forLanguageTag(tag);
    assertThat(Handouts.languages()).contains(language);
    for (Handout handout : Handouts.list()) {
      Document document = handout.compose(EVENT.toBuilder().language(tag).build(), language);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PdfRenderers.pdf().render(document, out);
      Validation.assertAccessibleAndArchival(out.toByteArray());
    }
  }
}
