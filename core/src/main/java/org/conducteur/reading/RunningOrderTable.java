package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.session.RunningItem;
import org.conducteur.session.SessionBuilder;
import org.conducteur.time.DayTime;

/** What follows what: number, time, what, who, how long. */
final class RunningOrderTable {
  private final Reading reading;

  RunningOrderTable(Reading reading) {
    this.reading = reading;
  }

  static Optional<ColumnTable> of(SourceBlock block) {
    return ColumnTable.of(
            block, Column.SEQUENCE, Column.NUMBER, Column.START, Column.SPEAKERS, Column.LENGTH)
        .filter(table -> table.known() > 1);
  }

  /** Reads it when all media of the session are known. */
  void read(ColumnTable table, SessionBuilder session, SessionMedia media) {
    ImmutableList.Builder<RunningItem> items = ImmutableList.builder();
    table.lines().forEach(line -> items.add(item(line, media)));
    session.runningOrder(items.build());
  }

  private RunningItem item(ColumnTable.Line line, SessionMedia media) {
    List<SourceBlock> sequence = new ArrayList<>(line.cell(Column.SEQUENCE));
    RunningItem.Builder item = RunningItem.builder(title(sequence));
    List<SourceBlock> start = new ArrayList<>();
    start(line, item, start);
    speakers(line.words(Column.SPEAKERS), item);
    String length = reading.plain(line.words(Column.LENGTH));
    Optional<Duration> exact = reading.times().length(length);
    exact.ifPresent(item::length);
    if (exact.isEmpty() && !length.isEmpty()) {
      item.vagueLength(length);
    }
    below(sequence, item, media);
    sequence.addAll(start);
    return item.details(reading.rich(sequence)).build();
  }

  /** The strong line at the top, or where no style tells, any line at the top. */
  private String title(List<SourceBlock> cell) {
    if (cell.isEmpty() || !(cell.get(0) instanceof SourceBlock.Paragraph first)) {
      return "";
    }
    boolean told = cell.stream().anyMatch(block -> Styles.text(block).isBold());
    if (told && !first.text().isBold()) {
      return "";
    }
    cell.remove(0);
    return reading.plain(first.text());
  }

  private void start(ColumnTable.Line line, RunningItem.Builder item, List<SourceBlock> left) {
    if (!line.isBlank(Column.START)) {
      Optional<DayTime> time = reading.times().time(line.words(Column.START).plain());
      time.ifPresent(item::start);
      if (time.isEmpty()) {
        left.addAll(line.cell(Column.START));
      }
    }
  }

  private void speakers(StyledText shown, RunningItem.Builder item) {
    Optional<Sentence.Filled> alone =
        Optional.of(reading.words().text("on.behalf").replace("{name}", "").strip())
            .flatMap(words -> Sentence.of(words).find(shown.strip()));
    Optional<Sentence.Filled> both = reading.words().sentence("on.behalf").findLast(shown);
    if (alone.isPresent()) {
      reading
          .party(alone.get().styled("organisation"), PartyKind.ORGANISATION)
          .ifPresent(item::onBehalfOf);
    } else if (both.isPresent()) {
      item.speakers(reading.parties(both.get().styled("name"), PartyKind.GROUP));
      reading
          .party(both.get().styled("organisation"), PartyKind.ORGANISATION)
          .ifPresent(item::onBehalfOf);
    } else {
      item.speakers(reading.parties(shown, PartyKind.GROUP));
    }
  }

  /** The crew's lines at the end of the cell, from below. */
  private void below(List<SourceBlock> cell, RunningItem.Builder item, SessionMedia media) {
    CueReading cues = new CueReading(reading);
    item.cues(cues.takeLast(cell));
    if (!cell.isEmpty() && CueReading.mayBeQuiet(cell.get(cell.size() - 1))) {
      reading
          .words()
          .sentence("item.media")
          .find(Styles.text(cell.get(cell.size() - 1)))
          .ifPresent(
              found -> {
                item.media(media.list(reading.plain(found.styled("media"))));
                cell.remove(cell.size() - 1);
              });
    }
  }
}
