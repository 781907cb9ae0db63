package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableMap;
import org.conducteur.event.Event;

/** The file of an event. */
final class EventForm {
  /** The name of the schema, which need not be found for a file to be read. */
  static final String SCHEMA_NAME = "conducteur-event-1.schema.json";

  /** The format that this version reads and writes. */
  static final int VERSION = 1;

  private EventForm() {}

  /** Made anew, which takes some milliseconds. */
  static FileForm make() {
    // An event without a title is still an event.
    return new FileForm(Event.class, VERSION, ImmutableMap.of("title", ""));
  }
}
