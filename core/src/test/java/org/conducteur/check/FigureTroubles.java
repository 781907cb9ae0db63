package org.conducteur.check;

import static org.conducteur.check.CleanEvent.DENMARK;
import static org.conducteur.check.CleanEvent.FRANCE;
import static org.conducteur.check.CleanEvent.country;
import static org.conducteur.check.CleanEvent.figure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.conducteur.country.CommonGround;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Trend;
import org.conducteur.country.TrendDirection;
import org.conducteur.event.Event;
import org.conducteur.id.FigureId;
import org.conducteur.text.RichText;

/** Key figures gone wrong. */
final class FigureTroubles {
  private FigureTroubles() {}

  static Event withFigures(KeyFigure... figures) {
    return CleanEvent.event().toBuilder()
        .countries(
            ImmutableList.of(
                country(FRANCE, "France", "FR", figures), country(DENMARK, "Danemark", "DK")))
        .build();
  }

  static ImmutableList<Trouble> all() {
    KeyFigure.Builder undated =
        KeyFigure.builder(FigureId.of("regions"), "Régions", BigDecimal.TEN)
            .source(RichText.of("Institut national de la statistique"));
    return ImmutableList.of(
        Trouble.of(
            "figures-without-source",
            "/countries/france/figures",
            withFigures(figure("population", 68).source(RichText.EMPTY).build())),
        Trouble.of(
            "figures-without-year", "/countries/france/figures", withFigures(undated.build())),
        Trouble.of(
            "figure-range-reversed",
            "/countries/france/figures/share/upTo",
            withFigures(figure("share", 50).upTo(BigDecimal.valueOf(20)).build())),
        Trouble.of(
            "share-beyond-whole",
            "/countries/france/figures/share/value",
            withFigures(figure("share", 140).unit("%").base("des communes d’Europe").build())),
        Trouble.of(
            "figure-range-reversed",
            "/sessions/panel/comparison/common/figures/share/upTo",
            CleanEvent.comparing(
                c ->
                    c.common(
                        new CommonGround(
                            RichText.EMPTY,
                            ImmutableList.of(
                                figure("share", 50).upTo(BigDecimal.valueOf(20)).build()),
                            ImmutableList.of())))),
        Trouble.of(
            "figure-trend-contradicts",
            "/countries/france/figures/share/trend/by",
            withFigures(figure("share", 48).trend(falling(-13)).build())),
        Trouble.of(
            "figure-trend-contradicts",
            "/countries/france/figures/share/trend/by",
            withFigures(
                figure("share", 48)
                    .trend(
                        new Trend(
                            TrendDirection.STABLE,
                            Optional.of(BigDecimal.ONE),
                            Optional.empty(),
                            Optional.empty()))
                    .build())),
        Trouble.of(
            "figures-disagree",
            "/countries/france/figures/inhabitants/value",
            withFigures(figure("population", 67).build(), figure("inhabitants", 68).build())),
        Trouble.of(
            "figure-units-differ",
            "/countries/denmark/figures/population/unit",
            sizes(6, "millions d’habitants")),
        Trouble.of(
            "country-code-unknown",
            "/countries/france/code",
            "FR",
            CleanEvent.event().toBuilder()
                .countries(
                    ImmutableList.of(
                        country(FRANCE, "France", "fr"), country(DENMARK, "Danemark", "DK")))
                .build()));
  }

  static Trend falling(int by) {
    return new Trend(
        TrendDirection.FALLING,
        Optional.of(BigDecimal.valueOf(by)),
        Optional.of("points"),
        Optional.of("en deux ans"));
  }

  /** The population of France, and that of Denmark in a unit of its own. */
  static Event sizes(long danes, String unit) {
    return CleanEvent.event().toBuilder()
        .countries(
            ImmutableList.of(
                country(FRANCE, "France", "FR", figure("population", 68_000_000).build()),
                country(DENMARK, "Danemark", "DK", figure("population", danes).unit(unit).build())))
        .build();
  }
}
