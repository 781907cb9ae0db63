package org.conducteur.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.conducteur.Conducteur;
import org.conducteur.document.Document;
import org.conducteur.event.Event;
import org.conducteur.export.pdf.PdfRenderers;
import org.conducteur.port.DocumentRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The booklet of the example as PDF, by the renderer and by a bare program for iText's layout
 * module, both from the same neutral document. Only the ratio of the two says something.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PdfPeerBenchmark {
  private final DocumentRenderer renderer = PdfRenderers.pdf();
  private final BareItext bare = new BareItext();
  private Document document = Captured.NOTHING;

  /** Composes the booklet once. */
  @Setup
  public void compose() throws IOException {
    Captured captured = new Captured();
    Conducteur discovered = Conducteur.discover();
    Path example = Path.of(System.getProperty("example", "../examples/nec-metz-2023.json"));
    Event event;
    try (var in = Files.newInputStream(example)) {
      event = discovered.read(in, "json", "example").event();
    }
    Conducteur.builder()
        .renderer(captured)
        .build()
        .export(event, "fiches", Captured.FORMAT, Locale.FRENCH, OutputStream.nullOutputStream());
    document = captured.last();
  }

  /** This project's renderer. */
  @Benchmark
  public void ours() {
    renderer.render(document, OutputStream.nullOutputStream());
  }

  /** The layout module. */
  @Benchmark
  public void layoutModule() {
    bare.write(document, OutputStream.nullOutputStream());
  }
}
