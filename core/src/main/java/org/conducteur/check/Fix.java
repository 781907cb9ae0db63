package org.conducteur.check;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.id.Pointer;

/**
 * A proposed correction.
 *
 * @param act what is to be done
 * @param place the datum to change or to take out; the list to add to
 * @param value what to put there, in the notation of the file format, such as {@code 09:15}; of
 *     what is added the name; empty for what is taken out
 * @param element what to add
 */
public record Fix(Act act, Pointer place, String value, Optional<Object> element) {
  /** What a correction does. */
  public enum Act {
    /** Puts a value where there is another or none. */
    SET,
    /** Takes out an element of a list, an entry of a table, or what a field says. */
    REMOVE,
    /** Puts an element at the end of a list. */
    ADD
  }

  /** Refuses null. {@inheritDoc} */
  public Fix {
    requireNonNull(act, "act");
    requireNonNull(place, "place");
    requireNonNull(value, "value");
    requireNonNull(element, "element");
  }

  /**
   * Puts a value where there is another or none.
   *
   * @param place the datum to change
   * @param value its new value, in the notation of the file format
   */
  public Fix(Pointer place, String value) {
    this(Act.SET, place, value, Optional.empty());
  }

  /**
   * Takes something out.
   *
   * @param place an element of a list, an entry of a table, or a component that may say nothing
   * @return the fix
   */
  public static Fix remove(Pointer place) {
    return new Fix(Act.REMOVE, place, "", Optional.empty());
  }

  /**
   * Adds an element to a list.
   *
   * @param list where the list stands
   * @param element an object of the model, or an id
   * @param name what people call it
   * @return the fix
   */
  public static Fix add(Pointer list, Object element, String name) {
    return new Fix(Act.ADD, list, name, Optional.of(element));
  }
}
