package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.style.Brand;
import org.conducteur.style.PageMaster;

/** Divides what a cue card says among as many cards as it needs, filled about equally. */
final class CardFilling {
  /** The share of the width that is left beside labels. */
  private static final double BESIDE_LABEL = 0.82;

  /** Lines and letters of the title are so much larger than those of the text. */
  private static final double TITLE = 1.6;

  /** The banner and the line below it, with the space around them, in lines. */
  private static final double HEAD = 4.5;

  /** The space between two parts. */
  private static final double GAP = 0.3;

  /** Less than this is no card. */
  private static final double LEAST = 3;

  private final Extent page;
  private final Extent beside;

  CardFilling(PageMaster master, Brand brand) {
    page = Extent.of(master, brand);
    beside = page.narrowed(BESIDE_LABEL);
  }

  ImmutableList<ImmutableList<CardPart>> fill(String title, List<CardPart> parts) {
    double titleLines = page.narrowed(1 / TITLE).of(title) * TITLE;
    double room = Math.max(LEAST, page.lines() - HEAD - titleLines);
    ImmutableList<ImmutableList<CardPart>> best = cards(parts, room);
    for (double less = room - 1; less >= LEAST && best.size() > 1; less--) {
      ImmutableList<ImmutableList<CardPart>> cards = cards(parts, less);
      if (cards.size() > best.size()) {
        break;
      }
      best = cards;
    }
    return best;
  }

  private ImmutableList<ImmutableList<CardPart>> cards(List<CardPart> parts, double room) {
    ImmutableList.Builder<ImmutableList<CardPart>> out = ImmutableList.builder();
    List<CardPart> card = new ArrayList<>();
    double used = 0;
    for (int i = 0; i < parts.size(); i++) {
      boolean breakable = !card.isEmpty() && !parts.get(i).withLast();
      if (breakable && used + heightFrom(parts, i) > room) {
        out.add(ImmutableList.copyOf(card));
        card.clear();
        used = 0;
      }
      card.add(parts.get(i));
      used += height(parts.get(i));
    }
    return out.add(ImmutableList.copyOf(card)).build();
  }

  /** Of a part and those that stay with it. */
  private double heightFrom(List<CardPart> parts, int first) {
    double height = height(parts.get(first));
    for (int i = first + 1; i < parts.size() && parts.get(i).withLast(); i++) {
      height += height(parts.get(i));
    }
    return height;
  }

  private double height(CardPart part) {
    return GAP + (part.isLabelled() ? beside : page).of(part.content());
  }
}
