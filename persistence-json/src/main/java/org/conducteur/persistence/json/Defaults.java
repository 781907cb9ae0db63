package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableTable;
import java.time.ZoneId;
import java.util.Optional;
import org.conducteur.country.Question;
import org.conducteur.country.QuestionKind;
import org.conducteur.event.Event;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.StationKind;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.TaskPhase;
import org.conducteur.logistics.TaskState;
import org.conducteur.session.ItemKind;
import org.conducteur.session.Media;
import org.conducteur.session.MediaKind;
import org.conducteur.session.Participation;
import org.conducteur.session.Request;
import org.conducteur.session.RequestState;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.time.Slot;

/**
 * What holds where a file leaves out a component whose type alone does not tell: the same as in the
 * builders of the model.
 */
final class Defaults {
  private static final ImmutableTable<Class<?>, String, Object> TABLE =
      ImmutableTable.<Class<?>, String, Object>builder()
          .put(Event.class, "language", "fr")
          .put(Event.class, "zone", ZoneId.of("Europe/Paris"))
          .put(Session.class, "kind", SessionKind.OTHER)
          .put(Session.class, "slot", Slot.NONE)
          .put(RunningItem.class, "kind", ItemKind.OTHER)
          .put(Participation.class, "role", Role.SPEAKER)
          .put(Media.class, "kind", MediaKind.VIDEO)
          .put(Request.class, "state", RequestState.OPEN)
          .put(Question.class, "kind", QuestionKind.QUESTION)
          .put(Task.class, "phase", TaskPhase.BEFORE)
          .put(Task.class, "state", TaskState.OPEN)
          .put(Station.class, "kind", StationKind.OTHER)
          .buildOrThrow();

  private Defaults() {}

  static Optional<Object> of(Class<?> record, String component) {
    return Optional.ofNullable(TABLE.get(record, component));
  }

  static ImmutableTable<Class<?>, String, Object> table() {
    return TABLE;
  }
}
