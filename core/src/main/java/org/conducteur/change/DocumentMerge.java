package org.conducteur.change;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.conducteur.reading.Fingerprint;
import org.conducteur.reading.SourceBlock;
import org.conducteur.reading.SourceDocument;
import org.conducteur.reading.SourceUnit;

/**
 * What somebody edited in a document, brought into the document as it would be made today. What has
 * changed in the event since the document was made is no edit, though the document still shows what
 * was before.
 *
 * @param agreed the document of today with the edits at which nothing else has changed
 * @param edited the same with all edits, also where both have changed
 */
public record DocumentMerge(SourceDocument agreed, SourceDocument edited) {
  /**
   * The product of lengths up to which differences are searched; beyond, all in between differs.
   */
  private static final long LARGEST_TABLE = 25_000_000;

  /** Refuses null. {@inheritDoc} */
  public DocumentMerge {
    requireNonNull(agreed, "agreed");
    requireNonNull(edited, "edited");
  }

  /**
   * Whether nothing has changed on both sides.
   *
   * @return true if both documents are the same
   */
  public boolean isAgreed() {
    return agreed.equals(edited);
  }

  /**
   * Merges a document with its edits.
   *
   * @param made what the document said when it was made
   * @param today the document as it would be made today
   * @param edited the document as somebody edited it
   * @return both documents
   */
  public static DocumentMerge of(Fingerprint made, SourceDocument today, SourceDocument edited) {
    Walk walk = new Walk(made, SourceUnit.of(today.blocks()), SourceUnit.of(edited.blocks()));
    walk.go();
    return new DocumentMerge(
        of(today, edited, walk.agreed.build()), of(today, edited, walk.all.build()));
  }

  /** What a document says of itself, such as its date, is not for people to edit. */
  private static SourceDocument of(
      SourceDocument today, SourceDocument edited, List<SourceUnit> units) {
    ImmutableList.Builder<SourceBlock> blocks = ImmutableList.builder();
    today.blocks().stream().filter(SourceBlock.Furniture.class::isInstance).forEach(blocks::add);
    blocks.addAll(SourceUnit.join(units));
    return new SourceDocument(edited.source(), today.language(), blocks.build(), edited.findings());
  }

  /** One walk down both documents, from one gap between equal units to the next. */
  private static final class Walk {
    private final Fingerprint made;
    private final List<SourceUnit> today;
    private final List<SourceUnit> edited;
    private final ImmutableList.Builder<SourceUnit> agreed = ImmutableList.builder();
    private final ImmutableList.Builder<SourceUnit> all = ImmutableList.builder();

    Walk(Fingerprint made, List<SourceUnit> today, List<SourceUnit> edited) {
      this.made = made;
      this.today = today;
      this.edited = edited;
    }

    void go() {
      int one = 0;
      int other = 0;
      for (Map.Entry<Integer, Integer> same : pairs().entrySet()) {
        gap(today.subList(one, same.getKey()), edited.subList(other, same.getValue()));
        // Programs change looks and languages of texts that nobody has touched.
        SourceUnit unit = today.get(same.getKey());
        agreed.add(unit);
        all.add(unit);
        one = same.getKey() + 1;
        other = same.getValue() + 1;
      }
      gap(today.subList(one, today.size()), edited.subList(other, edited.size()));
    }

    private Map<Integer, Integer> pairs() {
      List<String> left = today.stream().map(SourceUnit::key).toList();
      List<String> right = edited.stream().map(SourceUnit::key).toList();
      Map<Integer, Integer> pairs = new TreeMap<>();
      int first = 0;
      int leftEnd = left.size();
      int rightEnd = right.size();
      while (first < Math.min(leftEnd, rightEnd) && left.get(first).equals(right.get(first))) {
        pairs.put(first, first);
        first++;
      }
      while (leftEnd > first
          && rightEnd > first
          && left.get(leftEnd - 1).equals(right.get(rightEnd - 1))) {
        pairs.put(--leftEnd, --rightEnd);
      }
      if ((long) (leftEnd - first) * (rightEnd - first) <= LARGEST_TABLE) {
        int from = first;
        LongestCommon.of(left.subList(first, leftEnd), right.subList(first, rightEnd))
            .forEach((one, other) -> pairs.put(from + one, from + other));
      }
      return pairs;
    }

    private void gap(List<SourceUnit> ours, List<SourceUnit> theirs) {
      Predicate<SourceUnit> isNew = unit -> !made.has(unit);
      boolean changedHere = ours.stream().anyMatch(isNew);
      boolean changedThere =
          theirs.stream().anyMatch(isNew) || (theirs.isEmpty() && !ours.stream().allMatch(isNew));
      if (!changedHere) {
        agreed.addAll(theirs);
        all.addAll(theirs);
      } else if (!changedThere) {
        agreed.addAll(ours);
        all.addAll(ours);
      } else {
        agreed.addAll(ours);
        all.addAll(theirs);
      }
    }
  }
}
