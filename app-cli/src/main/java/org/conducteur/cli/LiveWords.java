package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.EquipmentKind;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.session.Cue;
import org.conducteur.session.CueKind;
import org.conducteur.session.Media;
import org.conducteur.session.Participation;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.timeline.Expected;
import org.conducteur.timeline.Situation.Call;
import org.conducteur.timeline.Situation.Place;

/** The sentences of the live screen. */
final class LiveWords {
  /** Narrower lines are cut, not broken. */
  private static final int LEAST = 20;

  private final Event event;
  private final Messages messages;
  private final Directory directory;

  LiveWords(Event event, Messages messages) {
    this.event = event;
    this.messages = messages;
    directory = Directory.of(event);
  }

  String title(Optional<Expected> session, LocalDateTime at) {
    String day =
        session
            .flatMap(step -> step.planned().day())
            .flatMap(
                known -> known.date().map(date -> Clock24.date(date, messages)).or(known::title))
            .orElse("");
    return day.isEmpty() ? event.title() : event.title() + " – " + day;
  }

  String room(Optional<RoomId> room) {
    return room.map(directory::name).orElseGet(() -> messages.text("live.no.room"));
  }

  /** Such as "2/5 Allocution de la maire – Odile KARVANEC". */
  String item(Expected on, Expected item) {
    return item.step().item().orElse(0) + "/" + on.items().size() + " " + titled(item);
  }

  private String titled(Expected step) {
    String who = who(step);
    return who.isEmpty() ? step.title() : step.title() + " – " + who;
  }

  private String who(Expected step) {
    Session session = step.planned().session();
    Stream<PartyId> ids =
        item(step)
            .map(item -> item.speakers().stream())
            .orElseGet(() -> session.participations().stream().map(Participation::who));
    return ids.distinct().map(directory::name).collect(joining(", "));
  }

  private static Optional<RunningItem> item(Expected step) {
    return step.step().item().isEmpty()
        ? Optional.empty()
        : Optional.of(
            step.planned().session().runningOrder().get(step.step().item().getAsInt() - 1));
  }

  /** Such as "Prévu 09:30–10:15 · fin attendue 10:18 · 3 min de retard". */
  String times(Expected on, Optional<LocalDateTime> target) {
    return Stream.of(
            span(on.plan()),
            on.end()
                .or(() -> target)
                .map(end -> messages.text("live.end", "time", LiveTimes.minutes(end))),
            Optional.of(offset(on.end().isPresent() ? on.endOffset() : on.startOffset())))
        .flatMap(Optional::stream)
        .collect(joining(" · "));
  }

  private Optional<String> span(Expected.Times plan) {
    if (plan.start().isEmpty() && plan.end().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        messages.text(
            "live.planned",
            "span",
            plan.start().map(LiveTimes::minutes).orElse("")
                + "–"
                + plan.end().map(LiveTimes::minutes).orElse("")));
  }

  private String offset(Duration by) {
    long minutes = LiveTimes.minutes(by);
    return minutes == 0
        ? messages.text("live.in.time")
        : messages.text(minutes > 0 ? "live.late" : "live.early", "n", Math.abs(minutes));
  }

  String starting(Expected next) {
    return Stream.of(
            span(next.plan()),
            next.start()
                .map(start -> messages.text("live.start", "time", LiveTimes.minutes(start))),
            Optional.of(offset(next.startOffset())))
        .flatMap(Optional::stream)
        .collect(joining(" · "));
  }

  String next(Expected next) {
    String time =
        next.start()
            .map(start -> messages.text("live.next.time", "time", LiveTimes.minutes(start)))
            .orElse("");
    return messages.text("live.next", "time", time, "title", titled(next));
  }

  String date(Expected step, LocalDateTime start) {
    String day =
        step.planned()
            .day()
            .flatMap(known -> known.date().map(date -> Clock24.date(date, messages)))
            .orElse("");
    return messages.text("live.date", "day", day, "time", LiveTimes.minutes(start));
  }

  /** What to do for what is on: cues, what to launch, which sound. */
  ImmutableList<LiveLine> doing(Place place, int width) {
    return lines(place.cues(), place.item().or(place::on), width);
  }

  /** The same for what comes next, indented. */
  ImmutableList<LiveLine> detail(Expected next, int width) {
    List<Cue> cues = item(next).map(RunningItem::cues).orElse(next.planned().session().cues());
    return lines(cues, Optional.of(next), width);
  }

  private ImmutableList<LiveLine> lines(List<Cue> cues, Optional<Expected> step, int width) {
    Stream<String> told =
        cues.stream()
            .map(
                cue ->
                    messages.text(
                        "live.cue." + Ascii.toLowerCase(cue.kind().name()),
                        "text",
                        cue.text().plain()));
    Stream<String> things =
        step.stream().flatMap(known -> Stream.concat(media(known), sound(known, cues).stream()));
    return Stream.concat(told, things)
        .flatMap(
            line ->
                Wrapping.wrap(Printable.line(line), Math.max(LEAST, width - 4)).stream().limit(2))
        .map(line -> LiveLine.plain("  " + line))
        .collect(toImmutableList());
  }

  private Stream<String> media(Expected step) {
    Session session = step.planned().session();
    return session.media().stream()
        .filter(
            media ->
                item(step)
                    .map(item -> item.media().contains(media.id()))
                    .orElse(session.runningOrder().isEmpty()))
        .map(this::launch);
  }

  private String launch(Media media) {
    String silent = media.silent() ? messages.text("live.silent") : "";
    String length =
        media
            .length()
            .map(time -> messages.text("live.length", "time", LiveTimes.countdown(time)))
            .orElse("");
    return messages.text("live.launch", "title", media.title(), "more", length + silent);
  }

  /** The microphones, which the equipment of a session says where its items do not. */
  private Optional<String> sound(Expected step, List<Cue> cues) {
    boolean later = step.step().item().orElse(1) > 1;
    if (later || cues.stream().anyMatch(cue -> cue.kind() == CueKind.SOUND)) {
      return Optional.empty();
    }
    String needs =
        step.planned().session().needs().stream()
            .flatMap(need -> sound(need).stream())
            .collect(joining(", "));
    return needs.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.text("live.sound", "needs", needs));
  }

  private Optional<String> sound(EquipmentNeed need) {
    return directory
        .findEquipment(need.item())
        .filter(item -> item.kind().equals(Optional.of(EquipmentKind.SOUND)))
        .map(item -> need.quantity().map(n -> n + " × ").orElse("") + item.name());
  }

  /** Who has to be where, a line for each moment and session. */
  ImmutableList<LiveLine> calls(List<Call> calls, int width) {
    return calls.stream()
        .collect(
            groupingBy(
                call -> List.of(call.by(), call.session().step()),
                LinkedHashMap::new,
                toImmutableList()))
        .values()
        .stream()
        .map(
            together -> {
              Call first = together.get(0);
              return messages.text(
                  "live.call",
                  "time",
                  LiveTimes.minutes(first.by()),
                  "who",
                  together.stream()
                      .map(call -> directory.name(call.who()))
                      .distinct()
                      .collect(joining(", ")),
                  "title",
                  first.session().title());
            })
        .map(line -> LiveLine.plain(line).fitted(width))
        .collect(toImmutableList());
  }
}
