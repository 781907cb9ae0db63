package org.conducteur.country;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.CountryId;
import org.conducteur.id.QuestionId;
import org.conducteur.text.RichText;

/**
 * A question put to every country.
 *
 * @param id the id
 * @param text its words
 * @param kind preamble or question proper
 * @param time time for one country's answer
 * @param answers the answers in the order of speaking
 */
public record Question(
    QuestionId id,
    RichText text,
    QuestionKind kind,
    Optional<Duration> time,
    ImmutableMap<CountryId, Answer> answers) {
  /** Refuses null. {@inheritDoc} */
  public Question {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(kind, "kind");
    requireNonNull(time, "time");
    requireNonNull(answers, "answers");
  }

  /**
   * Starts a question with what it cannot be without.
   *
   * @param id the id
   * @return a builder
   */
  public static Builder builder(QuestionId id) {
    return new Builder(id);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder(id);
    copy.text = text;
    copy.kind = kind;
    copy.time = time;
    copy.answers = answers;
    return copy;
  }

  /** Builds a question; values not set stay at their defaults. */
  public static final class Builder {
    private QuestionId id;
    private RichText text = RichText.EMPTY;
    private QuestionKind kind = QuestionKind.QUESTION;
    private Optional<Duration> time = Optional.empty();
    private ImmutableMap<CountryId, Answer> answers = ImmutableMap.of();

    private Builder(QuestionId id) {
      this.id = id;
    }

    /**
     * Sets id.
     *
     * @param id the id
     * @return this
     */
    public Builder id(QuestionId id) {
      this.id = id;
      return this;
    }

    /**
     * Sets text.
     *
     * @param text its words
     * @return this
     */
    public Builder text(RichText text) {
      this.text = text;
      return this;
    }

    /**
     * Sets kind.
     *
     * @param kind preamble or question proper
     * @return this
     */
    public Builder kind(QuestionKind kind) {
      this.kind = kind;
      return this;
    }

    /**
     * Sets time.
     *
     * @param time time for one country's answer
     * @return this
     */
    public Builder time(Duration time) {
      this.time = Optional.of(time);
      return this;
    }

    /**
     * Sets answers.
     *
     * @param answers the answers in the order of speaking
     * @return this
     */
    public Builder answers(Map<CountryId, Answer> answers) {
      this.answers = ImmutableMap.copyOf(answers);
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new question
     */
    public Question build() {
      return new Question(id, text, kind, time, answers);
    }
  }
}
