package org.conducteur.handout;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.document.Display;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Paragraph;
import org.conducteur.event.Planned;
import org.conducteur.id.RoomId;
import org.conducteur.session.Session;
import org.conducteur.style.PageMaster;
import org.conducteur.text.Inline;
import org.conducteur.time.Day;

/** What hangs on the door of a room: its name, and what happens there, a page for each day. */
final class DoorSigns {
  /** The share of the height that the name may take, in percent. */
  private static final int NAME = 24;

  /** The share of the width that is left beside the times. */
  private static final double BESIDE_TIMES = 0.7;

  /** The space between two sessions, in lines. */
  private static final double GAP = 0.3;

  /** The space below the name, in lines. */
  private static final double BELOW = 0.8;

  /** The heading with the day. */
  private static final double DAY = 1.8;

  private final Composing composing;

  /** The place of each session in the order of time. */
  private final IdentityHashMap<Planned, Integer> ranks = new IdentityHashMap<>();

  /** The sessions of each room and day. */
  private final Map<Subject, Map<Optional<Day>, List<Planned>>> rooms = new LinkedHashMap<>();

  DoorSigns(Composing composing) {
    this.composing = composing;
    composing.agenda().byTime().forEach(planned -> ranks.put(planned, ranks.size()));
    ListMultimap<String, Planned> inRoom = LinkedListMultimap.create();
    List<Planned> everywhere = new ArrayList<>();
    for (Planned planned : composing.agenda().byTime()) {
      planned
          .session()
          .room()
          .map(RoomId::value)
          .ifPresentOrElse(room -> inRoom.put(room, planned), () -> everywhere.add(planned));
    }
    for (Subject room : Subjects.rooms(composing.event())) {
      rooms.put(room, days(inRoom.get(room.id()), everywhere));
    }
  }

  /** The signs of the rooms that are wanted, for a page of the size that they are printed on. */
  ImmutableList<Element> elements(PageMaster page) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    rooms.forEach(
        (room, days) -> {
          if (composing.wants(room.id())) {
            days.forEach((day, sessions) -> out.addAll(signs(room.name(), day, sessions, page)));
          }
        });
    return out.build();
  }

  /** Whether every day of every room has its sessions on one page. */
  boolean fit(PageMaster page) {
    return rooms.entrySet().stream()
        .allMatch(
            room ->
                room.getValue().values().stream()
                    .allMatch(day -> pages(room.getKey().name(), day, page).size() == 1));
  }

  /** The sessions of each day in order; those without a room, such as breaks, where others are. */
  private Map<Optional<Day>, List<Planned>> days(List<Planned> here, List<Planned> everywhere) {
    Map<Optional<Day>, List<Planned>> days = new LinkedHashMap<>();
    for (Planned planned : here) {
      days.computeIfAbsent(planned.day(), day -> new ArrayList<>()).add(planned);
    }
    for (Planned planned : everywhere) {
      List<Planned> day = days.get(planned.day());
      if (day != null) {
        day.add(planned);
      }
    }
    days.values().forEach(day -> day.sort(comparing(ranks::get)));
    return days;
  }

  private ImmutableList<Element> signs(
      String room, Optional<Day> day, List<Planned> sessions, PageMaster page) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    for (List<Planned> some : pages(room, sessions, page)) {
      out.add(new Display(room, Optional.empty(), NAME, true));
      if (hasSeveralDays()) {
        day.ifPresent(one -> out.add(new Heading(2, Inline.of(composing.times().day(one)), false)));
      }
      out.add(new LabelValues(ImmutableList.copyOf(Lists.transform(some, this::line))));
    }
    return out.build();
  }

  private boolean hasSeveralDays() {
    return composing.event().days().size() > 1;
  }

  private List<List<Planned>> pages(String name, List<Planned> sessions, PageMaster page) {
    Extent whole = Extent.of(page);
    Extent beside = whole.narrowed(BESIDE_TIMES);
    double head = whole.display(name, NAME / 100.0) + (hasSeveralDays() ? DAY : 0) + BELOW;
    double room = whole.lines() - head;
    List<List<Planned>> out = new ArrayList<>();
    List<Planned> some = new ArrayList<>();
    double used = 0;
    for (Planned planned : sessions) {
      double height = GAP + beside.of(line(planned).value());
      if (used + height > room && !some.isEmpty()) {
        out.add(some);
        some = new ArrayList<>();
        used = 0;
      }
      some.add(planned);
      used += height;
    }
    out.add(some);
    return out;
  }

  private LabelValue line(Planned planned) {
    Session session = planned.session();
    ImmutableList.Builder<Element> what = ImmutableList.builder();
    what.add(
        Paragraph.of(
            session.kind().isBreak() ? Inline.of(session.title()) : Prose.strong(session.title())));
    session
        .language()
        .map(tag -> composing.words().language(tag))
        .map(name -> composing.words().text("session.language", "language", name))
        .ifPresent(text -> what.add(Paragraph.of(text)));
    return new LabelValue(composing.times().span(planned).orElse(""), what.build());
  }
}
