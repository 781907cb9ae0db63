package org.conducteur.check;

import static java.util.Comparator.comparing;
import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.id.Pointer;
import org.conducteur.session.Session;

/** Averages and shares against the numbers that they are made of. */
final class RatioRules {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.05");
  private static final BigDecimal POINTS = BigDecimal.valueOf(2);
  private static final BigDecimal POINTS_IF_ROUGH = BigDecimal.valueOf(5);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SHARED_WORDS = 2;

  private static final ImmutableSet<String> AVERAGE =
      ImmutableSet.of(
          "moyen",
          "moyenne",
          "moyenn",
          "average",
          "mean",
          "durchschnitt",
          "durchschnittlich",
          "gennemsnitlig",
          "gennemsnit");

  private static final ImmutableSet<String> EMPTY =
      ImmutableSet.of(
          "d", "l", "un", "une", "de", "du", "des", "la", "le", "les", "par", "qui", "que", "en",
          "et", "a", "of", "per", "the", "an", "der", "die", "das", "pro", "je", "af", "dans",
          "avec", "au", "aux", "leur", "sur", "in", "who", "that", "with", "by");

  /** Words for the same kind of territory. */
  private static final ImmutableMap<String, String> SAME =
      ImmutableMap.<String, String>builder()
          .put("municipalite", "commune")
          .put("municipality", "commune")
          .put("municipalitie", "commune")
          .put("kommune", "commune")
          .put("kommuner", "commune")
          .put("gemeinde", "commune")
          .put("gemeinden", "commune")
          .put("inhabitant", "population")
          .put("habitant", "population")
          .put("einwohner", "population")
          .put("indbygger", "population")
          .buildOrThrow();

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("average-contradicts-total", RatioRules::averages).noticedBy(PUBLIC),
          Rule.warning("share-contradicts-counts", RatioRules::shares).noticedBy(PUBLIC));

  private RatioRules() {}

  private static Set<String> words(String label) {
    Set<String> out = new HashSet<>();
    Things.words(label)
        .filter(word -> !EMPTY.contains(word))
        .map(word -> SAME.getOrDefault(word, word))
        .forEach(out::add);
    return out;
  }

  private static boolean isShare(KeyFigure figure) {
    return figure.unit().filter(unit -> unit.strip().equals("%")).isPresent();
  }

  private static boolean isCount(KeyFigure figure) {
    return !isShare(figure)
        && figure.value().signum() > 0
        && figure.upTo().isEmpty()
        && Sets.intersection(words(figure.label()), AVERAGE).isEmpty();
  }

  /** "Average population of a municipality" is the population through the municipalities. */
  private static void averages(Examined examined, Report report) {
    for (CountryProfile country : examined.event().countries()) {
      for (KeyFigure average : country.figures()) {
        Set<String> said = words(average.label());
        if (said.removeAll(AVERAGE) && !isShare(average) && average.base().isEmpty()) {
          average(country, average, said, report);
        }
      }
    }
  }

  private static void average(
      CountryProfile country, KeyFigure average, Set<String> said, Report report) {
    List<KeyFigure> parts = new ArrayList<>();
    for (KeyFigure figure : country.figures()) {
      Set<String> words = words(figure.label());
      if (isCount(figure)
          && figure.base().isEmpty()
          && !words.isEmpty()
          && said.containsAll(words)) {
        parts.add(figure);
      }
    }
    if (parts.size() != 2 || !covers(parts, said)) {
      return;
    }
    parts.sort(comparing(KeyFigure::value));
    KeyFigure count = parts.get(0);
    KeyFigure total = parts.get(1);
    BigDecimal real = total.value().divide(count.value(), MathContext.DECIMAL64);
    BigDecimal off = real.subtract(average.value()).abs();
    if (average.upTo().isEmpty() && off.compareTo(real.multiply(TOLERANCE)) > 0) {
      report.add(
          Pointer.of("countries", country.id(), "figures", average.id(), "value"),
          ImmutableMap.of(
              "figure",
              average.label(),
              "country",
              country.name(),
              "said",
              Numbers.plain(average.value()),
              "real",
              Numbers.plain(real.round(new MathContext(4)).setScale(0, RoundingMode.HALF_UP)),
              "parts",
              Numbers.plain(total.value()) + " / " + Numbers.plain(count.value())));
    }
  }

  private static boolean covers(List<KeyFigure> parts, Set<String> said) {
    Set<String> all = new HashSet<>(words(parts.get(0).label()));
    all.addAll(words(parts.get(1).label()));
    return all.containsAll(said)
        && Sets.intersection(words(parts.get(0).label()), words(parts.get(1).label())).isEmpty();
  }

  private static void shares(Examined examined, Report report) {
    ImmutableList<CountryProfile> countries = examined.event().countries();
    for (CountryProfile country : countries) {
      for (KeyFigure figure : country.figures()) {
        Pointer place = Pointer.of("countries", country.id(), "figures", figure.id(), "value");
        share(figure, ImmutableList.of(country), place, report);
      }
    }
    for (Session session : examined.sessions()) {
      session
          .comparison()
          .flatMap(Comparison::common)
          .ifPresent(
              common ->
                  common
                      .figures()
                      .forEach(
                          figure -> share(figure, countries, common(session, figure), report)));
    }
  }

  private static Pointer common(Session session, KeyFigure figure) {
    return Examined.at(session, "comparison", "common", "figures", figure.id(), "value");
  }

  /** A share of things is held against their number, if all they have in common is said of both. */
  private static void share(
      KeyFigure share, List<CountryProfile> countries, Pointer place, Report report) {
    if (!isShare(share) || share.upTo().isPresent() || share.base().isEmpty()) {
      return;
    }
    Set<String> said = words(share.label());
    Set<String> whole = words(share.base().orElseThrow());
    for (CountryProfile country : countries) {
      for (KeyFigure part : country.figures()) {
        Set<String> words = words(part.label());
        if (isCount(part) && words.size() >= SHARED_WORDS && said.containsAll(words)) {
          total(country, part, whole)
              .ifPresent(total -> share(share, part, total, country, place, report));
        }
      }
    }
  }

  private static Optional<KeyFigure> total(
      CountryProfile country, KeyFigure part, Set<String> whole) {
    return country.figures().stream()
        .filter(figure -> isCount(figure) && figure.base().isEmpty())
        .filter(figure -> figure.value().compareTo(part.value()) >= 0)
        .filter(figure -> words(figure.label()).equals(whole))
        .findFirst();
  }

  private static void share(
      KeyFigure share,
      KeyFigure part,
      KeyFigure total,
      CountryProfile country,
      Pointer place,
      Report report) {
    BigDecimal real = part.value().multiply(HUNDRED).divide(total.value(), MathContext.DECIMAL64);
    boolean rough = share.approximate() || share.words().isPresent();
    BigDecimal off = real.subtract(share.value()).abs();
    if (off.compareTo(rough ? POINTS_IF_ROUGH : POINTS) > 0) {
      report.add(
          place,
          ImmutableMap.of(
              "figure",
              share.label(),
              "said",
              share.words().orElse(Numbers.plain(share.value()) + " %"),
              "real",
              Numbers.plain(real.setScale(0, RoundingMode.HALF_UP)),
              "part",
              Numbers.plain(part.value()),
              "total",
              Numbers.plain(total.value()),
              "country",
              country.name()));
    }
  }
}
