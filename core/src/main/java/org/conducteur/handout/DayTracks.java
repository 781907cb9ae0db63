package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.BlockTone;
import org.conducteur.document.Schedule;
import org.conducteur.document.ScheduleBlock;
import org.conducteur.document.ScheduleTick;
import org.conducteur.event.Planned;
import org.conducteur.id.RoomId;
import org.conducteur.session.Session;

/** The sessions of a day on tracks: one for each room, more where sessions of a room overlap. */
final class DayTracks {
  /** Distances of ticks, in minutes; the first one that does with few ticks is taken. */
  private static final ImmutableList<Integer> STEPS = ImmutableList.of(30, 60, 120, 360, 1440);

  private static final int MOST_TICKS = 20;

  /** A day at most so long, in minutes, has ticks at its half hours. */
  private static final int SHORT = 8 * 60;

  private record Track(String name, List<Block> blocks) {
    int end() {
      return blocks.get(blocks.size() - 1).to();
    }
  }

  private record Block(Planned planned, int from, int to) {}

  private final Composing composing;
  private final Words words;
  private final String title;
  private final LocalDateTime midnight;
  private final List<Track> tracks = new ArrayList<>();

  DayTracks(Composing composing, String title, List<Planned> sessions) {
    this.composing = composing;
    words = composing.words();
    this.title = title;
    midnight =
        sessions.stream()
            .flatMap(planned -> planned.range().stream())
            .map(range -> range.lowerEndpoint().toLocalDate())
            .min(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH)
            .atStartOfDay();
    ImmutableSet<RoomId> named =
        sessions.stream()
            .flatMap(planned -> planned.session().room().stream())
            .collect(ImmutableSet.toImmutableSet());
    // What says no room takes place in the only room of the day.
    Optional<RoomId> only =
        named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    ListMultimap<Optional<RoomId>, Planned> rooms =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    sessions.stream()
        .filter(planned -> planned.range().isPresent())
        .forEach(planned -> rooms.put(planned.session().room().or(() -> only), planned));
    Rooms.inOrder(composing.event(), rooms.keySet())
        .forEach(room -> tracks.addAll(tracks(name(room), rooms.get(room))));
  }

  private String name(Optional<RoomId> room) {
    return room.map(composing.directory()::name)
        .orElseGet(
            () ->
                words.text(composing.event().venues().isEmpty() ? "column.session" : "place.none"));
  }

  private List<Track> tracks(String name, List<Planned> sessions) {
    List<Track> out = new ArrayList<>();
    for (Planned planned : sessions) {
      Block block = block(planned);
      Track free =
          out.stream()
              .filter(track -> track.end() <= block.from())
              .findFirst()
              .orElseGet(
                  () -> {
                    Track made = new Track(name(name, out.size() + 1), new ArrayList<>());
                    out.add(made);
                    return made;
                  });
      free.blocks().add(block);
    }
    return out;
  }

  private String name(String room, int number) {
    return number == 1 ? room : words.text("track.further", "name", room, "number", number);
  }

  private Block block(Planned planned) {
    int from = minute(planned.start().orElseThrow());
    return new Block(planned, from, Math.max(from + 1, minute(planned.end().orElseThrow())));
  }

  private int minute(LocalDateTime time) {
    return (int) Duration.between(midnight, time).toMinutes();
  }

  /** Pictures with at most so many tracks each, from the same first to the same last hour. */
  ImmutableList<Schedule> schedules(int most) {
    if (tracks.isEmpty()) {
      return ImmutableList.of();
    }
    int pictures = (tracks.size() + most - 1) / most;
    int each = (tracks.size() + pictures - 1) / pictures;
    ImmutableList<ScheduleTick> ticks = ticks();
    ImmutableList.Builder<Schedule> out = ImmutableList.builder();
    for (int i = 0; i < tracks.size(); i += each) {
      out.add(schedule(tracks.subList(i, Math.min(tracks.size(), i + each)), ticks));
    }
    return out.build();
  }

  private ImmutableList<ScheduleTick> ticks() {
    int[] ends =
        tracks.stream()
            .flatMap(track -> track.blocks().stream())
            .flatMapToInt(block -> Arrays.stream(new int[] {block.from(), block.to()}))
            .toArray();
    Arrays.sort(ends);
    int start = ends[0];
    int end = ends[ends.length - 1];
    int step =
        STEPS.stream()
            .filter(one -> one > 30 || end - start <= SHORT)
            .filter(one -> (end - start) / one <= MOST_TICKS)
            .findFirst()
            .orElse(STEPS.get(STEPS.size() - 1));
    ImmutableList.Builder<ScheduleTick> ticks = ImmutableList.builder();
    for (int minute = start / step * step; ; minute += step) {
      ticks.add(new ScheduleTick(minute, composing.times().clock(clock(minute))));
      if (minute >= end) {
        return ticks.build();
      }
    }
  }

  private static LocalTime clock(int minute) {
    return LocalTime.MIDNIGHT.plusMinutes(minute);
  }

  private Schedule schedule(List<Track> shown, ImmutableList<ScheduleTick> ticks) {
    List<ScheduleBlock> blocks = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      for (Block block : shown.get(i).blocks()) {
        blocks.add(block(i, block));
      }
    }
    blocks.sort(comparingInt(ScheduleBlock::from).thenComparingInt(ScheduleBlock::track));
    ImmutableList<String> names = shown.stream().map(Track::name).collect(toImmutableList());
    String description =
        words.count(
            "wallChart.description",
            blocks.size(),
            "title",
            title,
            "rooms",
            String.join(", ", names));
    return new Schedule(description, names, ticks, ImmutableList.copyOf(blocks));
  }

  private ScheduleBlock block(int track, Block block) {
    Session session = block.planned().session();
    return new ScheduleBlock(
        track,
        block.from(),
        block.to(),
        session.title(),
        composing.times().span(block.planned()).orElse(""),
        WallChart.who(composing, session),
        tone(session));
  }

  private static BlockTone tone(Session session) {
    return switch (session.kind()) {
      case SPEECHES, INTERVIEW, ROUND_TABLE, PRESENTATION, TESTIMONY, PERFORMANCE ->
          BlockTone.STRONG;
      case WELCOME, WORKSHOP, DEMONSTRATION, OTHER -> BlockTone.SOFT;
      case BREAK, MEAL -> BlockTone.QUIET;
    };
  }
}
