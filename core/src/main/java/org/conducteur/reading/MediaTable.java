package org.conducteur.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.session.Media;
import org.conducteur.session.MediaKind;
import org.conducteur.session.MediaState;
import org.conducteur.session.SessionBuilder;

/** What is shown and heard: what, of which kind, by whom, by when. */
final class MediaTable {
  private static final Splitter COMMAS = Splitter.on(", ");

  private final Reading reading;

  MediaTable(Reading reading) {
    this.reading = reading;
  }

  static Optional<ColumnTable> of(SourceBlock block) {
    return ColumnTable.of(
        block, Column.MEDIUM, Column.KIND, Column.SUPPLIER, Column.DUE, Column.STATE);
  }

  void read(ColumnTable table, SessionBuilder session, SessionMedia known) {
    ImmutableList.Builder<Media> out = ImmutableList.builder();
    // All titles first: a medium may stand in for one further down.
    List<Media.Builder> media = new ArrayList<>();
    for (ColumnTable.Line line : table.lines()) {
      String title = title(line.cell(Column.MEDIUM));
      media.add(Media.builder(known.add(title), title));
    }
    for (int i = 0; i < media.size(); i++) {
      read(table.lines().get(i), media.get(i), known);
      out.add(media.get(i).build());
    }
    session.media(out.build());
  }

  private String title(List<SourceBlock> cell) {
    return isTitled(cell) ? reading.plain(Styles.text(cell.get(0))) : "";
  }

  private static boolean isTitled(List<SourceBlock> cell) {
    boolean told = cell.stream().anyMatch(block -> Styles.text(block).isBold());
    return !cell.isEmpty()
        && cell.get(0) instanceof SourceBlock.Paragraph first
        && (!told || first.text().isBold());
  }

  private void read(ColumnTable.Line line, Media.Builder media, SessionMedia known) {
    List<SourceBlock> notes = new ArrayList<>(line.cell(Column.MEDIUM));
    if (isTitled(notes)) {
      notes.remove(0);
    }
    if (!notes.isEmpty()) {
      reading
          .words()
          .sentence("media.insteadOf")
          .find(Styles.text(notes.get(0)))
          .ifPresent(
              found -> {
                media.insteadOf(known.of(reading.plain(found.styled("media"))));
                notes.remove(0);
              });
    }
    kind(line.words(Column.KIND), media);
    reading.party(line.words(Column.SUPPLIER), PartyKind.GROUP).ifPresent(media::supplier);
    String due = reading.plain(line.words(Column.DUE));
    if (!due.isEmpty()) {
      media.due(reading.dates().deadline(due, Optional.empty()));
    }
    String state = line.words(Column.STATE).plain();
    Optional<MediaState> told = reading.words().constant(MediaState.class, state);
    told.ifPresent(media::state);
    if (told.isEmpty()) {
      notes.addAll(line.cell(Column.STATE));
    }
    line.others(Column.MEDIUM).ifPresent(notes::add);
    media.notes(reading.rich(notes));
  }

  /** The kind, the length, then what is particular, from the end. */
  private void kind(StyledText shown, Media.Builder media) {
    List<String> parts = new ArrayList<>(COMMAS.splitToList(reading.plain(shown)));
    Optional<MediaKind> kind = reading.words().constant(MediaKind.class, parts.get(0));
    if (kind.isPresent()) {
      media.kind(kind.get());
      parts.remove(0);
    }
    media.perhaps(takeLast("perhaps", parts));
    media.blackAndWhite(takeLast("media.blackAndWhite", parts));
    media.silent(takeLast("media.silent", parts));
    String length = String.join(", ", parts);
    Optional<Duration> exact = reading.times().length(length);
    exact.ifPresent(media::length);
    if (exact.isEmpty() && !length.isEmpty()) {
      media.vagueLength(length);
    }
  }

  private boolean takeLast(String key, List<String> parts) {
    boolean told = !parts.isEmpty() && reading.words().says(key, parts.get(parts.size() - 1));
    if (told) {
      parts.remove(parts.size() - 1);
    }
    return told;
  }
}
