package org.conducteur.persistence.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conducteur.id.Pointer;
import org.conducteur.text.RichText;

/** A file of another program while it is read: what is wrong with it, and where things stand. */
final class ForeignFile {
  /** More names would hide that the file is of a kind that nobody expected. */
  private static final int MOST_NAMES = 40;

  private final Problems problems;
  private final List<Fields> fields = new ArrayList<>();
  private final Map<Pointer, Integer> places = new HashMap<>();
  private final Map<String, Map<Pointer, RichText>> translations = new TreeMap<>();
  private String language = "";

  ForeignFile(Problems problems) {
    this.problems = problems;
  }

  Problems problems() {
    return problems;
  }

  /** The language in which texts are wanted that the file has in several. */
  String language() {
    return language;
  }

  void speaks(String tag) {
    language = tag;
  }

  /** Notes that an object was looked into. */
  void opened(Fields object) {
    fields.add(object);
  }

  void put(Pointer place, int offset) {
    places.putIfAbsent(place, offset);
  }

  /** The offset of a datum, or of the nearest thing around it. */
  int offset(Pointer place) {
    ImmutableList<String> steps = place.steps();
    for (int length = steps.size(); length > 0; length--) {
      Integer offset = places.get(new Pointer(steps.subList(0, length)));
      if (offset != null) {
        return offset;
      }
    }
    return 0;
  }

  void translate(String tag, Pointer place, String text) {
    translations.computeIfAbsent(tag, one -> new LinkedHashMap<>()).put(place, RichText.of(text));
  }

  ImmutableMap<String, ImmutableMap<Pointer, RichText>> translations() {
    ImmutableMap.Builder<String, ImmutableMap<Pointer, RichText>> all = ImmutableMap.builder();
    translations.forEach((tag, texts) -> all.put(tag, ImmutableMap.copyOf(texts)));
    return all.buildOrThrow();
  }

  /** Tells once which fields were passed over, at the first of them. */
  void reportPassedOver() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int first = Integer.MAX_VALUE;
    for (Fields object : fields) {
      for (Node.Member member : object.unread()) {
        counts.merge(Shown.text(object.kind() + member.name()), 1, Integer::sum);
        first = Math.min(first, member.offset());
      }
    }
    if (!counts.isEmpty()) {
      ImmutableList<String> names =
          counts.entrySet().stream()
              .map(one -> one.getValue() == 1 ? one.getKey() : one.getKey() + " ×" + one.getValue())
              .collect(toImmutableList());
      String more = names.size() > MOST_NAMES ? ", …" : "";
      String shown = names.stream().limit(MOST_NAMES).collect(joining(", "));
      problems.report(Trouble.PASSED_OVER, first, Trail.ROOT, shown + more);
    }
  }
}
