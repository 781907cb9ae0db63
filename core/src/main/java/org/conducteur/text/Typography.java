package org.conducteur.text;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets plain characters as a language's printers do, so that people can type plain spaces and
 * straight marks. French, English, German and Danish have rules of their own; other languages get
 * what all of them share. Applying it twice changes nothing more.
 *
 * <ul>
 *   <li>Quotation marks: « » in French, “ ” in English, „ “ in German, » « in Danish.
 *   <li>French: a thin no-break space before {@code ; ! ?}, a full one before {@code :} and {@code
 *       %} and inside « », no-break spaces in {@code 9 h 45}.
 *   <li>German: {@code z. B.} with a no-break space.
 *   <li>A number stays with its unit, a day with its month, § and Nr. with their number.
 *   <li>English, German, Danish: an en dash in {@code 9-12}; French keeps the hyphen.
 *   <li>Curved apostrophes, one sign for an ellipsis, a dash for a hyphen between spaces.
 * </ul>
 *
 * <p>What is odd stays as typed: a quotation mark without its partner, an inch. Addresses of the
 * web and of mail, and code, are never touched. Spaces that nobody typed are not added, except
 * inside « », around the {@code h} of a time and in German abbreviations.
 */
public final class Typography {
  /** Addresses, up to what closes the sentence or the quotation around them. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:\\w+://|www\\.|mailto:)[^\\s\"«»“”„<>]*[^\\s\"«»“”„<>.,;:!?)\\]'’]"
              + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Typography() {}

  /**
   * Sets a text.
   *
   * @param text characters as typed
   * @param language the language of the text
   * @return the same words with the language's spaces and signs
   */
  public static String set(String text, Locale language) {
    return spaced(quoted(text, language), language);
  }

  /**
   * Sets running text. Quotations may begin and end in different pieces of it; words in another
   * language are set by the rules of that language.
   *
   * @param inlines the pieces of one paragraph
   * @param language the language of the text
   * @return the same pieces with the language's spaces and signs
   */
  public static ImmutableList<Inline> set(ImmutableList<Inline> inlines, Locale language) {
    return InlineSetting.of(inlines, language);
  }

  /** With the marks of quotations; as long as before, so that places within it stay the same. */
  static String quoted(String text, Locale language) {
    if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
      return text;
    }
    Matcher addresses = ADDRESS.matcher(text);
    String masked = addresses.replaceAll(found -> "\uFFFC".repeat(found.group().length()));
    StringBuilder out = new StringBuilder(Quotation.set(masked, language));
    addresses.reset();
    while (addresses.find()) {
      out.replace(addresses.start(), addresses.end(), addresses.group());
    }
    return out.toString();
  }

  /** With the spaces and other signs, addresses left alone. */
  static String spaced(String text, Locale language) {
    if (!mayHoldAddress(text)) {
      return ruled(text, language);
    }
    Matcher addresses = ADDRESS.matcher(text);
    StringBuilder out = new StringBuilder(text.length() + 16);
    int from = 0;
    while (addresses.find()) {
      out.append(ruled(text.substring(from, addresses.start()), language));
      out.append(addresses.group());
      from = addresses.end();
    }
    return out.append(ruled(text.substring(from), language)).toString();
  }

  /** Most texts hold none, and looking for one takes longer than all the rules. */
  private static boolean mayHoldAddress(String text) {
    return text.indexOf('@') >= 0
        || text.contains("://")
        || text.contains("www.")
        || text.contains("mailto:");
  }

  private static String ruled(String text, Locale language) {
    String shared = ruled(text, SettingRules.everywhere());
    return ruled(shared, SettingRules.of(language.getLanguage()));
  }

  private static String ruled(String text, ImmutableList<SettingRule> rules) {
    String out = text;
    Signs signs = Signs.of(text);
    for (SettingRule rule : rules) {
      if (rule.mayApply(signs)) {
        String set = rule.apply(out);
        signs = set.equals(out) ? signs : Signs.of(set);
        out = set;
      }
    }
    return out;
  }
}
