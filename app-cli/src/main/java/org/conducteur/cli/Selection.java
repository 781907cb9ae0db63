package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.List;
import org.conducteur.Conducteur;
import org.conducteur.handout.Handouts;

/** Which formats there are, and which of them the adapters at hand can make. */
final class Selection {
  /** Formats of the project's own adapters, which are missed if they are not there. */
  static final ImmutableSet<String> USUAL_FORMATS = ImmutableSet.of("docx", "pdf", "xlsx");

  private static final ImmutableSet<String> OF_HANDOUTS = ImmutableSet.of("docx", "pdf");
  private static final ImmutableSet<String> OF_PLANNING = ImmutableSet.of("xlsx");

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
        .orElse(OF_PLANNING);
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
