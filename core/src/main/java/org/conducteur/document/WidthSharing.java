package org.conducteur.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * How the columns of a table share its width: by their weights at first; then columns give what
 * they have no use for to those that lack room for a word, or whose texts take several lines.
 * Renderers measure, each by its own fonts, and share alike.
 */
public final class WidthSharing {
  /** No column grows beyond so many times what its weight gives it. */
  private static final double MOST_GROWTH = 3;

  private final List<Demand> demands;
  private final double[] shares;
  private final double[] widths;

  /**
   * What a column has a use for, in any unit.
   *
   * @param weight its weight, at least 1
   * @param least the width of its longest word
   * @param whole the width at which each of its texts has one line; 0 for a column that is empty,
   *     to be written into by hand, and keeps its share
   */
  public record Demand(int weight, double least, double whole) {
    /** Refuses values out of range. {@inheritDoc} */
    public Demand {
      checkArgument(weight >= 1, "weight must be at least 1: %s", weight);
      checkArgument(least >= 0, "least must not be negative: %s", least);
      checkArgument(whole >= 0, "whole must not be negative: %s", whole);
    }

    private double useful(double share) {
      return whole == 0 ? Math.max(least, share) : Math.max(least, whole);
    }
  }

  private WidthSharing(double total, List<Demand> demands) {
    this.demands = demands;
    double weights = demands.stream().mapToInt(Demand::weight).sum();
    shares = demands.stream().mapToDouble(each -> total * each.weight() / weights).toArray();
    widths = shares.clone();
  }

  /**
   * Shares a width.
   *
   * @param total the width of the table
   * @param demands one for each column
   * @return a width for each column, in the unit of the total; they add up to it
   */
  public static double[] of(double total, List<Demand> demands) {
    requireNonNull(demands, "demands");
    WidthSharing sharing = new WidthSharing(total, demands);
    sharing.move(sharing::idle, sharing::lacking);
    sharing.move(sharing::spare, sharing::lacking);
    sharing.move(sharing::idle, sharing::wanting);
    return sharing.widths;
  }

  /** What a column has beyond its texts. */
  private double idle(int column) {
    return Math.max(0, widths[column] - demands.get(column).useful(shares[column]));
  }

  /** What a column has beyond its longest word. */
  private double spare(int column) {
    return Math.max(0, widths[column] - demands.get(column).least());
  }

  private double lacking(int column) {
    return Math.max(0, demands.get(column).least() - widths[column]);
  }

  private double wanting(int column) {
    double most = Math.min(demands.get(column).whole(), MOST_GROWTH * shares[column]);
    return Math.max(0, most - widths[column]);
  }

  /** Moves width, from each in proportion to what it has and to each to what it wants. */
  private void move(IntToDoubleFunction from, IntToDoubleFunction to) {
    double[] had = new double[widths.length];
    double[] wanted = new double[widths.length];
    Arrays.setAll(had, from);
    Arrays.setAll(wanted, to);
    double all = Arrays.stream(had).sum();
    double missing = Arrays.stream(wanted).sum();
    double moved = Math.min(all, missing);
    if (moved == 0) {
      return;
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] += wanted[i] * moved / missing - had[i] * moved / all;
    }
  }
}
