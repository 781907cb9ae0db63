package org.conducteur.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.naming.Meant;
import org.conducteur.naming.TypedNames;
import org.conducteur.people.Audience;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds for whom something is wanted: an audience, or a person by id or name. */
final class Readership {
  private final CommandSpec spec;
  private final Messages messages;
  private final Event before;
  private final Event after;

  Readership(CommandSpec spec, Messages messages, Event before, Event after) {
    this.spec = spec;
    this.messages = messages;
    this.before = before;
    this.after = after;
  }

  /**
   * The audience that was typed; the organisers if none was.
   *
   * @throws ParameterException if it is nobody, or may be several
   */
  Audience of(@Nullable String typed) {
    if (typed == null) {
      return Audience.INTERNAL;
    }
    return switch (typed) {
      case "internal" -> Audience.INTERNAL;
      case "crew" -> Audience.CREW;
      case "public" -> Audience.PUBLIC;
      default -> Audience.speaker(person(typed));
    };
  }

  private PartyId person(String typed) {
    Meant<PartyId> meant = TypedNames.of(after).party(typed);
    return meant
        .one()
        .or(() -> TypedNames.of(before).party(typed).one())
        .orElseThrow(() -> refusal(typed, meant));
  }

  private ParameterException refusal(String typed, Meant<PartyId> meant) {
    List<PartyId> near =
        meant instanceof Meant.Several<PartyId> several
            ? several.which()
            : meant instanceof Meant.None<PartyId> none
                ? none.nearest().stream().toList()
                : List.of();
    Directory directory = Directory.of(after);
    String shown =
        near.stream()
            .map(id -> Printable.line(id + " (" + directory.name(id) + ")"))
            .collect(joining(", "));
    return new ParameterException(
        spec.commandLine(),
        shown.isEmpty()
            ? messages.text("diff.for.unknown", "reader", typed)
            : messages.text("diff.for.near", "reader", typed, "near", shown));
  }
}
