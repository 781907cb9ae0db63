package org.conducteur.export.office.workbook;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.conducteur.event.Event;
import org.conducteur.export.office.workbook.SheetPlan.Fact;
import org.conducteur.logistics.Venue;
import org.conducteur.naming.Folded;
import org.conducteur.style.PaperSize;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;

/** The first sheet: what, when, where, by whom. The way to the other sheets stands below. */
final class Overview {
  /** The named cell with the date at which the state of the event holds. */
  static final String AS_OF = "eventAsOf";

  private final EventView view;
  private final Words words;
  private final Event event;
  private final List<Fact> facts = new ArrayList<>();

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
    text("edition", event.edition());
    text("theme", event.theme());
    addDays();
    text("city", event.city());
    add("venue", venues(), "venues", EventFacts::venues);
    add(
        "organiser",
        event.organiser().map(view.directory()::name),
        "organiser",
        cell -> cell.draft().set("organiser", cell.organisation()));
    add(
        "partners",
        joined(event.partners().stream().map(view.directory()::name).toList()),
        "partners",
        cell -> cell.draft().set("partners", EventFacts.partners(cell)));
    add(
        "contact",
        event.contact().map(view.directory()::name),
        "contact",
        cell -> cell.draft().set("contact", cell.party()));
    facts.add(
        new Fact(
            words.text("fact.asOf"),
            Value.date(event.asOf()),
            Format.DATE,
            "asOf",
            Optional.of(AS_OF),
            cell -> cell.draft().set("asOf", cell.date())));
    rich("presentation", event.presentation());
    rich("remarks", event.remarks());
    rich("notes", event.notes());
    add("language", Optional.of(event.language()), "language", EventFacts::language);
    add("zone", Optional.of(event.zone().getId()), "zone", EventFacts::zone);
    return new SheetPlan.OfOverview(
        view.frame("event", PaperSize.A4, 0), event.title(), ImmutableList.copyOf(facts));
  }

  private void addDays() {
    for (int i = 0; i < event.days().size(); i++) {
      Day day = event.days().get(i);
      Value date =
          day.date().map(Value::date).orElseGet(() -> Value.text(words.text("fact.dateUnknown")));
      String path = "days/" + day.id().value() + "/date";
      int before = i;
      // A title of signs alone would not be found again.
      String title =
          day.title().filter(words -> !Folded.of(words).isEmpty()).orElseGet(() -> label(before));
      addDate(title, date, path, c -> EventFacts.date(day, c));
    }
    // So that one more can be typed.
    addDate(label(event.days().size()), Value.NONE, "days", EventFacts::anotherDay);
  }

  private String label(int before) {
    return before == 0 ? words.text("fact.day") : words.text("fact.day") + " " + (before + 1);
  }

  private void addDate(String label, Value date, String path, Consumer<Entry> edit) {
    facts.add(new Fact(label, date, Format.DATE, path, Optional.empty(), edit));
  }

  private void text(String component, Optional<String> text) {
    add(component, text, component, cell -> cell.draft().set(component, cell.someText()));
  }

  private void rich(String component, RichText text) {
    add(
        component,
        Optional.of(text.markdown()),
        component,
        cell -> cell.draft().set(component, cell.rich()));
  }

  private void add(String key, Optional<String> text, String path, Consumer<Entry> edit) {
    facts.add(
        new Fact(
            words.text("fact." + key),
            Value.text(text),
            Format.TEXT,
            path,
            Optional.empty(),
            edit));
  }

  private Optional<String> venues() {
    return joined(event.venues().stream().map(this::venue).toList());
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
