package org.conducteur;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.port.DocumentReader;
import org.conducteur.port.DocumentRenderer;
import org.conducteur.port.EventCarrier;
import org.conducteur.port.EventReader;
import org.conducteur.port.EventWriter;
import org.conducteur.port.JournalFormat;
import org.conducteur.port.PlanningReader;
import org.conducteur.port.PlanningWriter;
import org.conducteur.port.ScheduleWriter;

/**
 * Collects the adapters that a {@link Conducteur} works with. Not safe for use by several threads.
 */
public final class ConducteurBuilder {
  final ImmutableList.Builder<EventReader> readers = ImmutableList.builder();
  final ImmutableList.Builder<EventWriter> writers = ImmutableList.builder();
  final ImmutableList.Builder<DocumentRenderer> renderers = ImmutableList.builder();
  final ImmutableList.Builder<PlanningWriter> plannings = ImmutableList.builder();
  final ImmutableList.Builder<PlanningReader> planningReaders = ImmutableList.builder();
  final ImmutableList.Builder<ScheduleWriter> schedules = ImmutableList.builder();
  final ImmutableList.Builder<EventCarrier> carriers = ImmutableList.builder();
  final ImmutableList.Builder<DocumentReader> documentReaders = ImmutableList.builder();
  final ImmutableList.Builder<JournalFormat> journals = ImmutableList.builder();
  Brands brands = Brands.NONE;

  ConducteurBuilder() {}

  /**
   * Adds a reader. Of two for one format the first counts.
   *
   * @param reader the adapter
   * @return this
   */
  public ConducteurBuilder reader(EventReader reader) {
    readers.add(requireNonNull(reader, "reader"));
    return this;
  }

  /**
   * Adds a writer. Of two for one format the first counts.
   *
   * @param writer the adapter
   * @return this
   */
  public ConducteurBuilder writer(EventWriter writer) {
    writers.add(requireNonNull(writer, "writer"));
    return this;
  }

  /**
   * Adds a renderer. Of two for one format the first counts.
   *
   * @param renderer the adapter
   * @return this
   */
  public ConducteurBuilder renderer(DocumentRenderer renderer) {
    renderers.add(requireNonNull(renderer, "renderer"));
    return this;
  }

  /**
   * Adds a writer of the planning. Of two for one format the first counts.
   *
   * @param writer the adapter
   * @return this
   */
  public ConducteurBuilder planning(PlanningWriter writer) {
    plannings.add(requireNonNull(writer, "writer"));
    return this;
  }

  /**
   * Adds a reader of plannings. Of two for one format the first counts.
   *
   * @param reader the adapter
   * @return this
   */
  public ConducteurBuilder planningReader(PlanningReader reader) {
    planningReaders.add(requireNonNull(reader, "reader"));
    return this;
  }

  /**
   * Adds a writer of schedules. Of two for one format the first counts.
   *
   * @param writer the adapter
   * @return this
   */
  public ConducteurBuilder schedule(ScheduleWriter writer) {
    schedules.add(requireNonNull(writer, "writer"));
    return this;
  }

  /**
   * Adds what finds events inside documents. Of two for one format the first counts.
   *
   * @param carrier the adapter
   * @return this
   */
  public ConducteurBuilder carrier(EventCarrier carrier) {
    carriers.add(requireNonNull(carrier, "carrier"));
    return this;
  }

  /**
   * Adds a reader of documents. Of two for one format the first counts.
   *
   * @param reader the adapter
   * @return this
   */
  public ConducteurBuilder documentReader(DocumentReader reader) {
    documentReaders.add(requireNonNull(reader, "reader"));
    return this;
  }

  /**
   * Adds a format of journals. Of two of one name the first counts.
   *
   * @param format the adapter
   * @return this
   */
  public ConducteurBuilder journal(JournalFormat format) {
    journals.add(requireNonNull(format, "format"));
    return this;
  }

  /**
   * Sets what reads house styles; without, none can be read.
   *
   * @param brands the adapters
   * @return this
   */
  public ConducteurBuilder brands(Brands brands) {
    this.brands = requireNonNull(brands, "brands");
    return this;
  }

  /**
   * The library with these adapters.
   *
   * @return ready for use
   */
  public Conducteur build() {
    return new Conducteur(this);
  }
}
