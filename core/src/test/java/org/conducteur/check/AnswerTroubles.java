package org.conducteur.check;

import static org.conducteur.check.CleanEvent.DENMARK;
import static org.conducteur.check.CleanEvent.FRANCE;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.answer;
import static org.conducteur.check.CleanEvent.choice;
import static org.conducteur.check.CleanEvent.country;
import static org.conducteur.check.CleanEvent.figure;
import static org.conducteur.check.CleanEvent.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.conducteur.country.CommonGround;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Passage;
import org.conducteur.country.Point;
import org.conducteur.country.Provenance;
import org.conducteur.country.ProvenanceKind;
import org.conducteur.event.Event;
import org.conducteur.id.FigureId;
import org.conducteur.text.RichText;
import org.conducteur.time.PartialDate;

/** Figures, answers and choices that contradict something else. */
final class AnswerTroubles {
  private static final String FIGURES = "/countries/france/figures/";

  private AnswerTroubles() {}

  static ImmutableList<Trouble> all() {
    return ImmutableList.<Trouble>builder()
        .addAll(figures())
        .addAll(answers())
        .addAll(passages())
        .addAll(forms())
        .build();
  }

  static KeyFigure.Builder counted(String id, String label, long value) {
    return KeyFigure.builder(FigureId.of(id), label, BigDecimal.valueOf(value))
        .asOf(PartialDate.parse("2023").orElseThrow())
        .source(RichText.of("Institut national de la statistique"));
  }

  private static ImmutableList<Trouble> figures() {
    KeyFigure.Builder half = figure("share", 50).unit("%");
    return ImmutableList.of(
        Trouble.of(
            "figure-words-contradict",
            FIGURES + "share/words",
            FigureTroubles.withFigures(figure("share", 41).unit("%").words("la moitié").build())),
        Trouble.of(
            "figure-source-vague",
            FIGURES + "share/source",
            FigureTroubles.withFigures(half.source(RichText.of("Selon les études")).build())),
        Trouble.of(
            "figure-range-wide",
            FIGURES + "share/upTo",
            FigureTroubles.withFigures(figure("share", 20).upTo(BigDecimal.valueOf(50)).build())),
        Trouble.of(
            "average-contradicts-total", FIGURES + "average/value", averaging(67_750_000, 1800)),
        Trouble.of(
            "share-contradicts-counts",
            "/sessions/panel/comparison/common/figures/half/value",
            sharing(40, 50)));
  }

  static Event averaging(long population, long average) {
    return FigureTroubles.withFigures(
        figure("population", population).build(),
        counted("communes", "Communes", 35_000).build(),
        counted("average", "Population moyenne d’une commune", average).build());
  }

  /** A part of the 98 Danish municipalities is said to be so many percent. */
  static Event sharing(long part, long percent) {
    KeyFigure share =
        counted("half", "Municipalités danoises qui partagent la hotline", percent)
            .unit("%")
            .base("des municipalités")
            .build();
    Event event =
        CleanEvent.comparing(
            c ->
                c.common(
                    new CommonGround(RichText.EMPTY, ImmutableList.of(share), ImmutableList.of())));
    return event.toBuilder()
        .countries(
            ImmutableList.of(
                country(FRANCE, "France", "FR"),
                country(
                    DENMARK,
                    "Danemark",
                    "DK",
                    counted("communes", "Communes", 98).build(),
                    counted("hotline", "Municipalités qui partagent la hotline", part).build())))
        .build();
  }

  private static ImmutableList<Trouble> answers() {
    String same = "Orientation vers un accompagnement vers l’autonomie.";
    return ImmutableList.of(
        Trouble.of(
            "answers-alike",
            "/sessions/panel/comparison/questions/events/answers/denmark/points/0",
            answered(same, same)),
        Trouble.of(
            "point-contradicts-figure",
            "/sessions/panel/comparison/questions/events/answers/france/points/0",
            pointing("Nous portons 40 projets.")));
  }

  /** What France says, and what Denmark says. */
  static Event answered(String one, String other) {
    return CleanEvent.comparing(
        c ->
            c.questions(
                ImmutableList.of(
                    question(ImmutableMap.of(FRANCE, answer(one), DENMARK, answer(other))))));
  }

  /** France says something of its thirty projects. */
  static Event pointing(String words) {
    Point point =
        Point.of(words).toBuilder().figures(ImmutableList.of(FigureId.of("projects"))).build();
    return CleanEvent.answering(point).toBuilder()
        .countries(
            ImmutableList.of(
                country(
                    FRANCE,
                    "France",
                    "FR",
                    counted("projects", "Projets en cours", 30).unit("projets").build()),
                country(DENMARK, "Danemark", "DK")))
        .build();
  }

  private static ImmutableList<Trouble> passages() {
    String passage = "/sessions/panel/comparison/passages/0/provenance/";
    return ImmutableList.of(
        Trouble.of(
            "ai-passage-mislabelled",
            passage + "kind",
            "ai-tool",
            quoting(ProvenanceKind.DOCUMENT, "")),
        Trouble.of(
            "ai-passage-without-prompt", passage + "prompt", quoting(ProvenanceKind.AI_TOOL, "")),
        Trouble.of(
            "ai-text-without-label",
            "/sessions/panel/comparison/framing",
            framed("Interrogation ChatGPT 09-2023 : tout se ressemble.")));
  }

  static Event framed(String words) {
    return CleanEvent.comparing(c -> c.framing(RichText.of(words)));
  }

  /** A passage of the machine, with what it was asked. */
  static Event quoting(ProvenanceKind kind, String prompt) {
    Provenance provenance =
        new Provenance(
            kind, "ChatGPT", RichText.of(prompt), Optional.empty(), PartialDate.parse("2023-09"));
    Passage passage = new Passage(Optional.of("Points communs"), RichText.of("Oui."), provenance);
    return CleanEvent.comparing(c -> c.passages(ImmutableList.of(passage)));
  }

  private static ImmutableList<Trouble> forms() {
    Optional<Boolean> one = Optional.of(false);
    String choices = "/questionnaires/form/questions/0/choices/";
    return ImmutableList.of(
        Trouble.of(
            "other-without-text",
            choices + "1/other",
            "true",
            FormTroubles.asking("Qu’avez-vous préféré ?", one, choice("Le lieu"), choice("Autre"))),
        Trouble.of(
            "choice-of-no-session",
            choices + "2",
            FormTroubles.asking(
                "Qu’avez-vous préféré ?",
                one,
                choice("L’interview", PANEL),
                choice("La réparation", LAB),
                choice("Grands témoignages de fin"))),
        Trouble.of(
            "announced-not-planned",
            "/presentation",
            announcing("Des ateliers, des stands et un concert.")),
        Trouble.of(
            "contact-without-privacy",
            "/stations/box/sign",
            boxAlone("Avec vos coordonnées, nous vous répondrons.")));
  }

  static Event announcing(String words) {
    return CleanEvent.event().toBuilder().presentation(RichText.of(words)).build();
  }

  /** An event that says nothing of personal data and has one box. */
  static Event boxAlone(String sign) {
    Event event = FormTroubles.offering(s -> s.sign(RichText.of(sign)));
    return Event.builder("Journée").stations(event.stations()).build();
  }
}
