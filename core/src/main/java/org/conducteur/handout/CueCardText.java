package org.conducteur.handout;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.Question;
import org.conducteur.country.QuestionKind;
import org.conducteur.document.Element;
import org.conducteur.document.ItemList;
import org.conducteur.document.Paragraph;
import org.conducteur.id.MediaId;
import org.conducteur.id.PartyId;
import org.conducteur.session.ItemKind;
import org.conducteur.session.Media;
import org.conducteur.session.Participation;
import org.conducteur.session.Prompt;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.text.Inline;
import org.conducteur.text.RichText;

/** What is said aloud, started and asked in a turn. */
final class CueCardText {
  private final Composing composing;
  private final Words words;
  private final PeopleWords people;
  private final Turn turn;
  private final Session session;
  private final ImmutableList.Builder<CardPart> parts = ImmutableList.builder();

  CueCardText(Composing composing, Turn turn) {
    this.composing = composing;
    words = composing.words();
    people = new PeopleWords(composing);
    this.turn = turn;
    session = turn.session();
  }

  ImmutableList<CardPart> parts() {
    announced().forEach(part -> add("cue.announce", presented(part)));
    turn.item()
        .flatMap(RunningItem::onBehalfOf)
        .filter(this::isUnsaid)
        .ifPresent(
            id ->
                add(
                    "cue.announce",
                    // With nobody to speak for it, the organisation itself is announced.
                    announced().isEmpty()
                        ? Prose.strong(people.fullName(id))
                        : Inline.of(words.text("cue.behalf", "name", people.fullName(id)))));
    if (turn.isFirst()) {
      String label = words.text(turn.item().isPresent() ? "cue.session" : "cue.subject");
      prose(label, session.summary());
      prose(label, session.contents());
    }
    turn.item().ifPresent(item -> prose(words.text("cue.subject"), item.details()));
    launched().forEach(media -> add("cue.launch", media(media)));
    questions();
    for (Prompt prompt : session.prompts()) {
      if (turnOf(prompt) == turn.index()) {
        parts.add(new CardPart("", new SessionExchanges(composing, session).prompt(prompt)));
      }
    }
    return parts.build();
  }

  private void add(String label, ImmutableList<Inline> content) {
    parts.add(new CardPart(words.text(label), Paragraph.of(content)));
  }

  /** A paragraph stays with the list that it announces. */
  private void prose(String label, RichText text) {
    List<Element> together = new ArrayList<>();
    for (Element element : Prose.of(text)) {
      if (!(element instanceof ItemList) && !together.isEmpty()) {
        parts.add(new CardPart(label, ImmutableList.copyOf(together)));
        together.clear();
      }
      together.add(element);
    }
    if (!together.isEmpty()) {
      parts.add(new CardPart(label, ImmutableList.copyOf(together)));
    }
  }

  /** Those who speak; with the first item also those who lead the session. */
  private ImmutableList<Participation> announced() {
    Set<PartyId> who = new LinkedHashSet<>();
    if (turn.item().isPresent()) {
      who.addAll(turn.item().get().speakers());
    }
    for (Participation part : session.participations()) {
      boolean leads = part.role() == Role.MODERATOR || part.role() == Role.MC;
      if (Subjects.isOnStage(part)
          && (turn.item().isEmpty() || (turn.isFirst() && leads && !speaks(part.who())))) {
        who.add(part.who());
      }
    }
    return who.stream().map(this::participation).collect(ImmutableList.toImmutableList());
  }

  private boolean speaks(PartyId id) {
    return session.runningOrder().stream().anyMatch(item -> item.speakers().contains(id));
  }

  private Participation participation(PartyId id) {
    return session.participations().stream()
        .filter(part -> part.who().equals(id))
        .findFirst()
        .orElseGet(() -> Participation.builder(id).build());
  }

  private ImmutableList<Inline> presented(Participation part) {
    String position = people.position(part);
    String named = words.of(part.role());
    boolean known = part.role() == Role.SPEAKER || position.contains(named);
    String role = known ? "" : " (" + named + ")";
    String after = position.isEmpty() ? role : ", " + position + role;
    return Prose.join(Prose.strong(people.spoken(part.who())), Inline.of(after));
  }

  /** Whether no speaker was presented as speaking for this organisation. */
  private boolean isUnsaid(PartyId organisation) {
    String name = composing.directory().name(organisation);
    return announced().stream().noneMatch(part -> people.position(part).contains(name));
  }

  private List<Media> launched() {
    if (turn.item().isEmpty()) {
      return session.runningOrder().isEmpty() ? session.media() : List.of();
    }
    List<MediaId> wanted = turn.item().get().media();
    return session.media().stream().filter(media -> wanted.contains(media.id())).toList();
  }

  private ImmutableList<Inline> media(Media media) {
    return Prose.join(
        Prose.strong(media.title()),
        Inline.of(" (" + new SessionThings(composing, session).kind(media) + ")"));
  }

  /** The questions of a comparison, with the order in which countries answer. */
  private void questions() {
    if (session.comparison().isEmpty() || turn.index() != turnOfQuestions()) {
      return;
    }
    int number = 0;
    for (Question question : session.comparison().get().questions()) {
      boolean preamble = question.kind() == QuestionKind.PREAMBLE;
      number += preamble ? 0 : 1;
      String name =
          preamble ? words.text("question.preamble") : words.text("question", "number", number);
      ImmutableList.Builder<Element> content = ImmutableList.builder();
      content.addAll(Prose.of(question.text()));
      order(question).ifPresent(text -> content.add(Paragraph.of(text)));
      parts.add(new CardPart(name, content.build()));
    }
  }

  private Optional<String> order(Question question) {
    List<String> said = new ArrayList<>();
    if (!question.answers().isEmpty()) {
      String names =
          question.answers().keySet().stream()
              .map(
                  id ->
                      composing
                          .directory()
                          .findCountry(id)
                          .map(CountryProfile::name)
                          .orElse(id.value()))
              .collect(joining(", "));
      said.add(words.text("cue.order", "countries", names));
    }
    question
        .time()
        .map(composing.times()::duration)
        .ifPresent(time -> said.add(words.text("cue.each", "time", time)));
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" \u00B7 ", said));
  }

  /** Questions belong to the interview if there is one, else to the beginning. */
  private int turnOfQuestions() {
    for (int i = 0; i < turn.moments().size(); i++) {
      if (turn.moments().get(i).item().kind() == ItemKind.INTERVIEW) {
        return i;
      }
    }
    return turn.moments().isEmpty() ? -1 : 0;
  }

  /** A prompt is due when the last of those asked has spoken, else at the end of the session. */
  private int turnOf(Prompt prompt) {
    for (int i = turn.moments().size() - 1; i >= 0; i--) {
      List<PartyId> speakers = turn.moments().get(i).item().speakers();
      if (prompt.to().stream().anyMatch(speakers::contains)) {
        return i;
      }
    }
    return turn.moments().size() - 1;
  }
}
