package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.export.office.OfficeRenderers;
import org.conducteur.port.PlanningOptions;
import org.conducteur.port.PlanningWriter;
import org.conducteur.port.WriteException;
import org.junit.jupiter.api.Test;

class PlanningRobustnessTest {
  @Test
  void text_never_becomes_a_formula() throws IOException {
    Book book = Book.of(HostileEvents.texts());

    for (Cell cell : book.cells(CellType.STRING)) {
      String text = cell.getStringCellValue();
      if (!text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0) {
        assertThat(cell.getCellStyle().getQuotePrefixed()).as(text).isTrue();
      }
    }
    assertThat(book.cells(CellType.FORMULA))
        .allSatisfy(
            cell ->
                assertThat(cell.getCellFormula())
                    .matches(
                        "(IF|IFERROR|MAX|SUMPRODUCT|COUNTA|COUNTIF|TRIM|MID|SUBSTITUTE)\\(.*|[A-Z]+[0-9]+&\"\"|12\\*5"));
    assertThat(book.text("tblPeople", 0, "Fonction")).isEqualTo("=1+1");
  }

  @Test
  void what_a_cell_cannot_hold_is_left_out_and_what_is_too_long_is_cut_visibly()
      throws IOException {
    Book book = Book.of(HostileEvents.texts());

    assertThat(book.text("tblPeople", 6, "Fonction")).isEqualTo("abcd");
    assertThat(book.text("tblPeople", 7, "Fonction")).isEqualTo("half \uFFFD of a pair");
    assertThat(book.text("tblPeople", 10, "Fonction")).isEqualTo("_x0041_ stays");
    assertThat(book.text("tblPeople", 12, "Fonction")).isEqualTo("line\nline\nline\nline");
    for (int row : new int[] {15, 16, 17}) {
      String text = book.text("tblPeople", row, "Fonction");
      assertThat(text).endsWith("… [coupé]").hasSizeLessThanOrEqualTo(32_767);
      assertThat(text.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
  }

  @Test
  void generated_events_of_every_shape_become_workbooks() throws IOException {
    EventGenerator generator = EventGenerator.of(20260530);
    for (int i = 0; i < 60; i++) {
      assertThat(WorkbookLint.faultsOf(Book.bytesOf(generator.next()))).isEmpty();
    }
  }

  @Test
  void the_same_event_gives_the_same_bytes_whatever_the_machine() {
    Event event = PlanningEvent.of();
    byte[] first = Book.bytesOf(event);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

      assertThat(Book.bytesOf(event)).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void several_threads_may_share_a_writer() throws Exception {
    PlanningWriter writer = OfficeRenderers.planning();
    Event event = PlanningEvent.of();
    byte[] expected = Book.bytesOf(event);
    Callable<byte[]> task =
        () -> {
          var out = new ByteArrayOutputStream();
          writer.write(event, PlanningOptions.in(Locale.FRENCH), out);
          return out.toByteArray();
        };
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<byte[]> done : threads.invokeAll(List.of(task, task, task, task))) {
        assertThat(done.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void ten_thousand_rows_are_written_in_seconds() throws IOException {
    Event event = HostileEvents.large(1_000);
    long begin = System.nanoTime();

    byte[] file = Book.bytesOf(event);

    // Far above what it takes, so that a busy machine doesn't fail it and quadratic time does.
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(40));
    assertThat(Book.of(file).table("tblRunOfShow").getDataRowCount()).isEqualTo(10_000);
  }

  @Test
  void trouble_with_the_stream_is_reported_with_its_cause() {
    IOException full = new IOException("disk full");
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }
        };

    assertThatThrownBy(
            () ->
                OfficeRenderers.planning()
                    .write(PlanningEvent.of(), PlanningOptions.in(Locale.FRENCH), broken))
        .isInstanceOf(WriteException.class)
        .hasRootCause(full);
  }

  @Test
  void programs_find_the_writer_by_its_service() {
    assertThat(ServiceLoader.load(PlanningWriter.class))
        .anySatisfy(writer -> assertThat(writer.format()).isEqualTo("xlsx"));
  }
}
