package org.conducteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.logistics.Seating;
import org.conducteur.text.RichText;
import org.jspecify.annotations.Nullable;

/** Chairs, those in reserve, when they are brought, and what numbers do not say. */
final class SeatingLines {
  private static final String NUMBER = "(\\d[\\d .,]*)";

  private final Reading reading;

  SeatingLines(Reading reading) {
    this.reading = reading;
  }

  Seating read(List<SourceBlock> lines) {
    if (!lines.isEmpty() && lines.get(0) instanceof SourceBlock.Paragraph first) {
      Matcher counts = counts().matcher(Sentence.plain(first.text().plain()));
      if (counts.lookingAt() && counts.end() > 0 && endsWell(counts, first.text())) {
        return new Seating(
            number(counts.group(1)),
            number(counts.group(2) == null ? counts.group(3) : counts.group(2)),
            condition(first.text(), counts.end()),
            reading.rich(lines.subList(1, lines.size())));
      }
      Optional<Integer> alone = number(first.text().plain().strip());
      if (alone.isPresent()) {
        return new Seating(
            alone, Optional.empty(), RichText.EMPTY, reading.rich(lines.subList(1, lines.size())));
      }
    }
    return new Seating(Optional.empty(), Optional.empty(), RichText.EMPTY, reading.rich(lines));
  }

  private boolean endsWell(Matcher counts, StyledText line) {
    return counts.end() == line.plain().length() || line.plain().startsWith(joint(), counts.end());
  }

  private String joint() {
    return reading.words().text("condition.joint");
  }

  private RichText condition(StyledText line, int end) {
    return end == line.plain().length()
        ? RichText.EMPTY
        : reading.rich(line.from(end + joint().length()));
  }

  private Pattern counts() {
    String seats = either("seats");
    String reserve = either("seats.reserve");
    return Pattern.compile(seats + "(?:, " + reserve + ")?|" + reserve);
  }

  private String either(String key) {
    HandoutVocabulary words = reading.words();
    return NUMBER
        + "(?:"
        + behind(words.text(key + ".one"))
        + "|"
        + behind(words.text(key + ".many"))
        + ")(?!\\p{L})";
  }

  private static String behind(String words) {
    return Pattern.quote(Sentence.plain(words).replace("{n}", ""));
  }

  private static Optional<Integer> number(@Nullable String shown) {
    String digits = shown == null ? "" : shown.replaceAll("[ .,\u00A0\u202F]", "");
    return digits.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }
}
