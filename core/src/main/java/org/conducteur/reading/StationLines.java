package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.id.Pointer;
import org.conducteur.id.QuestionnaireId;
import org.conducteur.id.StationId;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.StationKind;
import org.conducteur.text.RichText;

/** A box or stand: its name, the text on its sign, what it needs, perhaps a form to fill in. */
final class StationLines {
  private static final Vocabulary WORDS = Vocabulary.of("stations");
  private static final Pattern QUOTED = Pattern.compile("(?s)\\s*[«\"“„]\\s*(.*?)\\s*[»\"”“]\\s*");
  private static final Pattern NAME = Pattern.compile(WORDS.any("NAME"));
  private static final Pattern WITH =
      Pattern.compile(" (?:avec|with|mit|med) (?:du |de la |des |un |une |a |some )?(.+?)\\s*$");

  private final Sketch sketch;

  StationLines(Sketch sketch) {
    this.sketch = sketch;
  }

  void read(Part part) {
    SourceBlock title = part.title().orElseThrow();
    String words = part.words().plain().replaceFirst("[\\s:]+$", "");
    List<SourceBlock> blocks = new ArrayList<>();
    if (!part.rest().isBlank()) {
      SourceBlock value = Blocks.withText(title, part.rest());
      blocks.add(new SourceBlock.Paragraph("", part.rest(), value.place()));
    }
    blocks.addAll(LogisticsSection.left(part, sketch));
    Optional<QuestionnaireLines.Form> form = QuestionnaireLines.find(words, blocks);
    Optional<QuestionnaireId> questionnaire =
        form.map(found -> new QuestionnaireLines(sketch).add(found));
    if (part.label() == Label.QUESTIONNAIRE && questionnaire.isPresent()) {
      sketch.ledger().understood(title, Pointer.of("questionnaires", questionnaire.get()));
      return;
    }
    List<SourceBlock> left =
        blocks.stream()
            .filter(block -> !sketch.ledger().isPlaced(block))
            .filter(block -> form.isEmpty() || !form.get().has(block))
            .toList();
    station(title, words, left, questionnaire);
  }

  private void station(
      SourceBlock title,
      String words,
      List<SourceBlock> left,
      Optional<QuestionnaireId> questionnaire) {
    Matcher named = NAME.matcher(Plainly.of(words));
    String name = named.find() ? words.substring(named.start(), named.end()) : words;
    StationId id = StationId.of(sketch.stationIds().of(name, "station"));
    Station.Builder station =
        Station.builder(id, Named.capitalised(name)).kind(kind(words)).needs(needs(words));
    questionnaire.ifPresent(station::questionnaire);
    List<SourceBlock> details = new ArrayList<>();
    if (!name.equals(words)) {
      details.add(new SourceBlock.Paragraph("", StyledText.of(words), title.place()));
    }
    Optional<RichText> sign = Optional.empty();
    for (SourceBlock block : left) {
      Optional<StyledText> quoted = sign.isPresent() ? Optional.empty() : quoted(block);
      if (quoted.isPresent()) {
        sign = quoted.map(sketch.markdown()::rich);
        sketch.ledger().understood(block, Pointer.of("stations", id, "sign"));
      } else {
        details.add(block);
        sketch.ledger().understood(block, Pointer.of("stations", id, "details"));
      }
    }
    sign.ifPresent(station::sign);
    sketch.stations().add(station.details(sketch.markdown().rich(details)).build());
    sketch.ledger().understood(title, Pointer.of("stations", id));
  }

  /** The words of a sign are quoted, or in a box. */
  private static Optional<StyledText> quoted(SourceBlock block) {
    if (block instanceof SourceBlock.Box box) {
      return Optional.of(
          StyledText.join(
              box.blocks().stream().flatMap(each -> Blocks.text(each).stream()).toList(), "\n"));
    }
    return Blocks.text(block)
        .flatMap(
            text -> {
              Matcher quoted = QUOTED.matcher(text.plain());
              return quoted.matches()
                  ? Optional.of(text.slice(quoted.start(1), quoted.end(1)))
                  : Optional.empty();
            });
  }

  private static StationKind kind(String words) {
    String plain = Plainly.of(words);
    for (StationKind kind : StationKind.values()) {
      if (kind != StationKind.OTHER && WORDS.anywhere(kind.name()).matcher(plain).find()) {
        return kind;
      }
    }
    return StationKind.OTHER;
  }

  private ImmutableList<EquipmentNeed> needs(String words) {
    Matcher with = WITH.matcher(Plainly.of(words));
    if (!with.find()) {
      return ImmutableList.of();
    }
    return EquipmentWords.list(words.substring(with.start(1), with.end(1))).stream()
        .map(
            thing -> {
              EquipmentNeed.Builder need =
                  EquipmentNeed.builder(
                      sketch.stock().item(thing.name(), EquipmentWords.kind(thing.name())));
              thing.quantity().ifPresent(need::quantity);
              return need.build();
            })
        .collect(ImmutableList.toImmutableList());
  }
}
