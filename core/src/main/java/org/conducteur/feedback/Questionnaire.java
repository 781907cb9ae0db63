package org.conducteur.feedback;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.id.QuestionnaireId;
import org.conducteur.text.RichText;

/**
 * A form for the public.
 *
 * @param id the id
 * @param title its title
 * @param anonymous whether it promises anonymity
 * @param instructions what the form says above its questions
 * @param collection how it is given out and collected
 * @param questions the questions
 */
public record Questionnaire(
    QuestionnaireId id,
    String title,
    boolean anonymous,
    RichText instructions,
    RichText collection,
    ImmutableList<FormQuestion> questions) {
  /** Refuses null. {@inheritDoc} */
  public Questionnaire {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(instructions, "instructions");
    requireNonNull(collection, "collection");
    requireNonNull(questions, "questions");
  }

  /**
   * Starts a questionnaire with what it cannot be without.
   *
   * @param id the id
   * @param title its title
   * @return a builder
   */
  public static Builder builder(QuestionnaireId id, String title) {
    return new Builder(id, title);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder(id, title);
    copy.anonymous = anonymous;
    copy.instructions = instructions;
    copy.collection = collection;
    copy.questions = questions;
    return copy;
  }

  /** Builds a questionnaire; values not set stay at their defaults. */
  public static final class Builder {
    private QuestionnaireId id;
    private String title;
    private boolean anonymous = false;
    private RichText instructions = RichText.EMPTY;
    private RichText collection = RichText.EMPTY;
    private ImmutableList<FormQuestion> questions = ImmutableList.of();

    private Builder(QuestionnaireId id, String title) {
      this.id = id;
      this.title = title;
    }

    /**
     * Sets id.
     *
     * @param id the id
     * @return this
     */
    public Builder id(QuestionnaireId id) {
      this.id = id;
      return this;
    }

    /**
     * Sets title.
     *
     * @param title its title
     * @return this
     */
    public Builder title(String title) {
      this.title = title;
      return this;
    }

    /**
     * Sets anonymous.
     *
     * @param anonymous whether it promises anonymity
     * @return this
     */
    public Builder anonymous(boolean anonymous) {
      this.anonymous = anonymous;
      return this;
    }

    /**
     * Sets instructions.
     *
     * @param instructions what the form says above its questions
     * @return this
     */
    public Builder instructions(RichText instructions) {
      this.instructions = instructions;
      return this;
    }

    /**
     * Sets collection.
     *
     * @param collection how it is given out and collected
     * @return this
     */
    public Builder collection(RichText collection) {
      this.collection = collection;
      return this;
    }

    /**
     * Sets questions.
     *
     * @param questions the questions
     * @return this
     */
    public Builder questions(Iterable<? extends FormQuestion> questions) {
      this.questions = ImmutableList.copyOf(questions);
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new questionnaire
     */
    public Questionnaire build() {
      return new Questionnaire(id, title, anonymous, instructions, collection, questions);
    }
  }
}
