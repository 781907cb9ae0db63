package org.conducteur.bench;

import java.util.concurrent.TimeUnit;
import org.conducteur.check.Checker;
import org.conducteur.check.Fixing;
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

/**
 * The checker on events of growing size: with ten times the sessions and people it may take little
 * more than ten times as long, and with 10,000 of each less than two seconds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CheckBenchmark {
  /** How many sessions, and how many people. */
  @Param({"1000", "10000"})
  public int size;

  private Event event = Event.builder("").build();

  /** Makes the event. */
  @Setup
  public void make() {
    event = Crowd.of(size);
  }

  /** All rules. */
  @Benchmark
  public int checking() {
    return Checker.standard().review(event).findings().size();
  }

  /** All rules, all fixes, and all rules again. */
  @Benchmark
  public int fixing() {
    return Fixing.of(event, finding -> true).applied().size();
  }
}
