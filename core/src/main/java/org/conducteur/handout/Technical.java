package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Station;
import org.conducteur.session.Session;
import org.conducteur.style.PageMaster;
import org.conducteur.text.Inline;
import org.conducteur.time.Day;

/** What the technicians of each room need to know, and all equipment against the stock. */
final class Technical {
  private static final PageMaster PAGE = PageMaster.A4.withMargin(16);

  private final Composing composing;
  private final Words words;
  private final ListMultimap<Optional<RoomId>, RoomDay> days =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();
  private final ListMultimap<Optional<RoomId>, Station> stations =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();

  private Technical(Composing composing) {
    this.composing = composing;
    words = composing.words();
    RoomDay.wanted(composing).forEach(page -> days.put(page.room(), page));
    composing.event().stations().stream()
        .filter(station -> !station.needs().isEmpty())
        .forEach(station -> stations.put(station.room(), station));
  }

  static Draft compose(Composing composing) {
    return Draft.plain(composing.words().text("handout.technical"), new Technical(composing).body())
        .on(PAGE);
  }

  /** Whether there is a room, a session or a station to say something of. */
  static boolean isNeeded(Event event) {
    return !event.equipment().isEmpty()
        || event.stations().stream().anyMatch(station -> !station.needs().isEmpty())
        || event.sessions().stream().anyMatch(Technical::asksForSomething)
        || event.venues().stream()
            .flatMap(venue -> venue.rooms().stream())
            .anyMatch(room -> !room.fixtures().isEmpty());
  }

  private static boolean asksForSomething(Session session) {
    return session.stage().isPresent()
        || session.seating().isPresent()
        || !session.needs().isEmpty()
        || !session.media().isEmpty()
        || !session.cues().isEmpty()
        || session.runningOrder().stream().anyMatch(item -> !item.cues().isEmpty());
  }

  private ImmutableList<Element> body() {
    List<Element> out = new ArrayList<>();
    for (Optional<RoomId> room : rooms()) {
      ImmutableList<Element> content = room(room);
      if (!content.isEmpty()) {
        out.add(heading(1, name(room), room.isPresent() && !out.isEmpty()));
        out.addAll(content);
      }
    }
    if (composing.options().subject().isEmpty()) {
      ImmutableList<Element> totals = new EquipmentTotals(composing).elements();
      if (!totals.isEmpty()) {
        out.add(heading(1, words.text("technical.totals"), !out.isEmpty()));
        out.addAll(totals);
      }
    }
    return ImmutableList.copyOf(out);
  }

  /** Those with sessions, then those with stations alone. */
  private Set<Optional<RoomId>> rooms() {
    Set<Optional<RoomId>> out = new LinkedHashSet<>(days.keySet());
    stations.keySet().stream()
        .filter(room -> room.map(id -> composing.wants(id.value())).orElse(isWhole()))
        .forEach(out::add);
    return out;
  }

  private boolean isWhole() {
    return composing.options().subject().isEmpty();
  }

  private static Heading heading(int level, String text, boolean newPage) {
    return new Heading(level, Inline.of(text), newPage);
  }

  private String name(Optional<RoomId> room) {
    return room.map(composing.directory()::name).orElseGet(() -> words.text("place.none"));
  }

  private ImmutableList<Element> room(Optional<RoomId> id) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    id.flatMap(composing.directory()::findRoom).ifPresent(room -> out.addAll(fixed(room)));
    boolean severalDays = composing.event().days().size() > 1;
    for (RoomDay page : days.get(id)) {
      ImmutableList<Element> sessions = sessions(page, severalDays ? 3 : 2);
      if (severalDays && !sessions.isEmpty()) {
        String day = page.day().map(this::day).orElseGet(() -> words.text("day.unknown"));
        out.add(heading(2, day, false));
      }
      out.addAll(sessions);
    }
    out.addAll(stations(stations.get(id)));
    return out.build();
  }

  private ImmutableList<Element> stations(List<Station> here) {
    ImmutableList.Builder<LabelValue> pairs = ImmutableList.builder();
    for (Station station : here) {
      ImmutableList.Builder<Element> content = ImmutableList.builder();
      station.location().ifPresent(where -> content.add(Paragraph.of(where)));
      content.addAll(new NeedsByOwner(composing).lines(station.needs()));
      content.addAll(Prose.of(station.details(), ParagraphRole.MUTED));
      pairs.add(new LabelValue(station.name(), content.build()));
    }
    return here.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            heading(2, words.text("technical.stations"), false), new LabelValues(pairs.build()));
  }

  private String day(Day day) {
    return composing.times().title(day);
  }

  private ImmutableList<Element> sessions(RoomDay page, int level) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    for (Planned planned : page.sessions()) {
      ImmutableList<Element> content = new TechnicalSession(composing, planned).elements();
      if (!content.isEmpty()) {
        out.add(heading(level, title(planned), false));
        out.addAll(content);
      }
    }
    return out.build();
  }

  private String title(Planned planned) {
    String title = planned.session().title();
    return composing.times().span(planned).map(time -> time + " \u2013 " + title).orElse(title);
  }

  /** What is always there. */
  private ImmutableList<Element> fixed(Room room) {
    ImmutableList.Builder<LabelValue> pairs = ImmutableList.builder();
    List<String> capacity = new ArrayList<>();
    room.seatedCapacity().ifPresent(n -> capacity.add(words.count("capacity.seated", n)));
    room.standingCapacity().ifPresent(n -> capacity.add(words.count("capacity.standing", n)));
    pair(pairs, "label.capacity", SessionPeople.cell(String.join(", ", capacity)));
    pair(
        pairs,
        "column.fixtures",
        room.fixtures().stream()
            .map(LogisticsSection::fixture)
            .map(Paragraph::of)
            .collect(toImmutableList()));
    pair(pairs, "column.accessibility", Prose.of(room.accessibility()));
    ImmutableList<LabelValue> all = pairs.build();
    return all.isEmpty() ? ImmutableList.of() : ImmutableList.of(new LabelValues(all));
  }

  private void pair(
      ImmutableList.Builder<LabelValue> pairs, String key, ImmutableList<Element> value) {
    if (!value.isEmpty()) {
      pairs.add(new LabelValue(words.text(key), value));
    }
  }
}
