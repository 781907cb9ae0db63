package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conducteur.id.Pointer;
import org.conducteur.id.SessionId;
import org.conducteur.session.Prompt;
import org.conducteur.session.SessionBuilder;

/** The fiche of one session: its head, then parts under headings of the second level. */
final class BookletFiche {
  private final Reading reading;
  private final SessionMedia media = new SessionMedia();
  private final ComparisonReading comparison;

  BookletFiche(Reading reading) {
    this.reading = reading;
    comparison = new ComparisonReading(reading);
  }

  void read(Section chapter) {
    SessionId id = reading.sketch().session(reading.plain(chapter.title()));
    Pointer home = Pointer.of("sessions", id);
    chapter.heading().ifPresent(block -> understood(block, home.then("title")));
    for (SourceBlock block : chapter.blocks()) {
      Optional<LabelledTable> head =
          LabelledTable.of(block).filter(table -> new HeadValues(reading).isHead(block));
      if (head.isPresent()) {
        new HeadValues(reading).read(head.get(), id);
        understood(block, home);
      } else {
        reading.keep(block, Optional.of(id));
      }
    }
    // The running order mentions media by their titles, which come after it.
    chapter.parts().stream()
        .filter(part -> key(part).equals("media"))
        .forEach(part -> part(part, id));
    chapter.parts().stream()
        .filter(part -> !key(part).equals("media"))
        .forEach(part -> part(part, id));
    comparison.finish(reading.sketch().at(id));
  }

  private String key(Section part) {
    return reading.words().key("section.", part.title().plain()).orElse("");
  }

  private void part(Section part, SessionId id) {
    String key = key(part);
    SessionBuilder session = reading.sketch().at(id);
    if (comparison.read(part, key)) {
      understood(part, Pointer.of("sessions", id, "comparison"));
      return;
    }
    List<SourceBlock> left = take(key, part.blocks(), session, id);
    Pointer home = Pointer.of("sessions", id).then(key.isEmpty() ? "remarks" : key);
    if (left.size() == part.blocks().size() && !left.isEmpty()) {
      part.heading().ifPresent(heading -> reading.keep(heading, Optional.of(id)));
    } else {
      part.heading().ifPresent(heading -> understood(heading, home));
    }
    Set<SourceBlock> open = ImmutableSet.copyOf(left);
    for (SourceBlock block : part.blocks()) {
      if (!open.contains(block)) {
        understood(block, home);
      }
    }
    left.forEach(block -> reading.keep(block, Optional.of(id)));
    part.parts().forEach(below -> keep(below, id));
  }

  private void keep(Section part, SessionId id) {
    part.heading().ifPresent(heading -> reading.keep(heading, Optional.of(id)));
    part.blocks().forEach(block -> reading.keep(block, Optional.of(id)));
    part.parts().forEach(below -> keep(below, id));
  }

  private void understood(Section part, Pointer home) {
    part.heading().ifPresent(heading -> understood(heading, home));
    part.blocks().stream()
        .filter(block -> !reading.sketch().ledger().isPlaced(block))
        .forEach(block -> understood(block, home));
    part.parts().forEach(below -> understood(below, home));
  }

  private void understood(SourceBlock block, Pointer home) {
    reading.sketch().ledger().understood(block, home);
  }

  /** What of a part is not understood. */
  private List<SourceBlock> take(
      String key, ImmutableList<SourceBlock> blocks, SessionBuilder session, SessionId id) {
    return switch (key) {
      case "contents" -> contents(blocks, session);
      case "things" -> things(blocks, session);
      case "briefs" -> {
        session.briefs(new TalkReading(reading).briefs(blocks));
        yield ImmutableList.of();
      }
      case "prompts" -> prompts(blocks, session);
      case "remarks" -> {
        reading.prose(blocks).forEach(reading.sketch().fiche(id)::remark);
        yield ImmutableList.of();
      }
      case "notes" -> {
        session.notes(reading.rich(blocks));
        yield ImmutableList.of();
      }
      default -> tables(blocks, session);
    };
  }

  /** What stands out at the beginning is the summary. */
  private List<SourceBlock> contents(ImmutableList<SourceBlock> blocks, SessionBuilder session) {
    int lead = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (Styles.is(blocks.get(i), Styles.LEAD)) {
        lead = i + 1;
      }
    }
    session.summary(reading.rich(blocks.subList(0, lead)));
    session.contents(reading.rich(blocks.subList(lead, blocks.size())));
    return ImmutableList.of();
  }

  private List<SourceBlock> things(ImmutableList<SourceBlock> blocks, SessionBuilder session) {
    List<SourceBlock> left = new ArrayList<>();
    for (SourceBlock block : blocks) {
      Optional<LabelledTable> values = LabelledTable.of(block);
      if (values.isEmpty()) {
        left.add(block);
        continue;
      }
      for (LabelledTable.Pair pair : values.get().pairs()) {
        if (!thing(pair, session)) {
          pair.asTable().ifPresent(row -> reading.keep(row, Optional.of(session.build().id())));
        }
      }
    }
    return left;
  }

  private boolean thing(LabelledTable.Pair pair, SessionBuilder session) {
    switch (reading.words().key("label.", pair.label()).orElse("")) {
      case "stage" -> session.stage(new StageReading(reading).read(pair.value()));
      case "equipment" -> new NeedsReading(reading).read(pair.value(), session::needs);
      case "cues" -> {
        List<SourceBlock> lines = new ArrayList<>(pair.value());
        CueReading cues = new CueReading(reading);
        if (!lines.stream().allMatch(line -> cues.cue(Styles.text(line)).isPresent())) {
          return false;
        }
        session.cues(
            lines.stream()
                .flatMap(line -> cues.cue(Styles.text(line)).stream())
                .collect(ImmutableList.toImmutableList()));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private List<SourceBlock> prompts(ImmutableList<SourceBlock> blocks, SessionBuilder session) {
    ImmutableList.Builder<Prompt> out = ImmutableList.builder();
    List<SourceBlock> left = new ArrayList<>();
    for (SourceBlock block : blocks) {
      Optional<Prompt> prompt = new TalkReading(reading).prompt(block);
      prompt.ifPresent(out::add);
      if (prompt.isEmpty()) {
        left.add(block);
      }
    }
    session.prompts(out.build());
    return left;
  }

  /** Tables say by their columns what they are. */
  private List<SourceBlock> tables(ImmutableList<SourceBlock> blocks, SessionBuilder session) {
    return blocks.stream().filter(block -> !table(block, session)).toList();
  }

  private boolean table(SourceBlock block, SessionBuilder session) {
    return new SessionTables(reading, session, media).read(block);
  }
}
