package org.conducteur.handout;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Paragraph;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;

/** What equipment is needed, as a list. */
final class EquipmentLines {
  private final Composing composing;
  private final Words words;
  private final PeopleWords people;

  EquipmentLines(Composing composing) {
    this.composing = composing;
    words = composing.words();
    people = new PeopleWords(composing);
  }

  /** One line while names and numbers say it all, else a list; nothing without any need. */
  ImmutableList<Element> lines(List<EquipmentNeed> needs) {
    if (needs.isEmpty()) {
      return ImmutableList.of();
    }
    if (needs.stream().allMatch(EquipmentLines::isPlain)) {
      // Points and no commas, since names keep the capital that they were typed with.
      String names = needs.stream().map(this::line).collect(joining(" \u00B7 "));
      return ImmutableList.of(Paragraph.of(names));
    }
    ImmutableList.Builder<ListItem> items = ImmutableList.builder();
    for (EquipmentNeed need : needs) {
      ImmutableList.Builder<Element> content = ImmutableList.builder();
      content.add(Paragraph.of(line(need)));
      items.add(new ListItem(content.addAll(Prose.of(need.notes())).build()));
    }
    return ImmutableList.of(new ItemList(ListMarker.BULLET, items.build()));
  }

  private static boolean isPlain(EquipmentNeed need) {
    return need.notes().isEmpty()
        && need.until().isEmpty()
        && need.supplier().isEmpty()
        && !need.perhaps();
  }

  /** The text with a capital where it begins. */
  static String capitalised(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** Name and number, then what else is known in brackets. */
  private String line(EquipmentNeed need) {
    List<String> details = new ArrayList<>(certainty(need));
    need.supplier()
        .ifPresent(id -> details.add(words.text("supplied.by", "name", people.name(id))));
    details.addAll(until(need));
    return with(details, need);
  }

  /** Name and number, and whether it is needed for certain. */
  String brief(EquipmentNeed need) {
    return with(certainty(need), need);
  }

  /** Name and number, whether it is needed for certain, and how long it stays. */
  String placed(EquipmentNeed need) {
    List<String> details = new ArrayList<>(certainty(need));
    details.addAll(until(need));
    return with(details, need);
  }

  private List<String> certainty(EquipmentNeed need) {
    return need.perhaps() ? List.of(words.text("perhaps")) : List.of();
  }

  private List<String> until(EquipmentNeed need) {
    return need.until().flatMap(composing.directory()::findSession).stream()
        .map(last -> words.text("until.session", "session", last.title()))
        .toList();
  }

  private String with(List<String> details, EquipmentNeed need) {
    String counted = counted(name(need), need.quantity());
    return details.isEmpty() ? counted : counted + " (" + String.join(", ", details) + ")";
  }

  String name(EquipmentNeed need) {
    return composing
        .directory()
        .findEquipment(need.item())
        .map(EquipmentItem::name)
        .orElse(need.item().value());
  }

  /** One before its name, more behind it: names need no plural then. */
  static String counted(String name, Optional<Integer> quantity) {
    return quantity.map(n -> n == 1 ? "1\u00A0" + name : name + "\u00A0×\u00A0" + n).orElse(name);
  }
}
