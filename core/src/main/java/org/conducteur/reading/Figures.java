package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conducteur.country.KeyFigure;
import org.conducteur.id.FigureId;
import org.conducteur.naming.FreshIds;

/** The key figures of a country, or of what several have in common, while a document is read. */
final class Figures {
  private static final FigureId NEW = FigureId.of("new");

  private final FreshIds ids = new FreshIds();
  private final List<KeyFigure> all = new ArrayList<>();
  private final Map<KeyFigure, FigureId> told = new HashMap<>();

  /** A figure that has no id of its own yet. */
  static KeyFigure.Builder fresh(String label, BigDecimal value) {
    return KeyFigure.builder(NEW, label, value);
  }

  /** Keeps a figure that has no id yet; gives its id. */
  FigureId add(KeyFigure fresh) {
    FigureId id = FigureId.of(ids.of(fresh.label(), "figure"));
    all.add(fresh.toBuilder().id(id).build());
    return id;
  }

  /** The same; a figure that was told like this before is that one. */
  FigureId once(KeyFigure fresh) {
    return told.computeIfAbsent(fresh, this::add);
  }

  ImmutableList<KeyFigure> all() {
    return ImmutableList.copyOf(all);
  }
}
