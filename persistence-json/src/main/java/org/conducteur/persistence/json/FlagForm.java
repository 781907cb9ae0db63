package org.conducteur.persistence.json;

import java.util.Optional;

/** True or false. */
final class FlagForm implements Form {
  @Override
  public Optional<Found> read(Node node, Trail place, Problems problems) {
    if (node instanceof Node.Flag flag) {
      return Optional.of(Found.of(flag.value(), node));
    }
    WrongType.report(Trouble.TYPE_FLAG, node, place, problems);
    return Optional.empty();
  }

  @Override
  public Node write(Object value) {
    return new Node.Flag(Node.NOWHERE, (Boolean) value);
  }

  @Override
  public Optional<Object> absent() {
    return Optional.of(false);
  }

  @Override
  public boolean fitsShortForm(Node node) {
    return node instanceof Node.Flag;
  }

  @Override
  public Optional<String> shortExample() {
    return Optional.of("true");
  }
}
