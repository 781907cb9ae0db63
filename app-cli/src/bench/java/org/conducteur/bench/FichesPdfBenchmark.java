package org.conducteur.bench;

import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The booklet by this library. The measure for it is a bare iText program that makes a PDF with the
 * same pages, tagged for PDF/UA-1 and PDF/A-3a: the library is to take at most half as long again.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FichesPdfBenchmark {
  /** From the event to the bytes, composition included. */
  @Benchmark
  public void library(Fiches fiches) {
    fiches.export("pdf", OutputStream.nullOutputStream());
  }
}
