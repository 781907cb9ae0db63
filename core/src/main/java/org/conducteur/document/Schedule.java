package org.conducteur.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;

/**
 * Time as a picture: tracks (rooms) beside one another, hours from top to bottom. It fills what is
 * left of the height of the page it begins on. The document says its facts in a table too, since
 * small blocks show only part of their words.
 *
 * @param description what the picture shows, for those who do not see it
 * @param tracks the names of the tracks, at least one
 * @param ticks labelled moments in order, at least two; the first and the last are the ends
 * @param blocks what happens, in order of their first minute, then of their track; blocks of one
 *     track do not overlap, and lie between the ends
 */
public record Schedule(
    String description,
    ImmutableList<String> tracks,
    ImmutableList<ScheduleTick> ticks,
    ImmutableList<ScheduleBlock> blocks)
    implements Element {
  /** Refuses null, and blocks that overlap or lie outside. {@inheritDoc} */
  public Schedule {
    requireNonNull(description, "description");
    requireNonNull(tracks, "tracks");
    requireNonNull(ticks, "ticks");
    requireNonNull(blocks, "blocks");
    checkArgument(!tracks.isEmpty(), "tracks must not be empty");
    checkArgument(ticks.size() >= 2, "ticks must be two or more: %s", ticks);
    for (int i = 1; i < ticks.size(); i++) {
      checkArgument(
          ticks.get(i - 1).minute() < ticks.get(i).minute(), "ticks must be in order: %s", ticks);
    }
    checkBlocks(tracks.size(), start(ticks), end(ticks), blocks);
  }

  private static void checkBlocks(
      int tracks, int start, int end, ImmutableList<ScheduleBlock> blocks) {
    for (int track = 0; track < tracks; track++) {
      TreeRangeSet<Integer> taken = TreeRangeSet.create();
      for (ScheduleBlock block : blocks) {
        checkArgument(block.track() < tracks, "track must be below %s: %s", tracks, block);
        checkArgument(block.from() >= start && block.to() <= end, "block lies outside: %s", block);
        if (block.track() == track) {
          Range<Integer> range = Range.closedOpen(block.from(), block.to());
          checkArgument(!taken.intersects(range), "block overlaps another one: %s", block);
          taken.add(range);
        }
      }
    }
  }

  private static int start(ImmutableList<ScheduleTick> ticks) {
    return ticks.get(0).minute();
  }

  private static int end(ImmutableList<ScheduleTick> ticks) {
    return ticks.get(ticks.size() - 1).minute();
  }

  /**
   * The upper end.
   *
   * @return the minute of the first tick
   */
  public int start() {
    return start(ticks);
  }

  /**
   * The lower end.
   *
   * @return the minute of the last tick
   */
  public int end() {
    return end(ticks);
  }
}
