package org.conducteur.persistence.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.check.Fix;
import org.conducteur.id.Pointer;

/** Collects what is wrong with one text. */
final class Problems {
  /** A finding and the offset it is about. */
  private record Located(int offset, Finding finding) {}

  private final SourceText source;
  private final List<Located> found = new ArrayList<>();

  Problems(SourceText source) {
    this.source = source;
  }

  void report(Trouble trouble, int offset, Trail place, String... evidence) {
    propose(Optional.empty(), trouble, offset, place, evidence);
  }

  /** Reports trouble with a value, and the value it was probably meant to be. */
  void propose(
      Optional<String> proposal, Trouble trouble, int offset, Trail place, String... evidence) {
    if (found.size() < Limits.FINDINGS) {
      Pointer pointer = place.pointer();
      Finding finding = trouble.at(pointer, evidence);
      add(offset, proposal.map(value -> finding.withFix(new Fix(pointer, value))).orElse(finding));
    } else if (found.size() == Limits.FINDINGS) {
      add(offset, Trouble.TOO_MANY.at(Pointer.ROOT, Integer.toString(Limits.FINDINGS)));
    }
  }

  private void add(int offset, Finding finding) {
    found.add(new Located(offset, finding.withSource(source.place(offset))));
  }

  /** Whether more would not be noted. */
  boolean isFull() {
    return found.size() > Limits.FINDINGS;
  }

  /** The line of an offset, for evidence. */
  String line(int offset) {
    return Integer.toString(source.line(offset));
  }

  /** All findings in the order of the text. */
  ImmutableList<Finding> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(Located::offset))
        .map(Located::finding)
        .collect(toImmutableList());
  }
}
