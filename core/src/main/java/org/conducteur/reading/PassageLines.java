package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.country.Passage;
import org.conducteur.country.Provenance;
import org.conducteur.country.ProvenanceKind;
import org.conducteur.text.RichText;
import org.conducteur.time.PartialDate;

/** A text that a machine wrote, with what it was and when: "Interrogation ChatGPT 09-2023 : …". */
final class PassageLines implements PartReader {
  private static final Pattern MACHINE = Vocabulary.of("patterns").anywhere("MACHINE");
  private static final Pattern MONTH =
      Pattern.compile("(?<!\\d)(\\d{1,2})[-/.]((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

  @Override
  public void read(Part part, Fiche fiche) {
    SourceBlock title = part.title().orElseThrow();
    String words = part.words().plain();
    Matcher machine = MACHINE.matcher(Plainly.of(words));
    if (!machine.find() || !fiche.compares()) {
      new ContentsLines(false).read(part, fiche);
      return;
    }
    List<SourceBlock> text = new ArrayList<>();
    if (!part.rest().isBlank()) {
      text.add(new SourceBlock.Paragraph("", part.rest(), title.place()));
    }
    ImmutableList<SourceBlock> below = fiche.open(part);
    text.addAll(below);
    int index = fiche.comparison().passages().size();
    fiche
        .comparison()
        .passages()
        .add(
            new Passage(
                Optional.empty(),
                fiche.rich(text),
                new Provenance(
                    ProvenanceKind.AI_TOOL,
                    words.substring(machine.start(), machine.end()),
                    RichText.EMPTY,
                    Optional.empty(),
                    date(words))));
    fiche.understood(title, "comparison", "passages", index);
    below.forEach(block -> fiche.understood(block, "comparison", "passages", index, "text"));
  }

  static Optional<PartialDate> date(String words) {
    Matcher month = MONTH.matcher(words);
    if (month.find()) {
      return PartialDate.parse(
          month.group(2) + "-" + (month.group(1).length() == 1 ? "0" : "") + month.group(1));
    }
    Matcher year = YEAR.matcher(words);
    return year.find() ? PartialDate.parse(year.group(1)) : Optional.empty();
  }
}
