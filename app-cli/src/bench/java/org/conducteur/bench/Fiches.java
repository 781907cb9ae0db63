package org.conducteur.bench;

import java.io.OutputStream;
import java.util.Locale;
import org.conducteur.Conducteur;
import org.conducteur.document.Document;
import org.conducteur.event.Event;
import org.conducteur.handout.Handouts;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What the benchmarks of the booklet start from: the event for the library, and for a bare program,
 * which knows no events, the same booklet as a neutral document.
 */
@State(Scope.Benchmark)
public class Fiches {
  /** How often the sessions of the example are there. */
  @Param({"1", "20"})
  public int copies;

  private final Conducteur conducteur = Conducteur.discover();
  private Event event = Event.builder("").build();
  private Document document = compose(event);

  /** Reads the example. */
  @Setup
  public void read() {
    event = Example.of(conducteur, copies);
    document = compose(event);
  }

  private static Document compose(Event event) {
    return Handouts.find("fiches").orElseThrow().compose(event, Locale.FRENCH);
  }

  /** The booklet, by this library. */
  void export(String format, OutputStream out) {
    conducteur.export(event, "fiches", format, Locale.FRENCH, out);
  }

  /** The booklet, for a program that has to do without this library. */
  Document document() {
    return document;
  }
}
