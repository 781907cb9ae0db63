package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.conducteur.time.TypedLength;
import org.conducteur.time.TypedSlot;
import org.conducteur.time.TypedTime;

/**
 * A line of a running order: "9h15 – Mot d'accueil, vidéo de quelques minutes : Anna BELL (5 min)".
 *
 * @param title what happens
 * @param start when, if the line says so
 * @param length how long, if the line says so
 * @param speakers who speaks
 * @param media what is shown
 */
record RunningLine(
    String title,
    Optional<DayTime> start,
    Optional<Duration> length,
    ImmutableList<Mention> speakers,
    ImmutableList<String> media) {
  private static final int LONGEST = 300;
  private static final Pattern LENGTH =
      Pattern.compile("[\\s,;–—-]*\\(([^()]{1,20})\\)\\s*$|,\\s*([^,]{1,20})$");
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]+)\\)\\s*$");
  private static final Pattern DASH = Pattern.compile("\\s+[–—-]\\s+");
  private static final Pattern TIME =
      Pattern.compile(
          "\\W{0,3}(?:\\d|(?:de|from|von|fra|a|at|um|kl|vers|des|ab|midi|minuit|noon|midnight)\\W)");
  private static final Pattern COLON = Pattern.compile("\\s*:\\s+");

  RunningLine {
    requireNonNull(title, "title");
    requireNonNull(start, "start");
    requireNonNull(length, "length");
    requireNonNull(speakers, "speakers");
    requireNonNull(media, "media");
  }

  /** What a line says; nothing if it neither begins with a time nor names who speaks. */
  static Optional<RunningLine> of(String line) {
    return read(line, false);
  }

  /** What an item of a running order says, which may be nothing but a title and a length. */
  static RunningLine ofItem(String line) {
    return read(line, true)
        .orElseGet(
            () ->
                titled(
                    line,
                    Optional.empty(),
                    Optional.empty(),
                    ImmutableList.of(),
                    new ArrayList<>()));
  }

  private static Optional<RunningLine> read(String line, boolean item) {
    if (line.length() > LONGEST || line.isBlank()) {
      return Optional.empty();
    }
    Optional<Span<Slot>> slot = time(line);
    String text =
        slot.map(span -> Wording.trimmed(StyledText.of(line.substring(span.end()))).plain())
            .orElse(line.strip());
    Optional<DayTime> start = slot.flatMap(span -> span.value().start());
    Optional<Duration> length =
        slot.flatMap(span -> span.value().range())
            .map(range -> range.lowerEndpoint().until(range.upperEndpoint()));
    Matcher said = LENGTH.matcher(text);
    if (said.find()) {
      Optional<Duration> found =
          TypedLength.parse(said.group(1) == null ? said.group(2) : said.group(1));
      if (found.isPresent()) {
        length = length.or(() -> found);
        text = text.substring(0, said.start());
      }
    }
    Optional<RunningLine> whole = named(text, start, length);
    return whole.isPresent() || (start.isEmpty() && !item) || text.isBlank()
        ? whole
        : Optional.of(titled(text, start, length, ImmutableList.of(), new ArrayList<>()));
  }

  private static Optional<Span<Slot>> time(String line) {
    if (!TIME.matcher(Plainly.of(line)).lookingAt()) {
      return Optional.empty();
    }
    return Span.atStart(line, TypedSlot::parse)
        .or(
            () ->
                Span.atStart(line, RunningLine::clock)
                    .map(
                        time ->
                            new Span<>(
                                time.start(),
                                time.end(),
                                new Slot(
                                    Optional.empty(),
                                    Optional.of(time.value()),
                                    Optional.empty()))));
  }

  /** Figures alone are a number, and no time. */
  private static Optional<DayTime> clock(String words) {
    return words.chars().allMatch(Character::isDigit) ? Optional.empty() : TypedTime.parse(words);
  }

  /** A line that says who speaks: behind a colon, a dash or in brackets. */
  private static Optional<RunningLine> named(
      String text, Optional<DayTime> start, Optional<Duration> length) {
    for (Pattern separator : ImmutableList.of(COLON, DASH)) {
      Matcher matcher = separator.matcher(text);
      while (matcher.find()) {
        if (separator == DASH && PeopleWords.isPerson(text.substring(0, matcher.start()))) {
          // "Anna Bell – adjointe" names one person.
          break;
        }
        Optional<RunningLine> line =
            speaking(
                text.substring(0, matcher.start()), text.substring(matcher.end()), start, length);
        if (line.isPresent()) {
          return line;
        }
      }
    }
    Matcher brackets = BRACKETS.matcher(text);
    return brackets.find() && !PeopleWords.isPerson(text.substring(0, brackets.start()))
        ? speaking(text.substring(0, brackets.start()), brackets.group(1), start, length)
        : Optional.empty();
  }

  private static Optional<RunningLine> speaking(
      String title, String people, Optional<DayTime> start, Optional<Duration> length) {
    if (title.isBlank() || people.isBlank()) {
      return Optional.empty();
    }
    ImmutableList.Builder<Mention> speakers = ImmutableList.builder();
    List<String> media = new ArrayList<>();
    boolean person = false;
    for (String piece : PeopleWords.pieces(people)) {
      Optional<Mention> mention = MentionWords.of(piece);
      if (MediaWords.isMedia(piece)) {
        media.add(piece);
      } else if (mention.isEmpty() || mention.get().kind() != PartyKind.PERSON) {
        return Optional.empty();
      } else {
        speakers.add(mention.get());
        person = true;
      }
    }
    return person
        ? Optional.of(titled(title, start, length, speakers.build(), media))
        : Optional.empty();
  }

  /** What is shown may stand behind the title. */
  private static RunningLine titled(
      String title,
      Optional<DayTime> start,
      Optional<Duration> length,
      ImmutableList<Mention> speakers,
      List<String> media) {
    int comma = title.lastIndexOf(',');
    boolean shown = comma > 0 && MediaWords.isMedia(title.substring(comma + 1));
    if (shown) {
      media.add(0, title.substring(comma + 1).strip());
    }
    return new RunningLine(
        (shown ? title.substring(0, comma) : title).strip(),
        start,
        length,
        speakers,
        ImmutableList.copyOf(media));
  }
}
