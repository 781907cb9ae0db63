package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Banner;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.session.SessionKind;
import org.conducteur.style.PageMaster;
import org.conducteur.text.Inline;

/** The card of one turn, or several cards with the same banner where one is not enough. */
final class CueCard {
  private final Composing composing;
  private final Words words;
  private final Times times;
  private final Turn turn;
  private final Optional<Turn> next;

  CueCard(Composing composing, Turn turn, Optional<Turn> next) {
    this.composing = composing;
    words = composing.words();
    times = composing.times();
    this.turn = turn;
    this.next = next;
  }

  /**
   * Everything on the card.
   *
   * @param count which card of how many
   * @param page what it is printed on
   */
  ImmutableList<Element> elements(String count, PageMaster page) {
    List<CardPart> parts = new ArrayList<>(new CueCardText(composing, turn).parts());
    parts.addAll(new CueCardTimes(composing, turn, next).parts());
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    boolean first = true;
    for (ImmutableList<CardPart> card :
        new CardFilling(page, composing.options().brand()).fill(turn.title(), parts)) {
      String title = first ? turn.title() : words.text("cue.continued", "title", turn.title());
      out.add(new Heading(1, Inline.of(title), true));
      out.add(new Banner(time(), place(), count));
      if (first && !line().isEmpty()) {
        out.add(new Paragraph(ParagraphRole.MUTED, Inline.of(line())));
      }
      out.addAll(CardPart.join(card));
      first = false;
    }
    return out.build();
  }

  private String time() {
    return turn.start()
        .map(LocalDateTime::toLocalTime)
        .map(
            at ->
                turn.isAbout() ? words.text("cue.about", "time", times.time(at)) : times.clock(at))
        .orElse(turn.isFirst() ? "" : words.text("cue.follows"));
  }

  /** The room, and on an event of several days which one. */
  private String place() {
    List<String> parts = new ArrayList<>();
    turn.session().room().map(composing.directory()::name).ifPresent(parts::add);
    if (composing.event().days().size() > 1) {
      turn.planned().day().map(times::day).ifPresent(parts::add);
    }
    return String.join(" \u00B7 ", parts);
  }

  /** Of what the card is a part, and in which language. */
  private String line() {
    List<String> parts = new ArrayList<>();
    if (turn.item().isPresent()) {
      parts.add(turn.session().title());
      parts.add(words.text("cue.part", "number", turn.index() + 1, "total", turn.moments().size()));
    } else if (turn.session().kind() != SessionKind.OTHER) {
      parts.add(words.of(turn.session().kind()));
    }
    turn.session()
        .language()
        .ifPresent(
            tag -> parts.add(words.text("session.language", "language", words.language(tag))));
    return String.join(" \u00B7 ", parts);
  }
}
