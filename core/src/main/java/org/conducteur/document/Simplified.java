package org.conducteur.document;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.text.Inline;

/**
 * The same facts in headings, paragraphs, lists and tables, for formats that have no pictures,
 * cards or display type.
 */
public final class Simplified {
  private Simplified() {}

  /**
   * Says an element in plainer ones.
   *
   * @param element any element
   * @return the element itself, or those that say the same
   */
  public static ImmutableList<Element> of(Element element) {
    if (element instanceof Schedule schedule) {
      return schedule(schedule);
    } else if (element instanceof BarChart chart) {
      return chart(chart);
    } else if (element instanceof Cards cards) {
      return cards.cards().stream().flatMap(Simplified::card).collect(toImmutableList());
    } else if (element instanceof Banner banner) {
      return banner(banner);
    } else if (element instanceof Display display) {
      return ImmutableList.of(new Heading(1, Inline.of(display.text()), display.newPage()));
    } else if (element instanceof ChoiceRow row) {
      return ImmutableList.of(choices(row));
    }
    return ImmutableList.of(element);
  }

  private static ImmutableList<Element> schedule(Schedule schedule) {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (ScheduleBlock block : schedule.blocks()) {
      rows.add(
          new Row(
              ImmutableList.of(
                  Cell.of(schedule.tracks().get(block.track())),
                  Cell.of(block.time()),
                  new Cell(
                      ImmutableList.of(Paragraph.of(block.title()), Paragraph.of(block.detail())),
                      false,
                      1))));
    }
    Column column = new Column(1, Alignment.START);
    return ImmutableList.of(
        new Table(
            Optional.of(schedule.description()),
            ImmutableList.of(column, column, new Column(3, Alignment.START)),
            ImmutableList.of("", "", ""),
            rows.build()));
  }

  private static ImmutableList<Element> chart(BarChart chart) {
    return ImmutableList.of(
        new Paragraph(ParagraphRole.LABEL, Inline.of(chart.title())),
        new LabelValues(
            chart.bars().stream()
                .map(bar -> new LabelValue(bar.label(), Cell.of(bar.shown()).content()))
                .collect(toImmutableList())));
  }

  private static Stream<Element> card(Card card) {
    return Stream.concat(
        Stream.of(new Paragraph(ParagraphRole.LABEL, Inline.of(card.title()))),
        card.lines().stream().map(Paragraph::of));
  }

  private static ImmutableList<Element> banner(Banner banner) {
    String words =
        Stream.of(banner.start(), banner.middle(), banner.end())
            .filter(text -> !text.isBlank())
            .collect(joining(" \u00B7 "));
    return ImmutableList.of(new Paragraph(ParagraphRole.LABEL, Inline.of(words)));
  }

  private static ItemList choices(ChoiceRow row) {
    return new ItemList(
        ListMarker.BOX,
        row.choices().stream()
            .map(choice -> ListItem.of(Inline.of(choice)))
            .collect(toImmutableList()));
  }
}
