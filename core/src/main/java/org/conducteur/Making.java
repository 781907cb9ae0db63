package org.conducteur;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.check.Checker;
import org.conducteur.document.Attachment;
import org.conducteur.document.Document;
import org.conducteur.event.Disclosure;
import org.conducteur.event.Event;
import org.conducteur.event.StarterEvent;
import org.conducteur.event.Translating;
import org.conducteur.handout.Handout;
import org.conducteur.handout.HandoutOptions;
import org.conducteur.handout.Handouts;
import org.conducteur.people.Audience;
import org.conducteur.port.DocumentRenderer;
import org.conducteur.port.EventWriter;
import org.conducteur.port.PlanningOptions;
import org.conducteur.port.PlanningWriter;
import org.conducteur.port.ScheduleWriter;
import org.conducteur.style.Brand;

/** Makes products of events with the adapters at hand. */
final class Making {
  private final ImmutableList<EventWriter> writers;
  private final ImmutableList<DocumentRenderer> renderers;
  private final ImmutableList<PlanningWriter> plannings;
  private final ImmutableList<ScheduleWriter> schedules;
  private final Checker checker;

  Making(
      ImmutableList<EventWriter> writers,
      ImmutableList<DocumentRenderer> renderers,
      ImmutableList<PlanningWriter> plannings,
      ImmutableList<ScheduleWriter> schedules,
      Checker checker) {
    this.writers = writers;
    this.renderers = renderers;
    this.plannings = plannings;
    this.schedules = schedules;
    this.checker = checker;
  }

  EventWriter writer(String format) {
    return pick(writers.stream().filter(w -> w.format().equals(format)), "writer", format);
  }

  ImmutableSet<String> formats(String product) {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    if (product.equals(Conducteur.PLANNING)) {
      plannings.forEach(writer -> all.add(writer.format()));
    } else if (product.equals(Conducteur.SCHEDULE)) {
      schedules.forEach(writer -> all.add(writer.format()));
    } else {
      Handouts.find(product)
          .ifPresent(
              handout ->
                  renderers.stream()
                      .map(DocumentRenderer::format)
                      .filter(f -> handout.formats().isEmpty() || handout.formats().contains(f))
                      .forEach(all::add));
    }
    return all.build();
  }

  ImmutableSortedSet<Integer> make(
      Event event, String product, String format, HandoutOptions options, OutputStream out) {
    if (product.equals(Conducteur.PLANNING)) {
      pick(plannings.stream().filter(w -> w.format().equals(format)), "planning writer", format)
          .write(event, planning(event, options), out);
      return ImmutableSortedSet.of();
    } else if (product.equals(Conducteur.SCHEDULE)) {
      pick(schedules.stream().filter(w -> w.format().equals(format)), "schedule writer", format)
          .write(disclosed(event, options), out);
      return ImmutableSortedSet.of();
    }
    Handout handout = handout(product);
    DocumentRenderer renderer = renderer(product, format);
    Document composed = handout.compose(event, options);
    Document document =
        handout.carriesSource() ? composed.toBuilder().returning(true).build() : composed;
    return renderer.render(
        renderer.carriesAttachments() ? withSource(document, event, handout) : document, out);
  }

  /** What the public may see, in the language asked for: a schedule never holds anything else. */
  private static Event disclosed(Event event, HandoutOptions options) {
    Event translated = Translating.into(event, options.language()).event();
    return Disclosure.standard().show(translated, Audience.PUBLIC);
  }

  /** Writes a workbook in which a new event is planned. */
  void begin(String format, Locale language, OutputStream out) {
    Event examples = StarterEvent.in(language);
    PlanningOptions options =
        new PlanningOptions(language, Brand.DEFAULT, source(examples), ImmutableList.of(), true);
    pick(plannings.stream().filter(w -> w.format().equals(format)), "planning writer", format)
        .write(examples, options, out);
  }

  private PlanningOptions planning(Event event, HandoutOptions options) {
    return new PlanningOptions(
        options.language(), options.brand(), source(event), checker.check(event));
  }

  private Document withSource(Document document, Event event, Handout handout) {
    return handout.carriesSource()
        ? source(event)
            .map(file -> document.toBuilder().attachments(ImmutableList.of(file)).build())
            .orElse(document)
        : document;
  }

  /** The event itself as a file; nothing without a writer. */
  private Optional<Attachment> source(Event event) {
    return writers.stream()
        .findFirst()
        .map(
            writer -> {
              ByteArrayOutputStream bytes = new ByteArrayOutputStream();
              writer.write(event, bytes);
              return new Attachment(
                  "event." + writer.format(),
                  "application/" + writer.format(),
                  event.title(),
                  ByteSource.wrap(bytes.toByteArray()));
            });
  }

  private DocumentRenderer renderer(String product, String format) {
    return pick(
        renderers.stream()
            .filter(one -> one.format().equals(format) && formats(product).contains(format)),
        "renderer of " + product,
        format);
  }

  private static Handout handout(String product) {
    return Handouts.find(product)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "product must be one of " + Conducteur.products() + ": " + product));
  }

  private static <T> T pick(Stream<T> found, String what, String format) {
    return found
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no " + what + " for format '" + format + "'"));
  }
}
