package org.conducteur.handout;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.conducteur.document.Document;
import org.conducteur.event.Disclosure;
import org.conducteur.event.Event;
import org.conducteur.people.Audience;

/**
 * A document that can be made of any event, for one audience. What the audience may not see is
 * taken out of the event before the document is composed, so that no composition can show it.
 */
public final class Handout {
  /** Composes a document of an event from which everything secret has gone. */
  @FunctionalInterface
  interface Composition {
    Document compose(Event visible, Words words);
  }

  private final String id;
  private final Audience audience;
  private final Composition composition;

  Handout(String id, Audience audience, Composition composition) {
    this.id = requireNonNull(id, "id");
    this.audience = requireNonNull(audience, "audience");
    this.composition = requireNonNull(composition, "composition");
  }

  /**
   * The stable name, which is also the name of its files.
   *
   * @return such as {@code fiches}
   */
  public String id() {
    return id;
  }

  /**
   * For whom it is made.
   *
   * @return the audience
   */
  public Audience audience() {
    return audience;
  }

  /**
   * Composes the document.
   *
   * @param event the event, whole
   * @param language language of headings and labels; French where there are no words
   * @return the document, with the typography of that language
   */
  public Document compose(Event event, Locale language) {
    Words words = Words.in(language);
    Document plain = composition.compose(Disclosure.standard().show(event, audience), words);
    return Typesetting.apply(plain);
  }

  @Override
  public String toString() {
    return id;
  }
}
