package org.conducteur.handout;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;
import org.conducteur.event.Planned;
import org.conducteur.id.PartyId;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.session.CueKind;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.text.Inline;
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
            title(session),
            who(session, Set.of()),
            place(session),
            trades,
            remarks(session, trades))
        .addTo(grid, session.kind().isBreak() ? RowKind.QUIET : RowKind.BODY);
    further(trades.others());
    further(session.contents(), session.remarks());
  }

  private void group(int number, Planned planned) {
    Session session = planned.session();
    timed(number, planned).across(title(session)).addTo(grid, RowKind.GROUP);
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
    ImmutableList<Element> who = who(session, named);
    ImmutableList<Element> remarks = remarks(session, trades);
    if (!trades.isEmpty() || !who.isEmpty() || !remarks.isEmpty()) {
      ImmutableList<Inline> title =
          ImmutableList.of(new Inline.Emphasis(Inline.of(words.text("runSheet.setUp"))));
      line()
          .untimed()
          .said(ImmutableList.of(Paragraph.of(title)), who, place(session), trades, remarks)
          .addTo(grid, RowKind.BODY);
    }
    further(trades.others());
    further(session.contents(), session.remarks());
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
    further(item.details());
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

  private ImmutableList<Element> title(Session session) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.add(Paragraph.of(Prose.strong(session.title())));
    new SessionConditions(composing, session)
        .limits()
        .forEach(limit -> out.add(new Paragraph(ParagraphRole.MUTED, limit)));
    session
        .language()
        .map(tag -> words.text("session.language", "language", words.language(tag)))
        .ifPresent(text -> out.add(new Paragraph(ParagraphRole.MUTED, Inline.of(text))));
    return out.build();
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

  private void further(List<EquipmentNeed> needs) {
    if (!needs.isEmpty()) {
      EquipmentLines lines = new EquipmentLines(composing);
      String names = needs.stream().map(lines::brief).collect(joining(" \u00B7 "));
      String text =
          words.text("label.value", "label", words.text("runSheet.others"), "value", names);
      RunSheetLine.further(grid, SessionPeople.cell(text));
    }
  }

  private void further(RichText... texts) {
    Stream.of(texts)
        .filter(RunSheetTable::isLong)
        .forEach(text -> RunSheetLine.further(grid, Prose.of(text)));
  }

  private static boolean isLong(RichText text) {
    return text.plain().length() > LONG;
  }
}
