package org.conducteur.export.office.foreign;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.conducteur.plan.HeaderWords.Match;
import org.conducteur.plan.Meaning;

/**
 * What the columns of a table say.
 *
 * @param row the row of the headers, from 0
 * @param headers the headers by column, also of those that were not understood
 * @param byMeaning columns by what they say
 * @param onePerson columns of which each cell names one person
 */
record Columns(
    int row,
    ImmutableMap<Integer, Header> headers,
    ImmutableListMultimap<Meaning, Integer> byMeaning,
    ImmutableSet<Integer> onePerson) {

  /** Gives each meaning its columns; a meaning that cannot be shared goes to the surest. */
  static Columns of(int row, Map<Integer, Header> headers) {
    Map<Integer, Meaning> meanings = new TreeMap<>();
    Set<Meaning> taken = new HashSet<>();
    for (boolean sure : new boolean[] {true, false}) {
      headers.forEach(
          (column, header) ->
              header
                  .match()
                  .filter(match -> match.sure() == sure)
                  .flatMap(match -> free(match, taken))
                  .ifPresent(meaning -> claim(column, meaning, meanings, taken)));
    }
    promote(headers, meanings, taken);
    ImmutableListMultimap.Builder<Meaning, Integer> byMeaning = ImmutableListMultimap.builder();
    meanings.forEach((column, meaning) -> byMeaning.put(meaning, column));
    return new Columns(
        row,
        ImmutableMap.copyOf(headers),
        byMeaning.build(),
        headers.entrySet().stream()
            .filter(entry -> entry.getValue().numbered())
            .map(Map.Entry::getKey)
            .collect(ImmutableSet.toImmutableSet()));
  }

  private static void claim(
      int column, Meaning meaning, Map<Integer, Meaning> meanings, Set<Meaning> taken) {
    meanings.put(column, meaning);
    taken.add(meaning);
  }

  /** A second place beside the rooms is where the rooms are. */
  private static Optional<Meaning> free(Match match, Set<Meaning> taken) {
    Meaning wanted = match.meaning();
    if (wanted.isShared() || !taken.contains(wanted)) {
      return Optional.of(wanted);
    }
    return wanted == Meaning.ROOM && !taken.contains(Meaning.VENUE)
        ? Optional.of(Meaning.VENUE)
        : Optional.empty();
  }

  /** Without titles, what the sessions hold is what they are called. */
  private static void promote(
      Map<Integer, Header> headers, Map<Integer, Meaning> meanings, Set<Meaning> taken) {
    if (!taken.contains(Meaning.TITLE)) {
      List.of(Meaning.CONTENTS, Meaning.SUMMARY).stream()
          .flatMap(meaning -> headers.keySet().stream().filter(c -> meanings.get(c) == meaning))
          .findFirst()
          .ifPresent(column -> claim(column, Meaning.TITLE, meanings, taken));
    }
  }

  /** Whether this can be the table of a plan: it has titles, and says when. */
  boolean isPlan() {
    return byMeaning.containsKey(Meaning.TITLE)
        && byMeaning.keySet().stream().anyMatch(Meaning::isTime);
  }

  /** How many headers were understood; the sure ones count twice. */
  int score() {
    return byMeaning.values().stream()
        .mapToInt(c -> headers.get(c).match().filter(Match::sure).isPresent() ? 2 : 1)
        .sum();
  }

  Optional<Integer> first(Meaning meaning) {
    return byMeaning.get(meaning).stream().findFirst();
  }

  Optional<Meaning> meaning(int column) {
    return byMeaning.inverse().get(column).stream().findFirst();
  }

  /**
   * A header.
   *
   * @param text what it says; empty if it has none of its own
   * @param match what it means
   * @param numbered whether it is one of several that differ by a number
   */
  record Header(String text, Optional<Match> match, boolean numbered) {}
}
