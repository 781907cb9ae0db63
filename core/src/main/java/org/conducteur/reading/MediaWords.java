package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conducteur.session.Media;
import org.conducteur.session.MediaKind;
import org.conducteur.time.TypedLength;

/**
 * What is shown or heard: "Vidéo rétrospective (sans le son, images en N&B)".
 *
 * @param title what it is
 * @param kind its kind
 * @param perhaps whether that is not sure
 * @param about what stands in brackets behind it
 */
record MediaWords(String title, MediaKind kind, boolean perhaps, String about) {
  private static final Vocabulary WORDS = Vocabulary.of("media");
  private static final int LONGEST = 300;

  private static final String NOUN =
      Stream.of(MediaKind.values())
          .map(kind -> WORDS.any(kind.name()))
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern START =
      Pattern.compile(
          "\\W*(?:"
              + WORDS.any("PERHAPS")
              + "\\W+)?(?:"
              + WORDS.any("ARTICLE")
              + "\\s*)?"
              + "("
              + NOUN
              + ")(?![\\p{L}\\p{N}-]).*");

  private static final Pattern PERHAPS = WORDS.anywhere("PERHAPS");
  private static final Pattern SILENT = WORDS.anywhere("SILENT");
  private static final Pattern BLACK_AND_WHITE = WORDS.anywhere("BLACK_AND_WHITE");
  private static final Pattern VAGUE = WORDS.anywhere("VAGUE");
  private static final Pattern NONE = WORDS.anywhere("NONE");
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)[\\s.;,]*$");
  private static final Splitter LIST =
      Splitter.onPattern("\\s*(?:[+,;]|\\s/\\s)\\s*").omitEmptyStrings();

  MediaWords {
    requireNonNull(title, "title");
    requireNonNull(kind, "kind");
    requireNonNull(about, "about");
  }

  /** Whether a line is about something that is shown or heard. */
  static boolean isMedia(String line) {
    return line.length() <= LONGEST && START.matcher(Plainly.of(line)).matches();
  }

  /** What a line says; only for a line that is about media. */
  static MediaWords of(String line) {
    Matcher brackets = BRACKETS.matcher(line);
    String about = brackets.find() ? brackets.group(1).strip() : "";
    String title = about.isEmpty() ? line : line.substring(0, brackets.start());
    String plain = Plainly.of(line);
    boolean perhaps = PERHAPS.matcher(plain).find() || NONE.matcher(plain).find();
    return new MediaWords(title.strip().replaceFirst("[\\s.;,]+$", ""), kind(line), perhaps, about);
  }

  private static MediaKind kind(String line) {
    Matcher start = START.matcher(Plainly.of(line));
    if (start.matches()) {
      for (MediaKind kind : MediaKind.values()) {
        if (start.group(1).matches(WORDS.any(kind.name()))) {
          return kind;
        }
      }
    }
    return MediaKind.VIDEO;
  }

  /** The single things of a line such as "Vidéos (accueil + fin)"; empty if it is about one. */
  ImmutableList<String> list() {
    ImmutableList<String> all = ImmutableList.copyOf(LIST.split(about));
    boolean plural = Plainly.of(title).matches(".*s\\W*") && title.strip().indexOf(' ') < 0;
    return all.size() > 1 && plural ? all : ImmutableList.of();
  }

  /** What the words say of how it is shown, put into a medium. */
  void describe(Media.Builder media) {
    String plain = Plainly.of(title + " " + about);
    media.perhaps(perhaps);
    media.silent(SILENT.matcher(plain).find());
    media.blackAndWhite(BLACK_AND_WHITE.matcher(plain).find());
    Matcher vague = VAGUE.matcher(plain);
    if (vague.find()) {
      media.vagueLength((title + " " + about).substring(vague.start(), vague.end()));
    }
    Span.first(about, TypedLength::parse).map(Span::value).ifPresent(media::length);
  }

  /** The words that tell one medium from another. */
  static ImmutableList<String> telling(String words) {
    return Splitter.onPattern("[^\\p{L}\\p{N}]+")
        .omitEmptyStrings()
        .splitToStream(Plainly.of(words))
        .filter(word -> word.length() >= 4)
        .filter(word -> !word.matches(NOUN) && !word.matches(WORDS.any("COMMON")))
        .collect(ImmutableList.toImmutableList());
  }

  static Optional<String> singular(String noun) {
    String plain = noun.strip();
    return plain.endsWith("s")
        ? Optional.of(plain.substring(0, plain.length() - 1))
        : Optional.empty();
  }
}
