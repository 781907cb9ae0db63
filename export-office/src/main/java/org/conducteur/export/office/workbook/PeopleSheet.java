package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.event.Planned;
import org.conducteur.id.PartyId;
import org.conducteur.people.Group;
import org.conducteur.people.Party;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.style.PaperSize;
import org.conducteur.time.Day;

/** People: who does what where, how sure it is, and what is still missing. */
final class PeopleSheet {
  static final String TABLE = "tblPeople";

  private final EventView view;
  private final Words words;
  private final ImmutableListMultimap<PartyId, PersonRow.Part> parts;
  private final StillMissing missing;

  private PeopleSheet(EventView view) {
    this.view = view;
    words = view.words();
    missing = StillMissing.of(view);
    ImmutableListMultimap.Builder<PartyId, PersonRow.Part> found = ImmutableListMultimap.builder();
    for (Planned planned : view.agenda().byTime()) {
      String time = time(planned);
      for (Participation participation : planned.session().participations()) {
        found.put(
            participation.who(),
            new PersonRow.Part(time, planned.session().title(), participation));
      }
    }
    parts = found.build();
  }

  static SheetPlan.OfTable<?> of(EventView view) {
    return new PeopleSheet(view).plan();
  }

  /** The time, and before it the day where there are several. */
  private String time(Planned planned) {
    String time =
        planned.start().map(start -> String.format(Locale.ROOT, "%tR ", start)).orElse("");
    return view.event().days().size() > 1
        ? planned.day().map(day -> shortName(day) + " ").orElse("") + time
        : time;
  }

  private String shortName(Day day) {
    return day.date()
        .map(
            date ->
                words.text(
                    "date.short",
                    "dd",
                    String.format(Locale.ROOT, "%td", date),
                    "mm",
                    String.format(Locale.ROOT, "%tm", date)))
        .or(day::title)
        .orElse(day.id().value());
  }

  private SheetPlan.OfTable<PersonRow> plan() {
    ImmutableList<PersonRow> rows =
        Stream.concat(view.event().people().stream(), view.event().groups().stream())
            .map(party -> new PersonRow(party, parts.get(party.id())))
            .collect(toImmutableList());
    String unsure = words.text("state.unsure");
    long open = rows.stream().filter(row -> state(row).equals(unsure)).count();
    return new SheetPlan.OfTable<>(
        view.frame("people", PaperSize.A4, 1)
            .watching(
                open == 0 ? Optional.empty() : Optional.of(words.count("watch.unsure", open))),
        new TablePlan<>(TABLE, columns(), rows, row -> Style.BODY, highlights())
            .of(PersonRow::place, new PersonEdits()),
        "name");
  }

  private ImmutableList<ColumnSpec<PersonRow>> columns() {
    return new Columns<PersonRow>(words)
        .add(
            "name",
            Format.TEXT,
            18,
            26,
            row -> Value.text(row.party().displayName()),
            c -> c.publishing(Lists.PEOPLE).storing("", PersonEdits::name))
        .add(
            "function",
            Format.TEXT,
            18,
            28,
            row -> Value.text(function(row)),
            c -> c.storing("function", PersonEdits::function))
        .add(
            "organisation",
            Format.TEXT,
            14,
            24,
            row -> Value.text(organisation(row.party())),
            c -> c.holding("organisation", Entry::organisation))
        .add(
            "headCount",
            Format.COUNT,
            10,
            10,
            row -> headCount(row.party()),
            c -> c.storing("headCount", PersonEdits::headCount))
        .add(
            "rank",
            Format.COUNT,
            9,
            9,
            row -> rank(row.party()),
            c -> c.storing("rank", PersonEdits::rank))
        .add("role", Format.TEXT, 12, 18, row -> Value.text(roles(row)))
        .add("sessions", Format.TEXT, 22, 36, row -> Value.text(sessions(row)))
        .add(
            "state",
            Format.TEXT,
            13,
            16,
            row -> Value.text(state(row)),
            c -> c.offering(Lists.PARTICIPATION_STATES).storing("", PersonEdits::state))
        .add("missing", Format.TEXT, 22, 34, row -> Value.text(missing(row)))
        .identifiedBy(row -> row.party().id().value());
  }

  private ImmutableList<Highlight> highlights() {
    return ImmutableList.of(
        Highlight.cell(
            "state",
            "{state}=" + Highlight.quoted(words.text("state.unsure")),
            Highlight.Manner.ALERT),
        Highlight.row(
            "{state}=" + Highlight.quoted(words.of(ParticipationState.DECLINED)),
            Highlight.Manner.SETTLED));
  }

  private static String function(PersonRow row) {
    Stream<String> own =
        row.party() instanceof Person person ? person.function().stream() : Stream.empty();
    return Stream.concat(
            own, row.parts().stream().flatMap(part -> part.participation().function().stream()))
        .distinct()
        .collect(joining("\n"));
  }

  private String organisation(Party party) {
    Optional<PartyId> organisation =
        party instanceof Person person
            ? person.organisation()
            : party instanceof Group group ? group.organisation() : Optional.empty();
    return organisation.map(view.directory()::name).orElse("");
  }

  private static Value headCount(Party party) {
    return party instanceof Group group ? Value.number(group.headCount()) : Value.NONE;
  }

  private static Value rank(Party party) {
    return party instanceof Person person ? Value.number(person.rank()) : Value.NONE;
  }

  private String roles(PersonRow row) {
    return row.parts().stream()
        .map(part -> words.of(part.participation().role()))
        .distinct()
        .collect(joining("\n"));
  }

  private static String sessions(PersonRow row) {
    return row.parts().stream().map(part -> part.time() + part.session()).collect(joining("\n"));
  }

  /** One word for all parts: unsure as long as one of them is. */
  private String state(PersonRow row) {
    List<Optional<ParticipationState>> states =
        row.parts().stream().map(part -> part.participation().state()).distinct().toList();
    if (states.isEmpty()) {
      return "";
    }
    return states.size() == 1
            && states.get(0).isPresent()
            && !Objects.equals(states.get(0).get(), ParticipationState.ASKED)
        ? words.of(states.get(0).get())
        : words.text("state.unsure");
  }

  private String missing(PersonRow row) {
    boolean nameless = row.party() instanceof Person && function(row).isEmpty();
    return Stream.concat(
            nameless ? Stream.of(words.text("missing.function")) : Stream.empty(),
            missing.of(row.party().id()).stream())
        .collect(joining("\n"));
  }
}
