package org.conducteur.export.office.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Question;
import org.conducteur.event.Event;
import org.conducteur.id.Id;
import org.conducteur.naming.FreshIds;
import org.conducteur.people.Party;
import org.conducteur.session.Media;

/**
 * Makes ids for what somebody added to an event; none that anything of it has, of whatever kind.
 */
final class NewIds {
  private final FreshIds ids = new FreshIds();

  NewIds(Event event) {
    Stream.of(
            event.days().stream().map(day -> day.id()),
            event.venues().stream().flatMap(v -> v.rooms().stream()).map(room -> room.id()),
            Stream.of(event.people(), event.groups(), event.organisations())
                .flatMap(List::stream)
                .map(Party::id),
            event.equipment().stream().map(item -> item.id()),
            event.countries().stream().map(country -> country.id()),
            event.countries().stream().flatMap(c -> c.figures().stream()).map(KeyFigure::id),
            event.sessions().stream()
                .flatMap(s -> s.comparison().stream())
                .flatMap(comparison -> comparison.questions().stream())
                .map(Question::id),
            event.sessions().stream().map(session -> session.id()),
            event.sessions().stream().flatMap(s -> s.media().stream()).map(Media::id),
            event.tasks().stream().map(task -> task.id()),
            event.stations().stream().map(station -> station.id()),
            event.questionnaires().stream().map(form -> form.id()))
        .flatMap(taken -> taken)
        .map(Id::value)
        .forEach(ids::take);
  }

  /** An id made of a name; of the kind alone where the name gives nothing to make it of. */
  String of(String name, String kind) {
    return ids.of(name, kind);
  }

  /** Keeps an id that a file brings, if nothing else has it. */
  boolean claim(String id) {
    return ids.take(id);
  }
}
