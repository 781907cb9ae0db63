package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.text.RichText;

/** The speakers that Sessionize tells of. */
final class SessionizeCast {
  private final ForeignCast cast;
  private final SessionizeWords words;
  private final String language;

  SessionizeCast(ForeignCast cast, SessionizeWords words, String language) {
    this.cast = cast;
    this.words = words;
    this.language = language;
  }

  ImmutableList<Person> people() {
    return cast.people();
  }

  void learn(Fields speaker) {
    speaker.skip("sessions");
    String whole = speaker.firstLine("fullName", "name").orElse("");
    ForeignNames guessed = ForeignNames.of(whole);
    String given = speaker.line("firstName").orElse("");
    String surname = speaker.line("lastName").orElse("");
    boolean told = !(given + surname).isEmpty();
    if (!told && whole.isEmpty()) {
      speaker.reportMissing("fullName");
      return;
    }
    Jottings notes = new Jottings(language);
    TalkLinks.address(speaker, "profilePicture").ifPresent(url -> notes.addLink("avatar", "", url));
    speaker.objects("links", "link").forEach(link -> link(link, notes));
    notes.addIf(speaker.flag("isTopSpeaker"), "top");
    words.choices(speaker, notes);
    words.answers(speaker, notes);
    Person.Builder person =
        Person.builder(
                PartyId.of("person"),
                told ? (surname.isEmpty() ? "" : given) : guessed.given(),
                told ? (surname.isEmpty() ? given : surname) : guessed.surname())
            .biography(RichText.of(speaker.text("bio").map(Markup::plainLines).orElse("")))
            .notes(notes.text());
    speaker.line("tagLine").ifPresent(person::function);
    Optional<String> id = speaker.line("id");
    cast.of(
        id.orElse("name " + whole),
        wanted(given, surname, whole, id),
        speaker.offset(),
        person.build());
  }

  private Optional<String> wanted(String given, String surname, String whole, Optional<String> id) {
    String slug =
        ForeignIds.slug((given + " " + surname).isBlank() ? whole : given + " " + surname);
    return slug.isEmpty() || !cast.isTaken(slug)
        ? Optional.empty()
        : id.map(own -> slug + "-" + ForeignIds.slug(own));
  }

  private static void link(Fields link, Jottings notes) {
    link.skip("linkType");
    TalkLinks.add(link, "link", notes);
  }

  /** Who speaks in a session; an id that nobody has is kept in words. */
  ImmutableList<Participation> of(
      Fields session, Optional<ParticipationState> state, Jottings notes) {
    ImmutableList.Builder<Participation> all = ImmutableList.builder();
    for (Node node : session.items("speakers")) {
      Optional<PartyId> who =
          node instanceof Node.Members ? member(session, node) : referred(session, node, notes);
      who.ifPresent(
          party -> {
            Participation.Builder part = Participation.builder(party);
            state.ifPresent(part::state);
            all.add(part.build());
          });
    }
    return all.build().stream().distinct().collect(ImmutableList.toImmutableList());
  }

  private Optional<PartyId> member(Fields session, Node node) {
    return Fields.of(session.file(), "speaker", node, session.place().then("speakers"))
        .flatMap(
            speaker -> {
              Optional<String> id = speaker.line("id");
              String key = id.orElse("name " + speaker.firstLine("fullName", "name").orElse(""));
              if (cast.find(key).isEmpty()) {
                learn(speaker);
              } else {
                speaker.skip("name", "fullName", "firstName", "lastName");
              }
              return cast.find(key);
            });
  }

  private Optional<PartyId> referred(Fields session, Node node, Jottings notes) {
    Optional<String> id = session.scalar("speakers", node);
    Optional<PartyId> who = id.flatMap(cast::find);
    if (id.isPresent() && who.isEmpty()) {
      notes.add("speaker", id);
      session
          .file()
          .problems()
          .report(
              Trouble.REFERENCE,
              node.offset(),
              session.place().then("speakers"),
              Shown.text(id.get()));
    }
    return who;
  }
}
