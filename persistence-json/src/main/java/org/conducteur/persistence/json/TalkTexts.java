package org.conducteur.persistence.json;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.id.Pointer;
import org.conducteur.session.SessionBuilder;
import org.conducteur.text.RichText;

/** What an entry of a schedule says in words. */
final class TalkTexts {
  private final String language;
  private final UnaryOperator<String> markdown;

  /**
   * Words of a file.
   *
   * @param language the language of the event
   * @param markdown makes Markdown of what the file has
   */
  TalkTexts(String language, UnaryOperator<String> markdown) {
    this.language = language;
    this.markdown = markdown;
  }

  RichText rich(Optional<String> text) {
    return text.map(markdown).map(RichText::of).orElse(RichText.EMPTY);
  }

  /** The subtitle is part of what the public reads. */
  void summary(Fields talk, Pointer place, String field, SessionBuilder session) {
    Optional<String> subtitle = talk.line("subtitle").map(Markup::escaped);
    RichText summary = rich(talk.text(field, place.then("summary")));
    session.summary(
        subtitle
            .map(line -> RichText.of((line + "\n\n" + summary.markdown()).strip()))
            .orElse(summary));
  }

  /** The language spoken, if it is another than that of the event. */
  void language(Fields talk, SessionBuilder session, Jottings remarks) {
    Optional<String> written = talk.line("language");
    Optional<String> tag = written.flatMap(TalkTexts::tag);
    tag.filter(own -> !own.equals(language)).ifPresent(session::language);
    if (tag.isEmpty()) {
      remarks.add("language", written);
    }
  }

  /** A tag of BCP 47; programs also write {@code de_DE} and {@code EN}. */
  static Optional<String> tag(String written) {
    String hyphened = written.replace('_', '-');
    return hyphened.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
        ? Optional.of(Locale.forLanguageTag(hyphened).toLanguageTag())
            .filter(tag -> !tag.equals("und"))
        : Optional.empty();
  }
}
