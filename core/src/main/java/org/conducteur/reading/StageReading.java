package org.conducteur.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.conducteur.logistics.StageElement;
import org.conducteur.logistics.StageLayout;
import org.conducteur.logistics.StageSetup;

/** What stands on the stage: how it is laid out, its elements, then notes. */
final class StageReading {
  private static final Splitter COMMAS = Splitter.on(", ").trimResults().omitEmptyStrings();

  /** A longer text without any number is prose. */
  private static final int LONGEST_NAME = 40;

  private final Reading reading;

  StageReading(Reading reading) {
    this.reading = reading;
  }

  StageSetup read(List<SourceBlock> lines) {
    if (!lines.isEmpty() && lines.get(0) instanceof SourceBlock.Paragraph first) {
      List<SourceBlock> rest = lines.subList(1, lines.size());
      Optional<StageLayout> layout =
          reading.words().constant(StageLayout.class, first.text().plain());
      if (layout.isPresent()) {
        return new StageSetup(layout, ImmutableList.of(), reading.rich(rest));
      }
      for (StageLayout one : StageLayout.values()) {
        Optional<String> elements = behind(one, first.text());
        if (elements.isPresent()) {
          return new StageSetup(Optional.of(one), elements(elements.get()), reading.rich(rest));
        }
      }
      if (isElements(first.text())) {
        return new StageSetup(
            Optional.empty(), elements(reading.plain(first.text())), reading.rich(rest));
      }
    }
    return new StageSetup(Optional.empty(), ImmutableList.of(), reading.rich(lines));
  }

  private Optional<String> behind(StageLayout layout, StyledText line) {
    return reading
        .words()
        .of(layout)
        .map(words -> words.replace("{", "") + reading.words().text("stage.elements"))
        .flatMap(words -> Sentence.of(words).find(line))
        .map(found -> reading.plain(found.styled("elements")));
  }

  private static boolean isElements(StyledText line) {
    String plain = line.plain().strip();
    return !plain.endsWith(".")
        && line.runs().stream()
            .allMatch(run -> run.look().equals(Look.PLAIN) && run.note().isEmpty())
        && COMMAS.splitToStream(plain).allMatch(StageReading::isName);
  }

  private static boolean isName(String part) {
    return part.length() <= LONGEST_NAME || Counted.of(part).quantity().isPresent();
  }

  private static ImmutableList<StageElement> elements(String shown) {
    return COMMAS
        .splitToStream(shown)
        .map(Counted::of)
        .map(one -> new StageElement(one.name(), one.quantity()))
        .collect(ImmutableList.toImmutableList());
  }
}
