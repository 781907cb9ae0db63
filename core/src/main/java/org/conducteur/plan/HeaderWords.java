package org.conducteur.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people write over the columns of a plan, in French, English and German. */
public final class HeaderWords {
  /**
   * How a header was understood.
   *
   * @param meaning what the column says
   * @param sure whether the words mean nothing else
   */
  public record Match(Meaning meaning, boolean sure) {
    /** Refuses null. {@inheritDoc} */
    public Match {
      requireNonNull(meaning, "meaning");
    }
  }

  /** Words that say nothing, such as those of "heure de début prévue". */
  private static final ImmutableSet<String> EMPTY_WORDS =
      ImmutableSet.of(
          "de",
          "du",
          "des",
          "d",
          "la",
          "le",
          "les",
          "l",
          "the",
          "of",
          "prevu",
          "prevue",
          "prevus",
          "prevues",
          "previsionnel",
          "previsionnelle",
          "planned",
          "der",
          "die",
          "das",
          "n");

  /** Words that say of what a plan is, and so nothing beside others. */
  private static final ImmutableSet<String> OF_SESSIONS =
      ImmutableSet.of("session", "sessions", "seance", "seances", "atelier", "intervention");

  private static final int LONGEST = 5;

  private static final ImmutableMap<String, Match> KNOWN = known();

  private HeaderWords() {}

  private static ImmutableMap<String, Match> known() {
    Map<String, Match> all = new LinkedHashMap<>();
    WordLists.read("headers.txt")
        .forEach(
            (name, header) -> {
              boolean sure = !name.endsWith("?");
              String meaning = sure ? name : name.substring(0, name.length() - 1);
              all.put(
                  String.join(" ", withoutEmpty(words(header))),
                  new Match(Meaning.valueOf(meaning.toUpperCase(Locale.ROOT)), sure));
            });
    return ImmutableMap.copyOf(all);
  }

  private static List<String> words(String header) {
    return Splitter.on(' ').omitEmptyStrings().splitToList(Words.folded(header));
  }

  /** The words that say something; all of them if none does. */
  private static List<String> withoutEmpty(List<String> words) {
    List<String> kept = new ArrayList<>(words);
    kept.removeIf(EMPTY_WORDS::contains);
    return kept.isEmpty() ? words : kept;
  }

  /**
   * What a header means: as it stands, without what it is about, or by how it begins.
   *
   * @param header what stands above a column
   * @return nothing if no rule knows it
   */
  public static Optional<Match> match(String header) {
    List<String> words = withoutEmpty(words(header));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<String> shorter = new ArrayList<>(words);
    shorter.removeIf(OF_SESSIONS::contains);
    return find(words).or(() -> find(shorter)).or(() -> beginning(words));
  }

  private static Optional<Match> find(List<String> words) {
    return Optional.ofNullable(KNOWN.get(String.join(" ", words)));
  }

  /** "Salle / espace", "Intervenants (nom, fonction)". A sentence that begins so is no header. */
  private static Optional<Match> beginning(List<String> words) {
    for (int length = Math.min(3, words.size() - 1); length >= 1; length--) {
      Optional<Match> match = find(words.subList(0, length));
      if (match.isPresent() && words.size() <= LONGEST) {
        return Optional.of(new Match(match.get().meaning(), false));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether lengths below such a header are in hours.
   *
   * @param header what stands above a column
   * @return true if it says so
   */
  public static boolean isInHours(String header) {
    List<String> words = words(header.toLowerCase(Locale.ROOT));
    return words.contains("h") || words.contains("heures") || words.contains("hours");
  }
}
