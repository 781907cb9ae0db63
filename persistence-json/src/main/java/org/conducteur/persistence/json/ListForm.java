package org.conducteur.persistence.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list. What cannot be understood of it is left out, so the index of an element in the event may
 * be smaller than in the file: findings of the reading name the one in the file, {@link Found} the
 * one in the event.
 */
record ListForm(Form element) implements Form {
  @Override
  public Optional<Found> read(Node node, Trail place, Problems problems) {
    if (!(node instanceof Node.Items items)) {
      WrongType.report(Trouble.TYPE_LIST, node, place, problems);
      return Optional.empty();
    }
    ImmutableList.Builder<Object> values = ImmutableList.builder();
    Map<String, Found> parts = new LinkedHashMap<>();
    Set<String> idsInFile = new HashSet<>();
    Set<String> idsInEvent = new HashSet<>();
    int index = 0;
    for (int i = 0; i < items.items().size(); i++) {
      Node item = items.items().get(i);
      String stepInFile = idOf(item).filter(idsInFile::add).orElse(Integer.toString(i));
      Optional<Found> found = element.read(item, place.then(stepInFile), problems);
      if (found.isPresent()) {
        String id = idOf(item).orElse("");
        boolean named = !id.isEmpty() && idsInEvent.add(id);
        // An id that looks like an index belongs to the element that has it.
        parts.putIfAbsent(named ? id : Integer.toString(index), found.get());
        values.add(found.get().value());
        index++;
      }
    }
    return Optional.of(Found.of(values.build(), node, parts));
  }

  private Optional<String> idOf(Node item) {
    return element instanceof RecordForm form ? form.idIn(item) : Optional.empty();
  }

  @Override
  public Node write(Object value) {
    return Node.items(((List<?>) value).stream().map(element::write).collect(toImmutableList()));
  }

  @Override
  public Optional<Object> absent() {
    return Optional.of(ImmutableList.of());
  }

  @Override
  public boolean fitsShortForm(Node node) {
    return node instanceof Node.Items;
  }

  @Override
  public Optional<String> shortExample() {
    return Optional.of("[…]");
  }
}
