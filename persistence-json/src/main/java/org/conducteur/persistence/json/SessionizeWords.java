package org.conducteur.persistence.json;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.session.SessionKind;

/** The questions and categories to which sessions and speakers refer by number. */
final class SessionizeWords {
  /** A choice that a session made. */
  private record Choice(String category, String item) {}

  private final ForeignFile file;
  private final Map<String, Choice> choices = new HashMap<>();
  private final Map<String, String> questions = new HashMap<>();

  SessionizeWords(ForeignFile file) {
    this.file = file;
  }

  void learn(Fields data) {
    for (Fields category : data.objects("categories", "category")) {
      learnCategory(category, "items");
    }
    for (Fields question : data.objects("questions", "question")) {
      question.skip("questionType", "sort");
      Optional<String> words = question.line("question");
      question.line("id").ifPresent(id -> words.ifPresent(text -> questions.put(id, text)));
    }
  }

  private Set<Choice> learnCategory(Fields category, String list) {
    category.skip("id", "sort", "type");
    String title = category.firstLine("title", "name").orElse("");
    Set<Choice> found = new LinkedHashSet<>();
    for (Fields item : category.objects(list, "category item")) {
      item.skip("sort");
      Choice choice = new Choice(title, item.line("name").orElse(""));
      item.line("id").ifPresent(id -> choices.put(id, choice));
      found.add(choice);
    }
    return found;
  }

  /** Notes what an object has chosen, and finds the kind of session that it means by it. */
  Optional<SessionKind> choices(Fields object, Jottings remarks) {
    Set<Choice> chosen = new LinkedHashSet<>();
    for (Fields category : object.objects("categories", "category")) {
      chosen.addAll(learnCategory(category, "categoryItems"));
    }
    for (Node node : object.items("categoryItems")) {
      object.scalar("categoryItems", node).ifPresent(id -> chosen.add(choice(object, node, id)));
    }
    Optional<SessionKind> kind = Optional.empty();
    for (Choice choice : chosen) {
      Optional<SessionKind> own =
          choice.category().matches("(?i).*(?:format|type).*")
              ? ForeignKinds.find(choice.item())
              : Optional.empty();
      kind = kind.or(() -> own);
      if (!own.filter(one -> ForeignKinds.saysAll(one, choice.item())).isPresent()) {
        remarks.addNamed(choice.category(), choice.item());
      }
    }
    return kind;
  }

  private Choice choice(Fields object, Node node, String id) {
    Choice known = choices.get(id);
    if (known == null) {
      file.problems()
          .report(
              Trouble.REFERENCE,
              node.offset(),
              object.place().then("categoryItems"),
              Shown.text(id));
      return new Choice("categoryItems", id);
    }
    return known;
  }

  /** Answers with their questions, whether they stand beside them or are looked up. */
  void answers(Fields object, Jottings notes) {
    List<Fields> answers = object.objects("questionAnswers", "answer");
    for (Fields answer : answers) {
      Optional<String> question = answer.line("questionId").map(questions::get);
      if (question.isPresent()) {
        answer.firstLine("answerValue", "answer").ifPresent(t -> notes.addNamed(question.get(), t));
      } else {
        TalkLinks.answer(answer, notes);
      }
    }
  }
}
