package org.conducteur.cli;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.conducteur.check.Finding;
import org.conducteur.check.Rule;
import org.conducteur.check.RuleCatalogue;
import org.conducteur.check.Severity;
import org.conducteur.people.Audience;
import org.conducteur.people.Visibility;
import org.conducteur.port.Reading;

/**
 * Which findings are wanted: by code, by how codes begin ({@code task-*}), by severity, and by who
 * would notice them. What kept the file from being understood is always told.
 */
final class FindingChoice implements Predicate<Finding> {
  /** The codes of all rules, for completion. */
  static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return codes().iterator();
    }
  }

  /** Severities and codes, for completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.concat(severities(), codes()).iterator();
    }
  }

  /** Who may notice, for completion. */
  static final class Audiences implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Visibility.values()).map(one -> Ascii.toLowerCase(one.name())).iterator();
    }
  }

  private static final String ALL_THAT_BEGIN = "*";

  private final ImmutableSet<String> words;
  private final Optional<Visibility> audience;

  private FindingChoice(ImmutableSet<String> words, Optional<Visibility> audience) {
    this.words = words;
    this.audience = audience;
  }

  /**
   * A choice by what was typed.
   *
   * @param words codes, beginnings and severities; none for all
   * @param audience who would notice, up to which circle
   */
  static FindingChoice of(List<String> words, Optional<Visibility> audience) {
    return new FindingChoice(
        words.stream().map(word -> Ascii.toLowerCase(word.strip())).collect(toImmutableSet()),
        audience);
  }

  /** The words that stand for nothing, neither in the catalogue nor among the reader's findings. */
  ImmutableList<String> unknown(Reading reading) {
    ImmutableSet<String> known =
        Stream.concat(
                Stream.concat(codes(), severities()),
                reading.findings().stream().map(Finding::code))
            .collect(toImmutableSet());
    return words.stream()
        .filter(word -> known.stream().noneMatch(one -> matches(word, one)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The word that was meant by an unknown one. */
  static Optional<String> nearest(String word) {
    return Suggestion.of(Ascii.toLowerCase(word), new Words());
  }

  @Override
  public boolean test(Finding finding) {
    Optional<Rule> rule = RuleCatalogue.standard().findRule(finding.code());
    if (rule.isEmpty() && finding.severity() == Severity.ERROR) {
      return true;
    }
    boolean said =
        words.isEmpty()
            || words.stream()
                .anyMatch(
                    word -> matches(word, finding.code()) || word.equals(name(finding.severity())));
    return said
        && (audience.isEmpty()
            || rule.filter(
                    one -> new Audience(audience.get(), Optional.empty()).maySee(one.audience()))
                .isPresent());
  }

  private static boolean matches(String word, String code) {
    return word.endsWith(ALL_THAT_BEGIN)
        ? code.startsWith(word.substring(0, word.length() - 1))
        : code.equals(word);
  }

  static String name(Severity severity) {
    return Ascii.toLowerCase(severity.name());
  }

  private static Stream<String> severities() {
    return Stream.of(Severity.values()).map(FindingChoice::name);
  }

  private static Stream<String> codes() {
    return RuleCatalogue.standard().rules().stream().map(Rule::code);
  }
}
