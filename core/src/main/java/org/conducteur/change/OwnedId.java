package org.conducteur.change;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.conducteur.id.CountryId;
import org.conducteur.id.FigureId;
import org.conducteur.id.Id;
import org.conducteur.id.MediaId;
import org.conducteur.id.QuestionId;
import org.conducteur.id.SessionId;

/**
 * An id with what it belongs to: media and questions to their session, figures to their country or
 * to the session that compares countries; other ids hold in the whole event.
 *
 * @param owner what it belongs to, or nothing
 * @param id the id
 */
record OwnedId(Optional<Id> owner, Id id) {
  private static final ImmutableSet<Class<? extends Id>> LOCAL =
      ImmutableSet.of(MediaId.class, FigureId.class, QuestionId.class);

  static OwnedId of(Optional<Id> owner, Id id) {
    return new OwnedId(LOCAL.contains(id.getClass()) ? owner : Optional.empty(), id);
  }

  /** What things inside of one with this id belong to. */
  static Optional<Id> inside(Id id, Optional<Id> otherwise) {
    return id instanceof SessionId || id instanceof CountryId ? Optional.of(id) : otherwise;
  }
}
