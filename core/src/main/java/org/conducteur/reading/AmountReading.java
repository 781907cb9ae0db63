package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.country.KeyFigure;

/** An amount with its unit: "environ 20 à 50 % des communes", "67,75 millions d'habitants". */
final class AmountReading {
  private static final ImmutableList<String> SCALES = ImmutableList.of("million", "milliard");

  /** The zeros of the first scale. */
  private static final int ZEROS = 6;

  private static final int STEP = 3;

  private final Reading reading;

  AmountReading(Reading reading) {
    this.reading = reading;
  }

  /** A number with the signs of the language, its special characters made plain. */
  Pattern number() {
    return reading.words().language().getLanguage().equals("en")
        ? Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?")
        : Pattern.compile("-?\\d{1,3}(?:[ .]\\d{3})+(?:,\\d+)?|-?\\d+(?:,\\d+)?");
  }

  BigDecimal value(String shown) {
    String plain =
        reading.words().language().getLanguage().equals("en")
            ? shown.replace(",", "")
            : shown.replace(" ", "").replace(".", "").replace(',', '.');
    return new BigDecimal(plain);
  }

  Optional<KeyFigure.Builder> read(String shown, String label) {
    // Fixed spaces bind the unit; plain ones begin of what the amount is a part.
    String plain = Sentence.plain(shown);
    String about = Sentence.plain(reading.words().text("about")).replace("{value}", "");
    boolean approximate = plain.startsWith(about);
    int at = approximate ? about.length() : 0;
    Matcher low = number().matcher(plain).region(at, plain.length());
    if (!low.lookingAt()) {
      return Optional.empty();
    }
    at = low.end();
    String between =
        Sentence.plain(reading.words().text("range")).replaceAll("^\\{low\\}|\\{high\\}$", "");
    Optional<BigDecimal> top = Optional.empty();
    if (plain.startsWith(between, at)) {
      Matcher high = number().matcher(plain).region(at + between.length(), plain.length());
      if (high.lookingAt()) {
        top = Optional.of(value(high.group()));
        at = high.end();
      }
    }
    boolean unitless = shown.startsWith(" ", at);
    Rest rest = unitless ? baseOrScale(plain.substring(at)) : rest(plain.substring(at));
    KeyFigure.Builder figure =
        Figures.fresh(label, scaled(value(low.group()), rest.zeros())).approximate(approximate);
    top.ifPresent(high -> figure.upTo(scaled(high, rest.zeros())));
    rest.unit().map(StyledText::of).map(reading::plain).ifPresent(figure::unit);
    rest.base().map(StyledText::of).map(reading::plain).ifPresent(figure::base);
    return Optional.of(figure);
  }

  private static BigDecimal scaled(BigDecimal number, int zeros) {
    if (zeros == 0) {
      return number;
    }
    BigDecimal out = number.scaleByPowerOfTen(zeros).stripTrailingZeros();
    return out.scale() < 0 ? out.setScale(0) : out;
  }

  /** Behind a space that may break a line stands no unit, unless somebody typed it. */
  private Rest baseOrScale(String shown) {
    Rest rest = rest(shown);
    return rest.zeros() > 0 ? rest : new Rest(0, Optional.empty(), some(shown));
  }

  private record Rest(int zeros, Optional<String> unit, Optional<String> base) {}

  private Rest rest(String shown) {
    int zeros = ZEROS;
    for (String scale : SCALES) {
      for (String form : new String[] {".many", ".one"}) {
        String word = " " + reading.words().text(scale + form);
        if (shown.startsWith(word) && !isLetter(shown, word.length())) {
          return of(zeros, shown.substring(word.length()));
        }
      }
      zeros += STEP;
    }
    return unit(0, shown.replaceFirst("^ ?%", " %"));
  }

  /** A large number takes its unit like a noun. */
  private Rest of(int zeros, String shown) {
    for (String key : new String[] {"of.vowel", "of"}) {
      String of = Sentence.plain(reading.words().text(key));
      if (shown.startsWith(of) && shown.length() > of.length()) {
        return unit(zeros, " " + shown.substring(of.length()));
      }
    }
    return unit(zeros, shown);
  }

  private static Rest unit(int zeros, String shown) {
    Matcher word = Pattern.compile(" (\\S+)").matcher(shown);
    if (!word.lookingAt()) {
      return new Rest(zeros, Optional.empty(), some(shown));
    }
    return new Rest(zeros, Optional.of(word.group(1)), some(shown.substring(word.end())));
  }

  private static Optional<String> some(String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(words.strip());
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }
}
