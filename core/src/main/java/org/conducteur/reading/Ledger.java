package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.conducteur.check.SourcePlace;
import org.conducteur.id.Pointer;
import org.conducteur.reading.Placement.Manner;

/**
 * Keeps the books on blocks: whoever understands one says where it went, and what nobody has taken
 * at the end is kept word by word. Equal blocks at different places are different ones.
 */
final class Ledger {
  private final IdentityHashMap<SourceBlock, Placement> placements = new IdentityHashMap<>();
  private final ImmutableMap.Builder<Pointer, SourcePlace> places = ImmutableMap.builder();

  /** A block has a typed home. Whoever says so has to have all its words there. */
  void understood(SourceBlock block, Pointer home) {
    put(block, Manner.UNDERSTOOD, Optional.of(home));
    places.put(home, block.place());
  }

  /** A block was not understood, and its words are in a home for words. */
  void kept(SourceBlock block, Pointer home) {
    put(block, Manner.KEPT, Optional.of(home));
  }

  void furniture(SourceBlock block) {
    put(block, Manner.FURNITURE, Optional.empty());
  }

  private void put(SourceBlock block, Manner manner, Optional<Pointer> home) {
    placements.put(block, new Placement(block, manner, home));
  }

  boolean isPlaced(SourceBlock block) {
    return placements.containsKey(block);
  }

  /** All placements in the order of the document. */
  ImmutableList<Placement> placements(List<SourceBlock> order) {
    return order.stream()
        .map(placements::get)
        .filter(placement -> placement != null)
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableMap<Pointer, SourcePlace> places() {
    return places.buildKeepingLast();
  }
}
