package org.conducteur.persistence.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;

/** Who takes part in the entries of a schedule of pretalx or the c3voc. */
final class TalkPeople {
  private static final ImmutableMap<String, Role> ROLES =
      ImmutableMap.of(
          "speaker", Role.SPEAKER,
          "moderator", Role.MODERATOR,
          "host", Role.HOST,
          "mc", Role.MC,
          "crew", Role.CREW);

  private final ForeignCast cast;
  private final TalkTexts texts;
  private final String language;
  private final boolean ownFile;

  TalkPeople(ForeignCast cast, TalkTexts texts, String language, boolean ownFile) {
    this.cast = cast;
    this.texts = texts;
    this.language = language;
    this.ownFile = ownFile;
  }

  ImmutableList<Participation> of(Fields talk, Jottings remarks) {
    List<Participation> all = new ArrayList<>();
    for (String list : List.of("persons", "participants", "speakers")) {
      int index = 0;
      for (Node node : talk.items(list)) {
        Trail place = talk.place().then(list).then(Integer.toString(index++));
        participation(talk, node, place, remarks).ifPresent(all::add);
      }
    }
    return all.stream().distinct().collect(ImmutableList.toImmutableList());
  }

  private Optional<Participation> participation(
      Fields talk, Node node, Trail place, Jottings remarks) {
    if (node instanceof Node.Text text && !text.value().isBlank()) {
      return Optional.of(Participation.builder(named(text.value(), node.offset())).build());
    }
    return Fields.of(talk.file(), "person", node, place)
        .flatMap(person -> person(person).map(who -> participation(person, who, remarks)));
  }

  private Participation participation(Fields fields, PartyId who, Jottings remarks) {
    Optional<String> written = fields.line("role");
    Role role = written.map(Ascii::toLowerCase).map(ROLES::get).orElse(Role.SPEAKER);
    if (written.isPresent() && !ROLES.containsKey(Ascii.toLowerCase(written.get()))) {
      String name = fields.firstLine("public_name", "name").orElse("");
      remarks.add("role", Optional.of(name + ", " + Ascii.toLowerCase(written.get())));
    }
    return Participation.builder(who).role(role).build();
  }

  private PartyId named(String name, int offset) {
    ForeignNames parts = ForeignNames.of(name.strip());
    Person person = Person.builder(PartyId.of("person"), parts.given(), parts.surname()).build();
    return cast.of("name " + name.strip(), Optional.empty(), offset, person);
  }

  /** A person; nothing after reporting that she has no name. */
  Optional<PartyId> person(Fields fields) {
    Optional<String> name = fields.firstLine("public_name", "name", "full_public_name");
    Optional<String> guid = fields.line("guid");
    Optional<String> code = fields.line("code");
    Optional<String> id = fields.line("id");
    if (name.isEmpty() && fields.isAbsent("name") && fields.isAbsent("public_name")) {
      fields.reportMissing("name");
      return Optional.empty();
    }
    String whole = name.orElse("");
    String key =
        guid.map(one -> "guid " + one)
            .or(() -> code.map(one -> "code " + one))
            .or(() -> id.map(one -> "id " + one))
            .orElse("name " + whole);
    return Optional.of(
        cast.of(
            key, wanted(fields, whole, code.or(() -> id)), fields.offset(), said(fields, whole)));
  }

  /** Somebody with the name of another gets the program's own code behind it, which stays. */
  private Optional<String> wanted(Fields fields, String name, Optional<String> code) {
    if (ownFile) {
      return fields.line("slug");
    }
    String slug = ForeignIds.slug(name);
    return slug.isEmpty() || !cast.isTaken(slug)
        ? Optional.empty()
        : code.map(own -> slug + "-" + ForeignIds.slug(own));
  }

  private Person said(Fields fields, String name) {
    Optional<String> surname = ownFile ? fields.line("surname") : Optional.empty();
    ForeignNames parts =
        surname
            .filter(name::endsWith)
            .map(
                end ->
                    new ForeignNames(name.substring(0, name.length() - end.length()).strip(), end))
            .orElseGet(() -> ForeignNames.of(name));
    Jottings notes = new Jottings(language);
    picture(fields, notes);
    notes.add("page", fields.line("url"));
    fields.objects("links", "link").forEach(link -> TalkLinks.add(link, "link", notes));
    fields.objects("answers", "answer").forEach(answer -> TalkLinks.answer(answer, notes));
    Person.Builder person = Person.builder(PartyId.of("person"), parts.given(), parts.surname());
    fields.line("function").ifPresent(person::function);
    return person
        .biography(texts.rich(fields.text("biography").or(() -> fields.text("description"))))
        .notes(notes.text())
        .build();
  }

  private static void picture(Fields fields, Jottings notes) {
    for (String name : List.of("avatar", "avatar_url")) {
      TalkLinks.address(fields, name).ifPresent(url -> notes.addLink("avatar", "", url));
    }
  }
}
