package org.conducteur.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A list. Items may hold further lists.
 *
 * @param marker what stands before each item
 * @param items the items
 */
public record ItemList(ListMarker marker, ImmutableList<ListItem> items) implements Element {
  /** Refuses null. {@inheritDoc} */
  public ItemList {
    requireNonNull(marker, "marker");
    requireNonNull(items, "items");
  }
}
