package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Alignment;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.document.Table;
import org.conducteur.id.PartyId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.session.Session;

/** Equipment that is needed somewhere: how many, from whom, until when. */
final class NeedsTable {
  private final Composing composing;
  private final Words words;
  private final PeopleWords people;

  NeedsTable(Composing composing) {
    this.composing = composing;
    words = composing.words();
    people = new PeopleWords(composing);
  }

  Table table(List<EquipmentNeed> needs) {
    Grid grid =
        new Grid()
            .naming(words.text("column.equipment"), 48)
            .column(words.text("column.quantity"), 20, Alignment.END)
            .column(words.text("column.from"), 42)
            .column(words.text("column.until"), 44)
            .column(words.text("column.remarks"), 46);
    for (EquipmentNeed need : needs) {
      Optional<EquipmentItem> item = composing.directory().findEquipment(need.item());
      grid.row(
          SessionPeople.cell(item.map(EquipmentItem::name).orElse(need.item().value())),
          SessionPeople.cell(quantity(need)),
          SessionPeople.cell(from(need, item).map(people::name).orElse("")),
          SessionPeople.cell(until(need)),
          remarks(need));
    }
    return grid.table(Optional.empty());
  }

  private String quantity(EquipmentNeed need) {
    return need.quantity()
        .map(number -> new Numbers(words.language()).whole(number))
        .orElseGet(() -> words.text("quantity.unknown"));
  }

  /** Whoever brings it, else whoever owns it. */
  private static Optional<PartyId> from(EquipmentNeed need, Optional<EquipmentItem> item) {
    return need.supplier().or(() -> item.flatMap(EquipmentItem::owner));
  }

  private String until(EquipmentNeed need) {
    return need.until()
        .map(id -> composing.directory().findSession(id).map(Session::title).orElse(id.value()))
        .orElse("");
  }

  private ImmutableList<Element> remarks(EquipmentNeed need) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    if (need.perhaps()) {
      out.add(Paragraph.of(EquipmentLines.capitalised(words.text("perhaps"))));
    }
    return out.addAll(Prose.of(need.notes())).build();
  }
}
