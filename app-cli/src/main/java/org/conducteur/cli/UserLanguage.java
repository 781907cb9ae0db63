package org.conducteur.cli;

/** What {@code --lang} takes. */
enum UserLanguage {
  /** French. */
  FR,
  /** English. */
  EN;

  @Override
  public String toString() {
    return this == FR ? "fr" : "en";
  }
}
