package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.check.SourcePlace;
import org.conducteur.id.Pointer;
import org.conducteur.reading.Placement.Manner;

/**
 * Keeps the books on blocks: whoever understands one says where it went, and what nobody has taken
 * at the end is kept word by word. Equal blocks at different places are different ones. A block of
 * several lines or sentences may be taken apart, and its pieces go different ways.
 */
final class Ledger {
  private final IdentityHashMap<SourceBlock, Placement> placements = new IdentityHashMap<>();
  private final IdentityHashMap<SourceBlock, ImmutableList<SourceBlock>> pieces =
      new IdentityHashMap<>();
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

  /**
   * Takes a block apart; from now on its pieces are placed instead of it.
   *
   * @param block a block with a text, not placed yet
   * @param texts all of its text in order; what is blank is left out
   * @return as many blocks as there are texts that are not blank; the block itself if that is one
   */
  ImmutableList<SourceBlock> split(SourceBlock block, Iterable<StyledText> texts) {
    List<SourceBlock> parts = new ArrayList<>();
    for (StyledText text : texts) {
      if (!text.isBlank()) {
        SourceBlock like = parts.isEmpty() ? block : Blocks.goingOn(block);
        parts.add(Blocks.withText(like, text.strip()));
      }
    }
    if (parts.size() <= 1) {
      return ImmutableList.of(block);
    }
    pieces.put(block, ImmutableList.copyOf(parts));
    return ImmutableList.copyOf(parts);
  }

  /** Says that one block, such as the value behind a label, stands for another. */
  void stands(SourceBlock block, SourceBlock instead) {
    pieces.put(block, ImmutableList.of(instead));
  }

  /** Whether a block went somewhere, with all its pieces if it was taken apart. */
  boolean isPlaced(SourceBlock block) {
    return pieces(block).allMatch(placements::containsKey);
  }

  /** The pieces of a block, and theirs; the block itself if it was never taken apart. */
  private Stream<SourceBlock> pieces(SourceBlock block) {
    ImmutableList<SourceBlock> parts = pieces.get(block);
    return parts == null || placements.containsKey(block)
        ? Stream.of(block)
        : parts.stream().flatMap(this::pieces);
  }

  /** What of a block went nowhere yet. */
  ImmutableList<SourceBlock> unplaced(SourceBlock block) {
    return pieces(block)
        .filter(piece -> !placements.containsKey(piece))
        .collect(ImmutableList.toImmutableList());
  }

  /** All placements in the order of the document. */
  ImmutableList<Placement> placements(List<SourceBlock> order) {
    return order.stream()
        .flatMap(this::pieces)
        .map(placements::get)
        .filter(placement -> placement != null)
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableMap<Pointer, SourcePlace> places() {
    return places.buildKeepingLast();
  }
}
