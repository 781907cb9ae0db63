package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.logistics.Seating;
import org.conducteur.text.RichText;

/**
 * People expected, chairs, those in reserve, when they are brought, and what numbers do not say.
 */
final class SeatingLines {
  private static final String NUMBER = "(\\d[\\d .,]*)";
  private static final String EXPECTED = "expected";
  private static final String SEATS = "seats";
  private static final String RESERVE = "seats.reserve";

  /** As they follow each other in a line. */
  private static final ImmutableList<String> COUNTS = ImmutableList.of(EXPECTED, SEATS, RESERVE);

  private static final String BETWEEN = ", ";

  private final Reading reading;

  SeatingLines(Reading reading) {
    this.reading = reading;
  }

  Seating read(List<SourceBlock> lines) {
    if (!lines.isEmpty() && lines.get(0) instanceof SourceBlock.Paragraph first) {
      String plain = Sentence.plain(first.text().plain());
      Map<String, Integer> counts = new HashMap<>();
      int end = counts(plain, counts);
      if (counts.isEmpty()) {
        number(plain.strip()).ifPresent(alone -> counts.put(SEATS, alone));
        end = plain.length();
      }
      if (!counts.isEmpty() && endsWell(end, first.text())) {
        return new Seating(
            Optional.ofNullable(counts.get(SEATS)),
            Optional.ofNullable(counts.get(RESERVE)),
            condition(first.text(), end),
            reading.rich(lines.subList(1, lines.size())),
            Optional.ofNullable(counts.get(EXPECTED)));
      }
    }
    return new Seating(
        Optional.empty(), Optional.empty(), RichText.EMPTY, reading.rich(lines), Optional.empty());
  }

  /** Finds the counts at the beginning of a line, and where they end. */
  private int counts(String line, Map<String, Integer> counts) {
    int end = 0;
    for (String key : COUNTS) {
      int from = counts.isEmpty() ? 0 : end + BETWEEN.length();
      if (!counts.isEmpty() && !line.startsWith(BETWEEN, end)) {
        break;
      }
      Matcher count = count(key).matcher(line).region(from, line.length());
      Optional<Integer> number = count.lookingAt() ? number(count.group(1)) : Optional.empty();
      if (number.isPresent()) {
        counts.put(key, number.get());
        end = count.end();
      }
    }
    return end;
  }

  private boolean endsWell(int end, StyledText line) {
    return end == line.plain().length() || line.plain().startsWith(joint(), end);
  }

  private String joint() {
    return reading.words().text("condition.joint");
  }

  private RichText condition(StyledText line, int end) {
    return end == line.plain().length()
        ? RichText.EMPTY
        : reading.rich(line.from(end + joint().length()));
  }

  private Pattern count(String key) {
    HandoutVocabulary words = reading.words();
    return Pattern.compile(
        NUMBER
            + "(?:"
            + behind(words.text(key + ".one"))
            + "|"
            + behind(words.text(key + ".many"))
            + ")(?!\\p{L})");
  }

  private static String behind(String words) {
    return Pattern.quote(Sentence.plain(words).replace("{n}", ""));
  }

  private static Optional<Integer> number(String shown) {
    String digits = shown.replaceAll("[ .,\u00A0\u202F]", "");
    return digits.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }
}
