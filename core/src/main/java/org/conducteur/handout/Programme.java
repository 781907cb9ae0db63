package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.RowKind;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.handout.Grid.Part;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.session.Session;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;
import org.conducteur.text.Inline;
import org.conducteur.time.Day;

/** The public programme: when, what, where, who. */
final class Programme {
  private static final PageMaster PAGE = PageMaster.A4.withMargin(12);
  private static final PageMaster LARGE = new PageMaster(PaperSize.A4, false, 18, 16);

  private final Composing composing;
  private final Words words;
  private final Event event;
  private final boolean large;

  private Programme(Composing composing, boolean large) {
    this.composing = composing;
    words = composing.words();
    event = composing.event();
    this.large = large;
  }

  static Draft compose(Composing composing) {
    return Draft.covered(
            composing.words().text("handout.programme"), new Programme(composing, false).body())
        .on(PAGE);
  }

  /** For people who see little: 18 points, in one column instead of a table. */
  static Draft largePrint(Composing composing) {
    return Draft.covered(
            composing.words().text("handout.programme"), new Programme(composing, true).body())
        .on(LARGE);
  }

  private ImmutableList<Element> body() {
    ListMultimap<Optional<Day>, Planned> days =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    composing.agenda().byTime().forEach(planned -> days.put(planned.day(), planned));
    List<Element> out = new ArrayList<>(Prose.of(event.presentation()));
    boolean titled = large || event.days().size() > 1;
    for (Day day : event.days()) {
      List<Planned> sessions = days.removeAll(Optional.of(day));
      if (!sessions.isEmpty()) {
        if (titled) {
          out.add(heading(composing.times().title(day)));
        }
        out.addAll(sessions(sessions));
      }
    }
    List<Planned> undated = days.get(Optional.<Day>empty());
    if (!undated.isEmpty()) {
      if (large || !event.days().isEmpty()) {
        out.add(heading(words.text(event.days().isEmpty() ? "handout.programme" : "day.unknown")));
      }
      out.addAll(sessions(undated));
    }
    out.addAll(access());
    return ImmutableList.copyOf(out);
  }

  private static Heading heading(String text) {
    return new Heading(1, Inline.of(text), false);
  }

  private boolean severalRooms() {
    return event.venues().stream().mapToInt(venue -> venue.rooms().size()).sum() > 1;
  }

  private ImmutableList<Element> sessions(List<Planned> sessions) {
    return large ? list(sessions) : ImmutableList.of(table(sessions));
  }

  private Element table(List<Planned> sessions) {
    Grid grid =
        new Grid()
            .naming(words.text("column.time"), 18)
            .column(words.text("column.session"), 67)
            .column(words.text("column.room"), 15);
    boolean severalRooms = severalRooms();
    Set<Planned> parallel = severalRooms ? Parallel.among(sessions) : Set.of();
    for (Planned planned : sessions) {
      Session session = planned.session();
      grid.row(
          session.kind().isBreak() ? RowKind.QUIET : RowKind.BODY,
          0,
          List.of(
              Part.of(when(planned, parallel.contains(planned))),
              Part.of(new ProgrammeSession(composing, session).brief()),
              Part.of(severalRooms ? room(session) : "")));
    }
    return grid.table(Optional.empty());
  }

  private ImmutableList<Element> when(Planned planned, boolean parallel) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.addAll(SessionPeople.cell(composing.times().span(planned).orElse("")));
    if (parallel) {
      String told = words.text("programme.parallel");
      out.add(new Paragraph(ParagraphRole.MUTED, Inline.of(told)));
    }
    return out.build();
  }

  private ImmutableList<Element> list(List<Planned> sessions) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    boolean severalRooms = severalRooms();
    for (Planned planned : sessions) {
      Session session = planned.session();
      out.add(new Heading(2, Inline.of(session.title()), false));
      String where = severalRooms ? room(session) : "";
      String when = composing.times().span(planned).orElse("");
      String both = when.isEmpty() || where.isEmpty() ? when + where : when + ", " + where;
      if (!both.isEmpty()) {
        out.add(Paragraph.of(Prose.strong(both)));
      }
      out.addAll(new ProgrammeSession(composing, session).full());
    }
    return out.build();
  }

  private String room(Session session) {
    return session.room().map(composing.directory()::name).orElse("");
  }

  private ImmutableList<Element> access() {
    ImmutableList<Venue> told =
        event.venues().stream()
            .filter(venue -> !venue.access().isEmpty() || venue.address().isPresent())
            .collect(toImmutableList());
    if (told.isEmpty()) {
      return ImmutableList.of();
    }
    return ImmutableList.of(
        heading(words.text("section.access")),
        new LabelValues(
            told.stream()
                .map(venue -> new LabelValue(venue.name(), access(venue)))
                .collect(toImmutableList())));
  }

  private ImmutableList<Element> access(Venue venue) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    ImmutableList<Inline> address = venue.address().map(Inline::of).orElse(ImmutableList.of());
    if (!address.isEmpty() && venue.access().blocks().size() == 1) {
      out.add(
          Paragraph.of(
              Prose.join(
                  Prose.join(Prose.strong(Inline.plain(address)), Inline.of(" \u2013 ")),
                  venue.access().inlines())));
    } else {
      if (!address.isEmpty()) {
        out.add(Paragraph.of(address));
      }
      out.addAll(Prose.of(venue.access()));
    }
    for (Room room : venue.rooms()) {
      if (!room.accessibility().isEmpty()) {
        out.add(
            Paragraph.of(
                Prose.join(
                    Prose.strong(words.text("label.value", "label", room.name(), "value", "")),
                    room.accessibility().inlines())));
      }
    }
    return out.build();
  }
}
