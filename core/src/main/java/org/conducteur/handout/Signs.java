package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.conducteur.document.Arrow;
import org.conducteur.document.Display;
import org.conducteur.document.Element;
import org.conducteur.document.ParagraphRole;
import org.conducteur.event.Event;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Direction;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.Venue;
import org.conducteur.logistics.Way;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;

/** What hangs on doors, at stations and along the way, in very large type. */
final class Signs {
  /** Sizes of type on A4; the largest one in which the sessions of a day fit is taken. */
  private static final ImmutableList<Integer> TYPES = ImmutableList.of(30, 28, 26, 24);

  private static final int LARGEST = 36;
  private static final int MARGIN = 15;

  private static final ImmutableMap<Way, Arrow> ARROWS =
      Maps.immutableEnumMap(
          ImmutableMap.of(
              Way.LEFT,
              Arrow.LEFT,
              Way.RIGHT,
              Arrow.RIGHT,
              Way.AHEAD,
              Arrow.UP,
              Way.UP,
              Arrow.UP,
              Way.BACK,
              Arrow.DOWN,
              Way.DOWN,
              Arrow.DOWN));

  /** Shares of the height, in percent. */
  private static final int NAME = 50;

  private static final int WORDS = 32;
  private static final int WAY = 75;
  private static final int WHERE = 14;

  /** A longer text is smaller as display type than as a paragraph. */
  private static final int LONGEST_DISPLAY = 150;

  private final Composing composing;
  private final Words words;

  private final DoorSigns doors;

  private Signs(Composing composing) {
    this.composing = composing;
    words = composing.words();
    doors = new DoorSigns(composing);
  }

  static Draft compose(Composing composing) {
    Signs signs = new Signs(composing);
    PageMaster page = signs.page();
    Event event = composing.event();
    ImmutableList.Builder<Element> body = ImmutableList.builder();
    body.addAll(signs.doors.elements(page));
    Set<String> stations = new HashSet<>();
    for (Station station : event.stations()) {
      if (composing.wants(station.id().value()) && stations.add(station.id().value())) {
        body.addAll(signs.station(station));
      }
    }
    ImmutableList<Direction> directions = directions(event);
    for (int i = 0; i < directions.size(); i++) {
      if (composing.wants(directionId(i))) {
        body.addAll(signs.direction(directions.get(i)));
      }
    }
    return Draft.plain(composing.words().text("handout.signs"), body.build())
        .opening(Draft.Opening.BARE)
        .on(page);
  }

  /** Rooms, stations, and the signs that show the way. */
  static ImmutableList<Subject> subjects(Event event) {
    ImmutableList.Builder<Subject> ways = ImmutableList.builder();
    ImmutableList<Direction> directions = directions(event);
    for (int i = 0; i < directions.size(); i++) {
      ways.add(new Subject(directionId(i), name(directions.get(i))));
    }
    return Subjects.both(
        Subjects.both(Subjects.rooms(event), Subjects.stations(event)), ways.build());
  }

  /** Directions have no id of their own; they keep their number while none is added before them. */
  private static String directionId(int index) {
    return "direction-" + (index + 1);
  }

  private static String name(Direction direction) {
    return direction
        .location()
        .map(where -> direction.text() + " (" + where + ")")
        .orElse(direction.text());
  }

  private static ImmutableList<Direction> directions(Event event) {
    return event.venues().stream()
        .map(Venue::directions)
        .flatMap(List::stream)
        .collect(toImmutableList());
  }

  /** The same for all signs of an event, whichever of them are wanted. */
  private PageMaster page() {
    for (int type : TYPES) {
      if (doors.fit(page(type))) {
        return page(type);
      }
    }
    return page(TYPES.get(TYPES.size() - 1));
  }

  private PageMaster page(int type) {
    PaperSize paper = composing.options().paper().orElse(composing.options().brand().paper());
    int scaled = type * paper.width() / PaperSize.A4.width();
    return new PageMaster(paper, true, Math.min(LARGEST, scaled)).withMargin(MARGIN);
  }

  private ImmutableList<Element> station(Station station) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.add(new Display(station.name(), Optional.empty(), NAME, true));
    String text = station.sign().plain();
    if (station.sign().blocks().size() == 1 && text.length() <= LONGEST_DISPLAY) {
      out.add(new Display(text, Optional.empty(), WORDS, false));
    } else {
      out.addAll(Prose.of(station.sign(), ParagraphRole.LEAD));
    }
    return out.build();
  }

  /** Below the words it is said where the arrow points, and where to, if that is something else. */
  private ImmutableList<Element> direction(Direction direction) {
    String where =
        Stream.of(
                direction.room().map(this::roomName).filter(name -> !name.equals(direction.text())),
                Optional.of(words.of(direction.arrow())))
            .flatMap(Optional::stream)
            .collect(joining(" \u00B7 "));
    Optional<Arrow> arrow = Optional.ofNullable(ARROWS.get(direction.arrow()));
    return ImmutableList.of(
        new Display(direction.text(), arrow, WAY, true),
        new Display(where, Optional.empty(), WHERE, false));
  }

  private String roomName(RoomId id) {
    return composing.directory().name(id);
  }
}
