package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.conducteur.document.Alignment;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.event.Planned;
import org.conducteur.id.PartyId;
import org.conducteur.session.RunningItem;
import org.conducteur.text.Inline;

/** The running order as one speaker reads it: her own items are told apart in words. */
final class BriefRunningOrder {
  private final Words words;
  private final Times times;
  private final PeopleWords people;
  private final PartyId speaker;
  private final ImmutableList<ItemTimes.Moment> moments;

  BriefRunningOrder(Composing composing, Planned planned, PartyId speaker) {
    words = composing.words();
    times = composing.times();
    people = new PeopleWords(composing);
    this.speaker = speaker;
    moments = ItemTimes.of(planned);
  }

  /** When her items begin. */
  ImmutableList<Element> turns() {
    return moments.stream()
        .filter(moment -> isHers(moment.item()))
        .map(this::turn)
        .map(Paragraph::of)
        .collect(toImmutableList());
  }

  private ImmutableList<Inline> turn(ItemTimes.Moment moment) {
    ImmutableList.Builder<Inline> out = ImmutableList.builder();
    String start = start(moment, words, times::time);
    if (!start.isEmpty()) {
      out.addAll(Prose.strong(start)).add(new Inline.Text(" \u2013 "));
    }
    out.add(new Inline.Text(moment.item().title()));
    length(moment.item()).ifPresent(time -> out.add(new Inline.Text(" (" + time + ")")));
    return out.build();
  }

  Grid grid() {
    Grid grid =
        new Grid()
            .column(words.text("column.number"), 6, Alignment.END)
            .column(words.text("column.start"), 16)
            .column(words.text("column.sequence"), 38)
            .column(words.text("column.speakers"), 36)
            .column(words.text("column.length"), 14);
    int number = 0;
    for (ItemTimes.Moment moment : moments) {
      number++;
      RunningItem item = moment.item();
      grid.row(
          SessionPeople.cell(Integer.toString(number)),
          SessionPeople.cell(start(moment, words, times::clock)),
          sequence(item),
          who(item),
          SessionPeople.cell(length(item).orElse("")));
    }
    return grid;
  }

  private static String start(
      ItemTimes.Moment moment, Words words, Function<LocalTime, String> written) {
    return moment
        .start()
        .map(LocalDateTime::toLocalTime)
        .map(written)
        .map(time -> moment.fixed() ? time : words.text("cue.about", "time", time))
        .orElse("");
  }

  private Optional<String> length(RunningItem item) {
    return item.length().map(times::duration).or(item::vagueLength);
  }

  private boolean isHers(RunningItem item) {
    return item.speakers().contains(speaker);
  }

  private ImmutableList<Element> sequence(RunningItem item) {
    ImmutableList<Inline> title =
        isHers(item) ? Prose.strong(item.title()) : Inline.of(item.title());
    return ImmutableList.<Element>builder()
        .add(Paragraph.of(title))
        .addAll(Prose.of(item.details()))
        .build();
  }

  /** "Vous" comes first, wherever her name stands. */
  private ImmutableList<Element> who(RunningItem item) {
    List<PartyId> others = new ArrayList<>(item.speakers());
    if (!others.remove(speaker)) {
      return SessionPeople.cell(people.names(others));
    }
    ImmutableList<Inline> you = Prose.strong(words.text("brief.you"));
    return ImmutableList.of(
        Paragraph.of(
            others.isEmpty()
                ? you
                : Prose.join(you, Inline.of(words.text("list.separator") + people.names(others)))));
  }
}
