package org.conducteur.handout;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;
import org.conducteur.event.Planned;
import org.conducteur.id.PartyId;
import org.conducteur.session.CueKind;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;

/** What happens in a room on a day, line by line, with an empty column for the actual time. */
final class RunSheetTable {
  /** A longer text is set below its line, across the columns. */
  private static final int LONG = 80;

  private final Composing composing;
  private final Words words;
  private final RoomDay page;
  private final Grid grid;

  RunSheetTable(Composing composing, RoomDay page) {
    this.composing = composing;
    words = composing.words();
    this.page = page;
    grid = RunSheetLine.grid(words);
  }

  Table table() {
    int number = 0;
    for (Planned planned : page.sessions()) {
      number++;
      if (planned.session().runningOrder().isEmpty()) {
        single(number, planned);
      } else {
        group(number, planned);
      }
    }
    return grid.table(Optional.empty());
  }

  private RunSheetLine line() {
    return new RunSheetLine(composing.times());
  }

  private RunSheetLine timed(int number, Planned planned) {
    String length =
        planned
            .start()
            .flatMap(start -> planned.end().flatMap(end -> length(start, end)))
            .orElse("");
    return line().timing(Integer.toString(number), planned.start(), planned.end(), length);
  }

  /** A session of which nobody said what happens in it. */
  private void single(int number, Planned planned) {
    Session session = planned.session();
    Trades trades = new Trades(composing).setUp(session).cues(session.cues()).mediaBesides(session);
    timed(number, planned)
        .said(
            ImmutableList.of(Paragraph.of(Prose.strong(session.title()))),
            who(session, Set.of()),
            place(session),
            trades,
            remarks(session, trades))
        .addTo(grid, session.kind().isBreak() ? RowKind.QUIET : RowKind.BODY);
    RunSheetBelow below = below().conditions(session).others(trades);
    below.addAll(longer(session.contents())).addAll(longer(session.remarks())).addTo(grid);
  }

  private void group(int number, Planned planned) {
    Session session = planned.session();
    ImmutableList<Element> title =
        joined(
            ImmutableList.of(Paragraph.of(Prose.strong(session.title()))),
            below().conditions(session).lines());
    timed(number, planned).across(title).addTo(grid, RowKind.GROUP);
    setUp(session);
    int item = 0;
    for (ItemTimes.Moment moment : ItemTimes.of(planned)) {
      item++;
      item(number + "." + item, session, moment);
    }
  }

  /** What holds for the whole session, above its first item. */
  private void setUp(Session session) {
    Trades trades = new Trades(composing).setUp(session).cues(session.cues()).mediaBesides(session);
    ImmutableSet<PartyId> named =
        session.runningOrder().stream()
            .flatMap(item -> item.speakers().stream())
            .collect(ImmutableSet.toImmutableSet());
    RunSheetBelow below = below();
    below.labelled(words.text("column.speakers"), who(session, named));
    below.labelled(words.text("column.place"), SessionPeople.cell(place(session)));
    for (CueKind trade : List.of(CueKind.STAGE, CueKind.SOUND, CueKind.LIGHT, CueKind.VIDEO)) {
      below.labelled(words.of(trade), trades.of(trade));
    }
    below.labelled(words.text("column.remarks"), remarks(session, trades)).others(trades);
    below.addAll(longer(session.contents())).addAll(longer(session.remarks()));
    below.addTo(grid, words.text("runSheet.setUp"));
  }

  private void item(String number, Session session, ItemTimes.Moment moment) {
    RunningItem item = moment.item();
    Trades trades = new Trades(composing).cues(item.cues()).media(session, item);
    line()
        .timing(number, moment.start(), moment.end(), length(moment))
        .said(
            SessionPeople.cell(item.title()),
            SessionPeople.cell(new SessionPeople(composing, session).speakers(item)),
            "",
            trades,
            joined(brief(item.details()), trades.of(CueKind.OTHER)))
        .addTo(grid, RowKind.BODY);
    below().addAll(longer(item.details())).addTo(grid);
  }

  /** As it is said, else as it follows from the times around. */
  private String length(ItemTimes.Moment moment) {
    return moment
        .item()
        .length()
        .map(composing.times()::duration)
        .or(moment.item()::vagueLength)
        .or(() -> moment.start().flatMap(start -> moment.end().flatMap(end -> length(start, end))))
        .orElse("");
  }

  private Optional<String> length(LocalDateTime start, LocalDateTime end) {
    return end.isAfter(start)
        ? Optional.of(composing.times().duration(Duration.between(start, end)))
        : Optional.empty();
  }

  /** Those who take part and are not named in an item; the crew is named above the table. */
  private ImmutableList<Element> who(Session session, Set<PartyId> named) {
    PeopleWords people = new PeopleWords(composing);
    String names =
        session.participations().stream()
            .filter(part -> part.role() != Role.CREW && !named.contains(part.who()))
            .map(part -> name(people, part))
            .collect(joining(", "));
    return SessionPeople.cell(names);
  }

  private String name(PeopleWords people, Participation part) {
    String name = people.name(part.who());
    return part.role() == Role.SPEAKER
        ? name
        : words.text("role.presented", "who", name, "role", words.of(part.role()));
  }

  /** Where it is, unless the heading of the page says it. */
  private String place(Session session) {
    return page.room().isPresent() && session.room().isEmpty() && !session.kind().isBreak()
        ? words.text("place.unknown")
        : "";
  }

  private ImmutableList<Element> remarks(Session session, Trades trades) {
    ImmutableList<Element> seating = new SessionConditions(composing, session).seating();
    ImmutableList<Element> texts = joined(brief(session.contents()), brief(session.remarks()));
    return joined(joined(seating, texts), trades.of(CueKind.OTHER));
  }

  private static ImmutableList<Element> joined(
      ImmutableList<Element> first, ImmutableList<Element> second) {
    return ImmutableList.<Element>builder().addAll(first).addAll(second).build();
  }

  private static ImmutableList<Element> brief(RichText text) {
    return isLong(text) ? ImmutableList.of() : Prose.of(text);
  }

  private static ImmutableList<Element> longer(RichText text) {
    return isLong(text) ? Prose.of(text) : ImmutableList.of();
  }

  private RunSheetBelow below() {
    return new RunSheetBelow(composing);
  }

  private static boolean isLong(RichText text) {
    return text.plain().length() > LONG;
  }
}
