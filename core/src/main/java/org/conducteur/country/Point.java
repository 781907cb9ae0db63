package org.conducteur.country;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.id.FigureId;
import org.conducteur.text.RichText;
import org.conducteur.time.PartialDate;

/**
 * One point of an answer, with the points below it.
 *
 * @param text what is said; empty if the figures say it alone
 * @param figures key figures of the country that the point states
 * @param date the date that it speaks of, such as the year in which something was founded
 * @param uncertain whether it is still to be confirmed
 * @param unanswered whether it is a question that nobody has answered yet
 * @param language its language if not the event's, a BCP 47 tag
 * @param points points below it
 */
public record Point(
    RichText text,
    ImmutableList<FigureId> figures,
    Optional<PartialDate> date,
    boolean uncertain,
    boolean unanswered,
    Optional<String> language,
    ImmutableList<Point> points) {
  /** Refuses null. {@inheritDoc} */
  public Point {
    requireNonNull(text, "text");
    requireNonNull(figures, "figures");
    requireNonNull(date, "date");
    requireNonNull(language, "language");
    requireNonNull(points, "points");
  }

  /**
   * Starts a point with what it cannot be without.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder();
    copy.text = text;
    copy.figures = figures;
    copy.date = date;
    copy.uncertain = uncertain;
    copy.unanswered = unanswered;
    copy.language = language;
    copy.points = points;
    return copy;
  }

  /**
   * A plain point.
   *
   * @param markdown what is said
   * @return a point without anything else
   */
  public static Point of(String markdown) {
    return builder().text(RichText.of(markdown)).build();
  }

  /** Builds a point; values not set stay at their defaults. */
  public static final class Builder {
    private RichText text = RichText.EMPTY;
    private ImmutableList<FigureId> figures = ImmutableList.of();
    private Optional<PartialDate> date = Optional.empty();
    private boolean uncertain = false;
    private boolean unanswered = false;
    private Optional<String> language = Optional.empty();
    private ImmutableList<Point> points = ImmutableList.of();

    private Builder() {}

    /**
     * Sets text.
     *
     * @param text what is said; empty if the figures say it alone
     * @return this
     */
    public Builder text(RichText text) {
      this.text = text;
      return this;
    }

    /**
     * Sets figures.
     *
     * @param figures key figures of the country that the point states
     * @return this
     */
    public Builder figures(Iterable<? extends FigureId> figures) {
      this.figures = ImmutableList.copyOf(figures);
      return this;
    }

    /**
     * Sets date.
     *
     * @param date the date that it speaks of, such as the year in which something was founded
     * @return this
     */
    public Builder date(PartialDate date) {
      this.date = Optional.of(date);
      return this;
    }

    /**
     * Sets uncertain.
     *
     * @param uncertain whether it is still to be confirmed
     * @return this
     */
    public Builder uncertain(boolean uncertain) {
      this.uncertain = uncertain;
      return this;
    }

    /**
     * Sets unanswered.
     *
     * @param unanswered whether it is a question that nobody has answered yet
     * @return this
     */
    public Builder unanswered(boolean unanswered) {
      this.unanswered = unanswered;
      return this;
    }

    /**
     * Sets language.
     *
     * @param language its language if not the event's, a BCP 47 tag
     * @return this
     */
    public Builder language(String language) {
      this.language = Optional.of(language);
      return this;
    }

    /**
     * Sets points.
     *
     * @param points points below it
     * @return this
     */
    public Builder points(Iterable<? extends Point> points) {
      this.points = ImmutableList.copyOf(points);
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new point
     */
    public Point build() {
      return new Point(text, figures, date, uncertain, unanswered, language, points);
    }
  }
}
