package org.conducteur.check;

import static org.conducteur.check.CleanEvent.FRANCE;
import static org.conducteur.check.CleanEvent.answer;
import static org.conducteur.check.CleanEvent.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.Optional;
import org.conducteur.country.CommonGround;
import org.conducteur.country.Passage;
import org.conducteur.country.Point;
import org.conducteur.country.Provenance;
import org.conducteur.country.ProvenanceKind;
import org.conducteur.event.Event;
import org.conducteur.text.RichText;
import org.conducteur.time.PartialDate;

/** Comparisons gone wrong. */
final class ContentTroubles {
  private static final String POINTS =
      "/sessions/panel/comparison/questions/events/answers/france/points/0";

  private ContentTroubles() {}

  static ImmutableList<Trouble> all() {
    return ImmutableList.<Trouble>builder().addAll(comparisons()).addAll(more()).build();
  }

  private static ImmutableList<Trouble> comparisons() {
    return ImmutableList.of(
        Trouble.of(
            "point-unanswered",
            POINTS,
            CleanEvent.answering(Point.of("Combien ?").toBuilder().unanswered(true).build())),
        Trouble.of(
            "point-uncertain",
            POINTS,
            CleanEvent.answering(Point.of("Peut-être.").toBuilder().uncertain(true).build())),
        Trouble.of("point-asks", POINTS, CleanEvent.answering(Point.of("Combien ?"))),
        Trouble.of(
            "country-without-answer",
            "/sessions/panel/comparison/questions/events/answers/denmark",
            CleanEvent.comparing(
                c ->
                    c.questions(
                        ImmutableList.of(question(ImmutableMap.of(FRANCE, answer("Un plan."))))))),
        Trouble.of(
            "question-without-answer",
            "/sessions/panel/comparison/questions/events/answers",
            CleanEvent.comparing(c -> c.questions(ImmutableList.of(question(ImmutableMap.of()))))),
        Trouble.of(
            "answer-of-other-country",
            "/sessions/panel/comparison/questions/events/answers/denmark",
            CleanEvent.comparing(c -> c.countries(ImmutableList.of(FRANCE)))),
        Trouble.of(
            "ai-passage-public",
            "/sessions/panel/comparison/passages/0",
            "internal",
            CleanEvent.comparing(
                c ->
                    c.passages(
                        ImmutableList.of(
                            new Passage(
                                Optional.of("Points communs"),
                                RichText.of("Tout se ressemble."),
                                new Provenance(
                                    ProvenanceKind.AI_TOOL,
                                    "ChatGPT",
                                    RichText.of("Quels sont les points communs ?"),
                                    Optional.empty(),
                                    PartialDate.parse("2023-09"))))))));
  }

  private static ImmutableList<Trouble> more() {
    return ImmutableList.of(
        Trouble.of(
            "point-twice",
            "/sessions/panel/comparison/questions/events/answers/france/points/1",
            "",
            CleanEvent.answering(
                Point.of("Un plan national existe."), Point.of("un plan national existe"))),
        Trouble.of(
            "questions-too-long",
            "/sessions/panel/comparison/questions",
            CleanEvent.comparing(
                c ->
                    c.questions(
                        ImmutableList.of(
                            CleanEvent.comparison().questions().get(0).toBuilder()
                                .time(Duration.ofMinutes(40))
                                .build())))),
        Trouble.of(
            "conclusion-before-day",
            "/sessions/panel/comparison/common/basis",
            CleanEvent.comparing(
                c ->
                    c.common(
                        new CommonGround(
                            RichText.of("D’après les témoignages"),
                            ImmutableList.of(),
                            ImmutableList.of(Point.of("Le constat est le même.")))))),
        Trouble.of(
            "ai-passage-without-date",
            "/sessions/panel/comparison/passages/0/provenance/date",
            quoting("ChatGPT")),
        Trouble.of(
            "passage-without-source",
            "/sessions/panel/comparison/passages/0/provenance/source",
            quoting("")));
  }

  static Event quoting(String source) {
    return CleanEvent.comparing(
        c ->
            c.passages(
                ImmutableList.of(
                    new Passage(
                        Optional.empty(),
                        RichText.of("Tout se ressemble."),
                        new Provenance(
                            ProvenanceKind.AI_TOOL,
                            source,
                            RichText.EMPTY,
                            Optional.empty(),
                            Optional.empty())))));
  }
}
