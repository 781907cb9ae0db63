package org.conducteur.persistence.json;

import java.util.Optional;

/** How the values of one type of the model look in JSON. */
interface Form {

  /** A value and where it stands, or nothing after reporting why it could not be understood. */
  Optional<Found> read(Node node, Trail place, Problems problems);

  Node write(Object value);

  /** The value of a property that is left out, unless it must be there. */
  default Optional<Object> absent() {
    return Optional.empty();
  }

  /**
   * Whether the node may stand for a record whose first component has this form. Only one kind of
   * node does for each form, so that a short form can be told from an object.
   */
  default boolean fitsShortForm(Node node) {
    return false;
  }

  /** Such a node as people write it, for messages; a form without any is never written short. */
  default Optional<String> shortExample() {
    return Optional.empty();
  }
}
