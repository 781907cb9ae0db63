package org.conducteur.check;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of findings, from the bundle {@code findings}: {@code CODE}, {@code CODE.hint} and
 * for rules {@code CODE.about}; {@code CODE.hint.fix} replaces the hint where there is a fix.
 *
 * <p>A sentence quotes evidence as <code>{name}</code>. It may say how to show it: <code>
 * {name|date}</code> writes an ISO date in words, <code>{name|decimal}</code> a number with the
 * decimal mark of the language; any other word after the bar names a small vocabulary of the
 * bundle, such as {@code weekday.monday}.
 */
final class FindingWords {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)(?:\\|([a-z]+))?\\}");
  private static final Pattern SPACE_IN_FRENCH = Pattern.compile("(?<=«) | (?=[»:;!?])");

  private final ResourceBundle bundle;
  private final ResourceBundle examples;
  private final boolean french;

  private FindingWords(Locale known, boolean french) {
    bundle = ResourceBundle.getBundle("org.conducteur.check.findings", known);
    examples = ResourceBundle.getBundle("org.conducteur.check.examples", known);
    this.french = french;
  }

  static FindingWords in(Locale language) {
    // Named exactly, so that the machine's default locale never decides.
    boolean french = !language.getLanguage().equals("en");
    Locale known = french ? Locale.FRENCH : Locale.ENGLISH;
    return new FindingWords(known, french);
  }

  String message(Finding finding) {
    return sentence(finding.code(), finding);
  }

  String hint(Finding finding) {
    String withFix = finding.code() + ".hint.fix";
    return finding.fix().isPresent() && bundle.containsKey(withFix)
        ? sentence(withFix, finding)
        : sentence(finding.code() + ".hint", finding);
  }

  String about(String code) {
    return template(code + ".about");
  }

  Rule.Example example(String code) {
    return new Rule.Example(
        examples.getString(code),
        examples.getString(code + ".hint"),
        examples.containsKey(code + ".fixable"));
  }

  private String template(String key) {
    try {
      String text = bundle.getString(key);
      return french ? SPACE_IN_FRENCH.matcher(text).replaceAll("\u00a0") : text;
    } catch (MissingResourceException e) {
      throw new IllegalStateException("no sentence for finding " + key, e);
    }
  }

  private String sentence(String key, Finding finding) {
    Matcher matcher = PLACEHOLDER.matcher(template(key));
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String value = value(matcher.group(1), finding);
      String shown = value == null ? matcher.group() : shown(value, matcher.group(2));
      matcher.appendReplacement(out, Matcher.quoteReplacement(shown));
    }
    return matcher.appendTail(out).toString();
  }

  private static @Nullable String value(String name, Finding finding) {
    return name.equals("fix")
        ? finding.fix().map(Fix::value).orElse(null)
        : finding.evidence().get(name);
  }

  private String shown(String value, @Nullable String form) {
    if (form == null) {
      return value;
    }
    if (form.equals("date")) {
      return date(value);
    } else if (form.equals("decimal")) {
      return french ? value.replace('.', ',') : value;
    }
    String key = form + "." + value;
    return bundle.containsKey(key) ? bundle.getString(key) : value;
  }

  private String date(String value) {
    try {
      return value.startsWith("-")
          ? date(MonthDay.parse(value), "")
          : date(MonthDay.from(LocalDate.parse(value)), " " + value.substring(0, 4));
    } catch (DateTimeParseException e) {
      return value;
    }
  }

  private String date(MonthDay day, String year) {
    String number = day.getDayOfMonth() + (french && day.getDayOfMonth() == 1 ? "er" : "");
    // The JDK's names of months differ between its versions.
    return number + " " + bundle.getString("month." + day.getMonthValue()) + year;
  }
}
