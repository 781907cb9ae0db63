package org.conducteur.export.office.foreign;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.id.EquipmentId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.naming.FreshIds;
import org.conducteur.plan.Words;

/** The equipment that a plan names. */
final class Equipment {
  private static final Pattern SEPARATOR =
      Pattern.compile("[\\n;•]|,(?![^(]{0,60}\\))(?!\\d)|\\s\\+\\s|\\s[-–]\\s");
  private static final Pattern COUNTED = Pattern.compile("(\\d{1,4})\\s*(?:x|×)?\\s+(.+)");

  private final FreshIds ids = new FreshIds();
  private final Map<String, EquipmentItem> items = new LinkedHashMap<>();

  /** The needs of a session, such as "2 micros HF, vidéoprojecteur". */
  ImmutableList<EquipmentNeed> needs(String cell) {
    return SEPARATOR
        .splitAsStream(cell)
        .map(Words::line)
        .filter(text -> !NameLists.isNobody(text))
        .map(this::need)
        .collect(toImmutableList());
  }

  private EquipmentNeed need(String text) {
    Matcher counted = COUNTED.matcher(text);
    Optional<Integer> quantity =
        counted.matches() ? Optional.of(Integer.valueOf(counted.group(1))) : Optional.empty();
    EquipmentNeed.Builder need =
        EquipmentNeed.builder(item(counted.matches() ? counted.group(2) : text));
    quantity.ifPresent(need::quantity);
    return need.build();
  }

  private EquipmentId item(String name) {
    String key = Words.folded(name).replaceAll("(\\p{L}{3,})[sx]\\b", "$1");
    return items
        .computeIfAbsent(
            key,
            unknown ->
                EquipmentItem.builder(EquipmentId.of(ids.of(name, "materiel")), name).build())
        .id();
  }

  ImmutableList<EquipmentItem> items() {
    return ImmutableList.copyOf(items.values());
  }
}
