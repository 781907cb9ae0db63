package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableMap;
import org.conducteur.event.Event;

/** The file of an event. */
final class EventForm {
  static final String SCHEMA_NAME = "conducteur-event-1.schema.json";
  static final int VERSION = 1;

  private EventForm() {}

  /** Made anew, which takes some milliseconds. */
  static FileForm make() {
    // An event without a title is still an event.
    return new FileForm(Event.class, SCHEMA_NAME, VERSION, ImmutableMap.of("title", ""));
  }
}
