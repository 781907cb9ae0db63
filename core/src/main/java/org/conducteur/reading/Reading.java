package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.id.QuestionnaireId;
import org.conducteur.id.SessionId;
import org.conducteur.naming.Folded;
import org.conducteur.text.RichText;

/** What every reader of a part of a booklet needs at hand. */
final class Reading {
  private final Sketch sketch;
  private final Parties parties = new Parties();
  private final Map<String, QuestionnaireId> forms = new HashMap<>();
  private final List<Runnable> later = new ArrayList<>();
  private final HandoutVocabulary words;
  private final PlainTyping typing;
  private final TimeWords times;
  private final DateWords dates;

  Reading(Sketch sketch, HandoutVocabulary words, Locale language) {
    this.sketch = sketch;
    this.words = words;
    typing = new PlainTyping(language);
    times = new TimeWords(words);
    dates = new DateWords(words);
  }

  Sketch sketch() {
    return sketch;
  }

  HandoutVocabulary words() {
    return words;
  }

  TimeWords times() {
    return times;
  }

  DateWords dates() {
    return dates;
  }

  Parties parties() {
    return parties;
  }

  /** The questionnaire of this title, also if it is only mentioned so far. */
  QuestionnaireId form(String title) {
    return forms.computeIfAbsent(
        Folded.of(title),
        key -> QuestionnaireId.of(sketch.questionnaireIds().of(title, "questionnaire")));
  }

  /** Does something when all of the booklet is known, such as the sessions that it mentions. */
  void later(Runnable task) {
    later.add(task);
  }

  /** Does what was put off; whom the booklet names is known then to others. */
  void finish() {
    later.forEach(Runnable::run);
    sketch.cast().know(parties.people(), parties.groups(), parties.organisations());
  }

  /** One who is named alone. */
  Optional<PartyId> party(StyledText shown, PartyKind otherwise) {
    String name = plain(shown);
    return name.isEmpty() ? Optional.empty() : Optional.of(parties().of(name, otherwise));
  }

  ImmutableList<PartyId> parties(StyledText shown, PartyKind otherwise) {
    return parties().list(plain(shown), otherwise);
  }

  /** Words that stand alone, as typed. */
  String plain(StyledText shown) {
    return typed(shown).strip().plain();
  }

  /** The same text as typed, looks and all. */
  StyledText typed(StyledText shown) {
    List<Run> runs = new ArrayList<>();
    for (Run run : shown.runs()) {
      PlainTyping own = run.look().language().map(typing::in).orElse(typing);
      Look look =
          new Look(
              run.look().bold(),
              run.look().italic(),
              run.look().link(),
              run.look().language().map(ForeignTags::plain));
      runs.add(run.note().isPresent() ? run : Run.of(own.of(run.text()), look));
    }
    return StyledText.of(runs);
  }

  /** The text of a footnote. */
  RichText note(String label) {
    return rich(sketch.markdown().note(label));
  }

  /** A line as a text of its own. */
  RichText rich(StyledText line) {
    return line.isBlank() ? RichText.EMPTY : sketch.markdown().rich(typed(line));
  }

  /** Blocks as one text. */
  RichText rich(List<? extends SourceBlock> blocks) {
    return blocks.isEmpty() ? RichText.EMPTY : sketch.markdown().rich(prose(blocks));
  }

  /** Blocks in the form in which their Markdown says what their styles say. */
  ImmutableList<SourceBlock> prose(List<? extends SourceBlock> blocks) {
    return new ProseBlocks(this).of(blocks);
  }

  /** Keeps what nobody understands, as typed. */
  void keep(SourceBlock block, Optional<SessionId> session) {
    for (SourceBlock plainer : prose(ImmutableList.of(block))) {
      sketch.keep(plainer, session);
    }
    sketch
        .ledger()
        .kept(
            block,
            session
                .map(id -> Pointer.of("sessions", id, "remarks"))
                .orElseGet(() -> Pointer.of("remarks")));
  }
}
