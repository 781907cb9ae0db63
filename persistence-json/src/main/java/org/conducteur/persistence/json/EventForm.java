package org.conducteur.persistence.json;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.event.Event;

/** The whole file: the event, and before it the schema and the number of the format. */
final class EventForm {
  static final String SCHEMA = "$schema";
  static final String FORMAT = "format";

  /** The name of the schema, which need not be found for a file to be read. */
  static final String SCHEMA_NAME = "conducteur-event-1.schema.json";

  /** The format that this version reads and writes. */
  static final int VERSION = 1;

  private final RecordForm event = Binder.bind(Event.class);
  private final ImmutableSet<String> known =
      Streams.concat(Stream.of(SCHEMA, FORMAT), event.properties().keySet().stream())
          .collect(toImmutableSet());

  /** The event as far as it could be understood. */
  Optional<Found> read(Node root, Problems problems) {
    if (!(root instanceof Node.Members members)) {
      WrongType.report(Trouble.TYPE_OBJECT, root, Trail.ROOT, problems);
      return Optional.empty();
    }
    if (!isOurs(members, problems)) {
      return Optional.empty();
    }
    Map<String, Node> properties = Properties.read(members, known, Trail.ROOT, problems);
    Node schema = properties.get(SCHEMA);
    if (schema != null) {
      TextForm.string(schema, Trail.ROOT.then(SCHEMA), problems);
    }
    // An event without a title is still an event.
    return event.readProperties(
        root, properties, ImmutableMap.of("title", ""), Trail.ROOT, problems);
  }

  /** Of a file in another format nothing is read: all that could be said of it would be wrong. */
  private static boolean isOurs(Node.Members members, Problems problems) {
    Trail place = Trail.ROOT.then(FORMAT);
    Optional<Node> format =
        members.members().stream()
            .filter(member -> member.name().equals(FORMAT))
            .map(Node.Member::value)
            .findFirst();
    if (format.isEmpty()) {
      problems.report(Trouble.FORMAT_MISSING, members.offset(), place, Integer.toString(VERSION));
      return true;
    }
    Optional<Found> number = NumberForm.whole().read(format.get(), place, problems);
    if (number.isPresent() && !number.get().value().equals(VERSION)) {
      problems.report(
          Trouble.FORMAT,
          format.get().offset(),
          place,
          number.get().value().toString(),
          Integer.toString(VERSION));
      return false;
    }
    return true;
  }

  /** The whole file, which names a schema or none. */
  Node write(Event value, Optional<String> schema) {
    ImmutableList.Builder<Node.Member> members = ImmutableList.builder();
    schema.ifPresent(name -> members.add(member(SCHEMA, Node.text(name))));
    members.add(member(FORMAT, new Node.Figure(Node.NOWHERE, Integer.toString(VERSION))));
    return new Node.Members(Node.NOWHERE, members.addAll(event.members(value)).build());
  }

  private static Node.Member member(String name, Node value) {
    return new Node.Member(Node.NOWHERE, name, value);
  }

  RecordForm event() {
    return event;
  }
}
