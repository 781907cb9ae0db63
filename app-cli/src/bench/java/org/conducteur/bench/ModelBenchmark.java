package org.conducteur.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.conducteur.Conducteur;
import org.conducteur.event.Event;
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

/** Reading, writing and checking. {@code copies} repeats the sessions of the example. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ModelBenchmark {
  /** How often the sessions of the example are there. */
  @Param({"1", "20"})
  public int copies;

  private final Conducteur conducteur = Conducteur.discover();
  private byte[] json = new byte[0];
  private Event event = Event.builder("").build();

  /** Reads the example. */
  @Setup
  public void read() {
    event = Example.of(conducteur, copies);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    conducteur.write(event, "json", out);
    json = out.toByteArray();
  }

  /** Reading {@code event.json}. */
  @Benchmark
  public Event reading() {
    return conducteur.read(new ByteArrayInputStream(json), "json", "example").event();
  }

  /** Writing {@code event.json}. */
  @Benchmark
  public void writing() {
    conducteur.write(event, "json", OutputStream.nullOutputStream());
  }

  /** All rules of the checker. */
  @Benchmark
  public int checking() {
    return conducteur.check(event).size();
  }
}
