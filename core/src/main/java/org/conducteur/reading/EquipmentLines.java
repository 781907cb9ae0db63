package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.logistics.EquipmentNeed;

/** With what: lists of things, what is shown, and sentences about the stage. */
final class EquipmentLines implements PartReader {
  private static final Pattern MICROPHONES =
      Pattern.compile(
          "(?<![\\p{L}])(micros?(?: hf| main)?|microphones?|mics?|mikrofone?r?)(?![\\p{L}])");

  @Override
  public void read(Part part, Fiche fiche) {
    part.title()
        .filter(title -> !part.rest().isBlank() && !fiche.isPlaced(title))
        .ifPresent(title -> line(title, part.rest(), fiche));
    for (SourceBlock block : fiche.open(part)) {
      Blocks.text(block).ifPresent(text -> lines(block, text, fiche));
    }
  }

  private static void lines(SourceBlock block, StyledText text, Fiche fiche) {
    ImmutableList<StyledText> lines = Lines.of(text);
    boolean each =
        lines.size() > 1 && lines.stream().allMatch(line -> line.isBlank() || isKnown(line));
    for (SourceBlock piece :
        each ? fiche.sketch().ledger().split(block, lines) : ImmutableList.of(block)) {
      line(piece, Blocks.text(piece).orElse(StyledText.EMPTY), fiche);
    }
  }

  private static boolean isKnown(StyledText line) {
    return MediaWords.isMedia(line.plain())
        || StageWords.isSentence(line.plain())
        || !EquipmentWords.list(line.plain()).isEmpty();
  }

  private static void line(SourceBlock block, StyledText text, Fiche fiche) {
    String line = text.plain();
    if (MediaWords.isMedia(line)) {
      fiche.medium(text);
      fiche.understood(block, "media");
    } else if (StageWords.isSentence(line)) {
      StageWords.take(line, fiche.stage());
      Matcher microphones = MICROPHONES.matcher(Plainly.of(line));
      if (microphones.find()) {
        String name = line.substring(microphones.start(), microphones.end());
        need(new EquipmentWords(name, Optional.empty(), false, ""), fiche);
      }
      fiche.stage().note(Blocks.withText(block, text));
      fiche.understood(block, "stage", "notes");
    } else {
      ImmutableList<EquipmentWords> things = EquipmentWords.list(line);
      if (!things.isEmpty()) {
        things.forEach(thing -> need(thing, fiche));
        fiche.understood(block, "needs");
      }
    }
  }

  private static void need(EquipmentWords thing, Fiche fiche) {
    EquipmentNeed.Builder need =
        EquipmentNeed.builder(
                fiche.sketch().stock().item(thing.name(), EquipmentWords.kind(thing.name())))
            .perhaps(thing.perhaps());
    thing.quantity().ifPresent(need::quantity);
    if (!thing.note().isBlank()) {
      need.notes(fiche.rich(StyledText.of(thing.note())));
    }
    fiche.need(need.build());
  }
}
