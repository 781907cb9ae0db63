package org.conducteur.handout;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.document.RowKind;
import org.conducteur.document.Schedule;
import org.conducteur.event.Planned;
import org.conducteur.handout.Grid.Part;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;
import org.conducteur.text.Inline;
import org.conducteur.time.Day;

/** Each day as one picture for the wall, and the same facts as a table on the page after it. */
final class WallChart {
  private static final PageMaster PAGE = new PageMaster(PaperSize.A4, true, 11, 12);

  /** Twice the sheet is read from further away. */
  private static final PageMaster LARGE = new PageMaster(PaperSize.A3, true, 15, 16);

  /** More rooms than these beside one another leave no room for words. */
  private static final int TRACKS = 8;

  private static final int TRACKS_ON_A3 = 12;

  private final Composing composing;
  private final Words words;
  private final ImmutableList.Builder<Element> out = ImmutableList.builder();
  private boolean first = true;

  private WallChart(Composing composing) {
    this.composing = composing;
    words = composing.words();
  }

  static Draft compose(Composing composing) {
    return Draft.plain(
            composing.words().text("handout.wall-chart"), new WallChart(composing).body())
        .on(isLarge(composing) ? LARGE : PAGE);
  }

  private static boolean isLarge(Composing composing) {
    return composing.options().paper().equals(Optional.of(PaperSize.A3));
  }

  private ImmutableList<Element> body() {
    ListMultimap<Optional<Day>, Planned> days =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    composing.agenda().byTime().forEach(planned -> days.put(planned.day(), planned));
    for (Day day : composing.event().days()) {
      day(composing.times().title(day), days.removeAll(Optional.of(day)));
    }
    String undated =
        composing.event().days().isEmpty()
            ? words.text("handout.wall-chart")
            : words.text("day.unknown");
    day(undated, days.removeAll(Optional.<Day>empty()));
    return out.build();
  }

  private void day(String title, List<Planned> sessions) {
    if (sessions.isEmpty()) {
      return;
    }
    List<Schedule> pictures =
        new DayTracks(composing, title, sessions)
            .schedules(isLarge(composing) ? TRACKS_ON_A3 : TRACKS);
    heading(title);
    for (int i = 0; i < pictures.size(); i++) {
      if (i > 0) {
        heading(words.text("continued", "title", title));
      }
      out.add(pictures.get(i));
    }
    out.add(
        new Heading(
            2, Inline.of(words.text("wallChart.table", "title", title)), !pictures.isEmpty()));
    out.add(table(sessions));
  }

  private void heading(String title) {
    out.add(new Heading(1, Inline.of(title), !first));
    first = false;
  }

  private Element table(List<Planned> sessions) {
    Grid grid =
        new Grid()
            .naming(words.text("column.time"), 34)
            .column(words.text("column.session"), 90)
            .column(words.text("column.room"), 40)
            .column(words.text("column.speakers"), 90);
    for (Planned planned : sessions) {
      Session session = planned.session();
      String time = composing.times().span(planned).orElseGet(() -> words.text("time.unknown"));
      grid.row(
          session.kind().isBreak() ? RowKind.QUIET : RowKind.BODY,
          0,
          List.of(
              Part.of(time),
              Part.of(ImmutableList.of(Paragraph.of(Prose.strong(session.title())))),
              Part.of(room(session)),
              Part.of(who(composing, session))));
    }
    return grid.table(Optional.empty());
  }

  private String room(Session session) {
    return session.room().map(composing.directory()::name).orElse("");
  }

  /** Those whom the audience sees and hears. */
  static String who(Composing composing, Session session) {
    PeopleWords people = new PeopleWords(composing);
    return session.participations().stream()
        .filter(part -> part.role() != Role.CREW && part.role() != Role.HOST)
        .map(part -> people.name(part.who()))
        .collect(joining(", "));
  }
}
