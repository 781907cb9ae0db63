package org.conducteur.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.logistics.Seating;
import org.conducteur.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * For how many: "200 chaises (100 en réserve si trop juste)", "180 personnes attendues, 150
 * chaises", or in words where none sits.
 */
final class SeatingLine implements PartReader {
  private static final Vocabulary WORDS = Vocabulary.of("seating");
  static final String COUNT = "(\\d{1,3}(?:[ .]\\d{3})+|\\d{1,6})";
  private static final Pattern EXPECTED =
      Pattern.compile("\\s*" + COUNT + " ?" + WORDS.any("EXPECTED") + "(?:[\\s,;:+]+|$)");
  private static final Pattern SEATS =
      Pattern.compile(COUNT + " ?" + WORDS.any("SEATS") + "?(?: " + WORDS.any("SEATED") + ")?");
  private static final Pattern RESERVE =
      Pattern.compile(
          "(?:\\+|et|and|und|og|plus)? ?"
              + COUNT
              + " ?(?:"
              + WORDS.any("SEATS")
              + " )?"
              + WORDS.any("RESERVE")
              + "(.*)");
  private static final Pattern WHOLE =
      Pattern.compile("([^(,;+]*)(?:[(,;+]\\s*([^()]*?)\\)?)?[\\s.;]*");

  @Override
  public void read(Part part, Fiche fiche) {
    SourceBlock block = part.title().orElseThrow();
    StyledText line = part.rest();
    if (line.isBlank() && part.blocks().size() == 1) {
      block = part.blocks().get(0);
      line = Blocks.text(block).orElse(StyledText.EMPTY).strip();
    }
    if (!line.isBlank()) {
      fiche.session().seating(seating(line, fiche));
      fiche.understood(block, "seating");
    }
  }

  private static Seating seating(StyledText line, Fiche fiche) {
    Optional<Integer> known = fiche.session().build().seating().flatMap(Seating::expected);
    Matcher expected = EXPECTED.matcher(Plainly.of(line.plain()));
    if (!expected.lookingAt()) {
      return places(line, fiche).withExpected(known);
    }
    int told = number(expected.group(1));
    StyledText rest = line.from(expected.end());
    return rest.isBlank() ? expecting(told) : places(rest, fiche).withExpected(Optional.of(told));
  }

  /** So many people, of whom nobody says how they sit. */
  static Seating expecting(int people) {
    return new Seating(
        Optional.empty(), Optional.empty(), RichText.EMPTY, RichText.EMPTY, Optional.of(people));
  }

  private static Seating places(StyledText line, Fiche fiche) {
    Matcher whole = WHOLE.matcher(Plainly.of(line.plain()));
    if (whole.matches()) {
      Matcher seats = SEATS.matcher(whole.group(1).strip());
      if (seats.matches() && whole.group(2) == null) {
        return new Seating(
            Optional.of(number(seats.group(1))),
            Optional.empty(),
            RichText.EMPTY,
            RichText.EMPTY,
            Optional.empty());
      }
      Matcher reserve = RESERVE.matcher(whole.group(2) == null ? "" : whole.group(2));
      if (seats.matches() && reserve.matches()) {
        int from = whole.start(2) + reserve.start(2);
        StyledText condition = line.slice(from, whole.end(2)).strip();
        return new Seating(
            Optional.of(number(seats.group(1))),
            Optional.of(number(reserve.group(1))),
            condition.isBlank() ? RichText.EMPTY : fiche.rich(condition),
            RichText.EMPTY,
            Optional.empty());
      }
    }
    return new Seating(
        Optional.empty(), Optional.empty(), RichText.EMPTY, fiche.rich(line), Optional.empty());
  }

  static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits.replaceAll("[ .]", ""));
  }
}
