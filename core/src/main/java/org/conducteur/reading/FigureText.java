package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a sentence: "67,75 millions d'habitants", "13 régions en métropole", "20 à 50 %".
 *
 * @param label of what it is
 * @param value the number
 * @param upTo the upper end of a range
 * @param unit what is counted, or the sign for per cent
 * @param base of which whole or where
 * @param approximate whether it is said to be about right
 */
record FigureText(
    String label,
    BigDecimal value,
    Optional<BigDecimal> upTo,
    Optional<String> unit,
    Optional<String> base,
    boolean approximate) {
  private static final int LONGEST = 2000;
  private static final int LONGEST_LABEL = 80;
  private static final Vocabulary WORDS = Vocabulary.of("figures");
  private static final String NUMBER = "(\\d{1,3}(?:[ .]\\d{3})+|\\d{1,12})(?:,(\\d{1,6}))?";
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:/°'-])"
              + NUMBER
              + "(?: ?(?:a|to|bis|til|-) ?(\\d{1,9}))?(?= ?%| )"
              + "(?: ("
              + WORDS.any("MILLION")
              + "|"
              + WORDS.any("BILLION")
              + ")(?= ))?"
              + " ?(%|"
              + WORDS.any("PERCENT")
              + ")?"
              + "(?: ?(?:d'|de |of |von |af ))?");
  private static final Pattern NOUN =
      Pattern.compile(
          "((?:des |de la |du |d'|of the |der |af )?)([\\p{L}'-]+(?: [\\p{L}'-]+){0,5})?");
  private static final Pattern STOP =
      Pattern.compile(" (?:" + WORDS.any("STOP") + ") .*| " + WORDS.any("STOP") + "$");
  private static final Pattern WHERE =
      Pattern.compile("^,? ?((?:en|in|im|i|dans) [\\p{L}-]+(?: [\\p{Lu}][\\p{L}-]+)?)");
  private static final Pattern AVERAGE =
      Pattern.compile("([\\p{L}]+ (?:moyenne?|average)|average [\\p{L}]+) (?:de|of) $");
  private static final Pattern TITLE = Pattern.compile("^\\W*([^:]{2,40}?) ?: $");
  private static final Pattern ABOUT = Pattern.compile("(?:" + WORDS.any("ABOUT") + ") $|[~≈>] ?$");
  private static final Pattern DATED = Pattern.compile("(?:" + WORDS.any("DATED") + ") $");
  private static final Pattern NO_UNIT =
      Pattern.compile("(?:" + WORDS.any("NO_UNIT") + ")(?![\\p{L}]).*");

  FigureText {
    requireNonNull(label, "label");
    requireNonNull(value, "value");
    requireNonNull(upTo, "upTo");
    requireNonNull(unit, "unit");
    requireNonNull(base, "base");
  }

  /** The figures of a sentence; dates, ages and lengths of time are none. */
  static ImmutableList<FigureText> all(String sentence) {
    String text = sentence.substring(0, Math.min(sentence.length(), LONGEST)) + " ";
    String plain = Plainly.of(text);
    List<FigureText> found = new ArrayList<>();
    Matcher figure = FIGURE.matcher(plain);
    while (figure.find()) {
      one(text, plain, figure, found).ifPresent(found::add);
    }
    return ImmutableList.copyOf(found);
  }

  private static Optional<FigureText> one(
      String text, String plain, Matcher figure, List<FigureText> before) {
    String left = plain.substring(0, figure.start());
    boolean percent = figure.group(5) != null;
    int after = figure.end();
    while (after < plain.length() && plain.charAt(after) == ' ') {
      after++;
    }
    Matcher noun = NOUN.matcher(plain).region(after, plain.length());
    String phrase = noun.lookingAt() ? phrase(noun.group(2)) : "";
    if (DATED.matcher(left).find() || NO_UNIT.matcher(phrase).matches() || isYear(figure, phrase)) {
      return Optional.empty();
    }
    int from = noun.lookingAt() && noun.group(2) != null ? noun.start(2) : after;
    String words = text.substring(from, from + phrase.length());
    Optional<String> where = where(text, plain, from + phrase.length(), phrase.isEmpty());
    Matcher average = AVERAGE.matcher(left);
    Matcher title = TITLE.matcher(left);
    Optional<String> label = Optional.empty();
    if (average.find()) {
      label = Optional.of(text.substring(average.start(1), average.end(1)));
    } else if (title.find()) {
      label = Optional.of(text.substring(title.start(1), title.end(1)));
    }
    boolean named = label.isPresent();
    Optional<String> last =
        before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1).label());
    String called =
        label
            .or(() -> Optional.of(words).filter(w -> !w.isEmpty()))
            .or(() -> last)
            .or(() -> percent ? clause(text, figure.start()) : Optional.empty())
            .orElse("");
    if (called.isEmpty() || (!percent && phrase.isEmpty() && where.isEmpty())) {
      return Optional.empty();
    }
    Optional<String> unit =
        percent
            ? Optional.of("%")
            : named ? Optional.of(words).filter(w -> !w.isEmpty()) : Optional.empty();
    return Optional.of(
        new FigureText(
            capitalised(called),
            value(figure),
            Optional.ofNullable(figure.group(3)).map(BigDecimal::new),
            unit,
            where,
            ABOUT.matcher(left).find()));
  }

  /** What stands before a percentage that nothing follows. */
  private static Optional<String> clause(String text, int end) {
    String before = text.substring(0, end).replaceFirst("^.*[.;:!?]\\s", "");
    return Optional.of(Wording.trimmed(before)).filter(words -> !words.isEmpty());
  }

  private static String phrase(@Nullable String words) {
    if (words == null) {
      return "";
    }
    String cut = STOP.matcher(" " + words).replaceFirst("");
    return cut.isEmpty() ? "" : cut.substring(1);
  }

  private static Optional<String> where(String text, String plain, int from, boolean atOnce) {
    Matcher where = WHERE.matcher(plain.substring(Math.max(0, from - (atOnce ? 1 : 0))));
    int offset = Math.max(0, from - (atOnce ? 1 : 0));
    return where.find()
        ? Optional.of(text.substring(offset + where.start(1), offset + where.end(1)))
        : Optional.empty();
  }

  private static boolean isYear(Matcher figure, String phrase) {
    String digits = figure.group(1);
    return digits.matches("(?:19|20)\\d{2}")
        && figure.group(2) == null
        && figure.group(4) == null
        && figure.group(5) == null
        && (phrase.isEmpty()
            || !phrase.matches("(?:habitants|personnes|communes|people|inhabitants).*"));
  }

  private static BigDecimal value(Matcher figure) {
    String whole = figure.group(1).replaceAll("[ .]", "");
    BigDecimal value =
        new BigDecimal(figure.group(2) == null ? whole : whole + "." + figure.group(2));
    String factor = figure.group(4);
    if (factor == null) {
      return value;
    }
    int zeros = factor.matches(WORDS.any("BILLION")) ? 9 : 6;
    BigDecimal large = value.movePointRight(zeros).stripTrailingZeros();
    return large.scale() < 0 ? large.setScale(0) : large;
  }

  private static String capitalised(String words) {
    String start = words.length() > LONGEST_LABEL ? words.substring(0, LONGEST_LABEL) : words;
    int first = start.offsetByCodePoints(0, 1);
    return start.substring(0, first).toUpperCase(java.util.Locale.ROOT) + start.substring(first);
  }
}
