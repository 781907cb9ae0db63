package org.conducteur.persistence.json;

import java.util.Optional;

/** Reports a value of the wrong kind. */
final class WrongType {
  private WrongType() {}

  static void report(Trouble trouble, Node node, Trail place, Problems problems) {
    propose(Optional.empty(), trouble, node, place, problems);
  }

  static void propose(
      Optional<String> proposal, Trouble trouble, Node node, Trail place, Problems problems) {
    if (node instanceof Node.Nothing) {
      problems.report(Trouble.NULL, node.offset(), place);
    } else {
      problems.propose(proposal, trouble, node.offset(), place, Shown.node(node));
    }
  }
}
