package org.conducteur.id;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * The place of a datum in an event, in the syntax of JSON Pointer (RFC 6901). An element of a list
 * is named by its id where it has one, else by its index from 0: {@code
 * /sessions/opening/runningOrder/2/start}. So a pointer stays true when other sessions come or go.
 *
 * @param steps names, ids and indices from the event downwards
 */
public record Pointer(ImmutableList<String> steps) {
  /** The event itself. */
  public static final Pointer ROOT = new Pointer(ImmutableList.of());

  /** Refuses null. {@inheritDoc} */
  public Pointer {
    requireNonNull(steps, "steps");
  }

  /**
   * A pointer of these steps.
   *
   * @param steps names, ids (their text is taken) and indices
   * @return the pointer
   */
  public static Pointer of(Object... steps) {
    ImmutableList.Builder<String> out = ImmutableList.builder();
    for (Object step : steps) {
      out.add(step.toString());
    }
    return new Pointer(out.build());
  }

  /**
   * Reads the syntax of JSON Pointer.
   *
   * @param text empty, or beginning with a slash
   * @return the pointer
   * @throws IllegalArgumentException if the text begins otherwise
   */
  public static Pointer parse(String text) {
    if (text.isEmpty()) {
      return ROOT;
    }
    checkArgument(text.startsWith("/"), "text must begin with '/': %s", text);
    ImmutableList.Builder<String> out = ImmutableList.builder();
    for (String step : text.substring(1).split("/", -1)) {
      out.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return new Pointer(out.build());
  }

  /**
   * The pointer one or more steps further down.
   *
   * @param further names, ids and indices
   * @return the longer pointer
   */
  public Pointer then(Object... further) {
    return new Pointer(
        ImmutableList.<String>builder().addAll(steps).addAll(of(further).steps()).build());
  }

  /**
   * The place itself and everything around it.
   *
   * @return the innermost first, the root last
   */
  public ImmutableList<Pointer> around() {
    ImmutableList.Builder<Pointer> out = ImmutableList.builder();
    for (int length = steps.size(); length >= 0; length--) {
      out.add(new Pointer(steps.subList(0, length)));
    }
    return out.build();
  }

  /** The syntax of JSON Pointer. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (String step : steps) {
      out.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
    return out.toString();
  }
}
