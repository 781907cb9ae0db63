package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.document.Alignment;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.Quote;
import org.conducteur.event.Event;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Direction;
import org.conducteur.logistics.Fixture;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.TaskPhase;
import org.conducteur.logistics.Venue;
import org.conducteur.session.Session;
import org.conducteur.text.Inline;

/** Rooms, tasks and stations: what is not part of any session. */
final class LogisticsSection {
  private final Composing composing;
  private final Words words;
  private final Event event;
  private final PeopleWords people;

  LogisticsSection(Composing composing) {
    this.composing = composing;
    words = composing.words();
    event = composing.event();
    people = new PeopleWords(composing);
  }

  ImmutableList<Element> elements() {
    Section section = new Section(words, 2);
    section.part("section.speakers", new SpeakersCare(composing).elements());
    for (TaskPhase phase : TaskPhase.values()) {
      section.table("taskPhase." + phase.name().toLowerCase(Locale.ROOT), tasks(phase));
    }
    for (Station station : event.stations()) {
      section.titled(station.name(), station(station));
    }
    for (Venue venue : event.venues()) {
      // A document may name rooms and no venue.
      section.titled(
          venue.name().isBlank()
              ? words.text("section.rooms")
              : words.text("section.venue", "name", venue.name()),
          venue(venue));
    }
    section.part("section.privacy", new PrivacyLines(composing).elements());
    ImmutableList<Element> content = section.elements();
    return content.isEmpty()
        ? content
        : ImmutableList.<Element>builder()
            .add(
                new Heading(
                    1,
                    Inline.of(words.text("section.logistics")),
                    !composing.options().continuous()))
            .addAll(content)
            .build();
  }

  private Grid tasks(TaskPhase phase) {
    Grid grid =
        new Grid()
            .column(words.text("column.task"), 46)
            .column(words.text("column.due"), 22)
            .column(words.text("column.owners"), 24)
            .column(words.text("column.after"), 24)
            .column(words.text("column.state"), 14);
    for (Task task : event.tasks()) {
      if (task.phase() == phase) {
        grid.row(
            title(task),
            SessionPeople.cell(due(task)),
            SessionPeople.cell(people.names(task.owners())),
            SessionPeople.cell(dependencies(task)),
            SessionPeople.cell(words.of(task.state())));
      }
    }
    return grid;
  }

  /** The day, and the time of that day as far as it is known: "la veille, l'après-midi". */
  private String due(Task task) {
    return Stream.of(task.due().map(composing.times()::deadline).orElse(""), hour(composing, task))
        .filter(text -> !text.isEmpty())
        .collect(joining(", "));
  }

  /** The time of the day as far as it is known. */
  static String hour(Composing composing, Task task) {
    return Stream.of(
            task.at().map(time -> composing.times().time(time.time())),
            task.dayPart().map(composing.words()::of))
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }

  private String dependencies(Task task) {
    return task.dependsOn().stream()
        .map(id -> composing.directory().findTask(id).map(Task::title).orElse(id.value()))
        .collect(joining(", "));
  }

  private ImmutableList<Element> title(Task task) {
    String title =
        task.perhaps() ? task.title() + " (" + words.text("perhaps") + ")" : task.title();
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.add(Paragraph.of(Prose.strong(title)));
    out.addAll(Prose.of(task.details()));
    task.session()
        .flatMap(composing.directory()::findSession)
        .map(Session::title)
        .ifPresent(name -> out.add(new Paragraph(ParagraphRole.MUTED, Inline.of(name))));
    return out.build();
  }

  private ImmutableList<Element> station(Station station) {
    List<String> where = new ArrayList<>();
    station.room().map(this::room).ifPresent(where::add);
    station.location().ifPresent(where::add);
    ImmutableList.Builder<LabelValue> head = ImmutableList.builder();
    if (!where.isEmpty()) {
      head.add(pair("label.where", SessionPeople.cell(String.join(", ", where))));
    }
    ImmutableList<Element> needs = new EquipmentLines(composing).lines(station.needs());
    if (!needs.isEmpty()) {
      head.add(pair("label.equipment", needs));
    }
    station
        .questionnaire()
        .map(
            id ->
                composing
                    .directory()
                    .findQuestionnaire(id)
                    .map(Questionnaire::title)
                    .orElse(id.value()))
        .ifPresent(title -> head.add(pair("label.questionnaire", SessionPeople.cell(title))));
    ImmutableList<LabelValue> pairs = head.build();
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    if (!pairs.isEmpty()) {
      out.add(new LabelValues(pairs));
    }
    out.addAll(Prose.of(station.details()));
    if (!station.sign().isEmpty()) {
      out.add(new Quote(Prose.of(station.sign()), Optional.of(words.text("station.sign"))));
    }
    return out.build();
  }

  private LabelValue pair(String key, ImmutableList<Element> value) {
    return new LabelValue(words.text(key), value);
  }

  private ImmutableList<Element> venue(Venue venue) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    ImmutableList.Builder<LabelValue> head = ImmutableList.builder();
    venue
        .address()
        .ifPresent(address -> head.add(pair("label.address", SessionPeople.cell(address))));
    if (!venue.access().isEmpty()) {
      head.add(pair("section.access", Prose.of(venue.access())));
    }
    ImmutableList<LabelValue> pairs = head.build();
    if (!pairs.isEmpty()) {
      out.add(new LabelValues(pairs));
    }
    Grid grid =
        new Grid()
            .naming(words.text("column.room"), 24)
            .column(words.text("column.seated"), 14, Alignment.END)
            .column(words.text("column.standing"), 14, Alignment.END)
            .column(words.text("column.fixtures"), 34)
            .column(words.text("column.accessibility"), 34)
            .column(words.text("column.notes"), 30);
    for (Room room : venue.rooms()) {
      grid.row(
          SessionPeople.cell(room.name()),
          SessionPeople.cell(room.seatedCapacity().map(String::valueOf).orElse("")),
          SessionPeople.cell(room.standingCapacity().map(String::valueOf).orElse("")),
          fixtures(room),
          Prose.of(room.accessibility()),
          Prose.of(room.notes()));
    }
    if (!grid.isEmpty()) {
      out.add(grid.table(Optional.empty()));
    }
    Grid directions = directions(venue);
    if (!directions.isEmpty()) {
      out.add(new Paragraph(ParagraphRole.LABEL, Inline.of(words.text("section.directions"))));
      out.add(directions.table(Optional.empty()));
    }
    return out.addAll(Prose.of(venue.notes())).build();
  }

  private Grid directions(Venue venue) {
    Grid grid =
        new Grid()
            .naming(words.text("column.sign"), 36)
            .column(words.text("column.arrow"), 20)
            .column(words.text("column.room"), 28)
            .column(words.text("column.location"), 36);
    for (Direction direction : venue.directions()) {
      grid.row(
          SessionPeople.cell(direction.text()),
          SessionPeople.cell(words.of(direction.arrow())),
          SessionPeople.cell(direction.room().map(this::room).orElse("")),
          SessionPeople.cell(direction.location().orElse("")));
    }
    return grid;
  }

  private String room(RoomId id) {
    return composing.directory().name(id);
  }

  private static ImmutableList<Element> fixtures(Room room) {
    return room.fixtures().stream()
        .map(LogisticsSection::fixture)
        .map(Paragraph::of)
        .collect(toImmutableList());
  }

  static String fixture(Fixture fixture) {
    String counted = EquipmentLines.counted(fixture.name(), fixture.quantity());
    return fixture.location().map(where -> counted + " (" + where + ")").orElse(counted);
  }
}
