package org.conducteur;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.conducteur.check.Checked;
import org.conducteur.check.Finding;
import org.conducteur.check.FindingKind;
import org.conducteur.check.RuleCatalogue;
import org.conducteur.event.Event;
import org.conducteur.handout.HandoutOptions;
import org.conducteur.handout.Handouts;
import org.conducteur.port.AtomicFile;
import org.conducteur.port.DocumentReader;
import org.conducteur.port.DocumentRenderer;
import org.conducteur.port.EventCarrier;
import org.conducteur.port.EventReader;
import org.conducteur.port.EventWriter;
import org.conducteur.port.JournalFormat;
import org.conducteur.port.PlanningReader;
import org.conducteur.port.PlanningWriter;
import org.conducteur.port.ReadException;
import org.conducteur.port.Reading;
import org.conducteur.port.ScheduleWriter;

/**
 * The whole library behind one door: reads an event, checks it, and makes its documents with
 * whatever adapters are at hand. Immutable, and safe for use by several threads at once.
 *
 * <pre>{@code
 * Conducteur conducteur = Conducteur.discover();
 * Reading reading = conducteur.read(Path.of("event.json"));
 * conducteur.check(reading).forEach(f -> System.err.println(f.message(Locale.FRENCH)));
 * try (OutputStream out = Files.newOutputStream(Path.of("fiches.pdf"))) {
 *   conducteur.export(reading.event(), "fiches", "pdf", Locale.FRENCH, out);
 * }
 * }</pre>
 */
public final class Conducteur {
  /** The workbook people edit, which is no handout. */
  public static final String PLANNING = "planning";

  /** The public schedule for other programs, which is no handout either. */
  public static final String SCHEDULE = "schedule";

  private final Readers readers;
  private final Making making;
  private final Plannings plannings;
  private final Brands brands;
  private final Journals journals;
  private final Reviewing reviewing = new Reviewing();

  Conducteur(ConducteurBuilder builder) {
    ImmutableList<EventReader> events = builder.readers.build();
    plannings =
        new Plannings(builder.planningReaders.build(), events, builder.documentReaders.build());
    readers = new Readers(events, builder.carriers.build(), plannings);
    making =
        new Making(
            builder.writers.build(),
            builder.renderers.build(),
            builder.plannings.build(),
            builder.schedules.build(),
            reviewing);
    brands = builder.brands;
    journals = new Journals(builder.journals.build());
  }

  /**
   * Takes every adapter that {@link ServiceLoader} finds on the class path or module path. One
   * whose own library is not there counts as not there itself.
   *
   * @return the library, ready
   */
  public static Conducteur discover() {
    ConducteurBuilder builder = builder().brands(Brands.discover());
    Discovery.each(EventReader.class, builder::reader);
    Discovery.each(EventWriter.class, builder::writer);
    Discovery.each(DocumentRenderer.class, builder::renderer);
    Discovery.each(PlanningWriter.class, builder::planning);
    Discovery.each(PlanningReader.class, builder::planningReader);
    Discovery.each(ScheduleWriter.class, builder::schedule);
    Discovery.each(EventCarrier.class, builder::carrier);
    Discovery.each(DocumentReader.class, builder::documentReader);
    Discovery.each(JournalFormat.class, builder::journal);
    return builder.build();
  }

  /**
   * Takes adapters given one by one.
   *
   * @return a builder without any adapter
   */
  public static ConducteurBuilder builder() {
    return new ConducteurBuilder();
  }

  /**
   * Reads an event from a file; the ending of its name tells the format. A document that carries
   * its event, such as the fiches in PDF, is read as that event, a planning workbook as what it
   * says now, and any other document or schedule as the event that it tells of.
   *
   * @param file the file
   * @return the event, and everything that could not be understood
   * @throws ReadException if the file cannot be read, or is a document that carries no event
   * @throws IllegalArgumentException if no reader knows the format
   */
  public Reading read(Path file) {
    return readers.read(file);
  }

  /**
   * Reads an event from a stream.
   *
   * @param in the bytes; read to the end, not closed
   * @param format such as {@code json}
   * @param source a name for messages
   * @return the event, and everything that could not be understood
   * @throws ReadException if the stream fails
   * @throws IllegalArgumentException if no reader knows the format
   */
  public Reading read(InputStream in, String format, String source) {
    return readers.read(in, format, source);
  }

  /**
   * Writes an event, without loss.
   *
   * @param event the event
   * @param format such as {@code json}
   * @param out where to; flushed, not closed
   * @throws org.conducteur.port.WriteException if the stream fails
   * @throws IllegalArgumentException if no writer knows the format
   */
  public void write(Event event, String format, OutputStream out) {
    making.writer(format).write(event, out);
  }

  /**
   * Checks an event that comes from no file.
   *
   * @param event the event
   * @return all findings that the event does not silence, in the order of the event
   */
  public ImmutableList<Finding> check(Event event) {
    return reviewing.review(event).findings();
  }

  /**
   * Checks an event that was read.
   *
   * @param reading what came of reading
   * @return findings of the reading, then those of the checker with their places in the source
   */
  public ImmutableList<Finding> check(Reading reading) {
    return review(reading).findings();
  }

  /**
   * Checks an event that was read, and tells also what the event asks not to be told.
   *
   * @param reading what came of reading
   * @return as its findings those of the reading, then those of the checker with their places in
   *     the source; apart from them what is silenced
   */
  public Checked review(Reading reading) {
    Checked checked = reviewing.review(reading.event());
    return new Checked(
        Stream.concat(
                reading.findings().stream(),
                checked.findings().stream().map(finding -> placed(finding, reading)))
            .collect(toImmutableList()),
        checked.silenced().stream()
            .map(one -> one.withFinding(placed(one.finding(), reading)))
            .collect(toImmutableList()));
  }

  private static Finding placed(Finding finding, Reading reading) {
    return reading.sources().find(finding.place()).map(finding::withSource).orElse(finding);
  }

  /**
   * Everything that findings can be of: rules about events, rules about house styles, and what the
   * readers at hand may come upon.
   *
   * @return one kind of each code
   */
  public ImmutableList<FindingKind> findingKinds() {
    Stream<FindingKind> kinds =
        Stream.of(
                RuleCatalogue.standard().rules().stream(),
                brands.kinds(),
                plannings.kinds(),
                journals.kinds())
            .flatMap(some -> some);
    // Readers share codes, such as that of an empty file.
    return kinds
        .collect(toImmutableMap(FindingKind::code, kind -> kind, (one, other) -> one))
        .values()
        .asList();
  }

  /**
   * Reads and checks house styles.
   *
   * @return with the adapters at hand
   */
  public Brands brands() {
    return brands;
  }

  /**
   * Reads plans that people edited, and brings their changes into events.
   *
   * @return with the adapters at hand
   */
  public Plannings plannings() {
    return plannings;
  }

  /** {@return what reads and keeps journals of days, with the adapters at hand} */
  public Journals journals() {
    return journals;
  }

  /**
   * What can be made: every handout, the planning, and the schedule.
   *
   * @return stable names
   */
  public static ImmutableSet<String> products() {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    Handouts.list().forEach(handout -> all.add(handout.id()));
    return all.add(PLANNING, SCHEDULE).build();
  }

  /**
   * The formats in which a product can be made with the adapters at hand.
   *
   * @param product a stable name
   * @return such as {@code docx} and {@code pdf}; empty without an adapter
   */
  public ImmutableSet<String> formats(String product) {
    return making.formats(product);
  }

  /**
   * Makes a product with everything at its default but the language.
   *
   * @param event the event; its findings do not hinder the export
   * @param product a stable name, see {@link #products()}
   * @param format see {@link #formats(String)}
   * @param language language of headings and labels
   * @param out where to; flushed, not closed
   * @throws org.conducteur.port.WriteException if the stream fails
   * @throws IllegalArgumentException if the product is unknown or no adapter knows the format
   */
  public void export(
      Event event, String product, String format, Locale language, OutputStream out) {
    export(event, product, format, HandoutOptions.in(language), out);
  }

  /**
   * Makes a product. The same event, options and format always give the same bytes.
   *
   * @param event the event; its findings do not hinder the export
   * @param product a stable name, see {@link #products()}
   * @param format see {@link #formats(String)}
   * @param options how it is wanted; of a planning only language and brand count, of a schedule
   *     only the language
   * @param out where to; flushed, not closed
   * @return the characters that the format cannot show, since no font has them, as code points in
   *     order; they are written as their names or numbers instead
   * @throws org.conducteur.port.WriteException if the stream fails
   * @throws IllegalArgumentException if the product is unknown, no adapter knows the format, or the
   *     handout cannot be made for the subject
   */
  public ImmutableSortedSet<Integer> export(
      Event event, String product, String format, HandoutOptions options, OutputStream out) {
    return making.make(event, product, format, options, out);
  }

  /**
   * Writes a workbook in which somebody begins to plan an event: explained, with examples that are
   * no part of the event, and rows to type into.
   *
   * @param format such as {@code xlsx}
   * @param language language of the sheets and of the event
   * @param out where to; flushed, not closed
   * @throws org.conducteur.port.WriteException if the stream fails
   * @throws IllegalArgumentException if no adapter knows the format
   */
  public void begin(String format, Locale language, OutputStream out) {
    making.begin(format, language, out);
  }

  /**
   * Makes a product as a file, whole or not at all.
   *
   * @param event the event
   * @param product a stable name
   * @param format see {@link #formats(String)}
   * @param language language of headings and labels
   * @param file the file, replaced if it exists
   * @throws org.conducteur.port.WriteException if the file cannot be written
   * @throws IllegalArgumentException if the product is unknown or no adapter knows the format
   */
  public void export(Event event, String product, String format, Locale language, Path file) {
    AtomicFile.write(file, out -> export(event, product, format, language, out));
  }
}
