package org.conducteur.export.office.workbook;

import java.util.ArrayList;
import java.util.List;
import org.conducteur.logistics.StageElement;
import org.conducteur.session.Media;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.time.Tolerance;

/** What the run of show says in words. */
final class RunWords {
  private final EventView view;
  private final Words words;
  private final PeopleWords people;
  private final EquipmentWords equipment;

  RunWords(EventView view) {
    this.view = view;
    words = view.words();
    people = new PeopleWords(view);
    equipment = new EquipmentWords(view);
  }

  Value title(RunRow row) {
    return Value.text(row.item().map(at -> at.item().title()).orElse(row.session().title()));
  }

  Value kind(RunRow row) {
    return Value.text(
        row.item()
            .map(at -> words.of(at.item().kind()))
            .orElseGet(() -> words.of(row.session().kind())));
  }

  Value room(RunRow row) {
    return Value.text(row.session().room().map(view::room));
  }

  Value who(RunRow row) {
    if (row.item().isEmpty()) {
      return Value.text(people.participants(row.session()));
    }
    RunningItem item = row.item().get().item();
    String names = view.names(item.speakers());
    return Value.text(
        item.onBehalfOf().map(id -> onBehalfOf(names, view.directory().name(id))).orElse(names));
  }

  private String onBehalfOf(String names, String party) {
    return names.isEmpty() ? party : words.text("onBehalfOf", "name", names, "party", party);
  }

  Value stage(RunRow row) {
    return row.isSession() ? Value.text(stage(row.session())) : Value.NONE;
  }

  Value gear(RunRow row) {
    return row.isSession() ? Value.text(gear(row.session())) : Value.NONE;
  }

  private String stage(Session session) {
    List<String> lines = new ArrayList<>();
    session.stage().ifPresent(stage -> stage.layout().ifPresent(l -> lines.add(words.of(l))));
    session
        .stage()
        .ifPresent(
            stage -> {
              for (StageElement element : stage.elements()) {
                lines.add(EquipmentWords.counted(element.name(), element.quantity()));
              }
              addLine(lines, RichLines.of(stage.notes()));
            });
    session
        .seating()
        .ifPresent(
            seating -> {
              seating.seats().ifPresent(n -> lines.add(words.count("seats", n)));
              seating.reserve().ifPresent(n -> lines.add(words.count("reserve", n)));
              addLine(lines, RichLines.of(seating.reserveCondition()));
              addLine(lines, RichLines.of(seating.words()));
            });
    return String.join("\n", lines);
  }

  private String gear(Session session) {
    List<String> lines = new ArrayList<>();
    session.needs().forEach(need -> lines.add(equipment.line(need)));
    return String.join("\n", lines);
  }

  Value media(RunRow row) {
    return Value.text(shown(row));
  }

  private String shown(RunRow row) {
    List<String> lines = new ArrayList<>();
    if (row.item().isPresent()) {
      for (var id : row.item().get().item().media()) {
        lines.add(
            row.session().media().stream()
                .filter(media -> media.id().equals(id))
                .findFirst()
                .map(Media::title)
                .orElse(id.value()));
      }
    } else {
      row.session().media().forEach(media -> lines.add(medium(media)));
    }
    return String.join("\n", lines);
  }

  private String medium(Media media) {
    List<String> details = new ArrayList<>();
    details.add(words.of(media.kind()));
    if (media.perhaps()) {
      details.add(words.text("perhaps"));
    }
    if (media.silent()) {
      details.add(words.text("silent"));
    }
    if (media.blackAndWhite()) {
      details.add(words.text("blackAndWhite"));
    }
    return media.title() + " (" + String.join(", ", details) + ")";
  }

  Value remarks(RunRow row) {
    return Value.text(said(row));
  }

  private String said(RunRow row) {
    List<String> lines = new ArrayList<>();
    if (row.item().isPresent()) {
      addLine(lines, RichLines.of(row.item().get().item().details()));
      return String.join("\n", lines);
    }
    Session session = row.session();
    session.lateStart().ifPresent(late -> addCondition(lines, "condition.start", late));
    session.lateEnd().ifPresent(late -> addCondition(lines, "condition.end", late));
    session
        .changeover()
        .ifPresent(time -> lines.add(words.text("changeover", "n", time.toMinutes())));
    addLine(lines, RichLines.of(session.remarks()));
    addLine(lines, RichLines.of(session.notes()));
    return String.join("\n", lines);
  }

  private void addCondition(List<String> lines, String key, Tolerance tolerance) {
    if (!tolerance.condition().isEmpty()) {
      lines.add(words.text(key, "condition", RichLines.of(tolerance.condition())));
    }
  }

  private static void addLine(List<String> lines, String text) {
    if (!text.isEmpty()) {
      lines.add(text);
    }
  }
}
