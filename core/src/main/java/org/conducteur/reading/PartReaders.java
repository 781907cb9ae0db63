package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import org.conducteur.session.Role;
import org.conducteur.session.SessionBuilder;

/** Who reads parts with which label, in the order in which they are asked. */
final class PartReaders {
  private static final PartReaders STANDARD =
      new PartReaders(
          ImmutableListMultimap.<Label, PartReader>builder()
              .put(Label.NONE, new PartTables())
              .put(Label.NONE, new ContentsLines(false))
              .put(Label.TIMING, new TimingLine())
              .put(Label.ROOM, new RoomLine())
              .put(Label.SEATING, new SeatingLine())
              .put(Label.EXPECTED, new ExpectedLine())
              .put(Label.KIND, new KindLine())
              .put(Label.SUMMARY, new WholeText("summary", SessionBuilder::summary))
              .put(Label.CONTENTS, new PartTables())
              .put(Label.CONTENTS, new ContentsLines(false))
              .put(Label.RUNNING_ORDER, new PartTables())
              .put(Label.RUNNING_ORDER, new ContentsLines(true))
              .put(Label.PARTICIPANTS, new PartTables())
              .put(Label.PARTICIPANTS, new ParticipantLines(Optional.empty()))
              .put(Label.MODERATORS, new PartTables())
              .put(Label.MODERATORS, new ParticipantLines(Optional.of(Role.MODERATOR)))
              .put(Label.CREW, new PartTables())
              .put(Label.CREW, new ParticipantLines(Optional.of(Role.CREW)))
              .put(Label.EQUIPMENT, new EquipmentLines())
              .put(Label.STAGE, new StageLines())
              .put(Label.MEDIA, new MediaLines())
              .put(Label.BRIEFS, new BriefLines())
              .put(Label.PROMPTS, new PromptLines())
              .put(Label.REQUESTS, new RequestLines())
              .put(Label.EXCHANGES, new ExchangeLine())
              .put(Label.QUESTION, new QuestionLines())
              .put(Label.ANSWERS, new AnswerLines())
              .put(Label.COMPARISON, new SurroundingLines())
              .put(Label.FRAMING, new SurroundingLines())
              .put(Label.COMMON, new SurroundingLines())
              .put(Label.PASSAGES, new PassageLines())
              .put(Label.REMARKS, new RemarkLines())
              .put(Label.NOTES, new RemarkLines())
              .build());

  private final ImmutableListMultimap<Label, PartReader> readers;

  private PartReaders(ImmutableListMultimap<Label, PartReader> readers) {
    this.readers = readers;
  }

  static PartReaders standard() {
    return STANDARD;
  }

  ImmutableList<PartReader> of(Label label) {
    return readers.get(label);
  }
}
