package org.conducteur.persistence.json;

import java.util.Optional;

/** Plain text. */
final class TextForm implements Form {
  @Override
  public Optional<Found> read(Node node, Trail place, Problems problems) {
    return string(node, place, problems).map(value -> Found.of(value, node));
  }

  /** The characters of a string; a number may be proposed in quotes. */
  static Optional<String> string(Node node, Trail place, Problems problems) {
    if (node instanceof Node.Text text) {
      return Optional.of(text.value());
    }
    Optional<String> proposal =
        node instanceof Node.Figure figure ? Optional.of(figure.literal()) : Optional.empty();
    WrongType.propose(proposal, Trouble.TYPE_TEXT, node, place, problems);
    return Optional.empty();
  }

  @Override
  public Node write(Object value) {
    return Node.text((String) value);
  }

  @Override
  public boolean fitsShortForm(Node node) {
    return node instanceof Node.Text;
  }

  @Override
  public Optional<String> shortExample() {
    return Optional.of("\"…\"");
  }
}
