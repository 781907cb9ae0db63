package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.id.PartyId;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.conducteur.session.Session;

/**
 * Who takes part in a session, a line each: "Name (role) – state", of which the name alone will do.
 * Of a line that nobody touched nothing is lost that it doesn't show.
 */
final class PartLines {
  private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)");

  private final Entry cell;
  private final Session session;
  private final PeopleWords written;

  PartLines(Entry cell, Session session, PeopleWords written) {
    this.cell = cell;
    this.session = session;
    this.written = written;
  }

  ImmutableList<Participation> read() {
    Map<String, Participation> known = new HashMap<>();
    session.participations().forEach(one -> known.putIfAbsent(written.participant(one), one));
    ImmutableList.Builder<Participation> parts = ImmutableList.builder();
    Set<Participation> taken = new HashSet<>();
    for (String line : cell.lines()) {
      Participation same = known.get(line);
      if (same != null && taken.add(same)) {
        parts.add(same);
      } else {
        addLine(line, taken, parts);
      }
    }
    return parts.build();
  }

  private void addLine(
      String line, Set<Participation> taken, ImmutableList.Builder<Participation> parts) {
    Said said = said(line);
    for (PartyId who : cell.parties(said.names())) {
      Participation old =
          session.participations().stream()
              .filter(one -> one.who().equals(who) && !taken.contains(one))
              .findFirst()
              .orElseGet(() -> Participation.builder(who).build());
      taken.add(old);
      Participation.Builder part = old.toBuilder();
      said.role().ifPresent(part::role);
      said.state().ifPresent(part::state);
      said.function().ifPresent(part::function);
      parts.add(part.build());
    }
  }

  /** What a line says of somebody. */
  private record Said(
      String names,
      Optional<Role> role,
      Optional<ParticipationState> state,
      Optional<String> function) {}

  /** Takes apart what stands in brackets and behind a dash; what is no known word is a function. */
  private Said said(String line) {
    Optional<Role> role = Optional.empty();
    Optional<ParticipationState> state = Optional.empty();
    Optional<String> function = Optional.empty();
    String rest = line;
    int dash = Math.max(rest.lastIndexOf(" – "), rest.lastIndexOf(" - "));
    if (dash > 0) {
      state = cell.words().find(rest.substring(dash + 3), ParticipationState.class);
      rest = state.isPresent() ? rest.substring(0, dash) : rest;
    }
    Matcher brackets = PARENTHESES.matcher(rest);
    while (brackets.find()) {
      String inside = brackets.group(1).strip();
      Optional<Role> found = cell.words().find(inside, Role.class);
      Optional<ParticipationState> foundState = cell.words().find(inside, ParticipationState.class);
      if (found.isPresent()) {
        role = found;
      } else if (foundState.isPresent()) {
        state = foundState;
      } else if (!inside.matches("\\d*")) {
        function = Optional.of(inside);
      }
    }
    return new Said(PARENTHESES.matcher(rest).replaceAll(" ").strip(), role, state, function);
  }
}
