package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** A stretch of a paragraph that looks the same all along. */
sealed interface Span {
  /**
   * Words.
   *
   * @param text clean characters
   * @param look how they look
   */
  record Words(String text, Look look) implements Span {}

  /** A new line. */
  record Break() implements Span {}

  /**
   * The call of a note.
   *
   * @param note its text
   * @param rightToLeft whether the note reads from right to left
   */
  record Note(ImmutableList<Span> note, boolean rightToLeft) implements Span {}

  /**
   * How words look.
   *
   * @param strong bold
   * @param emphasis italic
   * @param code literal
   * @param link address of a live link
   * @param language language tag, if another than the document's
   * @param rightToLeft whether these words run from right to left
   * @param script script that western fonts lack
   */
  record Look(
      boolean strong,
      boolean emphasis,
      boolean code,
      Optional<String> link,
      Optional<String> language,
      boolean rightToLeft,
      Optional<Script> script) {
    static final Look PLAIN =
        new Look(false, false, false, Optional.empty(), Optional.empty(), false, Optional.empty());

    Look withStrong() {
      return new Look(true, emphasis, code, link, language, rightToLeft, script);
    }

    Look withEmphasis() {
      return new Look(strong, true, code, link, language, rightToLeft, script);
    }

    Look withCode() {
      return new Look(strong, emphasis, true, link, language, rightToLeft, script);
    }

    Look withLink(String target) {
      return new Look(strong, emphasis, code, Optional.of(target), language, rightToLeft, script);
    }

    Look withLanguage(String tag) {
      return new Look(strong, emphasis, code, link, Optional.of(tag), rightToLeft, script);
    }

    Look withRightToLeft(boolean now) {
      return new Look(strong, emphasis, code, link, language, now, script);
    }

    Look withScript(Optional<Script> other) {
      return new Look(strong, emphasis, code, link, language, rightToLeft, other);
    }
  }
}
