package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.conducteur.document.Paragraph;
import org.conducteur.session.RunningItem;
import org.conducteur.text.Inline;
import org.conducteur.text.RichText;
import org.conducteur.time.Tolerance;

/** What a card says of time: how late it may begin, by when it ends, and what comes next. */
final class CueCardTimes {
  private final Words words;
  private final Times times;
  private final Turn turn;
  private final Optional<Turn> next;
  private final ImmutableList.Builder<CardPart> parts = ImmutableList.builder();

  private boolean first = true;

  CueCardTimes(Composing composing, Turn turn, Optional<Turn> next) {
    words = composing.words();
    times = composing.times();
    this.turn = turn;
    this.next = next;
  }

  /** All stay together, so that the end and what comes next are always on one card. */
  ImmutableList<CardPart> parts() {
    if (turn.isFirst()) {
      turn.session().lateStart().ifPresent(late -> add("cue.start", tolerance("cue.latest", late)));
    }
    end();
    if (turn.isLast()) {
      turn.session().lateEnd().ifPresent(late -> add("cue.end", tolerance("cue.latest", late)));
    }
    add("cue.next", next.map(this::next).orElseGet(() -> Inline.of(words.text("cue.nothing"))));
    return parts.build();
  }

  private void end() {
    Optional<String> length =
        turn.length().map(times::duration).or(() -> turn.item().flatMap(RunningItem::vagueLength));
    Optional<String> end = turn.end().map(LocalDateTime::toLocalTime).map(times::time);
    if (end.isPresent()) {
      add(
          "cue.end",
          Prose.join(
              Prose.strong(words.text("cue.by", "time", end.get())),
              Inline.of(length.map(time -> " (" + time + ")").orElse(""))));
    } else {
      length.ifPresent(
          time -> add("cue.end", Prose.strong(words.text("cue.within", "time", time))));
    }
  }

  private void add(String label, ImmutableList<Inline> content) {
    CardPart part = new CardPart(words.text(label), Paragraph.of(content));
    parts.add(first ? part : part.together());
    first = false;
  }

  private ImmutableList<Inline> tolerance(String key, Tolerance late) {
    RichText condition = late.condition();
    ImmutableList<Inline> until =
        Inline.of(words.text(key, "time", times.time(late.until().time())));
    return condition.isEmpty()
        ? until
        : Prose.join(
            until, Prose.join(Inline.of(words.text("condition.joint")), condition.inlines()));
  }

  private ImmutableList<Inline> next(Turn after) {
    ImmutableList.Builder<Inline> out = ImmutableList.builder();
    boolean sameDay = after.planned().day().equals(turn.planned().day());
    if (!sameDay) {
      after.planned().day().ifPresent(day -> out.add(new Inline.Text(times.day(day) + ", ")));
    }
    after
        .start()
        .map(LocalDateTime::toLocalTime)
        .ifPresent(
            start ->
                out.addAll(Prose.join(Prose.strong(times.clock(start)), Inline.of(" \u2013 "))));
    out.add(new Inline.Text(after.title()));
    if (after.isFirst() && sameDay) {
      after
          .session()
          .changeover()
          .map(times::duration)
          .ifPresent(
              time ->
                  out.add(
                      new Inline.Text(" (" + words.text("cue.changeover", "time", time) + ")")));
    }
    return out.build();
  }
}
