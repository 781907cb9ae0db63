package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conducteur.event.Event;
import org.junit.jupiter.api.Test;

/** The fiches of the real day as people write them in Word, each in their own way. */
class RealFichesInWordTest {
  private static final Set<String> TITLES =
      Set.of(
          "Accueil",
          "Discours introductifs",
          "Interview croisée Cnum et ANCT",
          "Présentation de PC Solidaire",
          "Interview croisée Danemark / Luxembourg / France",
          "Logistique");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:Contenu|Participants|Contacts / Participants|Matériel|Éléments de cadrage) ?:");

  private final SourceDocument plain = Seed.document();
  private final Event event = event(plain);

  @Test
  void titles_are_headings_by_their_style() {
    assertThat(event(changed(block -> title(block, 1)))).isEqualTo(event);
  }

  @Test
  void titles_and_labels_are_headings_by_their_style() {
    assertThat(event(changed(block -> label(title(block, 1), 2)))).isEqualTo(event);
  }

  @Test
  void titles_are_headings_of_the_second_level() {
    assertThat(event(changed(block -> title(block, 2)))).isEqualTo(event);
  }

  @Test
  void titles_and_labels_are_set_in_bold_and_there_is_no_table_of_contents() {
    SourceDocument bold =
        without(
            changed(block -> isTitle(block) || isLabel(block) ? bold(block) : block),
            SourceBlock.Furniture.class);

    assertThat(event(bold)).isEqualTo(event);
  }

  @Test
  void only_what_follows_tells_a_title() {
    assertThat(event(without(plain, SourceBlock.Furniture.class))).isEqualTo(event);
  }

  @Test
  void every_line_is_a_paragraph() {
    SourceDocument lines =
        new SourceDocument(
            plain.source(),
            plain.blocks().stream()
                .flatMap(RealFichesInWordTest::lines)
                .collect(ImmutableList.toImmutableList()),
            plain.findings());

    assertThat(event(lines).sessions())
        .extracting(session -> session.participations())
        .isEqualTo(event.sessions().stream().map(session -> session.participations()).toList());
    assertThat(Interpreter.standard().interpret(lines).coverage()).isEqualTo(1);
  }

  private static Stream<SourceBlock> lines(SourceBlock block) {
    return block instanceof SourceBlock.Paragraph paragraph
        ? Lines.of(paragraph.text()).stream().map(line -> Blocks.withText(block, line))
        : Stream.of(block);
  }

  private SourceDocument changed(Function<SourceBlock, SourceBlock> change) {
    return new SourceDocument(
        plain.source(),
        plain.blocks().stream().map(change).collect(ImmutableList.toImmutableList()),
        plain.findings());
  }

  private static SourceDocument without(
      SourceDocument document, Class<? extends SourceBlock> kind) {
    return new SourceDocument(
        document.source(),
        document.blocks().stream()
            .filter(block -> !kind.isInstance(block))
            .collect(ImmutableList.toImmutableList()),
        document.findings());
  }

  private static SourceBlock title(SourceBlock block, int level) {
    return isTitle(block)
        ? new SourceBlock.Heading(level, Blocks.text(block).orElseThrow(), block.place())
        : block;
  }

  private static SourceBlock label(SourceBlock block, int level) {
    return isLabel(block)
        ? new SourceBlock.Heading(level, Blocks.text(block).orElseThrow(), block.place())
        : block;
  }

  private static boolean isTitle(SourceBlock block) {
    return block instanceof SourceBlock.Paragraph paragraph
        && TITLES.contains(paragraph.text().plain());
  }

  private static boolean isLabel(SourceBlock block) {
    return block instanceof SourceBlock.Paragraph paragraph
        && LABEL.matcher(paragraph.text().plain()).matches();
  }

  private static SourceBlock bold(SourceBlock block) {
    return Written.bold(Blocks.text(block).orElseThrow().plain());
  }

  private static Event event(SourceDocument document) {
    return Interpreter.standard().interpret(document).event();
  }
}
