package org.conducteur.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.id.SessionId;
import org.conducteur.session.SessionBuilder;
import org.conducteur.session.SessionKind;

/** The table at the head of a fiche: when, where, for how many. */
final class HeadValues {
  private final Reading reading;

  HeadValues(Reading reading) {
    this.reading = reading;
  }

  /** Whether a block is such a table: most of its labels are known. */
  boolean isHead(SourceBlock block) {
    return LabelledTable.of(block)
        .filter(
            table ->
                table.pairs().stream().filter(pair -> label(pair.label()).isPresent()).count() * 2
                    >= table.pairs().size())
        .isPresent();
  }

  private Optional<String> label(String shown) {
    return reading
        .words()
        .key("label.", shown)
        .or(
            () ->
                Labels.standard().find(shown).map(label -> label.name().toLowerCase(Locale.ROOT)));
  }

  /** Takes the table over; what it does not understand is kept with the session. */
  void read(LabelledTable table, SessionId id) {
    for (LabelledTable.Pair pair : table.pairs()) {
      SessionBuilder session = reading.sketch().at(id);
      if (!take(label(pair.label()).orElse(""), pair, session)) {
        pair.asTable().ifPresent(row -> reading.keep(row, Optional.of(id)));
      }
    }
  }

  private boolean take(String label, LabelledTable.Pair pair, SessionBuilder session) {
    StyledText words = pair.words();
    switch (label) {
      case "timing" -> {
        List<SourceBlock> left = new TimingLines(reading).read(pair.value(), session);
        left.forEach(line -> reading.keep(line, Optional.of(session.build().id())));
      }
      case "room" -> {
        if (words.isBlank()) {
          return false;
        }
        session.room(reading.sketch().room(reading.plain(words)));
      }
      case "seating" -> session.seating(new SeatingLines(reading).read(pair.value()));
      case "kind" -> {
        Optional<SessionKind> kind = reading.words().constant(SessionKind.class, words.plain());
        kind.ifPresent(session::kind);
        return kind.isPresent();
      }
      case "language" -> session.language(reading.words().tag(reading.plain(words)));
      case "provisions" -> session.provisions(new ProvisionReading(reading).read(pair.value()));
      default -> {
        return false;
      }
    }
    return true;
  }
}
