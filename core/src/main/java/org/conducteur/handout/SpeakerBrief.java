package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.text.Inline;

/** A letter to one speaker: when, where, with whom, what is asked of her, what to send by when. */
final class SpeakerBrief {
  private final Composing composing;
  private final Words words;
  private final Event event;
  private final PartyId speaker;
  private final ImmutableList<OwnSession> sessions;

  private SpeakerBrief(Composing composing, PartyId speaker) {
    this.composing = composing;
    words = composing.words();
    event = composing.event();
    this.speaker = speaker;
    sessions =
        composing.agenda().byTime().stream()
            .flatMap(planned -> OwnSession.of(planned, speaker).stream())
            .collect(toImmutableList());
  }

  static Draft compose(Composing composing) {
    ImmutableList<Element> body =
        composing
            .options()
            .subject()
            .map(id -> new SpeakerBrief(composing, PartyId.of(id)).body())
            .orElse(ImmutableList.of());
    return Draft.plain(composing.words().text("handout.brief"), body);
  }

  private ImmutableList<Element> body() {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    PeopleWords people = new PeopleWords(composing);
    out.add(new Heading(1, Inline.of(people.name(speaker)), true));
    sessions.stream()
        .map(own -> people.office(own.part()))
        .filter(office -> !office.isEmpty())
        .findFirst()
        .ifPresent(office -> out.add(new Paragraph(ParagraphRole.MUTED, Inline.of(office))));
    out.add(
        new Paragraph(
            ParagraphRole.LEAD,
            Inline.of(words.text("brief.thanks", "event", new Frame(composing).title()))));
    out.add(Paragraph.of(words.text("brief.personal")));
    LabelValues head = new LabelValues(head());
    if (!head.pairs().isEmpty()) {
      out.add(head);
    }
    BriefRequests requests = new BriefRequests(composing, speaker);
    Section section = new Section(words, 2);
    section.part("brief.send", requests.open(sessions));
    section.part("brief.received", requests.done(sessions));
    out.addAll(section.elements());
    for (OwnSession own : sessions) {
      out.addAll(new BriefSession(composing, own, speaker).elements());
    }
    return out.build();
  }

  private ImmutableList<LabelValue> head() {
    ImmutableList.Builder<LabelValue> pairs = ImmutableList.builder();
    ImmutableList<Element> when = when();
    if (!when.isEmpty()) {
      pairs.add(new LabelValue(words.text("brief.when"), when));
    }
    ImmutableList<Element> places =
        venues().stream().flatMap(this::place).collect(toImmutableList());
    if (!places.isEmpty()) {
      pairs.add(new LabelValue(words.text("brief.where"), places));
    }
    ImmutableList<Element> contact = new ReachedBy(composing).lines();
    if (!contact.isEmpty()) {
      pairs.add(new LabelValue(words.text("label.contact"), contact));
    }
    return pairs.build();
  }

  /** The day, or a line for each of several sessions. */
  private ImmutableList<Element> when() {
    if (sessions.size() == 1) {
      return sessions.get(0).planned().day().stream()
          .map(day -> Paragraph.of(Prose.strong(composing.times().day(day))))
          .collect(toImmutableList());
    }
    return sessions.stream().map(this::line).map(Paragraph::of).collect(toImmutableList());
  }

  private ImmutableList<Inline> line(OwnSession own) {
    Times times = composing.times();
    String time =
        Stream.of(own.planned().day().map(times::day), times.span(own.planned()))
            .flatMap(Optional::stream)
            .collect(joining(", "));
    String title = own.session().title();
    return time.isEmpty()
        ? Inline.of(title)
        : Prose.join(Prose.strong(time), Inline.of(" \u2013 " + title));
  }

  /** The venues of her rooms, or of the event where no room is known. */
  private List<Venue> venues() {
    ImmutableSet<RoomId> rooms =
        sessions.stream()
            .flatMap(own -> own.session().room().stream())
            .collect(ImmutableSet.toImmutableSet());
    List<Venue> hers =
        event.venues().stream()
            .filter(venue -> venue.rooms().stream().map(Room::id).anyMatch(rooms::contains))
            .toList();
    return hers.isEmpty() ? event.venues() : hers;
  }

  private Stream<Element> place(Venue venue) {
    String where =
        Stream.of(Optional.of(venue.name()), venue.address().or(() -> event.city()))
            .flatMap(Optional::stream)
            .distinct()
            .collect(joining(", "));
    return Stream.of(
            Stream.of(Paragraph.of(Prose.strong(where))),
            Prose.of(venue.access()).stream(),
            venue.rooms().stream().filter(this::isHers).flatMap(SpeakerBrief::accessibility))
        .flatMap(part -> part);
  }

  private boolean isHers(Room room) {
    return sessions.stream().anyMatch(own -> own.session().room().equals(Optional.of(room.id())));
  }

  private static Stream<Element> accessibility(Room room) {
    return room.accessibility().isEmpty()
        ? Stream.of()
        : Stream.of(
            Paragraph.of(
                Prose.join(
                    Prose.strong(room.name() + " \u2013 "), room.accessibility().inlines())));
  }
}
