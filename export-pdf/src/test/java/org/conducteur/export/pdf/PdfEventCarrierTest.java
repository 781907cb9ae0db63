package org.conducteur.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.zip.DeflaterOutputStream;
import org.conducteur.document.Attachment;
import org.conducteur.document.Document;
import org.conducteur.port.EventCarrier;
import org.conducteur.port.ReadException;
import org.conducteur.port.SampleDocuments;
import org.junit.jupiter.api.Test;

class PdfEventCarrierTest {
  private final EventCarrier carrier = PdfRenderers.carrier();

  @Test
  void an_event_comes_out_as_it_went_in() throws IOException {
    Attachment found = find(pdf(attached("event.json", "{\"format\":1,\"title\":\"Été\"}")));

    assertThat(found.name()).isEqualTo("event.json");
    assertThat(found.description()).isEqualTo("L’événement");
    assertThat(found.content().asCharSource(StandardCharsets.UTF_8).read())
        .isEqualTo("{\"format\":1,\"title\":\"Été\"}");
  }

  @Test
  void the_event_is_found_among_other_files() throws IOException {
    Attachment found =
        find(
            pdf(
                attached("a.txt", "non"),
                attached("schedule.json", "non"),
                attached("event.json", "oui")));

    assertThat(found.content().asCharSource(StandardCharsets.UTF_8).read()).isEqualTo("oui");
  }

  @Test
  void a_document_without_an_event_carries_none() {
    assertThat(carrier.find(stream(pdf()), "x.pdf")).isEmpty();
    assertThat(carrier.find(stream(pdf(attached("a.txt", "non"))), "x.pdf")).isEmpty();
  }

  @Test
  void what_is_no_pdf_is_told_with_its_name() {
    for (String content : new String[] {"", "bonjour", "%PDF-1.7", "%PDF-1.7\n%%EOF", "{}"}) {
      assertThatExceptionOfType(ReadException.class)
          .isThrownBy(() -> find(content.getBytes(StandardCharsets.UTF_8)))
          .withMessage("x.pdf: the document is no readable PDF");
    }
  }

  @Test
  void a_file_cut_off_anywhere_gives_one_error_or_what_is_left_of_it() {
    byte[] whole = pdf(attached("event.json", "{}"));
    for (int length = 0; length < whole.length; length += 997) {
      byte[] part = Arrays.copyOf(whole, length);
      try {
        carrier.find(stream(part), "x.pdf");
      } catch (ReadException e) {
        assertThat(e).hasMessageStartingWith("x.pdf: ");
      }
    }
  }

  @Test
  void an_encrypted_file_is_refused_by_that_reason() {
    String encrypted =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
            + "3 0 obj<</Filter/Standard/V 2/R 3/Length 128/P -4/O("
            + "o".repeat(32)
            + ")/U("
            + "u".repeat(32)
            + ")>>endobj\n"
            + "trailer<</Root 1 0 R/Size 4/Encrypt 3 0 R/ID[(a)(a)]>>\n%%EOF";

    assertThatExceptionOfType(ReadException.class)
        .isThrownBy(() -> find(encrypted.getBytes(StandardCharsets.ISO_8859_1)))
        .withMessage("x.pdf: the document is encrypted");
  }

  @Test
  void an_attachment_that_unpacks_to_a_giant_is_refused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 400; i++) {
        deflater.write(zeros);
      }
    }

    assertThatExceptionOfType(ReadException.class)
        .isThrownBy(() -> find(carrying(packed.toByteArray())))
        .withMessage("x.pdf: its attachment is larger than 32 MiB");
  }

  @Test
  void a_tree_of_names_that_holds_itself_is_one_error() {
    String looped =
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 3 0 R>>>>endobj
        2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
        3 0 obj<</Kids[3 0 R]>>endobj
        trailer<</Root 1 0 R/Size 4>>
        %%EOF""";

    assertThatExceptionOfType(ReadException.class)
        .isThrownBy(() -> find(looped.getBytes(StandardCharsets.ISO_8859_1)))
        .withMessageStartingWith("x.pdf: ");
  }

  @Test
  void a_stream_without_end_is_refused_before_memory_is_full() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '%';
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            Arrays.fill(target, offset, offset + length, (byte) '%');
            return length;
          }
        };

    assertThatExceptionOfType(ReadException.class)
        .isThrownBy(() -> carrier.find(endless, "x.pdf"))
        .withMessage("x.pdf: larger than 64 MiB");
  }

  @Test
  void the_carrier_is_found_as_a_service() {
    assertThat(ServiceLoader.load(EventCarrier.class).stream().map(ServiceLoader.Provider::type))
        .contains(PdfEventCarrier.class);
  }

  private static byte[] carrying(byte[] packed) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(
        ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/AF[3 0 R]>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                + "3 0 obj<</Type/Filespec/F(event.json)/EF<</F 4 0 R>>>>endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length "
                + packed.length
                + ">>stream\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    file.write(packed);
    file.write(
        "\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF"
            .getBytes(StandardCharsets.ISO_8859_1));
    return file.toByteArray();
  }

  private Attachment find(byte[] file) {
    Optional<Attachment> found = carrier.find(stream(file), "x.pdf");
    return found.orElseThrow();
  }

  private static InputStream stream(byte[] file) {
    return new ByteArrayInputStream(file);
  }

  private static Attachment attached(String name, String content) {
    return new Attachment(
        name,
        name.endsWith("json") ? "application/json" : "text/plain",
        "L’événement",
        ByteSource.wrap(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] pdf(Attachment... attachments) {
    Document document =
        SampleDocuments.empty().toBuilder().attachments(ImmutableList.copyOf(attachments)).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRenderers.pdf().render(document, out);
    return out.toByteArray();
  }
}
