package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.id.PartyId;
import org.conducteur.session.Media;
import org.conducteur.session.MediaState;
import org.conducteur.session.Request;
import org.conducteur.session.RequestState;
import org.conducteur.text.Inline;
import org.conducteur.time.Deadline;

/** What a speaker is to send by when, most urgent first, and what has arrived. */
final class BriefRequests {
  private record Item(LocalDate order, ImmutableList<Element> content, boolean done) {}

  private final Composing composing;
  private final Words words;
  private final PartyId speaker;
  private final Due due;

  BriefRequests(Composing composing, PartyId speaker) {
    this.composing = composing;
    words = composing.words();
    this.speaker = speaker;
    due = new Due(composing);
  }

  ImmutableList<Element> open(List<OwnSession> sessions) {
    return list(sessions, ListMarker.BOX, false);
  }

  ImmutableList<Element> done(List<OwnSession> sessions) {
    return list(sessions, ListMarker.TICK, true);
  }

  private ImmutableList<Element> list(List<OwnSession> sessions, ListMarker marker, boolean done) {
    ImmutableList<ListItem> items =
        sessions.stream()
            .flatMap(own -> items(own, sessions.size() > 1).stream())
            .filter(item -> item.done() == done)
            .sorted(Comparator.comparing(Item::order))
            .map(item -> new ListItem(item.content()))
            .collect(toImmutableList());
    return items.isEmpty() ? ImmutableList.of() : ImmutableList.of(new ItemList(marker, items));
  }

  private List<Item> items(OwnSession own, boolean several) {
    List<Item> out = new ArrayList<>();
    for (Request request : own.session().requests()) {
      if (request.state() != RequestState.CANCELLED) {
        ImmutableList<Element> what = new SessionExchanges(composing, own.session()).what(request);
        out.add(item(what, request.due(), request.state() == RequestState.DONE, own, several));
      }
    }
    for (Media media : own.session().media()) {
      if (isHers(media, own)) {
        boolean done = media.state().map(state -> state != MediaState.EXPECTED).orElse(false);
        out.add(item(what(media, own), media.due(), done, own, several));
      }
    }
    return out;
  }

  private boolean isHers(Media media, OwnSession own) {
    return media.supplier().isPresent()
        && (media.supplier().get().equals(speaker)
            || media.supplier().equals(own.part().onBehalfOf()));
  }

  private ImmutableList<Element> what(Media media, OwnSession own) {
    String kind = new SessionThings(composing, own.session()).kind(media);
    return ImmutableList.<Element>builder()
        .add(Paragraph.of(Prose.join(Prose.strong(media.title()), Inline.of(" (" + kind + ")"))))
        .addAll(Prose.of(media.notes()))
        .build();
  }

  /** When it is due comes right behind what it is, and for which session below. */
  private Item item(
      ImmutableList<Element> what,
      Optional<Deadline> deadline,
      boolean done,
      OwnSession own,
      boolean several) {
    ImmutableList.Builder<Element> content = ImmutableList.builder();
    content.addAll(what);
    if (!done) {
      deadline
          .map(composing.times()::deadline)
          .map(when -> words.text("brief.due", "deadline", when))
          .ifPresent(text -> content.add(Paragraph.of(Prose.strong(text))));
    }
    if (several) {
      content.add(new Paragraph(ParagraphRole.MUTED, Inline.of(own.session().title())));
    }
    return new Item(due.order(deadline), content.build(), done);
  }
}
