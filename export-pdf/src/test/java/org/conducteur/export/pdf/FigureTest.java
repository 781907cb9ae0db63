package org.conducteur.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conducteur.document.Arrow;
import org.conducteur.document.BlockTone;
import org.conducteur.document.Card;
import org.conducteur.document.CardFormat;
import org.conducteur.document.Cards;
import org.conducteur.document.Cell;
import org.conducteur.document.Display;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Paragraph;
import org.conducteur.document.Schedule;
import org.conducteur.document.ScheduleBlock;
import org.conducteur.document.ScheduleTick;
import org.conducteur.port.SampleDocuments;
import org.conducteur.style.PageMaster;
import org.junit.jupiter.api.Test;

class FigureTest {
  private static final ImmutableList<BlockTone> TONES = ImmutableList.copyOf(BlockTone.values());
  private static final float A4_WIDTH = 595;

  @Test
  void a_figure_is_one_element_with_its_description() throws IOException {
    List<String> structure = ReadPdf.structure(Pages.bytes(SampleDocuments.figures(PageMaster.A4)));

    assertThat(structure.stream().filter(line -> line.matches("\\.*Figure.*"))).hasSize(2);
  }

  @Test
  void words_in_a_crowded_schedule_never_overlap_nor_leave_the_page() throws Exception {
    byte[] file = Pages.bytes(SampleDocuments.of(crowded(7, 40)));

    for (List<Pages.Shown> page : Pages.shown(file)) {
      assertThat(page).allMatch(shown -> shown.left() >= 0 && shown.right() <= A4_WIDTH);
      assertThat(page).allMatch(shown -> shown.size() >= 6.9f);
      assertNoOverlap(page);
    }
    Validation.assertAccessibleAndArchival(file);
  }

  @Test
  void a_schedule_fills_the_rest_of_its_page() throws IOException {
    List<List<Pages.Shown>> pages =
        Pages.shown(Pages.bytes(SampleDocuments.of(Paragraph.of("Avant"), crowded(2, 3))));

    assertThat(pages).hasSize(1);
    float lowest =
        (float) pages.get(0).stream().mapToDouble(Pages.Shown::baseline).min().orElseThrow();
    assertThat(lowest).isLessThan(90);
  }

  @Test
  void a_schedule_or_cards_within_a_list_are_said_in_words() throws Exception {
    Cards cards =
        new Cards(CardFormat.BADGE, ImmutableList.of(new Card("Ada", ImmutableList.of("maire"))));
    byte[] file =
        Pages.bytes(
            SampleDocuments.of(
                new ItemList(
                    ListMarker.BULLET,
                    ImmutableList.of(
                        new ListItem(ImmutableList.of(crowded(1, 2), cards)),
                        new ListItem(Cell.of("suite").content())))));

    assertThat(ReadPdf.seen(file).text()).contains("Ada").contains("maire").contains("suite");
    Validation.assertAccessibleAndArchival(file);
  }

  @Test
  void a_plate_says_its_words_once_to_readers_and_on_both_halves_to_eyes() throws Exception {
    byte[] file =
        Pages.bytes(
            SampleDocuments.of(
                new Cards(
                    CardFormat.FOLDED_PLATE,
                    ImmutableList.of(new Card("Ada EXEMPLE", ImmutableList.of("Maire"))))));

    assertThat(ReadPdf.seen(file).text()).containsOnlyOnce("Ada EXEMPLE");
    Validation.assertAccessibleAndArchival(file);
  }

  @Test
  void cards_begin_and_end_with_their_pages() throws IOException {
    Cards badges =
        new Cards(
            CardFormat.BADGE,
            IntStream.range(0, 11)
                .mapToObj(i -> new Card("Nom" + i, ImmutableList.of()))
                .collect(ImmutableList.toImmutableList()));

    List<List<String>> pages =
        Pages.of(SampleDocuments.of(Paragraph.of("Avant"), badges, Paragraph.of("Après")));

    assertThat(pages.get(0)).containsExactly("Avant");
    assertThat(pages.get(pages.size() - 1)).containsExactly("Après");
    assertThat(String.join(" ", pages.stream().flatMap(List::stream).toList())).contains("Nom10");
  }

  @Test
  void a_sign_takes_no_more_lines_or_height_than_it_may() throws Exception {
    for (String text : new String[] {"WC", "Grande salle des fêtes", "mot ".repeat(20).strip()}) {
      byte[] file =
          Pages.bytes(SampleDocuments.of(new Display(text, Optional.of(Arrow.RIGHT), 30, false)));

      List<String> lines = Pages.of(file).get(0);
      assertThat(lines).hasSizeLessThanOrEqualTo(3);
      assertThat(String.join(" ", lines)).isEqualTo(text);
      assertThat(ReadPdf.seen(file).text()).contains("→");
      Validation.assertAccessibleAndArchival(file);
    }
  }

  private static void assertNoOverlap(List<Pages.Shown> page) {
    for (int i = 0; i < page.size(); i++) {
      for (int j = i + 1; j < page.size(); j++) {
        Pages.Shown one = page.get(i);
        Pages.Shown other = page.get(j);
        boolean across = one.left() < other.right() - 0.5f && other.left() < one.right() - 0.5f;
        boolean down = vertical(one).isConnected(vertical(other));
        assertThat(across && down).as("%s and %s", one, other).isFalse();
      }
    }
  }

  /** Where the small letters of a text are. */
  private static Range<Float> vertical(Pages.Shown shown) {
    return Range.closed(shown.baseline(), shown.baseline() + shown.size() * 0.5f);
  }

  /** A schedule of sessions that begin every so many minutes. */
  private static Schedule crowded(int tracks, int sessions) {
    List<ScheduleTick> ticks = new ArrayList<>();
    for (int i = 0; i <= sessions; i++) {
      ticks.add(new ScheduleTick(i * 20, i + " h"));
    }
    List<ScheduleBlock> blocks = new ArrayList<>();
    for (int i = 0; i < sessions; i++) {
      for (int track = 0; track < tracks; track++) {
        int length = 5 + (i * 7 + track * 3) % 16;
        blocks.add(
            new ScheduleBlock(
                track,
                i * 20,
                i * 20 + length,
                "Anticonstitutionnellement " + "très long ".repeat(i % 5) + i,
                i + " h 00 à " + i + " h 20",
                "Quelqu’un de la " + "Très-Longue-".repeat(track) + "Rivière",
                TONES.get((i + track) % TONES.size())));
      }
    }
    return new Schedule(
        "Une journée pleine",
        IntStream.range(0, tracks)
            .mapToObj(i -> "Salle des assemblées générales " + i)
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(ticks),
        ImmutableList.copyOf(blocks));
  }
}
