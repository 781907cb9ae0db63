package org.conducteur.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.logistics.Seating;

/** How many people are expected, behind a label that says so: "Public attendu : 180 personnes". */
final class ExpectedLine implements PartReader {
  private static final Pattern NUMBER =
      Pattern.compile(SeatingLine.COUNT + "(?: \\p{L}+){0,2}[\\s.;]*");

  @Override
  public void read(Part part, Fiche fiche) {
    Matcher number = NUMBER.matcher(Plainly.of(part.rest().plain()).strip());
    if (!number.matches()) {
      return;
    }
    int expected = SeatingLine.number(number.group(1));
    Seating seating =
        fiche
            .session()
            .build()
            .seating()
            .map(known -> known.withExpected(Optional.of(expected)))
            .orElseGet(() -> SeatingLine.expecting(expected));
    fiche.session().seating(seating);
    fiche.understood(part.title().orElseThrow(), "seating");
  }
}
