package org.conducteur.export.office.foreign;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.conducteur.export.office.scan.ScannedCell;
import org.conducteur.plan.Meaning;
import org.conducteur.plan.Words;

/** Joins speakers with the functions and organisations that stand in columns of their own. */
final class Affiliations {
  private static final Pattern SEPARATOR = Pattern.compile("[\\n;/]");

  private Affiliations() {}

  /** Everybody whom a cell names; in a column of numbered ones it is one person. */
  static ImmutableList<Named> named(SessionRow row, ScannedCell cell) {
    String text = CellText.of(cell.content());
    if (!row.columns().onePerson().contains(cell.column())) {
      return NameLists.all(text);
    }
    Named one = NameLists.one(text);
    return NameLists.isNobody(one.name()) ? ImmutableList.of() : ImmutableList.of(one);
  }

  /** The speakers of a row; what cannot be joined with one of them is a note. */
  static ImmutableList<Named> speakers(SessionRow row, List<String> notes) {
    ImmutableList<Named> speakers =
        row.all(Meaning.SPEAKERS).stream()
            .flatMap(cell -> named(row, cell).stream())
            .collect(toImmutableList());
    ImmutableList<String> functions = split(row, Meaning.FUNCTION, speakers.size(), notes);
    ImmutableList<String> organisations = split(row, Meaning.ORGANISATION, speakers.size(), notes);
    List<Named> joined = new ArrayList<>();
    for (int i = 0; i < speakers.size(); i++) {
      Named speaker = speakers.get(i);
      joined.add(
          new Named(
              speaker.name(),
              speaker.function().or(at(functions, i)),
              speaker.organisation().or(at(organisations, i)),
              speaker.state(),
              speaker.role()));
    }
    return ImmutableList.copyOf(joined);
  }

  private static Supplier<Optional<String>> at(ImmutableList<String> values, int index) {
    return () ->
        index < values.size() && !values.get(index).isEmpty()
            ? Optional.of(values.get(index))
            : Optional.empty();
  }

  /** As many words as there are speakers, or none. */
  private static ImmutableList<String> split(
      SessionRow row, Meaning meaning, int speakers, List<String> notes) {
    String text = row.text(meaning);
    if (text.isEmpty()) {
      return ImmutableList.of();
    } else if (speakers == 1) {
      return ImmutableList.of(Words.line(text));
    }
    ImmutableList<String> parts =
        SEPARATOR.splitAsStream(text).map(Words::line).collect(toImmutableList());
    if (parts.size() == speakers) {
      return parts;
    }
    row.columns()
        .first(meaning)
        .ifPresent(column -> notes.add(row.columns().headers().get(column).text() + " : " + text));
    return ImmutableList.of();
  }
}
