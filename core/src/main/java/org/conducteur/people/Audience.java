package org.conducteur.people;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.id.PartyId;

/**
 * For whom a handout is made. A speaker sees what the public sees, and besides what is addressed to
 * her.
 *
 * @param sees up to which level everything is visible
 * @param speaker the speaker the handout is for, if it is for one
 */
public record Audience(Visibility sees, Optional<PartyId> speaker) {
  /** Everybody. */
  public static final Audience PUBLIC = new Audience(Visibility.PUBLIC, Optional.empty());

  /** The crew on the day. */
  public static final Audience CREW = new Audience(Visibility.CREW, Optional.empty());

  /** The organising team. */
  public static final Audience INTERNAL = new Audience(Visibility.INTERNAL, Optional.empty());

  /** Refuses null. {@inheritDoc} */
  public Audience {
    requireNonNull(sees, "sees");
    requireNonNull(speaker, "speaker");
  }

  /**
   * One speaker.
   *
   * @param id who
   * @return what she may see
   */
  public static Audience speaker(PartyId id) {
    return new Audience(Visibility.PUBLIC, Optional.of(id));
  }

  /**
   * Whether data of a level are shown.
   *
   * @param visibility the level
   * @return true if the audience may see it
   */
  public boolean maySee(Visibility visibility) {
    return visibility.compareTo(sees) <= 0;
  }
}
