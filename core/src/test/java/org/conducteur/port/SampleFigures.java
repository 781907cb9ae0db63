package org.conducteur.port;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.conducteur.document.Alignment;
import org.conducteur.document.Arrow;
import org.conducteur.document.Banner;
import org.conducteur.document.Bar;
import org.conducteur.document.BarChart;
import org.conducteur.document.BlockTone;
import org.conducteur.document.Card;
import org.conducteur.document.CardFormat;
import org.conducteur.document.Cards;
import org.conducteur.document.Cell;
import org.conducteur.document.ChoiceRow;
import org.conducteur.document.Column;
import org.conducteur.document.Display;
import org.conducteur.document.Element;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.Row;
import org.conducteur.document.RowKind;
import org.conducteur.document.Schedule;
import org.conducteur.document.ScheduleBlock;
import org.conducteur.document.ScheduleTick;
import org.conducteur.document.Table;

/** Every kind of figure, card and display type, with words of their own. */
final class SampleFigures {
  private final SampleDocuments sample;

  SampleFigures(SampleDocuments sample) {
    this.sample = sample;
  }

  ImmutableList<Element> elements() {
    return ImmutableList.of(
        new Display(sample.word("Grande salle"), Optional.of(Arrow.LEFT), 40, false),
        new Banner(sample.word("9 h 30"), sample.word("Salle"), sample.word("3 / 12")),
        sample.paragraph(ParagraphRole.BODY),
        new ChoiceRow(
            "Impression alt2e",
            ImmutableList.of(
                sample.word("Pas satisfait"),
                sample.word("Peu satisfait"),
                sample.word("Satisfait"))),
        chart(),
        rowsOfEveryKind(),
        sample.heading(1, true),
        schedule(),
        cards(CardFormat.FOLDED_PLATE),
        cards(CardFormat.BADGE));
  }

  private BarChart chart() {
    return new BarChart(
        sample.word("Habitants"),
        "Trois pays côte à côte alt3e",
        ImmutableList.of(
            new Bar(sample.word("France"), new BigDecimal("67.75"), sample.word("67,75 millions")),
            new Bar(sample.word("Danemark"), new BigDecimal("5.9"), sample.word("5,9 millions")),
            new Bar(sample.word("Nulle part"), BigDecimal.ZERO, sample.word("0"))));
  }

  private Table rowsOfEveryKind() {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (RowKind kind : RowKind.values()) {
      rows.add(
          new Row(
              ImmutableList.of(Cell.of(sample.word("Ligne")), Cell.of(sample.word("Reste"))),
              kind,
              0));
      rows.add(new Row(ImmutableList.of(Cell.of(sample.word("Haute")), Cell.of("")), kind, 15));
    }
    return new Table(
        Optional.empty(),
        ImmutableList.of(new Column(1, Alignment.START), new Column(1, Alignment.END)),
        ImmutableList.of(sample.word("Un"), sample.word("Deux")),
        rows.build());
  }

  private Schedule schedule() {
    return new Schedule(
        "La journée, deux salles alt4e",
        ImmutableList.of(sample.word("Grande salle"), sample.word("Studio")),
        ImmutableList.of(
            new ScheduleTick(540, "9 h"),
            new ScheduleTick(600, "10 h"),
            new ScheduleTick(660, "11 h"),
            new ScheduleTick(720, "12 h")),
        ImmutableList.of(
            block(0, 540, 600, BlockTone.STRONG),
            block(1, 570, 640, BlockTone.SOFT),
            block(0, 630, 720, BlockTone.QUIET)));
  }

  private ScheduleBlock block(int track, int from, int to, BlockTone tone) {
    return new ScheduleBlock(
        track, from, to, sample.word("Séance"), sample.word("9 h"), sample.word("Quelqu’un"), tone);
  }

  private Cards cards(CardFormat format) {
    ImmutableList.Builder<Card> cards = ImmutableList.builder();
    for (int i = 0; i < 3; i++) {
      cards.add(
          new Card(
              sample.word("Ada EXEMPLE-" + "DE-LA-TRÈS-LONGUE-".repeat(i) + "RIVIÈRE"),
              ImmutableList.of(sample.word("Présidente"), sample.word("Ville de Rivombre"))));
    }
    return new Cards(format, cards.build());
  }
}
