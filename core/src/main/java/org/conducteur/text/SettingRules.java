package org.conducteur.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.regex.MatchResult;

/**
 * What printers of each language do with spaces, dashes and apostrophes.
 *
 * <p>French: Lexique des règles typographiques en usage à l'Imprimerie nationale. English: New
 * Hart's Rules. German: DIN 5008 and Duden. Danish: Retskrivningsordbogen.
 */
final class SettingRules {
  /** A space that does not break a line. */
  private static final String FIXED = "\u00A0";

  /** The same, narrow. */
  private static final String THIN = "\u202F";

  private static final String SPACE = "[ \u00A0\u202F]";
  private static final String SPACES = " " + FIXED + THIN;
  private static final String APOSTROPHE = "\u2019";

  private static final String DIGITS = "0123456789";

  private static final String UNITS =
      "(?:€|°C|%|km/h|km|cm|mm|m²|m³|m|kg|g|l|min|h|s|kW|kWh|MB|GB|TB|EUR|dB|Hz|kHz|V|A|W)"
          + "(?![\\p{L}\\d])";

  private static final ImmutableList<SettingRule> EVERYWHERE =
      ImmutableList.of(
          SettingRule.of("'", "'(?<=\\p{L}')(?=\\p{L})", APOSTROPHE),
          SettingRule.of(".", "\\.(?<!\\.\\.)\\.\\.(?!\\.)", "\u2026"),
          SettingRule.of(
                  "-", " - (?<=[\\p{L}\\p{N}\\p{P}&&[^\\p{Pd}]] - )(?=[\\p{L}\"«»„“(])", " \u2013 ")
              .with(" "),
          SettingRule.of("%", " (?<=\\d )(?=%)", FIXED).with(DIGITS));

  private static final ImmutableList<SettingRule> FRENCH =
      ImmutableList.of(
          SettingRule.of("'", "'(?<=\\p{L}')(?=\\s?[«\\d])", APOSTROPHE).with("«" + DIGITS),
          SettingRule.of(";!?", SPACE + "+(?=[;!?])", THIN).with(SPACES),
          SettingRule.of(":", SPACE + "+(?=:(?!\\p{Alnum}))", FIXED).with(SPACES),
          SettingRule.of("«", "«" + SPACE + "*", "«" + FIXED),
          SettingRule.of("»", SPACE + "*»", FIXED + "»"),
          SettingRule.of(
                  DIGITS,
                  "(?=\\d)(?<![\\d\\p{L}:])([01]?\\d|2[0-4])"
                      + SPACE
                      + "?h"
                      + SPACE
                      + "?([0-5]\\d)(?![\\d\\p{L}])",
                  match -> match.group(1) + FIXED + "h" + FIXED + match.group(2))
              .with("h"),
          SettingRule.of(
                  DIGITS,
                  "(?=\\d)(?<![\\d\\p{L}:])([01]?\\d|2[0-4])" + SPACE + "?h(?![\\p{L}\\d])",
                  match -> match.group(1) + FIXED + "h")
              .with("h"),
          groups(SPACE),
          SettingRule.of("%", SPACE + "(?<=\\d" + SPACE + ")(?=%)", FIXED).with(DIGITS),
          between("\\d", "(?:€|°C|km|kg|m²|min|ans?|euros?)(?![\\p{L}\\d])"),
          between(
              "\\b\\d{1,2}|\\b1er",
              "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
                  + "|décembre)\\b"),
          between("\\bn°|§|\\bart\\.", "\\d").with("°§."),
          between("\\b(?:M|Mme|Dr|p)\\.?", "[\\p{Lu}\\d]").with("MDp"));

  private static final ImmutableList<SettingRule> ENGLISH =
      ImmutableList.of(
          range(),
          between("\\d", UNITS + "|[ap]\\.?m\\b"),
          between(
              "\\b\\d{1,2}",
              "(?:January|February|March|April|May|June|July|August|September|October|November"
                  + "|December)\\b"),
          between("\\b(?:pp?\\.|No\\.|Nos\\.)|§", "\\d"),
          between("\\b(?:Dr|Mr|Mrs|Ms|Prof|St)\\.?", "\\p{Lu}"));

  private static final ImmutableList<SettingRule> GERMAN =
      ImmutableList.of(
          range(),
          abbreviation("z", "B"),
          abbreviation("z", "T"),
          abbreviation("d", "h"),
          abbreviation("u", "a"),
          abbreviation("u", "U"),
          abbreviation("v", "a"),
          abbreviation("i", "d"),
          abbreviation("o", "ä"),
          abbreviation("o", "Ä"),
          abbreviation("s", "o"),
          abbreviation("s", "u"),
          groups(" "),
          between("\\d", UNITS + "|(?:Uhr|Euro)\\b|(?:Min|Std|Sek|Mio|Mrd)\\."),
          between(
              "\\b\\d{1,2}\\.",
              "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November"
                  + "|Dezember)\\b"),
          between("§|\\b(?:Nr|Art|Abs|S|Bd|Kap|Ziff)\\.", "\\d"),
          between("\\b(?:Dr|Prof|St|Hr|Fr)\\.", "\\p{Lu}"));

  private static final ImmutableList<SettingRule> DANISH =
      ImmutableList.of(
          range(),
          groups(" "),
          between("\\d", UNITS + "|(?:kr|min|t|sek|mio|mia)\\.|(?:kr|mio|mia)\\b"),
          between(
              "\\b\\d{1,2}\\.",
              "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november"
                  + "|december)\\b"),
          between("§|\\b(?:[Kk]l|[Nn]r|s|stk|kap|art|ca)\\.", "\\d"),
          between("\\b(?:[Dd]r|[Pp]rof|[Ss]kt)\\.", "\\p{Lu}"));

  private static final ImmutableMap<String, ImmutableList<SettingRule>> OF_LANGUAGE =
      ImmutableMap.of("fr", FRENCH, "en", ENGLISH, "de", GERMAN, "da", DANISH);

  private SettingRules() {}

  /** The rules of all languages. */
  static ImmutableList<SettingRule> everywhere() {
    return EVERYWHERE;
  }

  /** Those that a language adds; none for one that is not known here. */
  static ImmutableList<SettingRule> of(String language) {
    return OF_LANGUAGE.getOrDefault(language, ImmutableList.of());
  }

  /**
   * A typed space between two things that stay on one line. The space comes first in the pattern,
   * since looking behind every letter takes many times as long.
   */
  private static SettingRule between(String before, String after) {
    boolean counted = before.contains("\\d") || after.equals("\\d");
    SettingRule rule = SettingRule.of(" ", " (?<=(?:" + before + ") )(?=" + after + ")", FIXED);
    return counted ? rule.with(DIGITS) : rule;
  }

  /** Two letters with full stops, whose space people leave out or let break: "z. B.". */
  private static SettingRule abbreviation(String first, String second) {
    return SettingRule.of(
        ".",
        first + "(?<![\\p{L}.]" + first + ")\\. ?" + second + "\\.",
        first + "." + FIXED + second + ".");
  }

  /** Digits typed in groups of three. A year before a number is no group: it has four digits. */
  private static SettingRule groups(String space) {
    return SettingRule.of(
            DIGITS,
            "(?=\\d)(?<![\\d\\p{L}])\\d{1,3}(?:" + SPACE + "\\d{3})+(?!\\d)",
            match -> match.group().replaceAll(space, THIN))
        .with(SPACES);
  }

  /**
   * A hyphen between two numbers, the second greater, that stand alone: pages, years, times. Dates
   * and telephone numbers have more parts, "2023-24" has a smaller second one. French keeps the
   * hyphen.
   */
  private static SettingRule range() {
    return SettingRule.of(
            DIGITS,
            "(?=\\d)(?<![\\p{L}\\p{N}\\p{Pd}.:,/_@#+])(\\d{1,4}(?:[:.]\\d\\d)?)-(\\d{1,4}(?:[:.]\\d\\d)?)"
                + "(?![\\p{L}\\p{N}\\p{Pd}/_@]|[.:,]\\d)",
            SettingRules::dashed)
        .with("-");
  }

  private static String dashed(MatchResult match) {
    boolean rising =
        value(match.group(1)) < value(match.group(2)) && !match.group(1).matches("0\\d+");
    return rising ? match.group(1) + "\u2013" + match.group(2) : match.group();
  }

  private static double value(String number) {
    return Double.parseDouble(number.replace(':', '.'));
  }
}
