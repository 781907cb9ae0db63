package org.conducteur.change;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.id.Pointer;

/**
 * What changed in one session, or in one part of the event.
 *
 * @param place the session or the part
 * @param title what people call it
 * @param items what changed, the most urgent first; at least one
 */
public record NewsTopic(Pointer place, String title, ImmutableList<NewsItem> items) {
  /** Refuses null. {@inheritDoc} */
  public NewsTopic {
    requireNonNull(place, "place");
    requireNonNull(title, "title");
    requireNonNull(items, "items");
  }

  /** Whether something of it is as urgent as a time or a place. */
  boolean isUrgent() {
    return items.get(0).leads();
  }
}
