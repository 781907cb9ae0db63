package org.conducteur.check;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.check.ModelWalk.Definition;
import org.conducteur.check.ModelWalk.Reference;
import org.conducteur.id.FigureId;
import org.conducteur.id.Id;
import org.conducteur.id.MediaId;
import org.conducteur.id.Pointer;
import org.conducteur.id.QuestionId;
import org.conducteur.naming.Nearest;

/**
 * Which ids are known where. Most ids hold in the whole event; media and questions belong to their
 * session, figures to their country. A text that speaks of no country may name any figure.
 */
final class IdScopes {
  private static final ImmutableSet<Class<? extends Id>> LOCAL =
      ImmutableSet.of(MediaId.class, FigureId.class, QuestionId.class);

  /** An id with the thing it belongs to, or with none. */
  record Key(Id id, List<String> owner) {}

  /** A kind of id with the thing it belongs to, or with none. */
  private record Scope(Class<?> type, List<String> owner) {}

  private final ImmutableListMultimap<Scope, String> known;
  private final ImmutableSet<Key> keys;
  private final Map<Scope, Nearest> nearest = new HashMap<>();

  private IdScopes(ImmutableListMultimap<Scope, String> known, ImmutableSet<Key> keys) {
    this.known = known;
    this.keys = keys;
  }

  static IdScopes of(Iterable<Definition> definitions) {
    ImmutableListMultimap.Builder<Scope, String> known = ImmutableListMultimap.builder();
    ImmutableSet.Builder<Key> keys = ImmutableSet.builder();
    for (Definition definition : definitions) {
      Key key = keyOf(definition);
      keys.add(key, new Key(definition.id(), List.of()));
      known.put(new Scope(definition.id().getClass(), key.owner()), definition.id().value());
    }
    return new IdScopes(known.build(), keys.build());
  }

  static Key keyOf(Definition definition) {
    return new Key(definition.id(), owner(definition.id(), definition.place()));
  }

  private static List<String> owner(Id id, Pointer place) {
    return LOCAL.contains(id.getClass()) ? place.steps().subList(0, 2) : List.of();
  }

  private static List<String> owner(Reference reference) {
    return reference.id() instanceof FigureId
        ? reference.country().map(c -> List.of("countries", c.value())).orElse(List.of())
        : owner(reference.id(), reference.place());
  }

  boolean knows(Reference reference) {
    return keys.contains(new Key(reference.id(), owner(reference)));
  }

  /** The one id that was probably meant. */
  Optional<String> meant(Reference reference) {
    Scope scope = new Scope(reference.id().getClass(), owner(reference));
    return nearest
        .computeIfAbsent(scope, key -> Nearest.among(known.get(key)))
        .to(reference.id().value());
  }
}
