package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.List;
import org.conducteur.Conducteur;

/** Which files there could be, and which of them the adapters at hand can make. */
final class Selection {
  /** Formats of the project's own adapters, which are missed if they are not there. */
  static final ImmutableSet<String> USUAL_FORMATS = ImmutableSet.of("docx", "pdf", "xlsx");

  /** What is made where nobody says what: the main sheets, not every card and sign. */
  private static final ImmutableSet<String> MAIN_PRODUCTS =
      ImmutableSet.of("fiches", "programme", Conducteur.PLANNING);

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

  /** The files that were asked for, where nothing stands for the main ones. */
  ImmutableList<Deliverable> wanted(List<String> products, List<String> formats) {
    ImmutableList.Builder<Deliverable> out = ImmutableList.builder();
    for (String product : Conducteur.products()) {
      if (products.isEmpty() ? MAIN_PRODUCTS.contains(product) : products.contains(product)) {
        formats(product).stream()
            .filter(format -> formats.isEmpty() || formats.contains(format))
            .forEach(format -> out.add(new Deliverable(product, format)));
      }
    }
    return out.build();
  }

  private ImmutableSet<String> formats(String product) {
    ImmutableSet<String> usual = product.equals(Conducteur.PLANNING) ? OF_PLANNING : OF_HANDOUTS;
    return Sets.union(usual, makable.get(product)).immutableCopy();
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
