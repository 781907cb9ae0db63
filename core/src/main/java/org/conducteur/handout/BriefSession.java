package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Paragraph;
import org.conducteur.id.PartyId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.session.Brief;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.text.Inline;

/** What a speaker has to know of one of her sessions. */
final class BriefSession {
  private final Composing composing;
  private final Words words;
  private final Times times;
  private final PeopleWords people;
  private final OwnSession own;
  private final Session session;
  private final PartyId speaker;
  private final ImmutableList.Builder<LabelValue> pairs = ImmutableList.builder();

  BriefSession(Composing composing, OwnSession own, PartyId speaker) {
    this.composing = composing;
    words = composing.words();
    times = composing.times();
    people = new PeopleWords(composing);
    this.own = own;
    session = own.session();
    this.speaker = speaker;
  }

  ImmutableList<Element> elements() {
    when();
    where();
    part();
    BriefRunningOrder order = new BriefRunningOrder(composing, own.planned(), speaker);
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.add(new Heading(2, Inline.of(session.title()), false));
    ImmutableList<LabelValue> head = pairs.build();
    if (!head.isEmpty()) {
      out.add(new LabelValues(head));
    }
    Section section = new Section(words, 3);
    section.part("brief.briefs", briefs());
    section.part("section.contents", contents());
    section.table("section.runningOrder", order.grid());
    session
        .comparison()
        .ifPresent(
            comparison ->
                section.plain(new BriefAnswers(composing, comparison, own.part()).elements()));
    return out.addAll(section.elements()).build();
  }

  private void add(String key, ImmutableList<Element> value) {
    if (!value.isEmpty()) {
      pairs.add(new LabelValue(words.text(key), value));
    }
  }

  private void when() {
    own.planned()
        .arrival(own.part(), composing.event().arrivalLead())
        .map(LocalDateTime::toLocalTime)
        .map(at -> Paragraph.of(Prose.strong(words.text("brief.at", "time", times.time(at)))))
        .ifPresent(line -> add("label.arrival", ImmutableList.of(line)));
    ImmutableList.Builder<Element> timing = ImmutableList.builder();
    boolean severalDays = composing.event().days().size() > 1;
    String span =
        Stream.of(
                severalDays ? own.planned().day().map(times::day) : Optional.<String>empty(),
                times.span(own.planned()))
            .flatMap(Optional::stream)
            .collect(joining(", "));
    if (!span.isEmpty()) {
      timing.add(Paragraph.of(Prose.strong(span)));
    }
    new SessionConditions(composing, session)
        .tolerances()
        .forEach(t -> timing.add(Paragraph.of(t)));
    add("label.timing", timing.build());
    add("brief.turn", new BriefRunningOrder(composing, own.planned(), speaker).turns());
  }

  private void where() {
    session
        .room()
        .ifPresent(
            id -> {
              Optional<Room> room = composing.directory().findRoom(id);
              List<String> parts = new ArrayList<>();
              parts.add(room.map(Room::name).orElse(id.value()));
              if (composing.event().venues().size() > 1) {
                composing.event().venues().stream()
                    .filter(venue -> venue.rooms().stream().anyMatch(r -> r.id().equals(id)))
                    .map(Venue::name)
                    .findFirst()
                    .ifPresent(parts::add);
              }
              add("label.room", ImmutableList.of(Paragraph.of(String.join(", ", parts))));
            });
    session
        .stage()
        .ifPresent(stage -> add("label.stage", new SessionThings(composing, session).stage(stage)));
    session
        .language()
        .ifPresent(
            tag ->
                add(
                    "label.language",
                    ImmutableList.of(
                        Paragraph.of(EquipmentLines.capitalised(words.language(tag))))));
  }

  private void part() {
    String role = EquipmentLines.capitalised(words.of(own.part().role()));
    Stream<String> behalf =
        own
            .part()
            .onBehalfOf()
            .map(id -> words.text("cue.behalf", "name", people.fullName(id)))
            .stream();
    add(
        "brief.role",
        ImmutableList.<Element>builder()
            .add(Paragraph.of(Stream.concat(Stream.of(role), behalf).collect(joining(" \u00B7 "))))
            .addAll(Prose.of(own.part().mission()))
            .build());
    add(
        "brief.with",
        session.participations().stream()
            .filter(other -> !other.who().equals(speaker))
            .map(this::presented)
            .map(Paragraph::of)
            .collect(toImmutableList()));
  }

  private ImmutableList<Inline> presented(Participation other) {
    String position = people.position(other);
    String role =
        other.role() == Role.SPEAKER || position.contains(words.of(other.role()))
            ? ""
            : " (" + words.of(other.role()) + ")";
    return Prose.join(
        Prose.strong(people.name(other.who())),
        Inline.of((position.isEmpty() ? "" : ", " + position) + role));
  }

  private ImmutableList<Element> contents() {
    return ImmutableList.<Element>builder()
        .addAll(Prose.of(session.summary()))
        .addAll(Prose.of(session.contents()))
        .build();
  }

  /** Only what is addressed to her or to all is left in the event that she may see. */
  private ImmutableList<Element> briefs() {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    for (Brief brief : session.briefs()) {
      out.addAll(Prose.of(brief.text()));
    }
    return out.build();
  }
}
