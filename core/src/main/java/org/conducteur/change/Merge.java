package org.conducteur.change;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;

/**
 * The three-way merge of an event: what two people made of the same state comes together component
 * by component and element by element.
 *
 * <ul>
 *   <li>What one side changed is taken; what both changed in the same way is no conflict.
 *   <li>Where both changed the same value differently, ours is kept and told as a conflict.
 *   <li>What one side took away or emptied is gone, unless the other changed it: then it stays, and
 *       is a conflict.
 *   <li>Lists keep our order, and what they inserted follows the element that it follows with them;
 *       if we changed no order, theirs is taken; if both did, ours is kept, as a conflict.
 *   <li>Texts are not merged inside.
 * </ul>
 */
public final class Merge {
  private Merge() {}

  /**
   * Merges two states that come from the same one.
   *
   * @param base the state that both began with
   * @param ours our state, which wins conflicts
   * @param theirs the other state
   * @return the merged event, with what theirs brought and what is in conflict
   */
  public static Merged of(Event base, Event ours, Event theirs) {
    requireNonNull(base, "base");
    requireNonNull(ours, "ours");
    requireNonNull(theirs, "theirs");
    Merging merging = new Merging();
    Event event = (Event) merging.values(Pointer.ROOT, base, ours, theirs);
    return new Merged(
        event, Difference.between(ours, event), merging.conflicts(), ImmutableList.of());
  }

  /**
   * Merges like {@link #of}, but keeps what theirs took away: elements that have components,
   * entries of tables, optional parts, and fields that they emptied. A list of plain names or
   * references is one field: theirs may shorten it, but not empty it.
   *
   * @param base the state that both began with
   * @param ours our state, which wins conflicts
   * @param theirs the other state
   * @return the merged event, with what was kept against theirs
   */
  public static Merged withoutRemovals(Event base, Event ours, Event theirs) {
    Event restored = (Event) new Restoring().values(base, theirs);
    Merged merged = of(base, ours, restored);
    ImmutableList<Change> kept =
        restored.equals(theirs)
            ? ImmutableList.of()
            : Difference.between(merged.event(), of(base, ours, theirs).event()).stream()
                .filter(Change::takesAway)
                .collect(ImmutableList.toImmutableList());
    return new Merged(merged.event(), merged.changes(), merged.conflicts(), kept);
  }
}
