package org.conducteur.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What was entered in the course of a day, in order.
 *
 * @param event the title of the event that it was kept for, if it says so
 * @param entries all of them, also those taken back
 */
public record Journal(Optional<String> event, ImmutableList<JournalEntry> entries) {
  /** Nothing was entered. */
  public static final Journal EMPTY = new Journal(Optional.empty(), ImmutableList.of());

  /** Refuses null. {@inheritDoc} */
  public Journal {
    requireNonNull(event, "event");
    requireNonNull(entries, "entries");
  }

  /**
   * The entries that were not taken back.
   *
   * @return in order, without those that take back
   */
  public ImmutableList<JournalEntry> standing() {
    Set<Integer> gone = new HashSet<>();
    for (JournalEntry entry : entries.reverse()) {
      if (entry instanceof JournalEntry.Withdrawn withdrawn && !gone.contains(withdrawn.number())) {
        gone.add(withdrawn.entry());
      }
    }
    return entries.stream()
        .filter(entry -> !(entry instanceof JournalEntry.Withdrawn))
        .filter(entry -> !gone.contains(entry.number()))
        .collect(toImmutableList());
  }

  /**
   * What was seen and decided and not taken back.
   *
   * @return in the order in which it was entered
   */
  public ImmutableList<Observation> observations() {
    return standing().stream()
        .filter(JournalEntry.Noted.class::isInstance)
        .map(entry -> ((JournalEntry.Noted) entry).observation())
        .collect(toImmutableList());
  }

  /**
   * The number of the entry that comes next.
   *
   * @return one more than the highest
   */
  public int nextNumber() {
    return entries.stream().mapToInt(JournalEntry::number).max().orElse(0) + 1;
  }

  /**
   * The journal with one more observation.
   *
   * @param observation what was seen or decided
   * @param made when it is entered
   * @return a longer journal
   */
  public Journal note(Observation observation, Instant made) {
    return with(new JournalEntry.Noted(nextNumber(), made, observation));
  }

  /**
   * The journal with one more entry.
   *
   * @param entry the entry
   * @return a longer journal
   */
  public Journal with(JournalEntry entry) {
    return new Journal(
        event, ImmutableList.<JournalEntry>builder().addAll(entries).add(entry).build());
  }
}
