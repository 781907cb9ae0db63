package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.people.Audience;

/** The catalogue of handouts. */
public final class Handouts {
  private static final ImmutableList<Handout> ALL =
      ImmutableList.of(
          Handout.of("fiches", Audience.INTERNAL, Fiches::compose).withSource(),
          Handout.of("programme", Audience.PUBLIC, Programme::compose),
          Handout.of("programme-large-print", Audience.PUBLIC, Programme::largePrint),
          Handout.of("run-sheet", Audience.CREW, RunSheet::compose)
              .about(Subjects::rooms)
              .where(event -> !event.sessions().isEmpty()),
          Handout.of("wall-chart", Audience.CREW, WallChart::compose)
              .where(event -> !event.sessions().isEmpty()),
          Handout.of("technical", Audience.CREW, Technical::compose)
              .about(Subjects::rooms)
              .where(Technical::isNeeded),
          Handout.of("cue-cards", Audience.CREW, CueCards::compose)
              .about(Subjects::rooms)
              .where(event -> !event.sessions().isEmpty()),
          Handout.of("brief", Audience.PUBLIC, SpeakerBrief::compose)
              .forEachPerson(Subjects::speakers),
          Handout.of("comparison", Audience.PUBLIC, ComparisonSheet::compose)
              .where(ComparisonSheet::isUseful),
          Handout.of("questionnaire", Audience.PUBLIC, QuestionnaireSheet::compose)
              .forEach(QuestionnaireSheet::subjects),
          Handout.of("signs", Audience.PUBLIC, Signs::compose)
              .forEach(Signs::subjects)
              .onlyAs("pdf"),
          Handout.of("name-plates", Audience.PUBLIC, NameCards::plates)
              .about(Subjects::speakers)
              .where(event -> !Subjects.speakers(event).isEmpty())
              .onlyAs("pdf"),
          Handout.of("badges", Audience.CREW, NameCards::badges)
              .about(NameCards::wearers)
              .where(event -> !NameCards.wearers(event).isEmpty())
              .onlyAs("pdf"),
          Handout.of("tasks", Audience.INTERNAL, Tasks::compose).where(Tasks::isNeeded),
          Handout.of("as-run", Audience.CREW, AsRun::compose).where(AsRun::isNeeded),
          Handout.of("sign-in", Audience.INTERNAL, SignIn::compose).where(SignIn::isNeeded));

  private Handouts() {}

  /**
   * All handouts.
   *
   * @return in the order of the documentation
   */
  public static ImmutableList<Handout> list() {
    return ALL;
  }

  /**
   * The languages that headings and labels exist in.
   *
   * @return French first, which stands in for others
   */
  public static ImmutableList<Locale> languages() {
    return Words.LANGUAGES;
  }

  /**
   * Finds a handout.
   *
   * @param id its stable name
   * @return nothing if there is none of that name
   */
  public static Optional<Handout> find(String id) {
    return ALL.stream().filter(handout -> handout.id().equals(id)).findFirst();
  }
}
