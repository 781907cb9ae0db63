package org.conducteur.handout;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.id.PartyId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.text.Inline;

/** Equipment that is needed somewhere, by those who bring it: a line for each of them. */
final class NeedsByOwner {
  private final Composing composing;
  private final Words words;
  private final PeopleWords people;
  private final EquipmentLines lines;

  NeedsByOwner(Composing composing) {
    this.composing = composing;
    words = composing.words();
    people = new PeopleWords(composing);
    lines = new EquipmentLines(composing);
  }

  /** Those who bring it, else those who own it, else nobody named; then what else is to be said. */
  ImmutableList<Element> lines(List<EquipmentNeed> needs) {
    ListMultimap<Optional<PartyId>, EquipmentNeed> sources =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    needs.forEach(need -> sources.put(source(need), need));
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    for (Optional<PartyId> source : sources.keySet()) {
      String things = sources.get(source).stream().map(lines::placed).collect(joining(" \u00B7 "));
      out.add(
          Paragraph.of(
              source
                  .map(id -> Prose.join(label(people.name(id)), Inline.of(things)))
                  .orElse(Inline.of(things))));
    }
    needs.stream().filter(need -> !need.notes().isEmpty()).forEach(need -> out.addAll(note(need)));
    if (needs.stream().anyMatch(need -> need.quantity().isEmpty())) {
      String told = words.text("technical.uncounted");
      out.add(new Paragraph(ParagraphRole.MUTED, Inline.of(told)));
    }
    return out.build();
  }

  private ImmutableList<Inline> label(String text) {
    return Prose.strong(words.text("label.value", "label", text, "value", ""));
  }

  private Optional<PartyId> source(EquipmentNeed need) {
    return need.supplier()
        .or(() -> composing.directory().findEquipment(need.item()).flatMap(EquipmentItem::owner));
  }

  private ImmutableList<Element> note(EquipmentNeed need) {
    ImmutableList<Inline> name =
        Inline.of(words.text("label.value", "label", lines.name(need), "value", ""));
    return ImmutableList.of(
        new Paragraph(ParagraphRole.MUTED, Prose.join(name, need.notes().inlines())));
  }
}
