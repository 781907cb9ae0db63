package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The references to characters that editors of web pages write. */
final class HtmlEntities {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));");
  private static final ImmutableMap<String, String> NAMED =
      ImmutableMap.<String, String>builder()
          .put("amp", "&")
          .put("lt", "<")
          .put("gt", ">")
          .put("quot", "\"")
          .put("apos", "'")
          .put("nbsp", "\u00A0")
          .put("laquo", "«")
          .put("raquo", "»")
          .put("ldquo", "“")
          .put("rdquo", "”")
          .put("lsquo", "‘")
          .put("rsquo", "’")
          .put("ndash", "–")
          .put("mdash", "—")
          .put("hellip", "…")
          .put("bull", "•")
          .put("euro", "€")
          .put("eacute", "é")
          .put("egrave", "è")
          .put("ecirc", "ê")
          .put("agrave", "à")
          .put("acirc", "â")
          .put("ccedil", "ç")
          .put("ocirc", "ô")
          .put("ugrave", "ù")
          .put("auml", "ä")
          .put("ouml", "ö")
          .put("uuml", "ü")
          .put("szlig", "ß")
          .buildOrThrow();

  private HtmlEntities() {}

  static String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(meant(found)));
  }

  private static String meant(MatchResult found) {
    if (found.group(3) != null) {
      return NAMED.getOrDefault(found.group(3), found.group());
    }
    int point =
        found.group(1) != null
            ? Integer.parseInt(found.group(1))
            : Integer.parseInt(found.group(2), 16);
    boolean shown =
        Character.isValidCodePoint(point)
            && point >= ' '
            && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    return shown ? Character.toString(point) : " ";
  }
}
