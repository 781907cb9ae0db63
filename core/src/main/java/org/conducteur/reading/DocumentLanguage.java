package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;

/** Tells in which language a document is written, by its commonest words. */
final class DocumentLanguage {
  private static final Vocabulary WORDS = Vocabulary.of("languages");
  private static final ImmutableList<String> LANGUAGES = ImmutableList.of("fr", "en", "de", "da");

  /** How much text is enough to tell. */
  private static final int ENOUGH = 20_000;

  private DocumentLanguage() {}

  /** French if nothing tells another. */
  static String of(List<SourceBlock> blocks) {
    StringBuilder text = new StringBuilder();
    for (SourceBlock block : blocks) {
      Blocks.text(block).ifPresent(line -> text.append(line.plain()).append(' '));
      if (text.length() > ENOUGH) {
        text.setLength(ENOUGH);
        break;
      }
    }
    String plain = Plainly.of(text.toString());
    String best = "fr";
    int most = 0;
    for (String language : LANGUAGES) {
      int count = 0;
      Matcher matcher = WORDS.anywhere(language).matcher(plain);
      while (matcher.find()) {
        count++;
      }
      if (count > most) {
        best = language;
        most = count;
      }
    }
    return best;
  }
}
