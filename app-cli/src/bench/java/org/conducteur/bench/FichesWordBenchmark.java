package org.conducteur.bench;

import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.conducteur.export.office.OfficeRenderers;
import org.conducteur.port.DocumentRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The booklet by this library. The measure for it is a bare Apache POI program that makes a Word
 * file with the same pages: the library is to take at most half as long again.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class FichesWordBenchmark {
  private final BarePoi bare = new BarePoi();
  private final DocumentRenderer renderer = OfficeRenderers.word();

  /** The renderer alone, from the same neutral document as the bare program. */
  @Benchmark
  public void renderer(Fiches fiches) {
    renderer.render(fiches.document(), OutputStream.nullOutputStream());
  }

  /** The bare program. */
  @Benchmark
  public void barePoi(Fiches fiches) {
    bare.write(fiches.document(), OutputStream.nullOutputStream());
  }

  /** From the event to the bytes, composition included. */
  @Benchmark
  public void library(Fiches fiches) {
    fiches.export("docx", OutputStream.nullOutputStream());
  }
}
