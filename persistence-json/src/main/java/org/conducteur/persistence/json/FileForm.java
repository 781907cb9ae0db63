package org.conducteur.persistence.json;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A whole file: a record, and before it the schema and the number of the format. */
final class FileForm {
  static final String SCHEMA = "$schema";
  static final String FORMAT = "format";

  private final RecordForm root;
  private final int version;
  private final ImmutableMap<String, Object> lastResort;
  private final ImmutableSet<String> known;

  /**
   * The form of the files of one kind.
   *
   * @param root the record that they hold
   * @param version the format that this version reads and writes
   * @param lastResort values of components that must be there, for when they are not
   */
  FileForm(Class<?> root, int version, ImmutableMap<String, Object> lastResort) {
    this.root = Binder.bind(root);
    this.version = version;
    this.lastResort = lastResort;
    known =
        Streams.concat(Stream.of(SCHEMA, FORMAT), this.root.properties().keySet().stream())
            .collect(toImmutableSet());
  }

  /** What the file holds as far as it could be understood. */
  Optional<Found> read(Node file, Problems problems) {
    if (!(file instanceof Node.Members members)) {
      WrongType.report(Trouble.TYPE_OBJECT, file, Trail.ROOT, problems);
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
    return root.readProperties(file, properties, lastResort, Trail.ROOT, problems);
  }

  /** Of a file in another format nothing is read: all that could be said of it would be wrong. */
  private boolean isOurs(Node.Members members, Problems problems) {
    Trail place = Trail.ROOT.then(FORMAT);
    Optional<Node> format =
        members.members().stream()
            .filter(member -> member.name().equals(FORMAT))
            .map(Node.Member::value)
            .findFirst();
    if (format.isEmpty()) {
      problems.report(Trouble.FORMAT_MISSING, members.offset(), place, Integer.toString(version));
      return true;
    }
    Optional<Found> number = NumberForm.whole().read(format.get(), place, problems);
    if (number.isPresent() && !number.get().value().equals(version)) {
      problems.report(
          Trouble.FORMAT,
          format.get().offset(),
          place,
          number.get().value().toString(),
          Integer.toString(version));
      return false;
    }
    return true;
  }

  /** The whole file, which names a schema or none. */
  Node write(Object value, Optional<String> schema) {
    ImmutableList.Builder<Node.Member> members = ImmutableList.builder();
    schema.ifPresent(name -> members.add(member(SCHEMA, Node.text(name))));
    members.add(member(FORMAT, new Node.Figure(Node.NOWHERE, Integer.toString(version))));
    return new Node.Members(Node.NOWHERE, members.addAll(root.members(value)).build());
  }

  private static Node.Member member(String name, Node value) {
    return new Node.Member(Node.NOWHERE, name, value);
  }
}
