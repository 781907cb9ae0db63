package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.id.PartyId;

/** People, groups or organisations by their ids, and by keys of their names. */
final class Register<T> {
  private final Map<PartyId, T> byId = new LinkedHashMap<>();
  private final Map<String, PartyId> byKey = new HashMap<>();

  /** The first that was put under a key, as it is now. */
  Optional<T> find(String key) {
    return Optional.ofNullable(byKey.get(key)).map(byId::get);
  }

  /** Adds one, or tells more of one. */
  void put(String key, PartyId id, T one) {
    byKey.putIfAbsent(key, id);
    byId.put(id, one);
  }

  /** Tells more of one, if there is one of this id. */
  void change(PartyId id, UnaryOperator<T> more) {
    byId.computeIfPresent(id, (any, one) -> more.apply(one));
  }

  Optional<T> at(PartyId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All in the order in which they were added. */
  ImmutableList<T> all() {
    return ImmutableList.copyOf(byId.values());
  }
}
