package org.conducteur.persistence.json;

import java.util.Optional;

/** A value that is written as a string in a notation of its own. */
record NotationForm<T>(Notation<T> notation) implements Form {
  /** Longer texts are no slip of a notation. */
  private static final int LONGEST_SLIP = 100;

  @Override
  public Optional<Found> read(Node node, Trail place, Problems problems) {
    Optional<String> text = TextForm.string(node, place, problems);
    Optional<Found> found =
        text.flatMap(notation.parse()::apply).map(value -> Found.of(value, node));
    if (text.isPresent() && found.isEmpty() && !problems.isFull()) {
      report(text.get(), node, place, problems);
    }
    return found;
  }

  private void report(String text, Node node, Trail place, Problems problems) {
    Trouble trouble = notation.trouble();
    String[] evidence =
        trouble.evidence().isEmpty()
            ? new String[0]
            : new String[] {Shown.text(text), String.join(", ", notation.examples())};
    problems.propose(proposal(text), trouble, node.offset(), place, evidence);
  }

  /** Only what would be accepted is proposed. */
  private Optional<String> proposal(String text) {
    return Optional.of(text)
        .filter(written -> written.length() <= LONGEST_SLIP)
        .flatMap(notation.proposal())
        .filter(proposed -> notation.parse().apply(proposed).isPresent());
  }

  /** The notation of a value. */
  String text(Object value) {
    return notation.write().apply(notation.type().cast(value));
  }

  @Override
  public Node write(Object value) {
    return Node.text(text(value));
  }

  @Override
  public boolean fitsShortForm(Node node) {
    return node instanceof Node.Text;
  }

  @Override
  public Optional<String> shortExample() {
    return Optional.of(
        notation.examples().isEmpty() ? "\"…\"" : '"' + notation.examples().get(0) + '"');
  }
}
