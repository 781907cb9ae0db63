package org.conducteur.country;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.conducteur.id.FigureId;
import org.conducteur.text.RichText;
import org.conducteur.time.PartialDate;

/**
 * A number that says something of a country.
 *
 * @param id the id; the same figure of another country has the same
 * @param label what is counted, such as "Population"
 * @param value the number, or the lower end of a range, in whole units
 * @param upTo the upper end of a range
 * @param unit of what, such as "habitants" or "%"
 * @param approximate whether it is "about"
 * @param words how it is said, where not by its number, such as "un tiers"
 * @param base of which whole, such as "des communes d'Europe"
 * @param asOf when it held
 * @param trend how it changes
 * @param source who says so
 * @param notes anything else
 */
public record KeyFigure(
    FigureId id,
    String label,
    BigDecimal value,
    Optional<BigDecimal> upTo,
    Optional<String> unit,
    boolean approximate,
    Optional<String> words,
    Optional<String> base,
    Optional<PartialDate> asOf,
    Optional<Trend> trend,
    RichText source,
    RichText notes) {
  /** Refuses null. {@inheritDoc} */
  public KeyFigure {
    requireNonNull(id, "id");
    requireNonNull(label, "label");
    requireNonNull(value, "value");
    requireNonNull(upTo, "upTo");
    requireNonNull(unit, "unit");
    requireNonNull(words, "words");
    requireNonNull(base, "base");
    requireNonNull(asOf, "asOf");
    requireNonNull(trend, "trend");
    requireNonNull(source, "source");
    requireNonNull(notes, "notes");
  }

  /**
   * Starts a key figure with what it cannot be without.
   *
   * @param id the id; the same figure of another country has the same
   * @param label what is counted, such as "Population"
   * @param value the number, or the lower end of a range, in whole units
   * @return a builder
   */
  public static Builder builder(FigureId id, String label, BigDecimal value) {
    return new Builder(id, label, value);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder(id, label, value);
    copy.upTo = upTo;
    copy.unit = unit;
    copy.approximate = approximate;
    copy.words = words;
    copy.base = base;
    copy.asOf = asOf;
    copy.trend = trend;
    copy.source = source;
    copy.notes = notes;
    return copy;
  }

  /** Builds a key figure; values not set stay at their defaults. */
  public static final class Builder {
    private FigureId id;
    private String label;
    private BigDecimal value;
    private Optional<BigDecimal> upTo = Optional.empty();
    private Optional<String> unit = Optional.empty();
    private boolean approximate = false;
    private Optional<String> words = Optional.empty();
    private Optional<String> base = Optional.empty();
    private Optional<PartialDate> asOf = Optional.empty();
    private Optional<Trend> trend = Optional.empty();
    private RichText source = RichText.EMPTY;
    private RichText notes = RichText.EMPTY;

    private Builder(FigureId id, String label, BigDecimal value) {
      this.id = id;
      this.label = label;
      this.value = value;
    }

    /**
     * Sets id.
     *
     * @param id the id; the same figure of another country has the same
     * @return this
     */
    public Builder id(FigureId id) {
      this.id = id;
      return this;
    }

    /**
     * Sets label.
     *
     * @param label what is counted, such as "Population"
     * @return this
     */
    public Builder label(String label) {
      this.label = label;
      return this;
    }

    /**
     * Sets value.
     *
     * @param value the number, or the lower end of a range, in whole units
     * @return this
     */
    public Builder value(BigDecimal value) {
      this.value = value;
      return this;
    }

    /**
     * Sets upTo.
     *
     * @param upTo the upper end of a range
     * @return this
     */
    public Builder upTo(BigDecimal upTo) {
      this.upTo = Optional.of(upTo);
      return this;
    }

    /**
     * Sets unit.
     *
     * @param unit of what, such as "habitants" or "%"
     * @return this
     */
    public Builder unit(String unit) {
      this.unit = Optional.of(unit);
      return this;
    }

    /**
     * Sets approximate.
     *
     * @param approximate whether it is "about"
     * @return this
     */
    public Builder approximate(boolean approximate) {
      this.approximate = approximate;
      return this;
    }

    /**
     * Sets words.
     *
     * @param words how it is said, where not by its number, such as "un tiers"
     * @return this
     */
    public Builder words(String words) {
      this.words = Optional.of(words);
      return this;
    }

    /**
     * Sets base.
     *
     * @param base of which whole, such as "des communes d'Europe"
     * @return this
     */
    public Builder base(String base) {
      this.base = Optional.of(base);
      return this;
    }

    /**
     * Sets asOf.
     *
     * @param asOf when it held
     * @return this
     */
    public Builder asOf(PartialDate asOf) {
      this.asOf = Optional.of(asOf);
      return this;
    }

    /**
     * Sets trend.
     *
     * @param trend how it changes
     * @return this
     */
    public Builder trend(Trend trend) {
      this.trend = Optional.of(trend);
      return this;
    }

    /**
     * Sets source.
     *
     * @param source who says so
     * @return this
     */
    public Builder source(RichText source) {
      this.source = source;
      return this;
    }

    /**
     * Sets notes.
     *
     * @param notes anything else
     * @return this
     */
    public Builder notes(RichText notes) {
      this.notes = notes;
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new key figure
     */
    public KeyFigure build() {
      return new KeyFigure(
          id, label, value, upTo, unit, approximate, words, base, asOf, trend, source, notes);
    }
  }
}
