package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.event.EquipmentDemand;
import org.conducteur.id.EquipmentId;

/** Whether there is enough of something, in words. */
final class StockWords {
  private final Words words;
  private final EquipmentDemand demand;

  StockWords(Words words, EquipmentDemand demand) {
    this.words = words;
    this.demand = demand;
  }

  ImmutableList<Element> balance(EquipmentId id, Optional<Integer> stock) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    boolean counted =
        demand.needs().get(id).stream().allMatch(n -> n.need().quantity().isPresent());
    long certain = demand.peak(id).map(EquipmentDemand.Peak::quantity).orElse(0L);
    long possible = demand.possiblePeak(id).map(EquipmentDemand.Peak::quantity).orElse(0L);
    if (stock.isEmpty()) {
      out.add(Paragraph.of(words.text(counted ? "stock.unknown" : "stock.nothing")));
      return out.build();
    } else if (certain > stock.get()) {
      out.add(Paragraph.of(Prose.strong(words.count("stock.short", certain - stock.get()))));
    } else if (possible > stock.get()) {
      out.add(Paragraph.of(Prose.strong(words.count("stock.perhaps", possible - stock.get()))));
    } else if (possible > 0) {
      out.add(Paragraph.of(words.text("stock.enough")));
    }
    if (!counted) {
      out.add(Paragraph.of(words.text("stock.uncounted")));
    }
    return out.build();
  }
}
