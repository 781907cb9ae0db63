package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.conducteur.time.TypedLength;
import org.conducteur.time.TypedTime;

/** Tables that somebody made: who takes part, what follows what; by the names of their columns. */
final class PartTables implements PartReader {
  @Override
  public void read(Part part, Fiche fiche) {
    for (SourceBlock block : fiche.open(part)) {
      Optional<ColumnTable> order = RunningOrderTable.of(block);
      Optional<ColumnTable> people = ParticipantsTable.of(block).filter(PartTables::isTold);
      if (order.isPresent() && known(order) >= known(people)) {
        order.get().lines().forEach(line -> item(line, fiche));
        fiche.understood(block, "runningOrder");
      } else if (people.isPresent()) {
        people.get().lines().forEach(line -> participant(line, fiche));
        fiche.understood(block, "participations");
      }
    }
  }

  private static int known(Optional<ColumnTable> table) {
    return table.map(ColumnTable::known).orElse(0);
  }

  /** Names alone may be those of anything. */
  private static boolean isTold(ColumnTable table) {
    return table.known() > 1;
  }

  private static void participant(ColumnTable.Line line, Fiche fiche) {
    String name = line.words(Column.NAME).plain().strip();
    if (name.isEmpty()) {
      fiche.keep(line.asTable());
      return;
    }
    StyledText role = line.words(Column.ROLE);
    StyledText state = line.words(Column.STATE);
    Optional<Role> does = constant(Role.class, role).or(() -> Roles.named(role.plain()));
    Optional<ParticipationState> comes = constant(ParticipationState.class, state);
    Stream<String> rest =
        Stream.of(
            does.isEmpty() ? role.plain() : "",
            comes.isEmpty() ? state.plain() : "",
            line.words(Column.MISSION).plain(),
            line.words(Column.ARRIVAL).plain());
    fiche.take(
        new Mention(
            kind(name),
            new Named(name, some(line, Column.POSITION), some(line, Column.ORGANISATION)),
            Optional.empty(),
            comes,
            Optional.empty(),
            String.join(", ", rest.filter(words -> !words.isBlank()).toList()),
            ImmutableList.of()),
        Optional.empty(),
        does);
    line.others(Column.NAME).ifPresent(fiche::remark);
  }

  /** In a column of names, two words with capitals are those of a person. */
  private static PartyKind kind(String name) {
    return Parties.isPerson(name) || name.matches("\\p{Lu}\\S+( \\p{L}\\S*){0,2} \\p{Lu}\\S+")
        ? PartyKind.PERSON
        : PartyKind.GROUP;
  }

  private static Optional<String> some(ColumnTable.Line line, Column column) {
    return line.isBlank(column)
        ? Optional.empty()
        : Optional.of(line.words(column).plain().replace('\n', ' ').strip());
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, StyledText shown) {
    return HandoutVocabulary.all().stream()
        .flatMap(words -> words.constant(type, shown.plain()).stream())
        .findFirst();
  }

  private static void item(ColumnTable.Line line, Fiche fiche) {
    List<SourceBlock> cell = new ArrayList<>(line.cell(Column.SEQUENCE));
    String title = cell.isEmpty() ? "" : Styles.text(cell.remove(0)).plain().strip();
    String start = line.words(Column.START).plain();
    String length = line.words(Column.LENGTH).plain();
    if (TypedTime.parse(start).isEmpty()) {
      cell.addAll(line.cell(Column.START));
    }
    if (TypedLength.parseOrMinutes(length).isEmpty()) {
      cell.addAll(line.cell(Column.LENGTH));
    }
    Optional<PersonLine> speakers = PersonLine.of(line.words(Column.SPEAKERS));
    if (speakers.isEmpty()) {
      cell.addAll(line.cell(Column.SPEAKERS));
    }
    line.others(Column.SEQUENCE).ifPresent(cell::add);
    new RunningOrder(fiche)
        .add(
            new RunningLine(
                title,
                TypedTime.parse(start),
                TypedLength.parseOrMinutes(length),
                speakers.map(PersonLine::mentions).orElse(ImmutableList.of()),
                ImmutableList.of()),
            cell);
  }
}
