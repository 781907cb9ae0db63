package org.conducteur;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.conducteur.check.FindingKind;
import org.conducteur.document.Attachment;
import org.conducteur.event.Event;
import org.conducteur.port.DocumentReader;
import org.conducteur.port.EventReader;
import org.conducteur.port.Plan;
import org.conducteur.port.PlanningReader;
import org.conducteur.port.ReadException;
import org.conducteur.port.Reading;
import org.conducteur.reading.Interpreter;
import org.conducteur.reading.SourceDocument;

/**
 * Reads plans that people edited or made, and brings their changes into events. Immutable, and safe
 * for use by several threads at once.
 *
 * <pre>{@code
 * EditedPlan plan = Conducteur.discover().plannings().open(Path.of("plan.xlsx"));
 * PlanMerge merge = plan.into(event, false);
 * merge.merged().changes().forEach(change -> System.out.println(change.place()));
 * }</pre>
 */
public final class Plannings {
  private final ImmutableList<PlanningReader> readers;
  private final ImmutableList<EventReader> events;
  private final ImmutableList<DocumentReader> documents;

  Plannings(
      ImmutableList<PlanningReader> readers,
      ImmutableList<EventReader> events,
      ImmutableList<DocumentReader> documents) {
    this.readers = readers;
    this.events = events;
    this.documents = documents;
  }

  /**
   * Whether plans of a format can be read.
   *
   * @param format such as {@code xlsx}
   * @return true with an adapter for it
   */
  public boolean knows(String format) {
    return find(format).isPresent() || document(format).isPresent();
  }

  /** The kinds of all findings about events and plans that are read. */
  Stream<FindingKind> kinds() {
    return Stream.of(
            events.stream().flatMap(reader -> reader.kinds().stream()),
            readers.stream().flatMap(reader -> reader.kinds().stream()),
            documents.stream().flatMap(reader -> reader.kinds().stream()),
            Interpreter.standard().kinds().stream())
        .flatMap(kinds -> kinds);
  }

  /**
   * Whether files of a format are documents, which name things and know no ids.
   *
   * @param format such as {@code docx}
   * @return false for plans that are tables, and for events
   */
  public boolean isDocument(String format) {
    return find(format).isEmpty()
        && events.stream().noneMatch(one -> one.format().equals(format))
        && document(format).isPresent();
  }

  /**
   * Opens a plan; the ending of its name tells the format. What holds a whole event, such as a
   * schedule of another program or an {@code event.json}, is a plan as well.
   *
   * @param file the file
   * @return the plan, read into memory
   * @throws ReadException if the file cannot be read, or is no such plan
   * @throws IllegalArgumentException if no reader knows the format
   */
  public EditedPlan open(Path file) {
    String format = MoreFiles.getFileExtension(file).toLowerCase(Locale.ROOT);
    opening(format, file.toString());
    try (InputStream in = Files.newInputStream(file)) {
      return open(in, format, file.toString());
    } catch (IOException e) {
      throw new ReadException(file.toString(), e);
    }
  }

  /**
   * Opens a plan from a stream.
   *
   * @param in the bytes; read to the end, not closed
   * @param format such as {@code xlsx}
   * @param source a name for messages
   * @return the plan, read into memory
   * @throws ReadException if the stream fails, or holds no such plan
   * @throws IllegalArgumentException if no reader knows the format
   */
  public EditedPlan open(InputStream in, String format, String source) {
    requireNonNull(in, "in");
    Plan plan = opening(format, source).apply(in);
    return new EditedPlan(plan, plan.state().flatMap(this::remembered));
  }

  private Function<InputStream, Plan> opening(String format, String source) {
    Optional<Function<InputStream, Plan>> plan =
        find(format).map(reader -> in -> reader.open(in, source));
    Optional<Function<InputStream, Plan>> whole =
        events.stream()
            .filter(reader -> reader.format().equals(format))
            .findFirst()
            .map(reader -> in -> new ReadPlan(reader.read(in, source)));
    Optional<Function<InputStream, Plan>> document =
        document(format).map(reader -> in -> interpreted(reader.read(in, source)));
    return plan.or(() -> whole)
        .or(() -> document)
        .orElseThrow(() -> new IllegalArgumentException("no reader for format '" + format + "'"));
  }

  private static Plan interpreted(SourceDocument document) {
    return new DocumentPlan(
        Interpreter.standard().interpret(document), new ComposedFiches(document));
  }

  private Optional<DocumentReader> document(String format) {
    // A document with macros is a document; nothing runs them.
    String plain = format.equals("docm") ? "docx" : format;
    return documents.stream().filter(reader -> reader.format().equals(plain)).findFirst();
  }

  private Optional<PlanningReader> find(String format) {
    // A workbook with macros is a workbook; nothing runs them.
    String plain = format.equals("xlsm") ? "xlsx" : format;
    return readers.stream().filter(reader -> reader.format().equals(plain)).findFirst();
  }

  /** What a plan remembers; nothing if it is not whole, since then it is not what was written. */
  private Optional<Event> remembered(Attachment state) {
    String format = state.name().substring(state.name().lastIndexOf('.') + 1);
    Optional<EventReader> reader =
        events.stream().filter(one -> one.format().equals(format)).findFirst();
    return reader.flatMap(one -> read(one, state)).filter(Reading::isWhole).map(Reading::event);
  }

  private static Optional<Reading> read(EventReader reader, Attachment state) {
    try (InputStream in = state.content().openStream()) {
      return Optional.of(reader.read(in, state.name()));
    } catch (IOException e) {
      throw new ReadException(state.name(), e);
    }
  }
}
