package org.conducteur.change;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.event.Disclosure;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.people.Audience;
import org.conducteur.shape.Shapes;

/**
 * What changed between two versions of an event as one audience may know it: sessions that were
 * moved, cancelled or added first, each said once however many of its data changed, then the rest.
 * Times that follow from other sessions count like those that are written down.
 *
 * @param audience for whom
 * @param topics what changed, session by session in the order of time, then the other parts
 */
public record News(Audience audience, ImmutableList<NewsTopic> topics) {
  /** Refuses null. {@inheritDoc} */
  public News {
    requireNonNull(audience, "audience");
    requireNonNull(topics, "topics");
  }

  /**
   * The news for one audience. Both versions are first reduced to what it may see; a person is told
   * only what touches her.
   *
   * @param before the earlier version
   * @param after the later version
   * @param audience for whom
   * @param language English, or French for all other languages
   * @return the news, perhaps none
   */
  public static News between(Event before, Event after, Audience audience, Locale language) {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    requireNonNull(audience, "audience");
    requireNonNull(language, "language");
    Disclosure disclosure = Disclosure.standard();
    Comparing comparing =
        new Comparing(
            new Shapes(), disclosure.show(before, audience), disclosure.show(after, audience));
    return new Reporting(comparing, audience, language).news();
  }

  /**
   * The news of everybody who takes part in a session and whom something touches.
   *
   * @param before the earlier version
   * @param after the later version
   * @param language English, or French for all other languages
   * @return one for each person, in the order of the later version, then those who left
   */
  public static ImmutableList<News> perPerson(Event before, Event after, Locale language) {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    requireNonNull(language, "language");
    return new PersonalNews(before, after).list(language);
  }

  /**
   * Whether nothing changed that the audience is told.
   *
   * @return true without a topic
   */
  public boolean isEmpty() {
    return topics.isEmpty();
  }

  /**
   * Whom the news is for alone.
   *
   * @return nothing if it is for many
   */
  public Optional<PartyId> person() {
    return audience.speaker();
  }

  static News of(Audience audience, List<NewsTopic> topics) {
    return new News(audience, ImmutableList.copyOf(topics));
  }
}
