package org.conducteur.check;

import static org.conducteur.check.CleanEvent.DATE;
import static org.conducteur.check.CleanEvent.DENMARK;
import static org.conducteur.check.CleanEvent.FRANCE;
import static org.conducteur.check.CleanEvent.answer;
import static org.conducteur.check.CleanEvent.answering;
import static org.conducteur.check.CleanEvent.comparing;
import static org.conducteur.check.CleanEvent.country;
import static org.conducteur.check.CleanEvent.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.country.Answer;
import org.conducteur.country.CommonGround;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Passage;
import org.conducteur.country.Point;
import org.conducteur.country.Provenance;
import org.conducteur.country.ProvenanceKind;
import org.conducteur.event.Event;
import org.conducteur.id.CountryId;
import org.conducteur.id.Pointer;
import org.conducteur.people.Visibility;
import org.conducteur.text.RichText;
import org.conducteur.time.PartialDate;

/** Questions, answers and passages that are just right. */
final class AnswerNearMisses {
  private AnswerNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(questions())
        .addAll(conclusions())
        .addAll(points())
        .addAll(figures())
        .addAll(passages())
        .addAll(machines())
        .addAll(labels())
        .addAll(numbers())
        .build();
  }

  private static Event asked(ImmutableMap<CountryId, Answer> answers) {
    return comparing(c -> c.questions(ImmutableList.of(question(answers))));
  }

  private static ImmutableList<NearMiss> questions() {
    ImmutableMap<CountryId, Answer> one = ImmutableMap.of(FRANCE, answer("Un plan."));
    return ImmutableList.of(
        NearMiss.of(
                "country-without-answer",
                "where nobody answers no country is missing",
                AnswerNearMisses::asked,
                ImmutableMap.<CountryId, Answer>of(),
                one)
            .beside("question-without-answer"),
        NearMiss.of(
                "question-without-answer",
                "one answer is one",
                AnswerNearMisses::asked,
                one,
                ImmutableMap.<CountryId, Answer>of())
            .beside("country-without-answer"),
        NearMiss.of(
            "answer-of-other-country",
            "the countries may be asked in any order",
            (ImmutableList<CountryId> countries) -> comparing(c -> c.countries(countries)),
            ImmutableList.of(DENMARK, FRANCE),
            ImmutableList.of(DENMARK)),
        NearMiss.of(
            "questions-too-long", "the answers fill the hour", AnswerNearMisses::taking, 30, 31));
  }

  private static Event taking(int minutes) {
    return comparing(
        c ->
            c.questions(
                ImmutableList.of(
                    CleanEvent.comparison().questions().get(0).toBuilder()
                        .time(Duration.ofMinutes(minutes))
                        .build())));
  }

  private static Event concluding(String basis) {
    Point same = Point.of("Le constat est le même.");
    return comparing(
        c ->
            c.common(
                new CommonGround(RichText.of(basis), ImmutableList.of(), ImmutableList.of(same))));
  }

  private static ImmutableList<NearMiss> conclusions() {
    return ImmutableList.of(
        NearMiss.of(
            "conclusion-before-day",
            "figures are there before the day",
            AnswerNearMisses::concluding,
            "Statistiques de l’année :",
            "Témoignages de la journée :"),
        NearMiss.of(
                "conclusion-before-day",
                "on the day people have been heard",
                (LocalDate today) ->
                    concluding("D’après les témoignages").toBuilder().asOf(today).build(),
                DATE,
                DATE.minusDays(1))
            .beside("request-overdue", "media-overdue", "task-overdue", "media-state-unknown"));
  }

  private static ImmutableList<NearMiss> points() {
    Point how = Point.of("Combien ?");
    return ImmutableList.of(
        NearMiss.of(
                "point-unanswered",
                "who is not sure has answered",
                (Boolean open) ->
                    answering(how.toBuilder().unanswered(open).uncertain(!open).build()),
                false,
                true)
            .beside("point-uncertain", "point-asks"),
        NearMiss.of(
                "point-uncertain",
                "who has not answered is not uncertain",
                (Boolean uncertain) ->
                    answering(how.toBuilder().unanswered(!uncertain).uncertain(uncertain).build()),
                false,
                true)
            .beside("point-unanswered"),
        NearMiss.of(
            "point-asks",
            "the answer stands below the question",
            (ImmutableList<Point> below) -> answering(how.toBuilder().points(below).build()),
            ImmutableList.of(Point.of("Trente.")),
            ImmutableList.of()),
        NearMiss.of(
            "point-twice",
            "what is as short may be said twice",
            (String words) -> answering(Point.of(words), Point.of(words)),
            "Aide à l’école.",
            "Aides à l’école."),
        NearMiss.of(
            "answers-alike",
            "what is as short both may say",
            (String words) -> AnswerTroubles.answered(words, words),
            "Un guichet dans toutes les mairies.",
            "Un guichet dans toutes ses communes."));
  }

  private static ImmutableList<NearMiss> figures() {
    String code = "point-contradicts-figure";
    return ImmutableList.of(
        NearMiss.of(
            code,
            "the right number is there among others",
            AnswerTroubles::pointing,
            "Depuis 2019, 30 projets dans 12 villes.",
            "Depuis 2019, 31 projets dans 12 villes."),
        NearMiss.of(
            code,
            "other things may be counted",
            AnswerTroubles::pointing,
            "Des projets dans 12 villes.",
            "Des villes, 12 projets."));
  }

  private static Passage passage(ProvenanceKind kind, String source, String prompt, String date) {
    return new Passage(
        Optional.of("Points communs"),
        RichText.of("Tout se ressemble."),
        new Provenance(
            kind, source, RichText.of(prompt), Optional.empty(), PartialDate.parse(date)));
  }

  private static Event quoting(Passage passage) {
    return comparing(c -> c.passages(ImmutableList.of(passage)));
  }

  private static Event report(String source) {
    return quoting(passage(ProvenanceKind.DOCUMENT, source, "", ""));
  }

  private static ImmutableList<NearMiss> passages() {
    return ImmutableList.of(
        NearMiss.of(
            "ai-passage-public",
            "the crew is not the public",
            AnswerNearMisses::shownTo,
            Visibility.CREW,
            Visibility.PUBLIC),
        NearMiss.of(
            "ai-passage-without-date",
            "what people wrote stays as it is",
            (ProvenanceKind kind) -> quoting(passage(kind, "Rapport", "Quels points ?", "")),
            ProvenanceKind.DOCUMENT,
            ProvenanceKind.AI_TOOL),
        NearMiss.of(
            "passage-without-source",
            "one letter is a source",
            AnswerNearMisses::report,
            "X",
            " "));
  }

  private static Event shownTo(Visibility audience) {
    Passage passage =
        passage(ProvenanceKind.AI_TOOL, "ChatGPT", "Quels sont les points communs ?", "2023-09");
    return quoting(passage).toBuilder()
        .audiences(
            ImmutableMap.of(Pointer.parse("/sessions/panel/comparison/passages/0"), audience))
        .build();
  }

  private static ImmutableList<NearMiss> machines() {
    return ImmutableList.of(
        NearMiss.of(
            "ai-passage-mislabelled",
            "a report may be about a program",
            AnswerNearMisses::report,
            "Rapport sur ChatGPT",
            "ChatGPT, septembre"),
        NearMiss.of(
            "ai-passage-mislabelled",
            "some people are called like a program",
            AnswerNearMisses::report,
            "Claude Dubourg, maire",
            "Claude, septembre"),
        NearMiss.of(
            "ai-passage-without-prompt",
            "nobody asked the report",
            (ProvenanceKind kind) -> quoting(passage(kind, "Rapport", "", "2023-09")),
            ProvenanceKind.DOCUMENT,
            ProvenanceKind.AI_TOOL),
        NearMiss.of(
            "ai-text-without-label",
            "a session may be about such a program",
            AnswerTroubles::framed,
            "On parlera de ChatGPT.",
            "Réponse de ChatGPT."),
        NearMiss.of(
            "ai-text-without-label",
            "some people are called like a program",
            AnswerTroubles::framed,
            "D’après Claude Dubourg, tout se ressemble.",
            "D’après Claude Opus, tout se ressemble."));
  }

  private static ImmutableList<NearMiss> labels() {
    String words = "Réponse de ChatGPT : tout se ressemble.";
    Passage quoted =
        new Passage(
            Optional.empty(),
            RichText.of(words),
            passage(ProvenanceKind.DOCUMENT, "Rapport", "", "2023").provenance());
    return ImmutableList.of(
        NearMiss.of(
            "ai-text-without-label",
            "a passage has its own provenance",
            quoting(quoted),
            AnswerTroubles.framed(words)),
        NearMiss.of(
            "ai-text-without-label",
            "elsewhere a session may be about what such a program answers",
            CleanEvent.with(CleanEvent.LAB, s -> s.contents(RichText.of(words))),
            AnswerTroubles.framed(words)),
        NearMiss.of(
                "ai-passage-without-prompt",
                "it is said what was asked",
                (String prompt) ->
                    quoting(passage(ProvenanceKind.AI_TOOL, "ChatGPT", prompt, "2023-09")),
                "Quels points ?",
                "")
            .beside("ai-passage-public"));
  }

  private static ImmutableList<NearMiss> numbers() {
    String code = "point-contradicts-figure";
    return ImmutableList.of(
        NearMiss.of(
            code,
            "about thirty may be a tenth more",
            (String words) -> pointing(words, f -> f.approximate(true)),
            "Quelque 33 projets.",
            "Quelque 34 projets."),
        NearMiss.of(
            code,
            "of a range the end is right, too",
            (String words) -> pointing(words, f -> f.upTo(BigDecimal.valueOf(40))),
            "Jusqu’à 40 projets.",
            "Jusqu’à 41 projets."));
  }

  /** France says something of its thirty projects, of which more is known. */
  private static Event pointing(String words, UnaryOperator<KeyFigure.Builder> more) {
    Event event = AnswerTroubles.pointing(words);
    KeyFigure projects = event.countries().get(0).figures().get(0);
    return event.toBuilder()
        .countries(
            ImmutableList.of(
                country(FRANCE, "France", "FR", more.apply(projects.toBuilder()).build()),
                event.countries().get(1)))
        .build();
  }
}
