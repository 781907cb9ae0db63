package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Trend;
import org.conducteur.country.TrendDirection;
import org.conducteur.text.RichText;
import org.conducteur.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Key figures told in a line: "Population : 67,75 millions d'habitants (2022)". Their amounts stand
 * out, which tells them from sentences that somebody wrote.
 */
final class FigureReading {
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:, (?<trend>.+?))?(?: \\((?<first>[^()]+)\\))?(?: \\((?<second>[^()]+)\\))?");

  private final Reading reading;

  FigureReading(Reading reading) {
    this.reading = reading;
  }

  /**
   * What a line tells.
   *
   * @param figures without ids yet
   * @param date when all of it held
   */
  record Told(ImmutableList<KeyFigure> figures, Optional<PartialDate> date) {}

  /** Nothing if the line is no sequence of figures. */
  Optional<Told> read(StyledText line) {
    List<int[]> amounts = amounts(line);
    if (amounts.isEmpty()) {
      return Optional.empty();
    }
    List<KeyFigure> out = new ArrayList<>();
    Optional<String> label = label(line.slice(0, amounts.get(0)[0]));
    Optional<PartialDate> date = Optional.empty();
    for (int i = 0; i < amounts.size(); i++) {
      boolean last = i + 1 == amounts.size();
      int from = amounts.get(i)[1];
      StyledText gap = line.slice(from, last ? line.plain().length() : amounts.get(i + 1)[0]);
      Optional<Between> between = last ? tail(gap.plain(), true) : between(gap.plain());
      String shown = line.slice(amounts.get(i)[0], from).plain();
      Optional<KeyFigure.Builder> amount =
          label.flatMap(words -> new AmountReading(reading).read(shown, words));
      if (between.isEmpty() || amount.isEmpty()) {
        return Optional.empty();
      }
      between.get().trend().ifPresent(amount.get()::trend);
      between.get().asOf().ifPresent(amount.get()::asOf);
      out.add(amount.get().source(source(gap)).build());
      label = between.get().label().or(() -> Optional.of(out.get(out.size() - 1).label()));
      date = between.get().date();
    }
    return Optional.of(new Told(ImmutableList.copyOf(out), date));
  }

  /** From where to where characters are bold. */
  private static List<int[]> amounts(StyledText line) {
    List<int[]> out = new ArrayList<>();
    int at = 0;
    for (Run run : line.runs()) {
      int end = at + run.text().length();
      if (run.look().bold() && end > at) {
        out.add(new int[] {at, end});
      }
      at = end;
    }
    return out;
  }

  private Optional<String> label(StyledText before) {
    return reading
        .words()
        .sentence("label.value")
        .findLast(before)
        .filter(found -> found.styled("value").isBlank())
        .map(found -> reading.plain(found.styled("label")));
  }

  /** The note behind a figure is its source. */
  private RichText source(StyledText gap) {
    ImmutableList<Run> calls =
        gap.runs().stream()
            .filter(run -> run.note().isPresent())
            .collect(ImmutableList.toImmutableList());
    return calls.isEmpty()
        ? RichText.EMPTY
        : calls.get(0).note().map(reading::note).orElse(RichText.EMPTY);
  }

  private record Between(
      Optional<Trend> trend,
      Optional<PartialDate> asOf,
      Optional<PartialDate> date,
      Optional<String> label) {}

  /** What follows an amount up to the next one: the rest of the figure, and the next label. */
  private Optional<Between> between(String gap) {
    for (int comma = gap.indexOf(", "); comma >= 0; comma = gap.indexOf(", ", comma + 1)) {
      Optional<Between> tail = tail(gap.substring(0, comma), false);
      String rest = gap.substring(comma + 2);
      Optional<String> next = label(StyledText.of(rest));
      if (tail.isPresent() && (rest.isEmpty() || next.isPresent())) {
        return tail.map(told -> new Between(told.trend(), told.asOf(), Optional.empty(), next));
      }
    }
    return Optional.empty();
  }

  private Optional<Between> tail(String shown, boolean last) {
    Matcher matcher = TAIL.matcher(Sentence.plain(shown));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<String> trendWords = Optional.ofNullable(matcher.group("trend"));
    Optional<Trend> trend = trendWords.flatMap(this::trend);
    Optional<PartialDate> first = date(matcher.group("first"));
    Optional<PartialDate> second = date(matcher.group("second"));
    boolean whole =
        trendWords.isPresent() == trend.isPresent()
            && (matcher.group("first") != null) == first.isPresent()
            && (matcher.group("second") != null) == second.isPresent()
            && (last || second.isEmpty());
    return whole
        ? Optional.of(new Between(trend, first, second, Optional.empty()))
        : Optional.empty();
  }

  private Optional<PartialDate> date(@Nullable String shown) {
    return Optional.ofNullable(shown).flatMap(reading.dates()::partial);
  }

  private Optional<Trend> trend(String shown) {
    for (TrendDirection direction : TrendDirection.values()) {
      String word = reading.words().of(direction).map(Sentence::plain).orElse("");
      if (!word.isEmpty() && shown.startsWith(word)) {
        String by =
            Sentence.plain(reading.words().text("trend.by"))
                .replace("{direction}", word)
                .replace("{amount}", "");
        String rest = shown.substring(word.length());
        return shown.startsWith(by)
            ? trend(direction, shown.substring(by.length()))
            : Optional.of(new Trend(direction, Optional.empty(), Optional.empty(), period(rest)));
      }
    }
    return Optional.empty();
  }

  private Optional<Trend> trend(TrendDirection direction, String amount) {
    AmountReading numbers = new AmountReading(reading);
    Matcher matcher = numbers.number().matcher(amount);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String rest = amount.substring(matcher.end());
    Matcher unit = Pattern.compile(" ?(%)|[ ]([^ ]+)").matcher(rest);
    boolean hasUnit = unit.lookingAt();
    Optional<String> name =
        hasUnit
            ? Optional.of(unit.group(1) == null ? unit.group(2) : unit.group(1))
            : Optional.empty();
    return Optional.of(
        new Trend(
            direction,
            Optional.of(numbers.value(matcher.group())),
            name,
            period(hasUnit ? rest.substring(unit.end()) : rest)));
  }

  private static Optional<String> period(String rest) {
    return rest.isBlank() ? Optional.empty() : Optional.of(rest.strip());
  }
}
