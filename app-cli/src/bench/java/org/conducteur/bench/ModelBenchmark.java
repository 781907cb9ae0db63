package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.conducteur.Conducteur;
import org.conducteur.event.Event;
import org.conducteur.id.SessionId;
import org.conducteur.session.Session;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each product of the example costs in a warm process. Machines are noisy: compare the rows of
 * one run, never two runs. {@code copies} repeats the sessions of the example under new ids.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ProductsBenchmark {
  /** How often the sessions of the example are there. */
  @Param({"1", "20"})
  public int copies;

  private final Conducteur conducteur = Conducteur.discover();
  private byte[] json = new byte[0];
  private Event event = Event.builder("").build();

  /** Reads the example and multiplies it. */
  @Setup
  public void multiply() throws IOException {
    Path example = Path.of(System.getProperty("example", "../examples/nec-metz-2023.json"));
    Event one;
    try (var in = Files.newInputStream(example)) {
      one = conducteur.read(in, "json", "example").event();
    }
    ImmutableList<Session> sessions =
        IntStream.range(0, copies)
            .boxed()
            .flatMap(copy -> one.sessions().stream().map(session -> numbered(session, copy)))
            .collect(ImmutableList.toImmutableList());
    event = one.toBuilder().sessions(sessions).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    conducteur.write(event, "json", out);
    json = out.toByteArray();
  }

  private static Session numbered(Session s, int copy) {
    SessionId id = SessionId.of(s.id() + "-" + copy);
    return new Session(
        id,
        s.title(),
        s.kind(),
        s.slot(),
        s.lateStart(),
        s.lateEnd(),
        s.changeover(),
        s.room(),
        s.seating(),
        s.stage(),
        s.summary(),
        s.contents(),
        s.runningOrder(),
        s.participations(),
        s.needs(),
        s.media(),
        s.comparison(),
        s.prompts(),
        s.requests(),
        s.exchanges(),
        s.briefs(),
        s.language(),
        s.remarks(),
        s.notes());
  }

  /** Reading {@code event.json}. */
  @Benchmark
  public Event read() {
    return conducteur.read(new ByteArrayInputStream(json), "json", "example").event();
  }

  /** Writing {@code event.json}. */
  @Benchmark
  public void write() {
    conducteur.write(event, "json", OutputStream.nullOutputStream());
  }

  /** All rules of the checker. */
  @Benchmark
  public int check() {
    return conducteur.check(event).size();
  }

  /** The booklet for Word. */
  @Benchmark
  public void fichesWord() {
    export("fiches", "docx");
  }

  /** The booklet as PDF. */
  @Benchmark
  public void fichesPdf() {
    export("fiches", "pdf");
  }

  /** The programme as PDF. */
  @Benchmark
  public void programmePdf() {
    export("programme", "pdf");
  }

  /** The planning workbook. */
  @Benchmark
  public void planning() {
    export("planning", "xlsx");
  }

  private void export(String product, String format) {
    conducteur.export(event, product, format, Locale.FRENCH, OutputStream.nullOutputStream());
  }
}
