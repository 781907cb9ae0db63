package org.conducteur.timeline;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;

/** Why something starts when it is expected to. */
public sealed interface Cause {
  /** It was planned so. */
  record AsPlanned() implements Cause {}

  /** It was seen to begin then. */
  record Seen() implements Cause {}

  /** Somebody decided to hold it back. */
  record OnHold() implements Cause {}

  /** By now it has not begun. */
  record NotBegun() implements Cause {}

  /**
   * What is before it in its room, or in all rooms, is over only then.
   *
   * @param before what it waits for
   * @param room where; nothing if one of both takes place in no room in particular
   */
  record RoomTaken(SessionId before, Optional<RoomId> room) implements Cause {
    /** Refuses null. {@inheritDoc} */
    public RoomTaken {
      requireNonNull(before, "before");
      requireNonNull(room, "room");
    }
  }

  /**
   * The stage has to be changed after what is before it.
   *
   * @param before what it waits for
   * @param room where
   */
  record StageChange(SessionId before, RoomId room) implements Cause {
    /** Refuses null. {@inheritDoc} */
    public StageChange {
      requireNonNull(before, "before");
      requireNonNull(room, "room");
    }
  }

  /**
   * Somebody is still on stage elsewhere.
   *
   * @param who the person or group
   * @param before in which session
   */
  record PersonBusy(PartyId who, SessionId before) implements Cause {
    /** Refuses null. {@inheritDoc} */
    public PersonBusy {
      requireNonNull(who, "who");
      requireNonNull(before, "before");
    }
  }

  /**
   * The items before it in the running order take until then, or the session begins only then.
   *
   * @param session its session
   */
  record WithinSession(SessionId session) implements Cause {
    /** Refuses null. {@inheritDoc} */
    public WithinSession {
      requireNonNull(session, "session");
    }
  }
}
