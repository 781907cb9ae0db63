package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.document.Callout;
import org.conducteur.document.CalloutKind;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.Quote;
import org.conducteur.session.Brief;
import org.conducteur.session.Exchange;
import org.conducteur.session.Prompt;
import org.conducteur.session.Request;
import org.conducteur.session.Session;
import org.conducteur.text.Inline;

/** What is said to speakers, asked of them, and kept ready to ask them on stage. */
final class SessionExchanges {
  private final Composing composing;
  private final Words words;
  private final PeopleWords people;
  private final Session session;

  SessionExchanges(Composing composing, Session session) {
    this.composing = composing;
    words = composing.words();
    people = new PeopleWords(composing);
    this.session = session;
  }

  ImmutableList<Element> briefs() {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    for (Brief brief : session.briefs()) {
      String to = brief.to().isEmpty() ? words.text("to.all") : people.names(brief.to());
      out.add(new Quote(Prose.of(brief.text()), Optional.of(words.text("brief.to", "names", to))));
    }
    return out.build();
  }

  ImmutableList<Element> prompts() {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    session.prompts().forEach(prompt -> out.add(prompt(prompt)));
    return out.build();
  }

  Callout prompt(Prompt prompt) {
    ImmutableList.Builder<Element> content = ImmutableList.builder();
    if (!prompt.condition().isEmpty()) {
      content.add(
          Paragraph.of(
              Prose.join(
                  Prose.strong(words.text("prompt.condition")),
                  Prose.join(Inline.of(" "), prompt.condition().inlines()))));
    }
    content.addAll(Prose.of(prompt.text()));
    return new Callout(CalloutKind.PROMPT, title(prompt), content.build());
  }

  private String title(Prompt prompt) {
    String title =
        prompt
            .by()
            .map(id -> words.text("prompt.by", "name", people.name(id)))
            .orElse(words.text("prompt"));
    return prompt.to().isEmpty()
        ? title
        : words.text("prompt.to", "title", title, "names", people.names(prompt.to()));
  }

  Grid requests() {
    Grid grid =
        new Grid()
            .column(words.text("column.request"), 48)
            .column(words.text("column.to"), 26)
            .column(words.text("column.due"), 24)
            .column(words.text("column.state"), 14);
    for (Request request : session.requests()) {
      grid.row(
          what(request),
          SessionPeople.cell(
              request.to().isEmpty() ? words.text("to.all") : people.names(request.to())),
          SessionPeople.cell(request.due().map(composing.times()::deadline).orElse("")),
          SessionPeople.cell(words.of(request.state())));
    }
    return grid;
  }

  ImmutableList<Element> what(Request request) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.addAll(Prose.of(request.what()));
    if (request.draft()) {
      out.add(new Paragraph(ParagraphRole.MUTED, Inline.of(words.text("request.draft"))));
    }
    request
        .by()
        .map(id -> Inline.of(words.text("request.by", "name", people.name(id))))
        .ifPresent(text -> out.add(new Paragraph(ParagraphRole.MUTED, text)));
    return out.build();
  }

  Grid exchanges() {
    Grid grid =
        new Grid()
            .naming(words.text("column.subject"), 36)
            .column(words.text("column.date"), 20)
            .column(words.text("column.with"), 30)
            .column(words.text("column.outcome"), 26);
    for (Exchange exchange : session.exchanges()) {
      grid.row(
          SessionPeople.cell(exchange.subject()),
          SessionPeople.cell(exchange.date().map(composing.times()::date).orElse("")),
          SessionPeople.cell(people.names(exchange.with())),
          Prose.of(exchange.outcome()));
    }
    return grid;
  }
}
