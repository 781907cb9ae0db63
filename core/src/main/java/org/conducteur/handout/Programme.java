package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;
import org.conducteur.text.Inline;
import org.conducteur.time.Day;

/** The public programme: when, what, where, who. */
final class Programme {
  private static final int LARGE_PRINT = 18;

  private final Composing composing;
  private final Words words;
  private final Event event;

  private Programme(Composing composing) {
    this.composing = composing;
    words = composing.words();
    event = composing.event();
  }

  static Draft compose(Composing composing) {
    return Draft.covered(
        composing.words().text("handout.programme"), new Programme(composing).body());
  }

  /** For people who see little: 18 points. */
  static Draft largePrint(Composing composing) {
    return compose(composing).on(new PageMaster(PaperSize.A4, false, LARGE_PRINT));
  }

  private ImmutableList<Element> body() {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.addAll(Prose.of(event.presentation()));
    boolean severalDays = event.days().size() > 1;
    for (Day day : event.days()) {
      List<Planned> sessions =
          composing.agenda().byTime().stream()
              .filter(planned -> planned.day().equals(Optional.of(day)))
              .toList();
      if (!sessions.isEmpty()) {
        if (severalDays) {
          out.add(new Heading(1, Inline.of(composing.times().title(day)), false));
        }
        out.add(table(sessions));
      }
    }
    List<Planned> undated =
        composing.agenda().byTime().stream().filter(p -> p.day().isEmpty()).toList();
    if (!undated.isEmpty()) {
      if (!event.days().isEmpty()) {
        out.add(new Heading(1, Inline.of(words.text("day.unknown")), false));
      }
      out.add(table(undated));
    }
    return out.addAll(access()).build();
  }

  private Element table(List<Planned> sessions) {
    Grid grid =
        new Grid()
            .naming(words.text("column.time"), 18)
            .column(words.text("column.session"), 62)
            .column(words.text("column.room"), 20);
    boolean severalRooms =
        event.venues().stream().mapToInt(venue -> venue.rooms().size()).sum() > 1;
    for (Planned planned : sessions) {
      Session session = planned.session();
      grid.row(
          SessionPeople.cell(composing.times().span(planned).orElse("")),
          what(session),
          severalRooms ? SessionPeople.cell(room(session)) : ImmutableList.of());
    }
    return grid.table(Optional.empty());
  }

  private String room(Session session) {
    return session
        .room()
        .map(id -> composing.directory().findRoom(id).map(Room::name).orElse(id.value()))
        .orElse("");
  }

  private ImmutableList<Element> what(Session session) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.add(Paragraph.of(Prose.strong(session.title())));
    out.addAll(Prose.of(session.summary()));
    session
        .language()
        .ifPresent(
            tag ->
                out.add(
                    new Paragraph(
                        ParagraphRole.MUTED,
                        Inline.of(
                            words.text("session.language", "language", words.language(tag))))));
    ImmutableList<Inline> provisions = new ProvisionLines(words).line(session.provisions());
    if (!provisions.isEmpty()) {
      out.add(new Paragraph(ParagraphRole.MUTED, provisions));
    }
    return out.addAll(speakers(session)).build();
  }

  private ImmutableList<Element> speakers(Session session) {
    PeopleWords people = new PeopleWords(composing);
    List<Inline> lines = new ArrayList<>();
    for (Participation participation : session.participations()) {
      if (participation.role() != Role.CREW && participation.role() != Role.HOST) {
        String text = people.presented(participation);
        if (!lines.isEmpty()) {
          lines.add(new Inline.LineBreak());
        }
        lines.add(
            new Inline.Text(
                participation.role() == Role.SPEAKER
                    ? text
                    : words.text(
                        "role.presented", "who", text, "role", words.of(participation.role()))));
      }
    }
    return lines.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(new Paragraph(ParagraphRole.MUTED, ImmutableList.copyOf(lines)));
  }

  private ImmutableList<Element> access() {
    ImmutableList<Venue> told =
        event.venues().stream()
            .filter(venue -> !venue.access().isEmpty() || venue.address().isPresent())
            .collect(toImmutableList());
    if (told.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.add(new Heading(1, Inline.of(words.text("section.access")), false));
    for (Venue venue : told) {
      String place =
          venue.address().map(address -> venue.name() + ", " + address).orElse(venue.name());
      out.add(Paragraph.of(Prose.strong(place)));
      out.addAll(Prose.of(venue.access()));
      for (Room room : venue.rooms()) {
        if (!room.accessibility().isEmpty()) {
          out.add(
              Paragraph.of(
                  Prose.join(
                      Prose.strong(words.text("label.value", "label", room.name(), "value", "")),
                      room.accessibility().inlines())));
        }
      }
    }
    return out.build();
  }
}
