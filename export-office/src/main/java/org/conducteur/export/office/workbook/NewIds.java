package org.conducteur.export.office.workbook;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Question;
import org.conducteur.event.Event;
import org.conducteur.id.Id;
import org.conducteur.people.Party;
import org.conducteur.session.Media;

/**
 * Makes ids for what somebody added, from its name: readable, and never one that is taken, by
 * whatever it is.
 */
final class NewIds {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST = 40;

  private final Set<String> taken = new HashSet<>();

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
        .flatMap(ids -> ids)
        .map(Id::value)
        .forEach(taken::add);
  }

  /** An id made of a name; of the kind alone where the name gives nothing to make it of. */
  String of(String name, String kind) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(name.replace("œ", "oe"), Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    String slug = OTHERS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    String start = slug.isEmpty() ? kind : cut(slug);
    String id = start;
    for (int i = 2; !taken.add(id); i++) {
      id = start + "-" + i;
    }
    return id;
  }

  /** Keeps an id that a file brings, if nothing else has it. */
  boolean claim(String id) {
    return taken.add(id);
  }

  /** At most so long, ending with a word where there is one. */
  private static String cut(String slug) {
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int word = slug.lastIndexOf('-', LONGEST);
    int end = word > LONGEST / 2 ? word : LONGEST;
    return slug.substring(0, Character.isHighSurrogate(slug.charAt(end - 1)) ? end - 1 : end);
  }
}
