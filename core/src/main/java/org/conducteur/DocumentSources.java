package org.conducteur;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.conducteur.change.Renamed;
import org.conducteur.check.SourcePlace;
import org.conducteur.id.Pointer;
import org.conducteur.port.Sources;

/** Where data stand in a document: where they were found, or the nearest thing around them was. */
final class DocumentSources implements Sources {
  private final ImmutableMap<Pointer, SourcePlace> places;

  DocumentSources(ImmutableMap<Pointer, SourcePlace> found, Renamed renamed) {
    places =
        found.entrySet().stream()
            .collect(
                toImmutableMap(
                    entry -> renamed.place(entry.getKey()),
                    entry -> entry.getValue(),
                    (first, second) -> first));
  }

  @Override
  public Optional<SourcePlace> find(Pointer pointer) {
    List<String> steps = pointer.steps();
    for (int length = steps.size(); length > 0; length--) {
      SourcePlace place = places.get(Pointer.of(steps.subList(0, length).toArray()));
      if (place != null) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
