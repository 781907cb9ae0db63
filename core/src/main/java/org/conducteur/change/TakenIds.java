package org.conducteur.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.Id;
import org.conducteur.naming.FreshIds;
import org.conducteur.shape.Shape;

/** Which ids are taken, of each kind and within what they belong to. */
final class TakenIds {
  private record Kind(Class<? extends Id> type, Optional<Id> owner) {}

  private final Map<Kind, FreshIds> taken = new HashMap<>();

  void take(OwnedId id) {
    ids(id).take(id.id().value());
  }

  /** The same id if it is free, else one like it; taken from now on. */
  Id free(OwnedId id) {
    FreshIds ids = ids(id);
    Id own = id.id();
    if (ids.take(own.value())) {
      return own;
    }
    Record holder = (Record) own;
    return (Id) Shape.of(holder.getClass()).make(new Object[] {ids.of(own.value(), "new")});
  }

  private FreshIds ids(OwnedId id) {
    return taken.computeIfAbsent(new Kind(id.id().getClass(), id.owner()), key -> new FreshIds());
  }
}
