package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.QuestionType;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.Pointer;
import org.conducteur.id.QuestionnaireId;

/** A form that a document describes: a paragraph on how it is handed out, and its questions. */
final class QuestionnaireLines {
  private static final Vocabulary WORDS = Vocabulary.of("stations");
  private static final Pattern FORM = WORDS.anywhere("FORM");
  private static final Pattern ANONYMOUS = Pattern.compile(WORDS.any("ANONYMOUS"));
  private static final Pattern CHOICES =
      Pattern.compile("\\s*\\(([^()]*/[^()]*)\\)\\s*[:.]?\\s*$|\\s*:\\s*([^:]*\\s/\\s[^:]*)$");
  private static final Splitter SLASH = Splitter.on('/').trimResults().omitEmptyStrings();

  private final Sketch sketch;

  QuestionnaireLines(Sketch sketch) {
    this.sketch = sketch;
  }

  /**
   * A form as blocks.
   *
   * @param title what it is called
   * @param about paragraphs on how it is handed out and taken back
   * @param questions its questions
   */
  record Form(
      String title, ImmutableList<SourceBlock> about, ImmutableList<SourceBlock> questions) {
    Form {
      requireNonNull(title, "title");
      requireNonNull(about, "about");
      requireNonNull(questions, "questions");
    }

    boolean has(SourceBlock block) {
      return about.stream().anyMatch(each -> each == block)
          || questions.stream().anyMatch(each -> each == block);
    }
  }

  /** The form among blocks: some text speaks of one, and a list follows. */
  static Optional<Form> find(String label, List<SourceBlock> blocks) {
    ImmutableList.Builder<SourceBlock> about = ImmutableList.builder();
    ImmutableList.Builder<SourceBlock> questions = ImmutableList.builder();
    String title = FORM.matcher(Plainly.of(label)).find() ? label : "";
    for (SourceBlock block : blocks) {
      Optional<StyledText> text = Blocks.text(block);
      if (block instanceof SourceBlock.Item) {
        questions.add(block);
      } else if (text.isPresent()) {
        Matcher form = FORM.matcher(Plainly.of(text.get().plain()));
        if (title.isEmpty() && form.find()) {
          title = text.get().plain().substring(form.start(), form.end());
        }
        about.add(block);
      }
    }
    ImmutableList<SourceBlock> all = questions.build();
    return title.isEmpty() || all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Form(Named.capitalised(title), about.build(), all));
  }

  QuestionnaireId add(Form form) {
    QuestionnaireId id =
        QuestionnaireId.of(sketch.questionnaireIds().of(form.title(), "questionnaire"));
    boolean anonymous =
        form.about().stream()
            .flatMap(block -> Blocks.text(block).stream())
            .anyMatch(text -> ANONYMOUS.matcher(Plainly.of(text.plain())).find());
    Pointer home = Pointer.of("questionnaires", id);
    List<FormQuestion> questions = new ArrayList<>();
    for (SourceBlock block : form.questions()) {
      sketch.ledger().understood(block, home.then("questions", questions.size()));
      questions.add(question(Blocks.text(block).orElse(StyledText.EMPTY).plain().strip()));
    }
    form.about().forEach(block -> sketch.ledger().understood(block, home.then("collection")));
    sketch
        .questionnaires()
        .add(
            Questionnaire.builder(id, form.title())
                .anonymous(anonymous)
                .collection(sketch.markdown().rich(form.about()))
                .questions(questions)
                .build());
    return id;
  }

  /** A question with its choices in brackets: "Impression globale (peu satisfait / satisfait)". */
  static FormQuestion question(String line) {
    String plain = Plainly.of(line);
    Matcher choices = CHOICES.matcher(plain);
    if (!choices.find()) {
      boolean words = WORDS.anywhere("FREE_WORDS").matcher(plain).find();
      return new FormQuestion(
          line,
          words ? QuestionType.FREE_WORDS : QuestionType.FREE_TEXT,
          ImmutableList.of(),
          Optional.empty(),
          Optional.empty());
    }
    int group = choices.group(1) == null ? 2 : 1;
    String listed = line.substring(choices.start(group), choices.end(group));
    return new FormQuestion(
        line.substring(0, choices.start()).strip(),
        type(Plainly.of(line.substring(0, choices.start())), Plainly.of(listed)),
        SLASH
            .splitToStream(listed)
            .map(QuestionnaireLines::choice)
            .collect(ImmutableList.toImmutableList()),
        Optional.empty(),
        Optional.empty());
  }

  private static QuestionType type(String label, String choices) {
    if (WORDS.anywhere("PROFILE").matcher(label).find()) {
      return QuestionType.PROFILE;
    }
    return WORDS.anywhere("SCALE").matcher(label + " " + choices).find()
        ? QuestionType.SCALE
        : QuestionType.CHOICE;
  }

  private static Choice choice(String label) {
    String words = label.replaceFirst("^(?i)(?:ou|or|oder|eller)\\s+", "");
    boolean other = Plainly.of(words).matches(WORDS.any("OTHER") + "\\W*.{0,20}");
    return new Choice(words, ImmutableList.of(), other);
  }
}
