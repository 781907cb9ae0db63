package org.conducteur.export.pdf;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tags of languages as PDF wants them. */
final class LanguageTags {
  private static final Pattern VALID = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private LanguageTags() {}

  static boolean isValid(String tag) {
    return VALID.matcher(tag).matches();
  }

  static String of(Locale language) {
    String tag = language.toLanguageTag();
    return isValid(tag) ? tag : "und";
  }
}
