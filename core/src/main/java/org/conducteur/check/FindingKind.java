package org.conducteur.check;

import java.util.Locale;

/**
 * What a finding can be of: a rule about events or house styles, or what a reader may come upon in
 * a file. Its sentences are in the bundle {@code findings} under its code.
 */
public interface FindingKind {
  /**
   * The code that its findings bear.
   *
   * @return stable, in kebab case
   */
  String code();

  /**
   * How much its findings matter.
   *
   * @return the same for all of them
   */
  Severity severity();

  /**
   * What it is about, and why it is told.
   *
   * @param language French unless the language is English
   * @return one or a few sentences
   */
  default String about(Locale language) {
    return FindingWords.in(language).about(code());
  }
}
