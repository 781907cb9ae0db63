package org.conducteur.manuscript;

import com.google.common.collect.ImmutableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The references of HTML that people meet in texts. */
final class Entities {
  private static final Pattern REFERENCE = Pattern.compile("&(#\\d{1,6}|[A-Za-z]{2,8});");
  private static final ImmutableMap<String, String> NAMED =
      ImmutableMap.of(
          "nbsp", "\u00A0", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "ndash", "–", "mdash",
          "—", "rsquo", "’", "eacute", "é", "egrave", "è");

  private Entities() {}

  static String plain(String html) {
    Matcher matcher = REFERENCE.matcher(html);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(out, Matcher.quoteReplacement(sign(matcher.group(1), matcher)));
    }
    return matcher.appendTail(out).toString();
  }

  private static String sign(String name, Matcher whole) {
    if (name.startsWith("#")) {
      int code = Integer.parseInt(name.substring(1));
      return Character.isValidCodePoint(code) && code >= ' '
          ? Character.toString(code)
          : whole.group();
    }
    return NAMED.getOrDefault(name, whole.group());
  }
}
