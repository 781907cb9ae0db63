package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.QuestionType;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.Pointer;

/** A questionnaire: how it is handed out and collected, then numbered questions with boxes. */
final class FormReading {
  private final Reading reading;

  FormReading(Reading reading) {
    this.reading = reading;
  }

  /** Whether a chapter is one: it asks questions, or says that it is anonymous. */
  boolean isIt(Section chapter) {
    return chapter.parts().isEmpty()
        && chapter.blocks().stream()
            .anyMatch(
                block ->
                    question(block).isPresent()
                        || reading.words().says("form.anonymous", Styles.text(block).plain()));
  }

  void read(Section chapter) {
    String title = reading.plain(chapter.title());
    Questionnaire.Builder form = Questionnaire.builder(reading.form(title), title);
    List<SourceBlock> collection = new ArrayList<>();
    List<SourceBlock> instructions = new ArrayList<>();
    List<FormQuestion> questions = new ArrayList<>();
    List<SourceBlock> blocks = chapter.blocks();
    int at = 0;
    while (at < blocks.size() && question(blocks.get(at)).isEmpty()) {
      SourceBlock block = blocks.get(at);
      if (reading.words().says("form.anonymous", Styles.text(block).plain())) {
        form.anonymous(true);
      } else {
        (Styles.is(block, Styles.MUTED) ? collection : instructions).add(block);
      }
      at++;
    }
    while (at < blocks.size()) {
      int end = at + 1;
      while (end < blocks.size() && question(blocks.get(end)).isEmpty()) {
        end++;
      }
      questions.add(question(blocks.get(at), blocks.subList(at + 1, end), instructions));
      at = end;
    }
    reading
        .sketch()
        .questionnaires()
        .add(
            form.collection(reading.rich(collection))
                .instructions(reading.rich(instructions))
                .questions(questions)
                .build());
    Pointer home = Pointer.of("questionnaires");
    chapter.heading().ifPresent(block -> reading.sketch().ledger().understood(block, home));
    blocks.forEach(block -> reading.sketch().ledger().understood(block, home));
  }

  private Optional<Sentence.Filled> question(SourceBlock block) {
    return Styles.is(block, Styles.LABEL)
        ? reading
            .words()
            .sentence("form.question")
            .find(Styles.text(block))
            .filter(found -> found.get("number").matches("\\d{1,3}"))
        : Optional.empty();
  }

  private FormQuestion question(SourceBlock head, List<SourceBlock> below, List<SourceBlock> left) {
    String label = question(head).map(found -> reading.plain(found.styled("label"))).orElse("");
    Optional<Boolean> multiple = Optional.empty();
    for (String key : new String[] {"form.several", "form.single"}) {
      String mark = " (" + reading.words().text(key) + ")";
      if (multiple.isEmpty() && label.endsWith(mark)) {
        label = label.substring(0, label.length() - mark.length());
        multiple = Optional.of(key.equals("form.several"));
      }
    }
    ImmutableList.Builder<Choice> choices = ImmutableList.builder();
    boolean writes = false;
    for (SourceBlock block : below) {
      if (block instanceof SourceBlock.Item item) {
        choices.add(choice(item.text()));
      } else if (block instanceof SourceBlock.Table table) {
        table.rows().stream()
            .flatMap(List::stream)
            .flatMap(List::stream)
            .forEach(cell -> choices.add(choice(Styles.text(cell))));
      } else if (Styles.is(block, Styles.FIELD_LABEL)) {
        writes = true;
      } else {
        left.add(block);
      }
    }
    ImmutableList<Choice> offered = choices.build();
    return new FormQuestion(
        label,
        offered.isEmpty() || writes ? QuestionType.FREE_TEXT : QuestionType.CHOICE,
        offered,
        multiple,
        Optional.empty());
  }

  private Choice choice(StyledText shown) {
    Optional<Sentence.Filled> other = reading.words().sentence("form.other").find(shown);
    return new Choice(
        reading.plain(other.map(found -> found.styled("label")).orElse(shown)),
        ImmutableList.of(),
        other.isPresent());
  }
}
