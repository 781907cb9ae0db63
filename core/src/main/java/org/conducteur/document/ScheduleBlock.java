package org.conducteur.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * What fills a stretch of time on a track.
 *
 * @param track the track, from 0
 * @param from first minute, counted from any one moment for the whole schedule
 * @param to first minute after it; later than {@code from}
 * @param title what it is
 * @param time its times in words
 * @param detail such as who; may be blank, and is left out first where there is no room
 * @param tone how much it catches the eye
 */
public record ScheduleBlock(
    int track, int from, int to, String title, String time, String detail, BlockTone tone) {
  /** Refuses null and values out of range. {@inheritDoc} */
  public ScheduleBlock {
    checkArgument(track >= 0, "track must be 0 or more: %s", track);
    checkArgument(to > from, "to must be later than from: %s, %s", to, from);
    requireNonNull(title, "title");
    requireNonNull(time, "time");
    requireNonNull(detail, "detail");
    requireNonNull(tone, "tone");
  }
}
