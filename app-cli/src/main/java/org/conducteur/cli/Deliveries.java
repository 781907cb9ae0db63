package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.Conducteur;
import org.conducteur.event.Event;
import org.conducteur.handout.Handout;
import org.conducteur.handout.Handouts;
import org.conducteur.handout.Subject;

/** Turns wishes into the files of one event. */
final class Deliveries {
  private final Event event;
  private final Wishes wishes;
  private final Selection selection;

  /** By product and id. They are the same whatever is wished for, so that a file keeps its name. */
  private final ImmutableMap<String, ImmutableMap<String, String>> names;

  Deliveries(Event event, Wishes wishes, Selection selection) {
    this.event = event;
    this.wishes = wishes;
    this.selection = selection;
    FileNames given = new FileNames();
    Conducteur.products().forEach(given::reserve);
    names =
        Handouts.list().stream()
            .collect(toImmutableMap(Handout::id, handout -> given.of(handout.id(), ids(handout))));
  }

  private ImmutableList<String> ids(Handout handout) {
    return handout.subjects(event).stream().map(Subject::id).distinct().collect(toImmutableList());
  }

  /** The files, handout by handout. */
  ImmutableList<Deliverable> list() {
    return Conducteur.products().stream()
        .filter(wishes::wantsProduct)
        .flatMap(product -> Handouts.find(product).map(this::of).orElseGet(() -> plain(product)))
        .collect(toImmutableList());
  }

  /** Handouts that were named, and of which the event has nothing to say. */
  ImmutableSet<String> empty() {
    return Handouts.list().stream()
        .filter(handout -> wishes.products().contains(handout.id()))
        .filter(handout -> !handout.hasContent(event))
        .map(Handout::id)
        .collect(toImmutableSet());
  }

  private Stream<Deliverable> plain(String product) {
    return wishes.subjects().isEmpty()
        ? formats(product).map(format -> Deliverable.whole(product, format))
        : Stream.empty();
  }

  private Stream<Deliverable> of(Handout handout) {
    if (!handout.hasContent(event)) {
      return Stream.empty();
    }
    ImmutableMap<String, String> chosen =
        ImmutableMap.copyOf(
            Maps.filterKeys(
                names.getOrDefault(handout.id(), ImmutableMap.of()), wishes::wantsSubject));
    if (handout.isSplit() && wishes.merged()) {
      return chosen.isEmpty() ? Stream.empty() : merged(handout.id(), chosen.keySet());
    }
    if (!handout.isSplit() && wishes.subjects().isEmpty()) {
      return plain(handout.id());
    }
    return chosen.entrySet().stream()
        .flatMap(
            one ->
                formats(handout.id())
                    .map(
                        format ->
                            new Deliverable(
                                handout.id(),
                                format,
                                one.getValue(),
                                Optional.of(one.getKey()),
                                ImmutableSet.of())));
  }

  private Stream<Deliverable> merged(String product, ImmutableSet<String> ids) {
    ImmutableSet<String> among = wishes.subjects().isEmpty() ? ImmutableSet.of() : ids;
    return formats(product)
        .map(format -> new Deliverable(product, format, product, Optional.empty(), among));
  }

  private Stream<String> formats(String product) {
    return selection.formats(product).stream().filter(wishes::wantsFormat);
  }
}
