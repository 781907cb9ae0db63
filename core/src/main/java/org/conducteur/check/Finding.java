package org.conducteur.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.id.Pointer;

/**
 * Something wrong, missing or doubtful in an event or in the file it was read from. It holds values
 * and no sentence: the sentence is made in the language of whoever reads it.
 *
 * @param code stable, in kebab case, such as {@code time-outside-slot}
 * @param severity how much it matters
 * @param place the datum it is about
 * @param evidence the values that clash, by name; the sentence quotes them
 * @param fix what to put there instead, where that can be told
 * @param source where the datum stands in the file, where there is one
 */
public record Finding(
    String code,
    Severity severity,
    Pointer place,
    ImmutableMap<String, String> evidence,
    Optional<Fix> fix,
    Optional<SourcePlace> source) {

  /** Refuses null. {@inheritDoc} */
  public Finding {
    requireNonNull(code, "code");
    requireNonNull(severity, "severity");
    requireNonNull(place, "place");
    requireNonNull(evidence, "evidence");
    requireNonNull(fix, "fix");
    requireNonNull(source, "source");
  }

  /**
   * A finding without fix and source.
   *
   * @param kind what it is of
   * @param place the datum it is about
   * @param evidence the values that clash, by name
   * @return the finding
   */
  public static Finding of(FindingKind kind, Pointer place, ImmutableMap<String, String> evidence) {
    return new Finding(
        kind.code(), kind.severity(), place, evidence, Optional.empty(), Optional.empty());
  }

  /**
   * The same finding with a proposed fix.
   *
   * @param proposal what to put there instead
   * @return a copy
   */
  public Finding withFix(Fix proposal) {
    return new Finding(code, severity, place, evidence, Optional.of(proposal), source);
  }

  /**
   * The same finding about another datum.
   *
   * @param datum where it is now
   * @return a copy
   */
  public Finding withPlace(Pointer datum) {
    return new Finding(code, severity, datum, evidence, fix, source);
  }

  /**
   * The same finding with its place in a file.
   *
   * @param found where the datum stands
   * @return a copy
   */
  public Finding withSource(SourcePlace found) {
    return new Finding(code, severity, place, evidence, fix, Optional.of(found));
  }

  /**
   * What is wrong, in a sentence.
   *
   * @param language French unless the language is English
   * @return one sentence
   */
  public String message(Locale language) {
    return FindingWords.in(language).message(this);
  }

  /**
   * What to do about it, in a sentence.
   *
   * @param language French unless the language is English
   * @return one sentence
   */
  public String hint(Locale language) {
    return FindingWords.in(language).hint(this);
  }
}
