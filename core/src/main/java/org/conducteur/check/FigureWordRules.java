package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.id.Pointer;
import org.conducteur.session.Session;

/** What is said of key figures in words. */
final class FigureWordRules {
  private static final BigDecimal POINTS = BigDecimal.valueOf(4);
  private static final BigDecimal TWICE = BigDecimal.valueOf(2);
  private static final Pattern MORE =
      Pattern.compile("(?iu)\\b(?:plus de|plus d['’]|au moins|more than|over|at least)\\b");
  private static final Pattern LESS =
      Pattern.compile(
          "(?iu)\\b(?:moins de|moins d['’]|au plus|less than|fewer than|under|at most)\\b");
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?iu)(?:selon|d’après|d'après|according to)? ?(?:les?|des?|diverses|plusieurs|the|several"
              + "|various)? ?(?:études?|sources?|experts?|chiffres?|statistiques?|internet|web|studies"
              + "|experts|statistics|figures|presse|press)\\.?");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("figure-words-contradict", FigureWordRules::words).noticedBy(PUBLIC),
          Rule.hint("figure-source-vague", FigureWordRules::vague).noticedBy(PUBLIC),
          Rule.hint("figure-range-wide", FigureWordRules::wide).noticedBy(PUBLIC));

  /**
   * A key figure of a country, or one that a session finds common.
   *
   * @param owner the country or the session
   */
  record Placed(KeyFigure figure, Pointer place, String owner) {
    static List<Placed> list(Examined examined) {
      List<Placed> out = new ArrayList<>();
      for (CountryProfile country : examined.event().countries()) {
        for (KeyFigure figure : country.figures()) {
          Pointer place = Pointer.of("countries", country.id(), "figures", figure.id());
          out.add(new Placed(figure, place, country.name()));
        }
      }
      for (Session session : examined.sessions()) {
        session.comparison().flatMap(Comparison::common).stream()
            .flatMap(common -> common.figures().stream())
            .forEach(figure -> out.add(of(session, figure)));
      }
      return out;
    }

    private static Placed of(Session session, KeyFigure figure) {
      Pointer place = Examined.at(session, "comparison", "common", "figures", figure.id());
      return new Placed(figure, place, Examined.name(session));
    }
  }

  private FigureWordRules() {}

  private static void words(Examined examined, Report report) {
    for (Placed one : Placed.list(examined)) {
      KeyFigure figure = one.figure();
      boolean isShare = figure.unit().filter(unit -> unit.strip().equals("%")).isPresent();
      boolean off = figure.words().filter(words -> contradict(words, figure.value())).isPresent();
      if (isShare && off && figure.upTo().isEmpty()) {
        report.add(
            one.place().then("words"),
            ImmutableMap.of(
                "figure",
                figure.label(),
                "country",
                one.owner(),
                "words",
                figure.words().orElseThrow(),
                "value",
                Numbers.plain(figure.value())));
      }
    }
  }

  /** "More than half" may be much more, but not less. */
  private static boolean contradict(String words, BigDecimal value) {
    Optional<BigDecimal> said = Numbers.fraction(words).map(value::subtract);
    if (MORE.matcher(words).find()) {
      return said.filter(off -> off.signum() < 0).isPresent();
    }
    if (LESS.matcher(words).find()) {
      return said.filter(off -> off.signum() > 0).isPresent();
    }
    return said.filter(off -> off.abs().compareTo(POINTS) > 0).isPresent();
  }

  private static void vague(Examined examined, Report report) {
    for (Placed one : Placed.list(examined)) {
      String source = one.figure().source().plain().strip();
      if (!source.isEmpty() && VAGUE.matcher(source).matches()) {
        report.add(
            one.place().then("source"),
            ImmutableMap.of(
                "figure", one.figure().label(), "country", one.owner(), "source", source));
      }
    }
  }

  /** From one to twice as many and more says little. */
  private static void wide(Examined examined, Report report) {
    for (Placed one : Placed.list(examined)) {
      KeyFigure figure = one.figure();
      if (figure.value().signum() > 0
          && figure
              .upTo()
              .filter(to -> to.compareTo(figure.value().multiply(TWICE)) >= 0)
              .isPresent()) {
        report.add(
            one.place().then("upTo"),
            ImmutableMap.of(
                "figure",
                figure.label(),
                "country",
                one.owner(),
                "from",
                Numbers.plain(figure.value()),
                "to",
                Numbers.plain(figure.upTo().get()) + figure.unit().map(u -> " " + u).orElse("")));
      }
    }
  }
}
