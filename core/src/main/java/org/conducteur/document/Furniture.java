package org.conducteur.document;

import static java.util.Objects.requireNonNull;

/**
 * What stands at the edge of every page. What is blank is not there.
 *
 * @param header at the top: the event
 * @param footer at the foot: the handout and its state
 * @param pageNumber the page number, with {page} and {pages}, such as "Page {page} sur {pages}"
 */
public record Furniture(String header, String footer, String pageNumber) {
  /** Nothing at all, not even a line, as on signs and cards. */
  public static final Furniture NONE = new Furniture("", "", "");

  /** Refuses null. {@inheritDoc} */
  public Furniture {
    requireNonNull(header, "header");
    requireNonNull(footer, "footer");
    requireNonNull(pageNumber, "pageNumber");
  }
}
