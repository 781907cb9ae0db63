package org.conducteur.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.logistics.Seating;
import org.conducteur.text.RichText;

/** How many people are expected, behind a label that says so: "Public attendu : 180 personnes". */
final class ExpectedLine implements PartReader {
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3}(?:[ .]\\d{3})+|\\d{1,6})(?: \\p{L}+){0,2}[\\s.;]*");

  @Override
  public void read(Part part, Fiche fiche) {
    Matcher number = NUMBER.matcher(Plainly.of(part.rest().plain()).strip());
    if (!number.matches()) {
      return;
    }
    Optional<Integer> expected =
        Optional.of(Integer.valueOf(number.group(1).replaceAll("[ .]", "")));
    Seating seating =
        fiche
            .session()
            .build()
            .seating()
            .map(
                known ->
                    new Seating(
                        known.seats(),
                        known.reserve(),
                        known.reserveCondition(),
                        known.words(),
                        expected))
            .orElseGet(
                () ->
                    new Seating(
                        Optional.empty(),
                        Optional.empty(),
                        RichText.EMPTY,
                        RichText.EMPTY,
                        expected));
    fiche.session().seating(seating);
    fiche.understood(part.title().orElseThrow(), "seating");
  }
}
