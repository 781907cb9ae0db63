package org.conducteur.country;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.conducteur.id.CountryId;
import org.conducteur.id.QuestionId;
import org.conducteur.text.RichText;

/**
 * Several countries side by side, question by question.
 *
 * @param introduction how it is organised
 * @param countries who takes part
 * @param questions the questions in order, with their answers
 * @param framing the frame given to the speakers
 * @param common what turns out to be common
 * @param passages passages taken over from elsewhere
 */
public record Comparison(
    RichText introduction,
    ImmutableList<CountryId> countries,
    ImmutableList<Question> questions,
    RichText framing,
    Optional<CommonGround> common,
    ImmutableList<Passage> passages) {
  /** Refuses null. {@inheritDoc} */
  public Comparison {
    requireNonNull(introduction, "introduction");
    requireNonNull(countries, "countries");
    requireNonNull(questions, "questions");
    requireNonNull(framing, "framing");
    requireNonNull(common, "common");
    requireNonNull(passages, "passages");
  }

  /**
   * Starts a comparison with what it cannot be without.
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
    copy.introduction = introduction;
    copy.countries = countries;
    copy.questions = questions;
    copy.framing = framing;
    copy.common = common;
    copy.passages = passages;
    return copy;
  }

  /**
   * The answers as a matrix. Questions and countries without any answer have no row or column.
   *
   * @return question × country
   */
  public ImmutableTable<QuestionId, CountryId, Answer> matrix() {
    ImmutableTable.Builder<QuestionId, CountryId, Answer> table = ImmutableTable.builder();
    Set<QuestionId> seen = new HashSet<>();
    for (Question question : questions) {
      if (seen.add(question.id())) {
        question.answers().forEach((country, answer) -> table.put(question.id(), country, answer));
      }
    }
    return table.build();
  }

  /** Builds a comparison; values not set stay at their defaults. */
  public static final class Builder {
    private RichText introduction = RichText.EMPTY;
    private ImmutableList<CountryId> countries = ImmutableList.of();
    private ImmutableList<Question> questions = ImmutableList.of();
    private RichText framing = RichText.EMPTY;
    private Optional<CommonGround> common = Optional.empty();
    private ImmutableList<Passage> passages = ImmutableList.of();

    private Builder() {}

    /**
     * Sets introduction.
     *
     * @param introduction how it is organised
     * @return this
     */
    public Builder introduction(RichText introduction) {
      this.introduction = introduction;
      return this;
    }

    /**
     * Sets countries.
     *
     * @param countries who takes part
     * @return this
     */
    public Builder countries(Iterable<? extends CountryId> countries) {
      this.countries = ImmutableList.copyOf(countries);
      return this;
    }

    /**
     * Sets questions.
     *
     * @param questions the questions in order, with their answers
     * @return this
     */
    public Builder questions(Iterable<? extends Question> questions) {
      this.questions = ImmutableList.copyOf(questions);
      return this;
    }

    /**
     * Sets framing.
     *
     * @param framing the frame given to the speakers
     * @return this
     */
    public Builder framing(RichText framing) {
      this.framing = framing;
      return this;
    }

    /**
     * Sets common.
     *
     * @param common what turns out to be common
     * @return this
     */
    public Builder common(CommonGround common) {
      this.common = Optional.of(common);
      return this;
    }

    /**
     * Sets passages.
     *
     * @param passages passages taken over from elsewhere
     * @return this
     */
    public Builder passages(Iterable<? extends Passage> passages) {
      this.passages = ImmutableList.copyOf(passages);
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new comparison
     */
    public Comparison build() {
      return new Comparison(introduction, countries, questions, framing, common, passages);
    }
  }
}
