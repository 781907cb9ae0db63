package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Point;
import org.conducteur.country.Trend;
import org.conducteur.country.TrendDirection;
import org.conducteur.document.ItemList;
import org.conducteur.document.Paragraph;
import org.conducteur.id.FigureId;
import org.conducteur.text.Inline;
import org.conducteur.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {
  private static final FigureId SHARE = FigureId.of("share");

  private static KeyFigure.Builder figure(String value) {
    return KeyFigure.builder(SHARE, "Faibles utilisateurs", new BigDecimal(value)).unit("%");
  }

  private static Words words(String language) {
    return Words.in(Locale.forLanguageTag(language));
  }

  private static String said(KeyFigure figure, String language) {
    return Inline.plain(new FigureWords(words(language)).statement(figure)).replace('\u00A0', '~');
  }

  @Test
  void a_share_is_said_in_the_words_given_and_keeps_its_base() {
    KeyFigure third =
        figure("33.3").approximate(true).words("un tiers").base("des utilisateurs").build();
    assertThat(said(third, "fr")).isEqualTo("un tiers des utilisateurs");
  }

  @ParameterizedTest
  @CsvSource({
    "fr, '48~%, en hausse de 13~points en deux ans (2023)'",
    "en, '48%, rising by 13~points en deux ans (2023)'",
    "de, '48~%, steigend um 13~points en deux ans (2023)'",
    "da, '48~%, stigende med 13~points en deux ans (2023)'"
  })
  void a_trend_follows_the_amount(String language, String expected) {
    Trend trend =
        new Trend(
            TrendDirection.RISING,
            Optional.of(BigDecimal.valueOf(13)),
            Optional.of("points"),
            Optional.of("en deux ans"));
    KeyFigure figure = figure("48").trend(trend).asOf(PartialDate.parse("2023").get()).build();
    assertThat(said(figure, language)).isEqualTo(expected);
  }

  @Test
  void a_trend_may_say_no_more_than_its_direction() {
    Trend trend =
        new Trend(
            TrendDirection.FALLING, Optional.empty(), Optional.empty(), Optional.of("depuis 2020"));
    assertThat(said(figure("8").trend(trend).build(), "fr"))
        .isEqualTo("8~%, en baisse depuis 2020");
  }

  @Test
  void points_state_figures_of_no_country_and_their_date() {
    Point bare =
        Point.builder()
            .figures(ImmutableList.of(SHARE))
            .date(PartialDate.parse("late-2018").get())
            .build();
    Point told = bare.toBuilder().text(Point.of("Fin 2018, un tiers").text()).build();
    assertThat(line(bare)).isEqualTo("Faibles utilisateurs : 20\u00A0% (fin 2018)");
    assertThat(line(told)).isEqualTo("Fin 2018, un tiers");
  }

  private static String line(Point point) {
    ItemList list =
        new Points(words("fr"), ImmutableList.of(figure("20").build()))
            .list(ImmutableList.of(point));
    return Inline.plain(((Paragraph) list.items().get(0).content().get(0)).content());
  }
}
