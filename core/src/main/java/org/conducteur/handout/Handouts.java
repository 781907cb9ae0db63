package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.people.Audience;

/** The catalogue of handouts. */
public final class Handouts {
  private static final ImmutableList<Handout> ALL =
      ImmutableList.of(
          Handout.of("fiches", Audience.INTERNAL, Fiches::compose).withSource(),
          Handout.of("programme", Audience.PUBLIC, Programme::compose),
          Handout.of("programme-large-print", Audience.PUBLIC, Programme::largePrint),
          Handout.of("cue-cards", Audience.CREW, CueCards::compose)
              .about(Subjects::rooms)
              .where(event -> !event.sessions().isEmpty()),
          Handout.of("comparison", Audience.PUBLIC, ComparisonSheet::compose)
              .where(ComparisonSheet::isUseful),
          Handout.of("questionnaire", Audience.PUBLIC, QuestionnaireSheet::compose)
              .forEach(QuestionnaireSheet::subjects),
          Handout.of("signs", Audience.PUBLIC, Signs::compose)
              .forEach(Signs::subjects)
              .onlyAs("pdf"));

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
   * Finds a handout.
   *
   * @param id its stable name
   * @return nothing if there is none of that name
   */
  public static Optional<Handout> find(String id) {
    return ALL.stream().filter(handout -> handout.id().equals(id)).findFirst();
  }
}
