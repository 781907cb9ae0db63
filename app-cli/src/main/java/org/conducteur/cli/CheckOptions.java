package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.conducteur.people.Visibility;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What else may be asked of a check. */
@SuppressWarnings("UnusedVariable") // picocli sets the fields
final class CheckOptions {
  @Option(
      names = "--only",
      paramLabel = "RULE",
      split = ",",
      completionCandidates = FindingChoice.Words.class)
  private List<String> only = ImmutableList.of();

  @Option(
      names = "--audience",
      paramLabel = "public|crew|internal",
      completionCandidates = FindingChoice.Audiences.class)
  private @Nullable Visibility audience;

  @Option(names = "--explain", paramLabel = "CODE", completionCandidates = Explanation.Codes.class)
  private @Nullable String explained;

  @Option(names = "--fix")
  private boolean fixing;

  @Option(
      names = "--silence",
      paramLabel = "RULE",
      completionCandidates = FindingChoice.Codes.class)
  private @Nullable String silenced;

  @Option(names = "--at", paramLabel = "PLACE")
  private @Nullable String place;

  @Option(names = "--because", paramLabel = "TEXT")
  private @Nullable String reason;

  @Option(names = "--yes")
  private boolean agreed;

  @Option(names = "--output", paramLabel = "FILE.json")
  private @Nullable Path output;

  FindingChoice choice() {
    return FindingChoice.of(only, Optional.ofNullable(audience));
  }

  Optional<String> explained() {
    return Optional.ofNullable(explained);
  }

  boolean fixing() {
    return fixing;
  }

  Optional<String> silenced() {
    return Optional.ofNullable(silenced);
  }

  Optional<String> place() {
    return Optional.ofNullable(place);
  }

  Optional<String> reason() {
    return Optional.ofNullable(reason).map(String::strip).filter(text -> !text.isEmpty());
  }

  boolean agreed() {
    return agreed;
  }

  Optional<Path> output() {
    return Optional.ofNullable(output);
  }

  /** Options that mean nothing without another one, with that one. */
  Optional<String[]> lonely() {
    boolean changes = fixing || silenced != null;
    if (silenced == null && (place != null || reason != null)) {
      return Optional.of(new String[] {place != null ? "--at" : "--because", "--silence"});
    } else if (!changes && (agreed || output != null)) {
      return Optional.of(new String[] {agreed ? "--yes" : "--output", "--fix"});
    }
    return Optional.empty();
  }
}
