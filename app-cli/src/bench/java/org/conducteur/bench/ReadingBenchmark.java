package org.conducteur.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/**
 * Documents of growing size as events: a document ten times as long may take little more than ten
 * times as long.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
  private static final Conducteur CONDUCTEUR = Conducteur.discover();

  /** A programme in plain text. */
  @State(Scope.Benchmark)
  public static class Agenda {
    private static final int A_DAY = 40;

    /** How many lines say when something begins. */
    @Param({"1000", "10000"})
    public int lines;

    private byte[] text = {};

    /** Writes the programme. */
    @Setup
    public void write() {
      text =
          IntStream.range(0, lines)
              .mapToObj(Agenda::line)
              .collect(Collectors.joining("\n\n", "Grande foire\n\n", "\n"))
              .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(int number) {
      int minute = 8 * 60 + number % A_DAY * 20;
      return String.format(
          Locale.ROOT,
          "%s%02dh%02d – Atelier %d (salle %d)\n\nOdile GARANCE, directrice, Ville de Metz",
          number % A_DAY == 0 ? "Jour " + (number / A_DAY + 1) + "\n\n" : "",
          minute / 60,
          minute % 60,
          number,
          number % 20);
    }
  }

  /** The booklet in Word. */
  @State(Scope.Benchmark)
  public static class Booklet {
    /** How often the sessions of the example are there. */
    @Param({"10", "100"})
    public int copies;

    private Event event = Event.builder("").build();
    private byte[] docx = {};

    /** Makes the booklet. */
    @Setup
    public void make() {
      event = Example.of(CONDUCTEUR, copies);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CONDUCTEUR.export(event, "fiches", "docx", Locale.FRENCH, out);
      docx = out.toByteArray();
    }

    private InputStream in() {
      return new ByteArrayInputStream(docx);
    }
  }

  /** A programme as an event. */
  @Benchmark
  public int agenda(Agenda agenda) {
    InputStream in = new ByteArrayInputStream(agenda.text);
    return CONDUCTEUR.read(in, "txt", "agenda.txt").event().sessions().size();
  }

  /** Fiches as an event. */
  @Benchmark
  public int fiches(Booklet booklet) {
    return CONDUCTEUR.read(booklet.in(), "docx", "fiches.docx").event().sessions().size();
  }

  /** Fiches as what somebody edited in them, merged into the event that they show. */
  @Benchmark
  public int fichesInto(Booklet booklet) {
    return CONDUCTEUR
        .plannings()
        .open(booklet.in(), "docx", "fiches.docx")
        .into(booklet.event, false)
        .merged()
        .changes()
        .size();
  }
}
