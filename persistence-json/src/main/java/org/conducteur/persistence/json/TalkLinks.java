package org.conducteur.persistence.json;

import java.util.Optional;

/** Links, attachments and answers, which an event keeps in words. */
final class TalkLinks {
  private TalkLinks() {}

  /** An address, alone or as the {@code url} of an object. */
  static Optional<String> address(Fields fields, String name) {
    Optional<Node> node = fields.find(name);
    return node.isPresent() && node.get() instanceof Node.Members
        ? fields.object(name, name).flatMap(picture -> picture.line("url"))
        : fields.line(name);
  }

  static void add(Fields link, String label, Jottings jottings) {
    Optional<String> url = link.line("url");
    Optional<String> title = link.firstLine("title", "name", "service", "type", "linkType");
    if (url.isPresent()) {
      jottings.addLink(label, title.orElse(""), url.get());
    } else {
      jottings.add(label, title);
    }
  }

  /** An answer of a form, under its question. */
  static void answer(Fields answer, Jottings jottings) {
    Optional<Node> asked = answer.find("question");
    Optional<String> question =
        asked.isPresent() && asked.get() instanceof Node.Members
            ? answer.object("question", "question").flatMap(one -> one.text("question"))
            : answer.line("question");
    Optional<String> given = answer.firstLine("answer", "answerValue");
    answer.skip("id", "questionId", "questionType", "sort");
    given.ifPresent(
        text -> jottings.addNamed(question.orElseGet(() -> jottings.word("answer")), text));
    answer.line("answerExtra").ifPresent(text -> jottings.addNamed(jottings.word("answer"), text));
  }
}
