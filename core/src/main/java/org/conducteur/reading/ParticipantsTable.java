package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.conducteur.session.SessionBuilder;

/** Who takes part: name, function, organisation, role, state. */
final class ParticipantsTable {
  private final Reading reading;

  ParticipantsTable(Reading reading) {
    this.reading = reading;
  }

  static Optional<ColumnTable> of(SourceBlock block) {
    return ColumnTable.of(
        block,
        Column.NAME,
        Column.POSITION,
        Column.ORGANISATION,
        Column.ROLE,
        Column.STATE,
        Column.MISSION,
        Column.ARRIVAL);
  }

  /**
   * Reads it.
   *
   * @return the rows that name nobody
   */
  ImmutableList<SourceBlock> read(ColumnTable table, SessionBuilder session) {
    List<Participation> all = new ArrayList<>(session.build().participations());
    List<SourceBlock> left = new ArrayList<>();
    for (ColumnTable.Line line : table.lines()) {
      Optional<PartyId> who = reading.party(line.words(Column.NAME), PartyKind.GROUP);
      if (who.isEmpty()) {
        left.add(line.asTable());
      } else {
        all.add(participation(line, who.get(), left));
        line.others(Column.NAME).ifPresent(left::add);
      }
    }
    session.participations(all);
    reading.later(() -> session.participations(all.stream().map(this::withoutUsual).toList()));
    return ImmutableList.copyOf(left);
  }

  private Participation participation(ColumnTable.Line line, PartyId who, List<SourceBlock> left) {
    Participation.Builder out = Participation.builder(who);
    OfficeCell cell = new OfficeCell(reading);
    cell.position(line.cell(Column.POSITION));
    cell.organisation(line.cell(Column.ORGANISATION));
    cell.mission(line.cell(Column.MISSION));
    reading.times().time(line.words(Column.ARRIVAL).plain()).ifPresent(out::arrival);
    cell.addTo(out);
    word(line, Column.ROLE, Role.class, left).ifPresent(out::role);
    word(line, Column.STATE, ParticipationState.class, left).ifPresent(out::state);
    Participation made = out.build();
    reading.parties().shown(who, new Parties.Office(made.function(), made.onBehalfOf()));
    return made;
  }

  /** The word of a small vocabulary; any other words are left with the name. */
  private <E extends Enum<E>> Optional<E> word(
      ColumnTable.Line line, Column column, Class<E> type, List<SourceBlock> left) {
    StyledText shown = line.words(column);
    Optional<E> known = reading.words().constant(type, shown.plain());
    if (known.isEmpty() && !shown.isBlank()) {
      left.add(
          new SourceBlock.Table(
              ImmutableList.of(ImmutableList.of(line.cell(Column.NAME), line.cell(column))),
              0,
              line.cell(column).get(0).place()));
    }
    return known;
  }

  /** What a person is everywhere is said with the person. */
  private Participation withoutUsual(Participation part) {
    Parties.Office usual = reading.parties().usual(part.who());
    Participation.Builder out =
        Participation.builder(part.who()).role(part.role()).mission(part.mission());
    part.state().ifPresent(out::state);
    part.country().ifPresent(out::country);
    part.arrival().ifPresent(out::arrival);
    part.function()
        .filter(own -> !usual.function().equals(part.function()))
        .ifPresent(out::function);
    part.onBehalfOf()
        .filter(own -> !usual.organisation().equals(part.onBehalfOf()))
        .ifPresent(out::onBehalfOf);
    return out.build();
  }
}
