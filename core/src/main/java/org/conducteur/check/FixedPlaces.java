package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conducteur.check.Fix.Act;

/** The places that one pass of fixes touches, so that no two of them meet. */
final class FixedPlaces {
  private final Set<List<String>> taken = new HashSet<>();
  private final Set<List<String>> around = new HashSet<>();

  /** Takes the place of a fix, unless another one takes it, something in it or something around. */
  boolean take(Fix fix) {
    ImmutableList<String> steps = fix.place().steps();
    if (fix.act() == Act.ADD) {
      return !isWithinTaken(steps); // what is put at the end disturbs nothing in the list
    } else if (around.contains(steps) || isWithinTaken(steps)) {
      return false;
    }
    taken.add(steps);
    for (int length = 0; length <= steps.size(); length++) {
      around.add(steps.subList(0, length));
    }
    return true;
  }

  private boolean isWithinTaken(ImmutableList<String> steps) {
    for (int length = 0; length <= steps.size(); length++) {
      if (taken.contains(steps.subList(0, length))) {
        return true;
      }
    }
    return false;
  }
}
