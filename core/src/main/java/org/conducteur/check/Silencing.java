package org.conducteur.check;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.conducteur.check.ModelOrder.Position;
import org.conducteur.event.Silence;

/** Which findings the silences of an event cover. */
final class Silencing {
  /** A rule at a place. */
  private record Key(String rule, Position position) {}

  /** A silence and where it stands in the event. */
  record Numbered(int index, Silence silence) {}

  private final ImmutableList<Silence> silences;
  private final ModelOrder order;
  private final ImmutableListMultimap<Key, Numbered> byPlace;
  private final Set<Integer> used = new HashSet<>();
  private final Set<String> applied = new HashSet<>();

  private Silencing(ImmutableList<Silence> silences, ModelOrder order) {
    this.silences = silences;
    this.order = order;
    // What points at nothing would otherwise silence all that is around.
    byPlace =
        numbered(silences).stream()
            .filter(one -> order.has(one.silence().place()))
            .collect(
                toImmutableListMultimap(
                    one -> new Key(one.silence().rule(), order.of(one.silence().place())),
                    one -> one));
  }

  static Silencing of(ImmutableList<Silence> silences, ModelOrder order) {
    return new Silencing(silences, order);
  }

  private static ImmutableList<Numbered> numbered(ImmutableList<Silence> silences) {
    return IntStream.range(0, silences.size())
        .mapToObj(i -> new Numbered(i, silences.get(i)))
        .collect(toImmutableList());
  }

  /** The silence nearest to a finding that covers it. */
  Optional<Silence> covering(Finding finding) {
    if (silences.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<Integer> indices = order.of(finding.place()).indices();
    Optional<Silence> nearest = Optional.empty();
    for (int length = indices.size(); length >= 0; length--) {
      Key key = new Key(finding.code(), new Position(indices.subList(0, length)));
      ImmutableList<Numbered> here = byPlace.get(key);
      here.forEach(one -> used.add(one.index()));
      if (nearest.isEmpty() && !here.isEmpty()) {
        nearest = Optional.of(Iterables.get(here, 0).silence());
      }
    }
    return nearest;
  }

  /** Notes that all findings of a rule were asked about. */
  void applied(Rule rule) {
    applied.add(rule.code());
  }

  /** Those of the rules applied so far that covered nothing. */
  ImmutableList<Numbered> idle() {
    return numbered(silences).stream()
        .filter(one -> applied.contains(one.silence().rule()) && !used.contains(one.index()))
        .collect(toImmutableList());
  }
}
