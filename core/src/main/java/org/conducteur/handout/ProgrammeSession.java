package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.text.Inline;

/** What the public reads of a session. */
final class ProgrammeSession {
  private final Words words;
  private final PeopleWords people;
  private final Session session;

  ProgrammeSession(Composing composing, Session session) {
    words = composing.words();
    people = new PeopleWords(composing);
    this.session = session;
  }

  /** In a table: who speaks in running text, as small as secondary text is. */
  ImmutableList<Element> brief() {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.add(Paragraph.of(Prose.strong(session.title())));
    out.addAll(Prose.of(session.summary()));
    care().ifPresent(line -> out.add(new Paragraph(ParagraphRole.MUTED, line)));
    ImmutableList.Builder<Inline> speakers = ImmutableList.builder();
    boolean first = true;
    for (Participation part : session.participations()) {
      if (isPublic(part)) {
        speakers.add(new Inline.Text(first ? "" : " \u00B7 ")).addAll(speaker(part));
        first = false;
      }
    }
    if (!first) {
      out.add(new Paragraph(ParagraphRole.MUTED, speakers.build()));
    }
    return out.build();
  }

  /** Below its heading: nothing is small, and everybody has a line. */
  ImmutableList<Element> full() {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.addAll(Prose.of(session.summary()));
    care().ifPresent(line -> out.add(Paragraph.of(line)));
    session.participations().stream()
        .filter(ProgrammeSession::isPublic)
        .forEach(part -> out.add(Paragraph.of(speaker(part))));
    return out.build();
  }

  private static boolean isPublic(Participation part) {
    return part.role() != Role.CREW && part.role() != Role.HOST;
  }

  /** The language, and what is done so that more people can take part. */
  private Optional<ImmutableList<Inline>> care() {
    ImmutableList<Inline> provisions = new ProvisionLines(words).line(session.provisions());
    String language =
        session
            .language()
            .map(tag -> words.text("session.language", "language", words.language(tag)))
            .orElse("");
    if (language.isEmpty()) {
      return provisions.isEmpty() ? Optional.empty() : Optional.of(provisions);
    }
    return Optional.of(
        provisions.isEmpty()
            ? Inline.of(language)
            : Prose.join(Inline.of(language + " \u00B7 "), provisions));
  }

  /** Whether the function says the role already, such as that of a master of ceremonies. */
  private boolean says(String position, String role) {
    return position.toLowerCase(words.language()).contains(role.toLowerCase(words.language()));
  }

  private ImmutableList<Inline> speaker(Participation part) {
    String position = people.position(part);
    String told = position.isEmpty() ? "" : ", " + position;
    String role =
        part.role() == Role.SPEAKER || says(position, words.of(part.role()))
            ? ""
            : " " + words.text("in.brackets", "text", words.of(part.role()));
    return Prose.join(Prose.strong(people.name(part.who())), Inline.of(told + role));
  }
}
