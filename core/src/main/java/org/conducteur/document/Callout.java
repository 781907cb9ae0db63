package org.conducteur.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A passage in a box with a title. The title says what the box is: colour never says it alone.
 *
 * @param kind why it is set apart
 * @param title its title
 * @param content what it says
 */
public record Callout(CalloutKind kind, String title, ImmutableList<Element> content)
    implements Element {
  /** Refuses null. {@inheritDoc} */
  public Callout {
    requireNonNull(kind, "kind");
    requireNonNull(title, "title");
    requireNonNull(content, "content");
  }
}
