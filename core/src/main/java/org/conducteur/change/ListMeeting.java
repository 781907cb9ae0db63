package org.conducteur.change;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.conducteur.shape.Shapes;
import org.jspecify.annotations.Nullable;

/** Which elements of three states of a list are the same, and in which order they go on. */
final class ListMeeting {
  /** An element while it is not yet known who has it. Two of them are never equal. */
  private static final class Strand {
    private @Nullable Object base;
    private @Nullable Object ours;
    private @Nullable Object theirs;

    Meeting meeting() {
      return new Meeting(base, ours, theirs);
    }
  }

  private final Shapes shapes;
  private final Strand[] ours;
  private final Strand[] theirs;
  private final boolean weReordered;
  private final boolean theyReordered;

  ListMeeting(Shapes shapes, List<?> base, List<?> ours, List<?> theirs) {
    this.shapes = shapes;
    this.ours = new Strand[ours.size()];
    this.theirs = new Strand[theirs.size()];
    Alignment toOurs = Alignment.of(shapes, base, ours);
    Alignment toTheirs = Alignment.of(shapes, base, theirs);
    weReordered = toOurs.isReordered();
    theyReordered = toTheirs.isReordered();
    for (int i = 0; i < base.size(); i++) {
      Strand strand = new Strand();
      strand.base = base.get(i);
      if (toOurs.partner(i) >= 0) {
        strand.ours = ours.get(toOurs.partner(i));
        this.ours[toOurs.partner(i)] = strand;
      }
      if (toTheirs.partner(i) >= 0) {
        strand.theirs = theirs.get(toTheirs.partner(i));
        this.theirs[toTheirs.partner(i)] = strand;
      }
    }
    meetAdditions(ours, theirs);
  }

  /** What both added may be the same thing. */
  private void meetAdditions(List<?> fromUs, List<?> fromThem) {
    List<Integer> ourPlaces = free(ours);
    List<Integer> theirPlaces = free(theirs);
    Alignment same =
        Alignment.byName(
            shapes,
            ourPlaces.stream().map(fromUs::get).toList(),
            theirPlaces.stream().map(fromThem::get).toList());
    for (int i = 0; i < ourPlaces.size(); i++) {
      Strand strand = new Strand();
      strand.ours = fromUs.get(ourPlaces.get(i));
      ours[ourPlaces.get(i)] = strand;
      if (same.partner(i) >= 0) {
        int place = theirPlaces.get(same.partner(i));
        strand.theirs = fromThem.get(place);
        theirs[place] = strand;
      }
    }
    for (int place : free(theirs)) {
      theirs[place] = new Strand();
      theirs[place].theirs = fromThem.get(place);
    }
  }

  private static List<Integer> free(@Nullable Strand[] strands) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < strands.length; i++) {
      if (strands[i] == null) {
        out.add(i);
      }
    }
    return out;
  }

  /** Whether both changed the order, and not to the same. */
  boolean isOrderInConflict() {
    return weReordered && theyReordered && !shared(ours, theirs).equals(shared(theirs, ours));
  }

  private static List<Strand> shared(Strand[] strands, Strand[] others) {
    Set<Strand> known = Weaving.identities(Arrays.asList(others));
    return Arrays.stream(strands)
        .filter(strand -> strand.base != null && known.contains(strand))
        .toList();
  }

  /** What goes on, in order. */
  ImmutableList<Meeting> elements() {
    List<Strand> first = Collections.unmodifiableList(Arrays.asList(ours));
    List<Strand> second = Collections.unmodifiableList(Arrays.asList(theirs));
    List<Strand> woven =
        theyReordered && !weReordered ? Weaving.of(second, first) : Weaving.of(first, second);
    return woven.stream()
        .map(Strand::meeting)
        .filter(Meeting::survives)
        .collect(ImmutableList.toImmutableList());
  }
}
