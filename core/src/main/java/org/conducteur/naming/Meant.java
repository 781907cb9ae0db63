package org.conducteur.naming;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What somebody meant by a name.
 *
 * @param <T> the type of what is named, mostly an id
 */
public sealed interface Meant<T> {
  /**
   * Exactly one thing goes by that name.
   *
   * @param id the thing
   * @param <T> its type
   */
  record One<T>(T id) implements Meant<T> {
    /** Refuses null. {@inheritDoc} */
    public One {
      requireNonNull(id, "id");
    }
  }

  /**
   * Nothing goes by that name.
   *
   * @param nearest what may have been meant, to be asked and not taken
   * @param <T> its type
   */
  record None<T>(Optional<T> nearest) implements Meant<T> {
    /** Refuses null. {@inheritDoc} */
    public None {
      requireNonNull(nearest, "nearest");
    }
  }

  /**
   * Several things go by that name.
   *
   * @param which at least two, in the order of the event
   * @param <T> their type
   */
  record Several<T>(ImmutableList<T> which) implements Meant<T> {
    /** Refuses null and fewer than two. {@inheritDoc} */
    public Several {
      checkArgument(which.size() >= 2, "which must be two or more: %s", which);
    }
  }

  /**
   * The one thing that goes by that name.
   *
   * @return nothing if there is none, or more than one
   */
  default Optional<T> one() {
    return this instanceof One<T> found ? Optional.of(found.id()) : Optional.empty();
  }
}
