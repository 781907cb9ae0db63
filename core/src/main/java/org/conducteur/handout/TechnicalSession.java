package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.event.Planned;
import org.conducteur.id.PartyId;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.Session;

/** What a session needs of the technicians; nothing if it needs nothing. */
final class TechnicalSession {
  private final Composing composing;
  private final Words words;
  private final Planned planned;
  private final Session session;

  TechnicalSession(Composing composing, Planned planned) {
    this.composing = composing;
    words = composing.words();
    this.planned = planned;
    session = planned.session();
  }

  ImmutableList<Element> elements() {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    ImmutableList<LabelValue> pairs = pairs();
    if (!pairs.isEmpty()) {
      out.add(new LabelValues(pairs));
    }
    Grid media = new SessionThings(composing, session).media();
    if (!media.isEmpty()) {
      out.add(media.table(Optional.empty()));
    }
    Grid cues = cues();
    if (!cues.isEmpty()) {
      out.add(cues.table(Optional.empty()));
    }
    return out.build();
  }

  private ImmutableList<LabelValue> pairs() {
    ImmutableList.Builder<LabelValue> pairs = ImmutableList.builder();
    SessionConditions conditions = new SessionConditions(composing, session);
    SessionThings things = new SessionThings(composing, session);
    add(pairs, "label.stage", session.stage().map(things::stage).orElse(ImmutableList.of()));
    add(pairs, "label.equipment", new NeedsByOwner(composing).lines(session.needs()));
    add(pairs, "label.seating", conditions.seating());
    add(
        pairs,
        "label.timing",
        conditions.limits().stream().map(Paragraph::of).collect(toImmutableList()));
    List<PartyId> crew =
        session.participations().stream()
            .filter(part -> part.role() == Role.CREW)
            .map(Participation::who)
            .distinct()
            .toList();
    add(pairs, "label.crew", SessionPeople.cell(new PeopleWords(composing).names(crew)));
    return pairs.build();
  }

  private void add(
      ImmutableList.Builder<LabelValue> pairs, String key, ImmutableList<Element> value) {
    if (!value.isEmpty()) {
      pairs.add(new LabelValue(words.text(key), value));
    }
  }

  /** What the crew does: first what holds for the whole session, then item by item. */
  private Grid cues() {
    Grid grid =
        new Grid()
            .column(words.text("column.start"), 20)
            .naming(words.text("column.sequence"), 60)
            .column(words.text("label.cues"), 90);
    CueLines lines = new CueLines(words);
    if (!session.cues().isEmpty()) {
      grid.row(
          SessionPeople.cell(planned.start().map(this::clock).orElse("")),
          SessionPeople.cell(words.text("technical.whole")),
          lines.lines(session.cues(), ParagraphRole.BODY));
    }
    for (ItemTimes.Moment moment : ItemTimes.of(planned)) {
      if (!moment.item().cues().isEmpty()) {
        grid.row(
            SessionPeople.cell(moment.start().map(this::clock).orElse("")),
            SessionPeople.cell(moment.item().title()),
            lines.lines(moment.item().cues(), ParagraphRole.BODY));
      }
    }
    return grid;
  }

  private String clock(LocalDateTime time) {
    return composing.times().clock(time.toLocalTime());
  }
}
