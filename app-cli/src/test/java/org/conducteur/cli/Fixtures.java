package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conducteur.event.Event;
import org.conducteur.id.SessionId;
import org.conducteur.persistence.json.JsonEvents;
import org.conducteur.session.Session;

/** Files to run the command on. */
final class Fixtures {
  /** The folder of the whole project. */
  static final Path PROJECT = project();

  static final Path METZ = PROJECT.resolve("examples/nec-metz-2023.json");
  static final Path FESTIVAL = PROJECT.resolve("examples/festival-numerique.json");

  /** An event of which nothing can be said. */
  static final String CALM =
      """
      {
        "format": 1,
        "title": "Journée des associations",
        "asOf": "2027-09-01",
        "days": [{ "id": "samedi", "date": "2027-09-11", "weekday": "saturday" }],
        "venues": [{ "name": "Mairie", "rooms": [{ "id": "salle", "name": "Salle", "accessibility": "De plain-pied" }] }],
        "people": [
          { "id": "exemple", "givenName": "Ada", "surname": "Exemple", "function": "Présidente" }
        ],
        "sessions": [
          {
            "id": "ouverture",
            "title": "Ouverture",
            "kind": "speeches",
            "slot": "09:00-09:30",
            "room": "salle",
            "participations": ["exemple"]
          }
        ]
      }
      """;

  private Fixtures() {}

  private static Path project() {
    Path folder = Path.of("").toAbsolutePath();
    return Files.isDirectory(folder.resolve("app-cli")) ? folder : folder.getParent();
  }

  static Path write(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An event with the sessions of the real day over and over. */
  static Event big(int sessions) {
    Event day = JsonEvents.load(METZ).event();
    List<Session> originals = day.sessions();
    return day.toBuilder()
        .sessions(
            IntStream.range(0, sessions)
                .mapToObj(
                    i -> {
                      Session original = originals.get(i % originals.size());
                      return original.toBuilder()
                          .id(SessionId.of(original.id() + "-" + i))
                          .title(original.title() + " " + i)
                          .build();
                    })
                .collect(toImmutableList()))
        .build();
  }

  /** Names of all that is in a folder. */
  static List<String> contentsOf(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names and contents of all files of a folder. */
  static Map<String, byte[]> contents(Path folder) {
    Map<String, byte[]> out = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        out.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
