package org.conducteur.handout;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.RowKind;
import org.conducteur.event.Planned;
import org.conducteur.handout.Grid.Part;
import org.conducteur.people.Group;
import org.conducteur.style.PageMaster;
import org.conducteur.text.Inline;
import org.conducteur.time.Day;

/** The sheet that those who are present sign, a new one for each day. */
final class SignIn {
  private static final PageMaster PAGE = PageMaster.A4.withMargin(15);

  /** High enough to sign, in millimetres. */
  private static final int HEIGHT = 12;

  /** Empty lines for people whom nobody expected. */
  private static final int OTHERS = 8;

  /** Lines for a group of which nobody knows how many come, and for a very large one. */
  private static final int SOME = 4;

  private static final int MOST = 60;

  private final Composing composing;
  private final Words words;
  private final ImmutableList.Builder<Element> out = ImmutableList.builder();
  private boolean first = true;

  private SignIn(Composing composing) {
    this.composing = composing;
    words = composing.words();
  }

  static Draft compose(Composing composing) {
    return Draft.plain(composing.words().text("handout.sign-in"), new SignIn(composing).body())
        .on(PAGE);
  }

  private ImmutableList<Element> body() {
    if (composing.event().sessions().isEmpty()) {
      return ImmutableList.of(); // nothing is on to which anybody could come
    }
    ListMultimap<Optional<Day>, Planned> sessions =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    composing.agenda().byTime().forEach(planned -> sessions.put(planned.day(), planned));
    String name = words.text("handout.sign-in");
    for (Day day : composing.event().days()) {
      String title = name + " \u2013 " + composing.times().day(day);
      day(title, Attendance.of(composing, sessions.get(Optional.of(day))));
    }
    ImmutableList<Attendance.Expected> undated =
        Attendance.of(composing, sessions.get(Optional.<Day>empty()));
    if (first) {
      day(name, undated);
    } else if (!undated.isEmpty()) {
      day(name + " \u2013 " + words.text("day.unknown"), undated);
    }
    return out.build();
  }

  private void day(String title, List<Attendance.Expected> expected) {
    out.add(new Heading(1, Inline.of(title), !first));
    first = false;
    out.add(new Paragraph(ParagraphRole.MUTED, Inline.of(words.text("signIn.before"))));
    Grid grid =
        new Grid()
            .naming(words.text("column.name"), 46)
            .toFillIn(words.text("column.position"), 52)
            .column(words.text("column.role"), 32)
            .column(words.text("column.arrival"), 20)
            .toFillIn(words.text("column.signature"), 54);
    for (Attendance.Expected one : expected) {
      one.group().ifPresentOrElse(group -> group(grid, one, group), () -> person(grid, one));
    }
    if (!expected.isEmpty()) {
      grid.across(RowKind.GROUP, SessionPeople.cell(words.text("signIn.others")));
    }
    empty(grid, expected.isEmpty() ? 2 * OTHERS : OTHERS);
    out.add(grid.table(Optional.empty()));
    out.add(new Heading(2, Inline.of(words.text("section.privacy")), false));
    out.addAll(new PrivacyLines(composing).complete());
  }

  private void person(Grid grid, Attendance.Expected one) {
    grid.row(
        RowKind.BODY,
        HEIGHT,
        List.of(
            Part.of(one.name()),
            Part.of(one.position()),
            Part.of(one.roles()),
            Part.of(one.arrival().map(this::clock).orElse("")),
            Part.of("")));
  }

  private String clock(LocalDateTime time) {
    return composing.times().clock(time.toLocalTime());
  }

  /** A line for each of its people, whose names nobody knows yet. */
  private void group(Grid grid, Attendance.Expected one, Group group) {
    int count = Math.max(1, Math.min(MOST, group.headCount().orElse(SOME)));
    String name =
        group
            .headCount()
            .map(n -> words.text("group.counted", "name", one.name(), "count", n))
            .orElse(one.name());
    String told =
        Stream.of(name, one.position(), one.roles(), one.arrival().map(this::clock).orElse(""))
            .filter(text -> !text.isEmpty())
            .collect(joining(" \u00B7 "));
    grid.across(RowKind.GROUP, SessionPeople.cell(told));
    empty(grid, count);
  }

  private static void empty(Grid grid, int count) {
    for (int i = 0; i < count; i++) {
      grid.row(RowKind.BODY, HEIGHT, Collections.nCopies(grid.columns(), Part.of("")));
    }
  }
}
