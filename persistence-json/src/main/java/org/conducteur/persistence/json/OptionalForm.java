package org.conducteur.persistence.json;

import java.util.Optional;

/** A value that may be left out. */
record OptionalForm(Form inner) implements Form {
  @Override
  public Optional<Found> read(Node node, Trail place, Problems problems) {
    return inner.read(node, place, problems).map(found -> found.with(Optional.of(found.value())));
  }

  @Override
  public Node write(Object value) {
    return inner.write(((Optional<?>) value).orElseThrow());
  }

  @Override
  public Optional<Object> absent() {
    return Optional.of(Optional.empty());
  }

  @Override
  public boolean fitsShortForm(Node node) {
    return inner.fitsShortForm(node);
  }

  @Override
  public Optional<String> shortExample() {
    return inner.shortExample();
  }
}
