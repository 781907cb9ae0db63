package org.conducteur.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.conducteur.document.Contents;
import org.conducteur.document.Cover;
import org.conducteur.document.Document;
import org.conducteur.document.Heading;
import org.conducteur.document.Metadata;
import org.conducteur.document.Paragraph;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;
import org.conducteur.text.Inline;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What every renderer owes to a document. Each adapter runs it on its own renderer. */
public abstract class DocumentRendererContract {
  private static final Pattern WORD = Pattern.compile("mot\\d+e");
  private static final Pattern NOTE = Pattern.compile("note\\d+e");
  private static final Pattern FURNITURE = Pattern.compile("bord\\d+e");
  private static final Pattern READ_ALOUD = Pattern.compile("alt\\d+e");

  /** For subclasses. */
  protected DocumentRendererContract() {}

  /**
   * The renderer under test.
   *
   * @return a renderer
   */
  protected abstract DocumentRenderer renderer();

  /**
   * Reads back what the renderer made.
   *
   * @param file its bytes
   * @return what somebody sees in it
   * @throws IOException if it is no such file
   */
  protected abstract SeenDocument read(byte[] file) throws IOException;

  @Test
  void the_format_is_a_plain_file_ending() {
    assertThat(renderer().format()).matches("[a-z]{2,5}");
  }

  @Test
  void every_text_is_shown_exactly_once_and_in_order() throws IOException {
    Document document = SampleDocuments.everyElement();

    String text = read(bytesOf(document)).text();

    ReadingOrder order = ReadingOrder.of(document);
    assertThat(wordsOf(WORD, text)).isEqualTo(wordsOf(WORD, String.join("\n", order.shown())));
    assertThat(wordsOf(NOTE, text)).isEqualTo(wordsOf(NOTE, String.join("\n", order.notes())));
  }

  @Test
  void words_at_the_edge_of_a_page_and_words_read_aloud_are_there() throws IOException {
    String text = read(bytesOf(SampleDocuments.everyElement())).text();

    assertThat(wordsOf(FURNITURE, text)).contains("bord1e", "bord2e");
    assertThat(wordsOf(READ_ALOUD, text)).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void the_outline_is_that_of_the_document() throws IOException {
    Document document = SampleDocuments.everyElement();

    assertThat(read(bytesOf(document)).headings()).isEqualTo(ReadingOrder.of(document).headings());
  }

  @Test
  void good_links_are_live() throws IOException {
    Document document = SampleDocuments.everyElement();

    assertThat(read(bytesOf(document)).links()).isEqualTo(ReadingOrder.of(document).links());
  }

  @Test
  void the_file_says_what_the_metadata_say() throws IOException {
    SeenDocument seen = read(bytesOf(SampleDocuments.everyElement()));

    assertThat(seen.title()).isEqualTo("Fiches plénières & Cie");
    assertThat(seen.author()).isEqualTo("Ville de Metz");
    assertThat(seen.subject()).contains("Journée du 12 octobre");
    assertThat(seen.language()).isEqualTo("fr-FR");
    assertThat(seen.created()).isEqualTo(SampleDocuments.CREATED);
  }

  @Test
  void the_same_holds_on_every_page_and_at_every_size() throws IOException {
    for (PaperSize paper : PaperSize.values()) {
      for (int bodySize : new int[] {9, 14, 36}) {
        Document document =
            SampleDocuments.everyElement(new PageMaster(paper, bodySize == 14, bodySize));

        assertThat(wordsOf(WORD, read(bytesOf(document)).text()))
            .as("%s at %s pt", paper, bodySize)
            .isEqualTo(wordsOf(WORD, String.join("\n", ReadingOrder.of(document).shown())));
      }
    }
  }

  @Test
  void every_word_of_figures_and_cards_is_shown_on_a_page_with_room() throws IOException {
    for (boolean landscape : new boolean[] {false, true}) {
      Document document = SampleDocuments.figures(new PageMaster(PaperSize.A4, landscape, 11));

      SeenDocument seen = read(bytesOf(document));

      assertThat(wordsOf(WORD, seen.text()))
          .containsAll(wordsOf(WORD, String.join("\n", ReadingOrder.of(document).shown())));
      assertThat(seen.headings()).isEqualTo(ReadingOrder.of(document).headings());
    }
  }

  @Test
  void figures_and_cards_are_readable_files_on_every_page_and_at_every_size() throws IOException {
    for (PaperSize paper : PaperSize.values()) {
      for (int bodySize : new int[] {9, 36}) {
        Document document =
            SampleDocuments.figures(new PageMaster(paper, bodySize == 9, bodySize, 8));

        assertThat(read(bytesOf(document)).headings())
            .isEqualTo(ReadingOrder.of(document).headings());
      }
    }
  }

  @Test
  void a_document_without_anything_is_a_readable_file() throws IOException {
    assertThat(wordsOf(WORD, read(bytesOf(SampleDocuments.empty())).text())).isEmpty();
  }

  @Test
  void cover_and_contents_need_no_body() throws IOException {
    Document document =
        SampleDocuments.empty().toBuilder()
            .cover(new Cover("Titre mot1e", Optional.empty(), ImmutableList.of()))
            .contents(new Contents("Sommaire mot2e", 4))
            .build();

    assertThat(wordsOf(WORD, read(bytesOf(document)).text())).containsExactly("mot1e", "mot2e");
  }

  @Test
  void a_heading_with_a_note_or_a_link_is_listed_by_its_words_alone() throws IOException {
    Document document =
        SampleDocuments.of(
                new Heading(
                    1,
                    ImmutableList.of(
                        new Inline.Text("Accueil mot1e"),
                        new Inline.Footnote(Inline.of("note1e")),
                        new Inline.Link("https://exemple.fr/", Inline.of(" suite mot2e"))),
                    false),
                Paragraph.of("mot3e"))
            .toBuilder()
            .contents(new Contents("Sommaire", 1))
            .build();

    SeenDocument seen = read(bytesOf(document));

    assertThat(wordsOf(WORD, seen.text()))
        .containsExactly("mot1e", "mot2e", "mot1e", "mot2e", "mot3e");
    assertThat(wordsOf(NOTE, seen.text())).containsExactly("note1e");
    assertThat(seen.links()).containsExactly("https://exemple.fr/");
  }

  @Test
  void whatever_people_paste_comes_out_as_far_as_its_characters_exist() throws IOException {
    Document document = SampleDocuments.hostile();

    SeenDocument seen = read(bytesOf(document));

    assertThat(wordsOf(WORD, seen.text()))
        .isEqualTo(wordsOf(WORD, String.join("\n", ReadingOrder.of(document).shown())));
    assertThat(seen.text()).contains("<b>&amp;]]></w:t>");
  }

  @Test
  void only_addresses_of_the_web_mail_and_telephone_become_live_links() throws IOException {
    List<String> links = read(bytesOf(SampleDocuments.hostile())).links();

    assertThat(links).allMatch(link -> link.matches("(?i)(https?|mailto|tel):.+"));
  }

  @Test
  void the_same_document_gives_the_same_bytes() {
    assertThat(bytesOf(SampleDocuments.everyElement()))
        .isEqualTo(bytesOf(SampleDocuments.everyElement()));
  }

  @Test
  void another_document_gives_other_bytes() {
    Document document = SampleDocuments.everyElement();
    Metadata metadata = document.metadata();
    Document other =
        document.toBuilder()
            .metadata(
                new Metadata(
                    "Autre",
                    metadata.author(),
                    metadata.subject(),
                    metadata.language(),
                    metadata.created()))
            .build();

    assertThat(bytesOf(other)).isNotEqualTo(bytesOf(document));
  }

  @Test
  void neither_place_nor_language_of_the_machine_is_in_the_bytes() {
    byte[] here = bytesOf(SampleDocuments.everyElement());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(bytesOf(SampleDocuments.everyElement())).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      assertThat(bytesOf(SampleDocuments.everyElement())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void several_threads_may_share_a_renderer() throws Exception {
    DocumentRenderer renderer = renderer();
    ImmutableList<Document> documents =
        ImmutableList.of(
            SampleDocuments.everyElement(), SampleDocuments.empty(), SampleDocuments.ofSections(9));
    List<byte[]> expected =
        documents.stream().map(document -> bytesOf(renderer, document)).toList();
    List<Callable<byte[]>> calls = new ArrayList<>();
    for (int i = 0; i < 48; i++) {
      Document document = documents.get(i % documents.size());
      calls.add(() -> bytesOf(renderer, document));
    }
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<byte[]>> results = pool.invokeAll(calls);
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(expected.get(i % expected.size()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void the_stream_is_flushed_and_left_open() {
    Watched out = new Watched();

    renderer().render(SampleDocuments.everyElement(), out);

    assertThat(out.closed).isFalse();
    assertThat(out.unflushed).isFalse();
    assertThat(out.toByteArray()).isEqualTo(bytesOf(SampleDocuments.everyElement()));
  }

  @Test
  void a_stream_that_fails_is_trouble_outside() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disque plein");
          }
        };

    assertThatExceptionOfType(WriteException.class)
        .isThrownBy(() -> renderer().render(SampleDocuments.everyElement(), full))
        .withStackTraceContaining("disque plein");
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused() {
    assertThatNullPointerException()
        .isThrownBy(() -> renderer().render(null, new ByteArrayOutputStream()));
    assertThatNullPointerException()
        .isThrownBy(() -> renderer().render(SampleDocuments.empty(), null));
  }

  @Test
  void a_thousand_sections_take_seconds() {
    Document document = SampleDocuments.ofSections(1_000);

    byte[] file = Assertions.assertTimeout(Duration.ofSeconds(60), () -> bytesOf(document));

    assertThat(file).isNotEmpty();
  }

  /**
   * Renders with the renderer under test.
   *
   * @param document what to render
   * @return the file
   */
  protected final byte[] bytesOf(Document document) {
    return bytesOf(renderer(), document);
  }

  private static byte[] bytesOf(DocumentRenderer renderer, Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(document, out);
    return out.toByteArray();
  }

  private static List<String> wordsOf(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private static final class Watched extends OutputStream {
    private byte[] bytes = new byte[1 << 20];
    private int size;
    private boolean closed;
    private boolean unflushed;

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) {
      if (size + length > bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * (size + length));
      }
      System.arraycopy(source, offset, bytes, size, length);
      size += length;
      unflushed = true;
    }

    @Override
    public void flush() {
      unflushed = false;
    }

    @Override
    public void close() {
      closed = true;
    }

    byte[] toByteArray() {
      return Arrays.copyOf(bytes, size);
    }
  }
}
