package org.conducteur.event;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.conducteur.people.Audience;
import org.conducteur.people.Visibility;

/**
 * Decides what of an event an audience may see. One table gives every component of the model its
 * visibility; the event's own {@link Event#audiences()} override it for single data, in either
 * direction. A speaker sees besides what is addressed to her, her own part, what she is to deliver,
 * and the contacts of whom to call. Whatever the rule, an audience below the organisers sees nobody
 * who declined, and the public sees no point that is uncertain or unanswered; a speaker sees those
 * of the country that she answers for, since they are hers to confirm.
 */
public final class Disclosure {
  private static final Disclosure STANDARD = new Disclosure();

  private final ImmutableMap<Class<? extends Record>, RecordShape> shapes;

  private Disclosure() {
    shapes =
        ImmutableMap.copyOf(Maps.transformEntries(DisclosureTable.standard(), RecordShape::of));
  }

  /**
   * The disclosure that the table describes.
   *
   * @return one shared, immutable instance
   */
  public static Disclosure standard() {
    return STANDARD;
  }

  /** How to take the records of the model apart. */
  ImmutableMap<Class<? extends Record>, RecordShape> shapes() {
    return shapes;
  }

  /**
   * The part of an event that an audience may see. Hidden data are gone: lists are empty, texts
   * blank, optional values absent.
   *
   * @param event the event
   * @param audience for whom
   * @return the same event for the organisers, else a copy with less in it
   */
  public Event show(Event event, Audience audience) {
    requireNonNull(event, "event");
    requireNonNull(audience, "audience");
    return audience.sees() == Visibility.INTERNAL
        ? event
        : (Event) new Redaction(shapes, event, audience).record(event);
  }

  /**
   * The default visibility of a component of the model.
   *
   * @param type a record of the model
   * @param component its component
   * @return who sees it where nothing else is said
   * @throws IllegalArgumentException if the table does not know the component
   */
  public Visibility visibility(Class<? extends Record> type, String component) {
    RecordShape shape = shapes.get(type);
    if (shape != null) {
      for (int i = 0; i < shape.size(); i++) {
        if (shape.name(i).equals(component)) {
          return shape.visibility(i);
        }
      }
    }
    throw new IllegalArgumentException("component is unknown: " + type + "." + component);
  }
}
