package org.conducteur.check;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;

/**
 * What a look through an event gave.
 *
 * @param findings what is to be told, in the order of the event
 * @param silenced what the event asks not to be told, in the order of the event
 */
public record Checked(ImmutableList<Finding> findings, ImmutableList<Silenced> silenced) {
  /** What a look through a faultless event gives. */
  public static final Checked NOTHING = new Checked(ImmutableList.of(), ImmutableList.of());

  /** Refuses null. {@inheritDoc} */
  public Checked {
    requireNonNull(findings, "findings");
    requireNonNull(silenced, "silenced");
  }

  /**
   * The part of it that is wanted.
   *
   * @param wanted which findings
   * @return the rest
   */
  public Checked only(Predicate<Finding> wanted) {
    return new Checked(
        findings.stream().filter(wanted).collect(toImmutableList()),
        silenced.stream().filter(one -> wanted.test(one.finding())).collect(toImmutableList()));
  }
}
