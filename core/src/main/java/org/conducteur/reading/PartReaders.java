package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;

/** Who reads parts with which label, in the order in which they are asked. */
final class PartReaders {
  private static final PartReaders STANDARD =
      new PartReaders(
          ImmutableListMultimap.<Label, PartReader>builder()
              .put(Label.TIMING, new TimingLine())
              .put(Label.ROOM, new RoomLine())
              .put(Label.SEATING, new SeatingLine())
              .build());

  private final ImmutableListMultimap<Label, PartReader> readers;

  private PartReaders(ImmutableListMultimap<Label, PartReader> readers) {
    this.readers = readers;
  }

  static PartReaders standard() {
    return STANDARD;
  }

  ImmutableList<PartReader> of(Label label) {
    return readers.get(label);
  }
}
