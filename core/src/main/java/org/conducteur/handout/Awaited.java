package org.conducteur.handout;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.RowKind;
import org.conducteur.event.Planned;
import org.conducteur.handout.Grid.Part;
import org.conducteur.session.Media;
import org.conducteur.session.MediaState;
import org.conducteur.session.Request;
import org.conducteur.session.RequestState;
import org.conducteur.session.Session;
import org.conducteur.text.Inline;
import org.conducteur.time.Deadline;

/** What others still have to give: answers to open requests, and media. */
final class Awaited {
  private record Item(
      LocalDate order,
      ImmutableList<Element> what,
      String from,
      String session,
      Optional<Deadline> due,
      String state) {}

  private final Composing composing;
  private final Words words;
  private final PeopleWords people;
  private final Due due;

  Awaited(Composing composing) {
    this.composing = composing;
    words = composing.words();
    people = new PeopleWords(composing);
    due = new Due(composing);
  }

  static boolean isAnythingAwaited(Session session) {
    return session.requests().stream().anyMatch(Awaited::isOpen)
        || session.media().stream().anyMatch(Awaited::isExpected);
  }

  private static boolean isOpen(Request request) {
    return request.state() == RequestState.OPEN;
  }

  /**
   * Where nobody said how far it is, somebody who is to send it by some day has not done so yet.
   */
  private static boolean isExpected(Media media) {
    return media
        .state()
        .map(state -> state == MediaState.EXPECTED)
        .orElse(media.supplier().isPresent() || media.due().isPresent());
  }

  Grid grid() {
    List<Item> items = new ArrayList<>();
    for (Planned planned : composing.agenda().inOrder()) {
      Session session = planned.session();
      session.requests().stream()
          .filter(Awaited::isOpen)
          .forEach(request -> items.add(request(session, request)));
      session.media().stream()
          .filter(Awaited::isExpected)
          .forEach(media -> items.add(media(session, media)));
    }
    items.sort(comparing(Item::order));
    Grid grid =
        new Grid()
            .column(words.text("column.awaited"), 84)
            .column(words.text("column.due"), 48)
            .column(words.text("column.ofWhom"), 50)
            .column(words.text("column.state"), 34)
            .column(words.text("column.session"), 60);
    items.forEach(item -> row(grid, item));
    return grid;
  }

  private Item request(Session session, Request request) {
    return new Item(
        due.order(request.due()),
        new SessionExchanges(composing, session).what(request),
        request.to().isEmpty() ? words.text("to.all") : people.names(request.to()),
        session.title(),
        request.due(),
        words.of(request.state()));
  }

  private Item media(Session session, Media media) {
    String kind = new SessionThings(composing, session).kind(media);
    ImmutableList.Builder<Element> what = ImmutableList.builder();
    what.add(Paragraph.of(Prose.strong(media.title())));
    what.add(new Paragraph(ParagraphRole.MUTED, Inline.of(kind)));
    return new Item(
        due.order(media.due()),
        what.build(),
        media.supplier().map(people::name).orElse(""),
        session.title(),
        media.due(),
        words.of(MediaState.EXPECTED));
  }

  private void row(Grid grid, Item item) {
    grid.row(
        RowKind.BODY,
        0,
        List.of(
            Part.of(
                ImmutableList.of(
                    new ItemList(ListMarker.BOX, ImmutableList.of(new ListItem(item.what()))))),
            Part.of(due.cell(item.due(), "")),
            Part.of(item.from()),
            Part.of(Tasks.state(item.state(), due.overdue(item.due()))),
            Part.of(item.session())));
  }
}
