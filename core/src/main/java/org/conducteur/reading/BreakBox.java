package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.id.Pointer;
import org.conducteur.id.SessionId;
import org.conducteur.session.SessionBuilder;
import org.conducteur.session.SessionKind;
import org.conducteur.time.Slot;

/** A break between two fiches: a box "10 h 45 à 11 h 00 – Pause-café". */
final class BreakBox {
  private static final String DASH = " \u2013 ";

  private final Reading reading;

  BreakBox(Reading reading) {
    this.reading = reading;
  }

  /** A box that is no prompt and no passage. */
  boolean isOne(SourceBlock block) {
    return Styles.isCallout(block)
        && !new TalkReading(reading).isPromptTitle(Styles.calloutTitle(block))
        && reading.words().sentence("passage.generated").find(Styles.calloutTitle(block)).isEmpty();
  }

  void read(SourceBlock box, Section chapter) {
    StyledText title = Styles.calloutTitle(box);
    int dash = title.plain().indexOf(DASH);
    Optional<Slot> slot = Optional.empty();
    while (dash > 0 && slot.isEmpty()) {
      slot = new TimingLines(reading).slot(title.plain().substring(0, dash));
      if (slot.isEmpty()) {
        dash = title.plain().indexOf(DASH, dash + 1);
      }
    }
    StyledText name = slot.isPresent() ? title.from(dash + DASH.length()) : title;
    SessionId id = reading.sketch().session(reading.plain(name));
    SessionBuilder session = reading.sketch().at(id);
    session.kind(MealWords.isMeal(name.plain()) ? SessionKind.MEAL : SessionKind.BREAK);
    slot.ifPresent(session::slot);
    content(Styles.calloutContent(box), session, id);
    reading.sketch().ledger().understood(box, Pointer.of("sessions", id));
    keep(chapter, id);
  }

  private void content(List<SourceBlock> blocks, SessionBuilder session, SessionId id) {
    List<SourceBlock> summary = new ArrayList<>();
    for (SourceBlock block : blocks) {
      Optional<LabelledTable> values =
          LabelledTable.of(block).filter(table -> new HeadValues(reading).isHead(block));
      values.ifPresent(table -> new HeadValues(reading).read(table, id));
      if (values.isEmpty()) {
        summary.add(block);
      }
    }
    session.summary(reading.rich(ImmutableList.copyOf(summary)));
  }

  /** What somebody wrote below the box. */
  private void keep(Section chapter, SessionId id) {
    chapter.blocks().forEach(block -> reading.keep(block, Optional.of(id)));
    for (Section part : chapter.parts()) {
      part.heading().ifPresent(block -> reading.keep(block, Optional.of(id)));
      keep(part, id);
    }
  }
}
