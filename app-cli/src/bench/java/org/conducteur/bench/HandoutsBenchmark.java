package org.conducteur.bench;

import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.conducteur.Conducteur;
import org.conducteur.event.Event;
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

/** Everything that can be made of the example, format by format. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class HandoutsBenchmark {
  private final Conducteur conducteur = Conducteur.discover();
  private Event event = Event.builder("").build();

  /** Reads the example. */
  @Setup
  public void read() {
    event = Example.of(conducteur, 1);
  }

  /** Every handout as Word. */
  @Benchmark
  public void word() {
    all("docx");
  }

  /** Every handout as PDF. */
  @Benchmark
  public void pdf() {
    all("pdf");
  }

  /** The planning workbook. */
  @Benchmark
  public void excel() {
    all("xlsx");
  }

  private void all(String format) {
    Conducteur.products().stream()
        .filter(product -> conducteur.formats(product).contains(format))
        .forEach(
            product ->
                conducteur.export(
                    event, product, format, Locale.FRENCH, OutputStream.nullOutputStream()));
  }
}
