package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.country.Answer;
import org.conducteur.country.Point;
import org.conducteur.id.CountryId;
import org.conducteur.id.QuestionId;
import org.conducteur.text.RichText;

/** What one country answers: "Éléments de réponse France :" and its list. */
final class AnswerLines implements PartReader {
  private static final Pattern OPENER =
      Pattern.compile(
          "^\\W*(?:"
              + Vocabulary.of("patterns").any("ANSWERS")
              + "\\s*)?(?:"
              + Vocabulary.of("patterns").any("OF")
              + "\\s+)?(?:(?:la|le|les|the)\\s+|l'\\s*)?");

  @Override
  public void read(Part part, Fiche fiche) {
    SourceBlock title = part.title().orElseThrow();
    Optional<QuestionId> asked = fiche.comparison().asked();
    String name = name(part.words().plain());
    if (asked.isEmpty() || name.isEmpty() || !fiche.compares()) {
      new ContentsLines(false).read(part, fiche);
      return;
    }
    CountryId country = fiche.sketch().atlas().country(name);
    List<SourceBlock> list = new ArrayList<>();
    if (!part.rest().isBlank()) {
      list.add(new SourceBlock.Item(0, "-", part.rest(), title.place()));
    }
    ImmutableList<SourceBlock> answer = answer(fiche.open(part));
    list.addAll(answer);
    FigureLines figures = new FigureLines(fiche.sketch().atlas().figures(country));
    ImmutableList<Point> points = new PointLines(fiche.sketch().markdown(), figures::keep).of(list);
    fiche.comparison().answer(asked.get(), country, new Answer(points, RichText.EMPTY));
    Object[] home = {"comparison", "questions", asked.get(), "answers", country};
    fiche.understood(title, home);
    answer.forEach(block -> fiche.understood(block, home));
    // What follows the list answers nothing any more.
    AfterAnswers.read(fiche.open(part), fiche);
  }

  private static String name(String words) {
    String plain = Plainly.of(words);
    Matcher opener = OPENER.matcher(plain);
    String name = opener.find() ? words.substring(opener.end()) : words;
    return name.replaceFirst("[\\s:.]+$", "").strip();
  }

  /** The list with what goes on with it, up to the first paragraph that stands for itself. */
  private static ImmutableList<SourceBlock> answer(ImmutableList<SourceBlock> blocks) {
    ImmutableList.Builder<SourceBlock> out = ImmutableList.builder();
    boolean listed = blocks.stream().anyMatch(SourceBlock.Item.class::isInstance);
    StyledText before = StyledText.EMPTY;
    int last = last(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      SourceBlock block = blocks.get(i);
      Optional<StyledText> text = Blocks.text(block);
      boolean own = block instanceof SourceBlock.Item || !listed || i < last;
      if (text.isEmpty() || !(own || PointLines.goesOn(block, before))) {
        break;
      }
      out.add(block);
      before = text.get();
    }
    return out.build();
  }

  private static int last(ImmutableList<SourceBlock> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i) instanceof SourceBlock.Item) {
        return i;
      }
    }
    return -1;
  }
}
