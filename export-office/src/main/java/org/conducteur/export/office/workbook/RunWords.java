package org.conducteur.export.office.workbook;

import java.util.ArrayList;
import java.util.List;
import org.conducteur.session.Media;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;

/** What the run of show says in words. */
final class RunWords {
  private final EventView view;
  private final Words words;
  private final PeopleWords people;
  private final EquipmentWords equipment;
  private final StageLines stages;

  RunWords(EventView view) {
    this.view = view;
    words = view.words();
    people = new PeopleWords(view);
    equipment = new EquipmentWords(view);
    stages = new StageLines(words);
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
    return row.isSession()
        ? Value.text(String.join("\n", stages.write(row.session())))
        : Value.NONE;
  }

  Value gear(RunRow row) {
    return row.isSession() ? Value.text(gear(row.session())) : Value.NONE;
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

  /** The time that the stage needs before a session. */
  Value changeover(RunRow row) {
    return row.isSession() ? Value.time(row.session().changeover()) : Value.NONE;
  }

  Value remarks(RunRow row) {
    return Value.text(
        row.item().map(at -> at.item().details()).orElse(row.session().remarks()).markdown());
  }
}
