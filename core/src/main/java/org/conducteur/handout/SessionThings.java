package org.conducteur.handout;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.document.Element;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.logistics.StageSetup;
import org.conducteur.session.Media;
import org.conducteur.session.Session;
import org.conducteur.text.Inline;

/** The stage, the equipment and the media of a session. */
final class SessionThings {
  private final Composing composing;
  private final Words words;
  private final PeopleWords people;
  private final Session session;

  SessionThings(Composing composing, Session session) {
    this.composing = composing;
    words = composing.words();
    people = new PeopleWords(composing);
    this.session = session;
  }

  /** What stands on the stage, what is needed besides, and what the crew does with it. */
  ImmutableList<Element> stageAndNeeds() {
    ImmutableList.Builder<LabelValue> pairs = ImmutableList.builder();
    ImmutableList<Element> stage = session.stage().map(this::stage).orElse(ImmutableList.of());
    if (!stage.isEmpty()) {
      pairs.add(new LabelValue(words.text("label.stage"), stage));
    }
    ImmutableList<Element> needs = new EquipmentLines(composing).lines(session.needs());
    if (!needs.isEmpty()) {
      pairs.add(new LabelValue(words.text("label.equipment"), needs));
    }
    ImmutableList<Element> cues = new CueLines(words).lines(session.cues(), ParagraphRole.BODY);
    if (!cues.isEmpty()) {
      pairs.add(new LabelValue(words.text("label.cues"), cues));
    }
    ImmutableList<LabelValue> all = pairs.build();
    return all.isEmpty() ? ImmutableList.of() : ImmutableList.of(new LabelValues(all));
  }

  ImmutableList<Element> stage(StageSetup stage) {
    String elements =
        stage.elements().stream()
            .map(e -> EquipmentLines.counted(e.name(), e.quantity()))
            .collect(joining(", "));
    String layout = stage.layout().map(words::of).orElse("");
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    if (!layout.isEmpty() && !elements.isEmpty()) {
      out.add(
          Paragraph.of(
              Prose.join(
                  Prose.strong(layout),
                  Inline.of(words.text("stage.elements", "elements", elements)))));
    } else if (!layout.isEmpty() || !elements.isEmpty()) {
      out.add(Paragraph.of(EquipmentLines.capitalised(layout + elements)));
    }
    return out.addAll(Prose.of(stage.notes())).build();
  }

  Grid media() {
    Grid grid =
        new Grid()
            .column(words.text("column.medium"), 40)
            .column(words.text("column.kind"), 22)
            .column(words.text("column.supplier"), 22)
            .column(words.text("column.due"), 22)
            .column(words.text("column.state"), 16);
    for (Media media : session.media()) {
      grid.row(
          title(media),
          SessionPeople.cell(kind(media)),
          SessionPeople.cell(media.supplier().map(people::name).orElse("")),
          SessionPeople.cell(media.due().map(composing.times()::deadline).orElse("")),
          SessionPeople.cell(media.state().map(words::of).orElse("")));
    }
    return grid;
  }

  private ImmutableList<Element> title(Media media) {
    return ImmutableList.<Element>builder()
        .add(Paragraph.of(Prose.strong(media.title())))
        .addAll(
            media
                .insteadOf()
                .map(id -> SessionPeople.mediaTitle(session, id))
                .map(title -> SessionPeople.cell(words.text("media.insteadOf", "media", title)))
                .orElse(ImmutableList.of()))
        .addAll(Prose.of(media.notes()))
        .build();
  }

  String kind(Media media) {
    List<String> parts = new ArrayList<>();
    parts.add(words.of(media.kind()));
    parts.addAll(details(media));
    return String.join(", ", parts);
  }

  /** What else is known of it, such as "5 min, sans le son". */
  List<String> details(Media media) {
    List<String> parts = new ArrayList<>();
    media.length().map(composing.times()::duration).or(media::vagueLength).ifPresent(parts::add);
    if (media.silent()) {
      parts.add(words.text("media.silent"));
    }
    if (media.blackAndWhite()) {
      parts.add(words.text("media.blackAndWhite"));
    }
    if (media.perhaps()) {
      parts.add(words.text("perhaps"));
    }
    return parts;
  }
}
