package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conducteur.document.Alignment;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.RowKind;
import org.conducteur.event.EquipmentDemand;
import org.conducteur.event.Needed;
import org.conducteur.handout.Grid.Part;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.PartyId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.text.Inline;

/** All equipment of the event by its owner: how much is needed at one time, and whether it does. */
final class EquipmentTotals {
  private final Composing composing;
  private final Words words;
  private final PeopleWords people;
  private final Numbers numbers;
  private final EquipmentDemand demand;

  EquipmentTotals(Composing composing) {
    this.composing = composing;
    words = composing.words();
    people = new PeopleWords(composing);
    numbers = new Numbers(words.language());
    demand = EquipmentDemand.of(composing.event(), composing.directory(), composing.agenda());
  }

  /** Nothing unless something is needed. */
  ImmutableList<Element> elements() {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    Grid stock = stock();
    if (!stock.isEmpty()) {
      out.add(new Paragraph(ParagraphRole.MUTED, Inline.of(words.text("technical.peak"))));
      out.add(stock.table(Optional.empty()));
    }
    Grid brought = brought();
    if (!brought.isEmpty()) {
      out.add(new Paragraph(ParagraphRole.LABEL, Inline.of(words.text("technical.brought"))));
      out.add(brought.table(Optional.empty()));
    }
    return out.build();
  }

  private Grid stock() {
    Grid grid =
        new Grid()
            .naming(words.text("column.equipment"), 46)
            .column(words.text("column.needed"), 22, Alignment.END)
            .column(words.text("column.stock"), 18, Alignment.END)
            .column(words.text("column.balance"), 44)
            .column(words.text("column.busiest"), 50);
    ListMultimap<Optional<PartyId>, EquipmentId> owners = owners();
    for (Optional<PartyId> owner : owners.keySet()) {
      String name = owner.map(people::name).orElseGet(() -> words.text("owner.unknown"));
      if (owners.keySet().size() > 1 || owner.isPresent()) {
        grid.across(RowKind.GROUP, SessionPeople.cell(name));
      }
      owners.get(owner).forEach(id -> row(grid, id));
      total(grid, owners.get(owner));
    }
    return grid;
  }

  /** What is needed from the stock, by owner, in the order of the event's list of equipment. */
  private ListMultimap<Optional<PartyId>, EquipmentId> owners() {
    Set<EquipmentId> order = new LinkedHashSet<>();
    composing.event().equipment().forEach(item -> order.add(item.id()));
    order.addAll(demand.needs().keySet());
    ListMultimap<Optional<PartyId>, EquipmentId> known =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    ListMultimap<Optional<PartyId>, EquipmentId> out =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (EquipmentId id : order) {
      if (demand.needs().get(id).stream().anyMatch(needed -> !demand.isBroughtAlong(needed))) {
        item(id)
            .flatMap(EquipmentItem::owner)
            .ifPresentOrElse(
                owner -> out.put(Optional.of(owner), id), () -> known.put(Optional.empty(), id));
      }
    }
    out.putAll(known);
    return out;
  }

  private Optional<EquipmentItem> item(EquipmentId id) {
    return composing.directory().findEquipment(id);
  }

  private void row(Grid grid, EquipmentId id) {
    Optional<Integer> stock = item(id).flatMap(EquipmentItem::stock);
    grid.row(
        SessionPeople.cell(item(id).map(EquipmentItem::name).orElse(id.value())),
        SessionPeople.cell(quantity(id).map(numbers::whole).orElse("")),
        SessionPeople.cell(stock.map(numbers::whole).orElse("")),
        new StockWords(words, demand).balance(id, stock),
        SessionPeople.cell(
            demand.possiblePeak(id).map(EquipmentDemand.Peak::last).map(Needed::by).orElse("")));
  }

  private Optional<Long> quantity(EquipmentId id) {
    return demand.possiblePeak(id).map(EquipmentDemand.Peak::quantity);
  }

  /** How many pieces go into the van, and come back. */
  private void total(Grid grid, List<EquipmentId> items) {
    List<Long> known = items.stream().map(this::quantity).flatMap(Optional::stream).toList();
    if (known.size() > 1) {
      long sum = known.stream().mapToLong(Long::longValue).sum();
      grid.row(
          RowKind.TOTAL,
          0,
          List.of(
              Part.of(words.text("technical.pieces")),
              Part.of(numbers.whole(sum)),
              new Part(ImmutableList.of(), 3)));
    }
  }

  /** What somebody else than the owner brings for one session or station. */
  private Grid brought() {
    Grid grid =
        new Grid()
            .naming(words.text("column.equipment"), 50)
            .column(words.text("column.quantity"), 20, Alignment.END)
            .column(words.text("column.supplier"), 50)
            .column(words.text("column.for"), 60);
    for (Needed needed : demand.needs().values()) {
      if (demand.isBroughtAlong(needed)) {
        EquipmentNeed need = needed.need();
        grid.row(
            SessionPeople.cell(
                item(need.item()).map(EquipmentItem::name).orElse(need.item().value())),
            SessionPeople.cell(need.quantity().map(numbers::whole).orElse("")),
            SessionPeople.cell(need.supplier().map(people::name).orElse("")),
            SessionPeople.cell(needed.by()));
      }
    }
    return grid;
  }
}
