package org.conducteur.cli;

import java.util.Locale;

/** What {@code --lang} takes: the languages of handouts. */
enum UserLanguage {
  /** French. */
  FR,
  /** English. */
  EN,
  /** German. */
  DE,
  /** Danish. */
  DA;

  Locale locale() {
    return Locale.forLanguageTag(toString());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
