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
          cell(speakersTold(item)),
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

  /** Also says that it is an organisation that nobody is named for yet. */
  private String speakersTold(RunningItem item) {
    String told = speakers(item);
    return item.speakers().isEmpty() && item.onBehalfOf().isPresent()
        ? words.text("on.behalf", "name", "", "organisation", told).strip()
        : told;
  }

  Grid participants() {
    Grid grid =
        new Grid()
            .naming(words.text("column.name"), 30)
            .column(words.text("column.position"), 30)
            .column(words.text("column.organisation"), 26)
            .column(words.text("column.role"), 20)
            .column(words.text("column.state"), 16);
    for (Participation participation : session.participations()) {
      grid.row(
          cell(people.name(participation.who())),
          position(participation),
          organisation(participation),
          cell(words.of(participation.role())),
          participation.state().map(s -> cell(words.of(s))).orElse(ImmutableList.of()));
    }
    return grid;
  }

  /** The function, what somebody is asked to do, and when to come. */
  private ImmutableList<Element> position(Participation participation) {
    return ImmutableList.<Element>builder()
        .addAll(cell(people.function(participation).orElse("")))
        .addAll(mission(participation))
        .addAll(
            participation
                .arrival()
                .map(time -> words.text("arrival", "time", times.time(time.time())))
                .<ImmutableList<Element>>map(
                    text -> ImmutableList.of(new Paragraph(ParagraphRole.MUTED, Inline.of(text))))
                .orElse(ImmutableList.of()))
        .build();
  }

  private ImmutableList<Element> mission(Participation participation) {
    ImmutableList<Element> prose = Prose.of(participation.mission());
    if (prose.isEmpty()) {
      return prose;
    }
    ImmutableList<Inline> label =
        Inline.of(
            words.text("label.value", "label", words.text("label.mission"), "value", "").strip());
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    if (prose.get(0) instanceof Paragraph first && first.role() == ParagraphRole.BODY) {
      out.add(Paragraph.of(Prose.join(Prose.join(label, Inline.of(" ")), first.content())));
      return out.addAll(prose.subList(1, prose.size())).build();
    }
    return out.add(Paragraph.of(label)).addAll(prose).build();
  }

  /** The organisation, and the country unless one of them bears its name. */
  private ImmutableList<Element> organisation(Participation participation) {
    return ImmutableList.<Element>builder()
        .addAll(cell(people.organisation(participation).orElse("")))
        .addAll(
            people
                .country(participation)
                .map(
                    name ->
                        words.text(
                            "label.value",
                            "label",
                            words.text("comparison.country"),
                            "value",
                            name))
                .map(SessionPeople::cell)
                .orElse(ImmutableList.of()))
        .build();
  }
}
