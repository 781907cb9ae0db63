package org.conducteur;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.conducteur.change.DocumentMerge;
import org.conducteur.event.Event;
import org.conducteur.handout.Handouts;
import org.conducteur.naming.Folded;
import org.conducteur.reading.DocumentBlocks;
import org.conducteur.reading.Fingerprint;
import org.conducteur.reading.SourceBlock;
import org.conducteur.reading.SourceDocument;

/** Composes the fiches of events, in the language of a document, to compare it with them. */
final class ComposedFiches {
  /** The share of a document's texts that the fiches of its event have, however much was edited. */
  private static final double ENOUGH = 0.5;

  private static final ImmutableSet<Locale> LANGUAGES =
      Stream.of("fr", "en", "de", "da").map(Locale::forLanguageTag).collect(toImmutableSet());

  private static final Splitter LINES = Splitter.on('\n');

  private final SourceDocument document;
  private final ImmutableSet<String> texts;

  /** By identity: to hash all of an event takes longer than to find it. */
  private final IdentityHashMap<Event, Composed> composed = new IdentityHashMap<>();

  ComposedFiches(SourceDocument document) {
    this.document = requireNonNull(document, "document");
    texts = texts(document.blocks());
  }

  /** The fiches in the language in which they have most in common with the document. */
  private record Composed(SourceDocument fiches, double likeness) {}

  /** Whether the document shows the fiches of an event, be they edited. */
  boolean areOf(Event event) {
    // The fiches of an event without a session are a cover like that of any others.
    return !event.sessions().isEmpty() && composed(event).likeness() >= ENOUGH;
  }

  /** The fiches of an event as they would be read that nobody has edited. */
  SourceDocument of(Event event) {
    return composed(event).fiches();
  }

  /** Whether the document knows what it said when it was made. */
  boolean remembers() {
    return document.made().isPresent();
  }

  /** What somebody edited in the document; without its memory whatever differs from today. */
  DocumentMerge merged(Event event) {
    SourceDocument today = of(event);
    return DocumentMerge.of(
        document.made().orElseGet(() -> Fingerprint.of(today)), today, document);
  }

  private Composed composed(Event event) {
    return composed.computeIfAbsent(
        event,
        key ->
            LANGUAGES.stream()
                .map(language -> in(language, key))
                .max(Comparator.comparingDouble(Composed::likeness))
                .orElseThrow());
  }

  private Composed in(Locale language, Event event) {
    SourceDocument fiches =
        DocumentBlocks.of(
            Handouts.find("fiches").orElseThrow().compose(event, language), document.source());
    return new Composed(fiches, likeness(texts(fiches.blocks())));
  }

  private double likeness(ImmutableSet<String> others) {
    int all = Math.max(1, Math.min(texts.size(), others.size()));
    return (double) Sets.intersection(texts, others).size() / all;
  }

  private static ImmutableSet<String> texts(List<SourceBlock> blocks) {
    return blocks.stream()
        .filter(
            block -> !(block instanceof SourceBlock.Furniture || block instanceof SourceBlock.Note))
        .flatMap(block -> LINES.splitToStream(block.plain()))
        .map(Folded::of)
        .filter(text -> !text.isEmpty())
        .collect(toImmutableSet());
  }
}
