package org.conducteur.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conducteur.event.Agenda;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.logistics.Room;
import org.conducteur.session.Session;
import org.conducteur.text.Typography;
import org.conducteur.time.Day;

/** The event as a table of at most the terminal's width, day by day. */
final class RunOfShow {
  private static final int WIDEST_ROOM = 18;

  private final Event event;
  private final Directory directory;
  private final Messages messages;
  private final Output output;
  private final Style style;
  private final int width;
  private final boolean severalRooms;

  RunOfShow(Event event, Setting setting) {
    this.event = event;
    directory = Directory.of(event);
    messages = setting.messages();
    output = setting.out();
    style = setting.console().style(output);
    width = setting.console().width();
    severalRooms = event.venues().stream().mapToInt(venue -> venue.rooms().size()).sum() > 1;
  }

  String text() {
    StringBuilder out = new StringBuilder();
    heading(title(), style::bold, out);
    List<Planned> sessions = Agenda.of(event).byTime();
    Map<Optional<Day>, TextTable> tables =
        ImmutableMap.copyOf(Maps.transformValues(days(sessions), this::table));
    // The same columns for every day: they are compared.
    ImmutableList<Integer> widths = widths(ImmutableList.copyOf(tables.values()));
    tables.forEach(
        (day, table) -> {
          out.append('\n');
          dayName(day).ifPresent(name -> heading(name, style::bold, out));
          table.lines(widths).forEach(line -> out.append(line).append('\n'));
        });
    if (sessions.isEmpty()) {
      heading(messages.text("show.empty"), style::faint, out);
    }
    if (sessions.stream().anyMatch(p -> p.startImplied() || p.endImplied())) {
      out.append('\n');
      heading(messages.text("show.implied"), style::faint, out);
    }
    return out.toString();
  }

  private void heading(String text, UnaryOperator<String> look, StringBuilder out) {
    Wrapping.wrap(text, width).forEach(line -> out.append(look.apply(line)).append('\n'));
  }

  /** The title, with what it does not say itself. */
  private String title() {
    return Stream.concat(
            Stream.of(event.title()),
            Stream.of(event.edition(), event.city())
                .flatMap(Optional::stream)
                .filter(part -> !event.title().contains(part)))
        .map(this::set)
        .collect(joining(" \u2013 "));
  }

  /** Days in the order of the event; sessions whose day is not known come last. */
  private Map<Optional<Day>, List<Planned>> days(List<Planned> sessions) {
    Map<Optional<Day>, List<Planned>> byDay = sessions.stream().collect(groupingBy(Planned::day));
    return Stream.concat(event.days().stream().map(Optional::of), Stream.of(Optional.<Day>empty()))
        .distinct()
        .filter(byDay::containsKey)
        .collect(
            Collectors.toMap(
                day -> day,
                byDay::get,
                (one, other) -> one,
                LinkedHashMap<Optional<Day>, List<Planned>>::new));
  }

  private Optional<String> dayName(Optional<Day> day) {
    if (day.isEmpty()) {
      return event.days().isEmpty() ? Optional.empty() : Optional.of(messages.text("show.no.day"));
    }
    return Optional.of(
        Stream.of(day.get().date().map(date -> Clock24.date(date, messages)), day.get().title())
            .flatMap(Optional::stream)
            .map(this::set)
            .reduce((date, title) -> date + " \u2013 " + title)
            .orElse(day.get().id().value()));
  }

  private TextTable table(List<Planned> sessions) {
    TextTable table = new TextTable();
    Clock24 clock = Clock24.of(sessions);
    table.row(
        row(
            messages.text("column.time"),
            messages.text("column.session"),
            messages.text("column.room"),
            messages.text("column.who")),
        style::faint);
    for (Planned planned : sessions) {
      Session session = planned.session();
      boolean pause = session.kind().isBreak();
      String title = set(session.title());
      table.row(
          row(
              clock.span(planned),
              pause ? "\u2013 " + title + " \u2013" : title,
              set(room(session)),
              set(who(session))),
          pause ? style::faint : UnaryOperator.identity());
    }
    return table;
  }

  private ImmutableList<String> row(String time, String title, String room, String who) {
    return (severalRooms ? Stream.of(time, title, room, who) : Stream.of(time, title, who))
        .map(output::fit)
        .collect(ImmutableList.toImmutableList());
  }

  /** Times take what they need, rooms a quarter of the rest at most, titles and people share. */
  private ImmutableList<Integer> widths(List<TextTable> tables) {
    int time = natural(tables, 0);
    int gaps = TextTable.GAP.length() * (severalRooms ? 3 : 2);
    int room =
        severalRooms
            ? Math.min(natural(tables, 2), Math.min(WIDEST_ROOM, (width - time - gaps) / 4))
            : 0;
    int rest = width - time - room - gaps;
    int wished = natural(tables, severalRooms ? 3 : 2);
    int title = Math.min(natural(tables, 1), Math.max(rest - wished, rest * 3 / 5));
    int who = Math.min(wished, rest - title);
    return severalRooms
        ? ImmutableList.of(time, title, room, who)
        : ImmutableList.of(time, title, who);
  }

  private static int natural(List<TextTable> tables, int column) {
    return tables.stream().mapToInt(table -> table.natural(column)).max().orElse(0);
  }

  private String room(Session session) {
    return session
        .room()
        .map(id -> directory.findRoom(id).map(Room::name).orElse(id.value()))
        .orElse("");
  }

  private String who(Session session) {
    return session.participations().stream()
        .map(participation -> directory.name(participation.who()))
        .collect(joining(", "));
  }

  private String set(String text) {
    return Typography.set(Printable.line(text), Locale.forLanguageTag(event.language()))
        .replace('\u202F', '\u00A0');
  }
}
