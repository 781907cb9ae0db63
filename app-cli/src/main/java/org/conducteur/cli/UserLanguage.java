package org.conducteur.cli;

import com.google.common.base.Ascii;
import java.util.Locale;

/**
 * What {@code --lang} takes: every language of handouts. The command itself speaks the first two.
 */
enum UserLanguage {
  /** French. */
  FR,
  /** English. */
  EN,
  /** German. */
  DE,
  /** Danish. */
  DA;

  boolean isSpoken() {
    return this == FR || this == EN;
  }

  Locale locale() {
    return Locale.forLanguageTag(toString());
  }

  @Override
  public String toString() {
    return Ascii.toLowerCase(name());
  }
}
