package org.conducteur.export.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import java.util.List;
import org.conducteur.document.Card;
import org.conducteur.document.CardFormat;
import org.conducteur.document.Cards;

/** Lays out cards: each page is filled with them, whatever its margins are. */
final class CardsLayout {
  private final Typesetting typesetting;
  private final Look look;

  CardsLayout(Typesetting typesetting) {
    this.typesetting = typesetting;
    this.look = typesetting.look();
  }

  void lay(Cards cards, Place place, Flow flow) {
    if (cards.cards().isEmpty()) {
      return;
    }
    if (cards.format() == CardFormat.FOLDED_PLATE) {
      cards.cards().forEach(card -> plate(card, place, flow));
    } else {
      badges(cards.cards(), place, flow);
    }
    flow.startPage(0);
  }

  private void plate(Card card, Place place, Flow flow) {
    FoldedPlate plate = new FoldedPlate(typesetting, card, place.tag().child(PdfName.Sect), place);
    flow.startPage(0);
    flow.add(look.textHeight(), (pen, top) -> plate.draw(pen));
  }

  private void badges(List<Card> cards, Place place, Flow flow) {
    BadgeGrid grid = new BadgeGrid(look);
    for (int first = 0; first < cards.size(); first += grid.size()) {
      List<Card> some = cards.subList(first, Math.min(cards.size(), first + grid.size()));
      List<Badge> badges =
          some.stream()
              .map(card -> new Badge(typesetting, card, place.tag().child(PdfName.Sect)))
              .toList();
      flow.startPage(0);
      flow.add(look.textHeight(), (pen, top) -> grid.draw(pen, badges));
    }
  }
}
