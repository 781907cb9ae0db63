package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.document.Alignment;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.id.MediaId;
import org.conducteur.session.Media;
import org.conducteur.session.Participation;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.text.Inline;

/** Who takes part in a session, and what follows what. */
final class SessionPeople {
  private final Words words;
  private final Times times;
  private final PeopleWords people;
  private final Session session;

  SessionPeople(Composing composing, Session session) {
    words = composing.words();
    times = composing.times();
    people = new PeopleWords(composing);
    this.session = session;
  }

  Grid runningOrder() {
    Grid grid =
        new Grid()
            .column(words.text("column.number"), 6, Alignment.END)
            .column(words.text("column.start"), 12)
            .column(words.text("column.sequence"), 46)
            .column(words.text("column.speakers"), 26)
            .column(words.text("column.length"), 12);
    int number = 0;
    for (RunningItem item : session.runningOrder()) {
      number++;
      grid.row(
          cell(Integer.toString(number)),
          item.start().map(time -> cell(times.clock(time.time()))).orElse(ImmutableList.of()),
          sequence(item),
          cell(speakers(item)),
          cell(item.length().map(times::duration).or(item::vagueLength).orElse("")));
    }
    return grid;
  }

  static ImmutableList<Element> cell(String text) {
    return text.isEmpty() ? ImmutableList.of() : ImmutableList.of(Paragraph.of(text));
  }

  private ImmutableList<Element> sequence(RunningItem item) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.add(Paragraph.of(Prose.strong(item.title())));
    out.addAll(Prose.of(item.details()));
    if (!item.media().isEmpty()) {
      List<String> shown = new ArrayList<>();
      item.media().forEach(id -> shown.add(mediaTitle(session, id)));
      out.add(
          new Paragraph(
              ParagraphRole.MUTED,
              Inline.of(words.text("item.media", "media", String.join(", ", shown)))));
    }
    return out.addAll(new CueLines(words).lines(item.cues(), ParagraphRole.MUTED)).build();
  }

  static String mediaTitle(Session session, MediaId id) {
    return session.media().stream()
        .filter(media -> media.id().equals(id))
        .map(Media::title)
        .findFirst()
        .orElse(id.value());
  }

  /** Who speaks, and for whom. */
  String speakers(RunningItem item) {
    String names = people.names(item.speakers());
    return item.onBehalfOf()
        .map(
            id ->
                names.isEmpty()
                    ? people.name(id)
                    : words.text("on.behalf", "name", names, "organisation", people.name(id)))
        .orElse(names);
  }

  Grid participants() {
    Grid grid =
        new Grid()
            .naming(words.text("column.name"), 30)
            .column(words.text("column.position"), 40)
            .column(words.text("column.role"), 20)
            .column(words.text("column.state"), 16);
    for (Participation participation : session.participations()) {
      grid.row(
          cell(people.name(participation.who())),
          position(participation),
          cell(words.of(participation.role())),
          participation.state().map(s -> cell(words.of(s))).orElse(ImmutableList.of()));
    }
    return grid;
  }

  private ImmutableList<Element> position(Participation participation) {
    return ImmutableList.<Element>builder()
        .addAll(cell(people.position(participation)))
        .addAll(Prose.of(participation.mission()))
        .addAll(
            participation
                .arrival()
                .map(time -> cell(words.text("arrival", "time", times.time(time.time()))))
                .orElse(ImmutableList.of()))
        .build();
  }
}
