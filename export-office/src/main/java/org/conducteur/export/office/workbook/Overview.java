package org.conducteur.export.office.workbook;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.export.office.workbook.SheetPlan.Fact;
import org.conducteur.logistics.Venue;
import org.conducteur.style.PaperSize;
import org.conducteur.time.Day;

/** The first sheet: what, when, where, by whom. The way to the other sheets stands below. */
final class Overview {
  /** The named cell with the date at which the state of the event holds. */
  static final String AS_OF = "eventAsOf";

  private final EventView view;
  private final Words words;
  private final Event event;

  private Overview(EventView view) {
    this.view = view;
    words = view.words();
    event = view.event();
  }

  static SheetPlan of(EventView view) {
    return new Overview(view).plan();
  }

  /** The condition that a date has passed at the event's "as of", where something else holds. */
  static String isOver(String date, String condition) {
    return "AND(ISNUMBER("
        + date
        + "),ISNUMBER("
        + AS_OF
        + "),"
        + date
        + "<"
        + AS_OF
        + ","
        + condition
        + ")";
  }

  private SheetPlan plan() {
    List<Fact> facts = new ArrayList<>();
    add(facts, "edition", event.edition());
    add(facts, "theme", event.theme());
    for (Day day : event.days()) {
      String label = day.title().orElseGet(() -> words.text("fact.day"));
      Value date =
          day.date().map(Value::date).orElseGet(() -> Value.text(words.text("fact.dateUnknown")));
      facts.add(new Fact(label, date, Format.DATE, Optional.empty()));
    }
    add(facts, "city", event.city());
    add(facts, "venue", joined(event.venues().stream().map(this::venue).toList()));
    add(facts, "organiser", event.organiser().map(view.directory()::name));
    add(facts, "partners", joined(event.partners().stream().map(view.directory()::name).toList()));
    facts.add(
        new Fact(
            words.text("fact.asOf"), Value.date(event.asOf()), Format.DATE, Optional.of(AS_OF)));
    add(facts, "presentation", text(RichLines.of(event.presentation())));
    add(facts, "remarks", text(RichLines.of(event.remarks())));
    add(facts, "notes", text(RichLines.of(event.notes())));
    return new SheetPlan.OfOverview(
        view.frame("event", PaperSize.A4, 0), event.title(), ImmutableList.copyOf(facts));
  }

  private void add(List<Fact> facts, String key, Optional<String> text) {
    text.ifPresent(
        known ->
            facts.add(
                new Fact(
                    words.text("fact." + key), Value.text(known), Format.TEXT, Optional.empty())));
  }

  private static Optional<String> text(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static Optional<String> joined(List<String> lines) {
    return text(lines.stream().collect(joining("\n")));
  }

  private String venue(Venue venue) {
    return venue.name() + venue.address().map(address -> ", " + address).orElse("");
  }
}
