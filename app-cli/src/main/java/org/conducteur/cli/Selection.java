package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.List;
import org.conducteur.Conducteur;
import org.conducteur.handout.Handouts;

/** Which formats there are, and which of them the adapters at hand can make. */
final class Selection {
  /** The format of schedules for other programs, in which nothing else can be made. */
  static final String SCHEDULE_JSON = "schedule-json";

  /** Formats of the project's own adapters, which are missed if they are not there. */
  static final ImmutableSet<String> USUAL_FORMATS =
      ImmutableSet.of("docx", "pdf", "xlsx", SCHEDULE_JSON);

  private static final ImmutableSet<String> OF_HANDOUTS = ImmutableSet.of("docx", "pdf");
  private static final ImmutableMap<String, ImmutableSet<String>> OF_OTHERS =
      ImmutableMap.of(
          Conducteur.PLANNING, ImmutableSet.of("xlsx"),
          Conducteur.SCHEDULE, ImmutableSet.of(SCHEDULE_JSON));

  private final ImmutableSetMultimap<String, String> makable;

  private Selection(ImmutableSetMultimap<String, String> makable) {
    this.makable = makable;
  }

  static Selection of(Conducteur conducteur) {
    ImmutableSetMultimap.Builder<String, String> makable = ImmutableSetMultimap.builder();
    Conducteur.products().forEach(product -> makable.putAll(product, conducteur.formats(product)));
    return new Selection(makable.build());
  }

  /** Every format that can be asked for, also those whose adapter is not there. */
  ImmutableSet<String> formats() {
    return Sets.union(USUAL_FORMATS, ImmutableSet.copyOf(makable.values())).immutableCopy();
  }

  /** Every format of a product, also those whose adapter is not there. */
  ImmutableSet<String> formats(String product) {
    return Sets.union(usual(product), makable.get(product)).immutableCopy();
  }

  private static ImmutableSet<String> usual(String product) {
    return Handouts.find(product)
        .map(handout -> handout.formats().isEmpty() ? OF_HANDOUTS : handout.formats())
        .orElseGet(() -> OF_OTHERS.getOrDefault(product, ImmutableSet.of()));
  }

  ImmutableList<Deliverable> available(List<Deliverable> wanted) {
    return wanted.stream().filter(this::isMakable).collect(toImmutableList());
  }

  ImmutableList<Deliverable> missing(List<Deliverable> wanted) {
    return wanted.stream().filter(one -> !isMakable(one)).collect(toImmutableList());
  }

  private boolean isMakable(Deliverable deliverable) {
    return makable.containsEntry(deliverable.product(), deliverable.format());
  }
}
