package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;
import org.conducteur.id.SessionId;
import org.conducteur.naming.Meant;
import org.conducteur.naming.TypedNames;
import org.conducteur.session.Session;
import org.conducteur.timeline.Step;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Which session or item somebody means: an id, a title or its beginning, with #2 for an item. */
final class TypedStep {
  private static final int MOST_NAMED = 5;

  private final Setting setting;
  private final CommandSpec spec;
  private final Event event;
  private final Directory directory;

  TypedStep(Setting setting, CommandSpec spec, Event event) {
    this.setting = setting;
    this.spec = spec;
    this.event = event;
    directory = Directory.of(event);
  }

  /**
   * Finds the step.
   *
   * @throws ParameterException if there is none, or more than one, with those that may be meant
   */
  Step find(String typed) {
    if (typed.isBlank()) {
      throw refused("step.none", "typed", typed);
    }
    Optional<Session> whole = directory.findSession(SessionId.of(typed));
    Step step = whole.map(session -> Step.of(session.id())).orElseGet(() -> Step.parse(typed));
    Session session =
        directory.findSession(step.session()).orElseGet(() -> byTitle(step.session().value()));
    int items = session.runningOrder().size();
    if (step.item().orElse(0) > items) {
      throw refused(
          items == 0 ? "step.no.items" : "step.items", "session", told(session), "items", items);
    }
    return new Step(session.id(), step.item());
  }

  private Session byTitle(String typed) {
    Meant<SessionId> meant = TypedNames.of(event).session(typed);
    if (meant instanceof Meant.Several<SessionId> several) {
      throw refused("step.several", "typed", typed, "sessions", told(several.which()));
    }
    if (meant instanceof Meant.None<SessionId> none && none.nearest().isPresent()) {
      throw refused(
          "step.near", "typed", typed, "near", told(ImmutableList.of(none.nearest().get())));
    }
    return meant
        .one()
        .flatMap(directory::findSession)
        .orElseThrow(() -> refused("step.none", "typed", typed));
  }

  private ParameterException refused(String key, Object... named) {
    return new ParameterException(spec.commandLine(), setting.messages().text(key, named));
  }

  private String told(ImmutableList<SessionId> sessions) {
    Stream<String> named =
        sessions.stream()
            .limit(MOST_NAMED)
            .map(id -> directory.findSession(id).map(TypedStep::told).orElse(id.value()));
    String all = named.collect(Collectors.joining(", "));
    return sessions.size() > MOST_NAMED ? all + ", \u2026" : all;
  }

  private static String told(Session session) {
    return Printable.line(session.title()) + " (" + Printable.line(session.id().value()) + ")";
  }
}
