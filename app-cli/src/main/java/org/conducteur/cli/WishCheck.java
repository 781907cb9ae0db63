package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.conducteur.Conducteur;
import org.conducteur.event.Event;
import org.conducteur.handout.Handout;
import org.conducteur.handout.Handouts;
import org.conducteur.handout.Subject;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Refuses wishes that nothing can come of, and says what there is instead. */
final class WishCheck {
  private static final int NEAR = 5;

  private final CommandSpec spec;
  private final Messages messages;
  private final Wishes wishes;
  private final Selection selection;

  WishCheck(CommandSpec spec, Messages messages, Wishes wishes, Selection selection) {
    this.spec = spec;
    this.messages = messages;
    this.wishes = wishes;
    this.selection = selection;
  }

  /** Looks at what can be told before the event is read. */
  void words() {
    known("--only", wishes.products(), Conducteur.products());
    known("--format", wishes.formats(), selection.formats());
    for (String product : wishes.products()) {
      if (selection.formats(product).stream().noneMatch(wishes::wantsFormat)) {
        throw refusal(
            "usage.no.format",
            "product",
            product,
            "formats",
            String.join(", ", selection.formats(product)),
            "asked",
            String.join(", ", wishes.formats()));
      }
    }
  }

  private void known(String option, Iterable<String> written, Iterable<String> known) {
    ImmutableSortedSet<String> all = ImmutableSortedSet.copyOf(known);
    for (String word : written) {
      if (!all.contains(word)) {
        throw new ParameterException(spec.commandLine(), word, spec.findOption(option), word);
      }
    }
  }

  /** Looks for people, rooms and stations in the event. */
  void subjects(Event event) {
    for (String id : wishes.subjects()) {
      ImmutableList<String> makers =
          Handouts.list().stream()
              .filter(handout -> concerns(handout, event, id))
              .map(Handout::id)
              .collect(toImmutableList());
      if (makers.isEmpty()) {
        throw unknown(event, id);
      } else if (makers.stream().noneMatch(wishes::wantsProduct)) {
        throw refusal("usage.for.other", "id", id, "products", String.join(", ", makers));
      }
    }
    wishes.products().stream()
        .filter(product -> !wishes.subjects().isEmpty() && !isForAny(product, event))
        .findFirst()
        .ifPresent(
            product -> {
              throw refusal("usage.for.none", "product", product);
            });
  }

  private static boolean concerns(Handout handout, Event event, String id) {
    return handout.subjects(event).stream().anyMatch(subject -> subject.id().equals(id));
  }

  private boolean isForAny(String product, Event event) {
    return Handouts.find(product).stream()
        .flatMap(handout -> handout.subjects(event).stream())
        .anyMatch(subject -> wishes.subjects().contains(subject.id()));
  }

  private ParameterException unknown(Event event, String id) {
    String near =
        Handouts.list().stream()
            .flatMap(handout -> handout.subjects(event).stream())
            .distinct()
            .filter(
                subject ->
                    Suggestion.isNear(id, subject.id()) || Suggestion.isNear(id, subject.name()))
            .limit(NEAR)
            .map(WishCheck::shown)
            .collect(joining(", "));
    return near.isEmpty()
        ? refusal("usage.for.unknown", "id", id)
        : refusal("usage.for.near", "id", id, "near", near);
  }

  private static String shown(Subject subject) {
    return Printable.line(subject.id() + " (" + subject.name() + ")");
  }

  private ParameterException refusal(String key, Object... named) {
    return new ParameterException(spec.commandLine(), messages.text(key, named));
  }
}
