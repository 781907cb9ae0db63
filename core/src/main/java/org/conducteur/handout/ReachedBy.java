package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.id.PartyId;
import org.conducteur.people.Contact;
import org.conducteur.people.ContactKind;
import org.conducteur.people.Party;
import org.conducteur.text.Inline;

/** Whom speakers call, as far as the reader may know it. */
final class ReachedBy {
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");

  private final Composing composing;

  ReachedBy(Composing composing) {
    this.composing = composing;
  }

  /** The name, then a line for each way to reach it. */
  ImmutableList<Element> lines() {
    Optional<PartyId> whom = composing.event().whomToCall();
    if (whom.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.add(Paragraph.of(Prose.strong(new PeopleWords(composing).fullName(whom.get()))));
    composing.directory().findParty(whom.get()).map(Party::contacts).stream()
        .flatMap(contacts -> contacts.stream())
        .map(ReachedBy::line)
        .forEach(out::add);
    return out.build();
  }

  private static Paragraph line(Contact contact) {
    ImmutableList<Inline> value = Inline.of(contact.value());
    boolean mail =
        contact.kind() == ContactKind.EMAIL && ADDRESS.matcher(contact.value()).matches();
    return Paragraph.of(
        mail ? ImmutableList.of(new Inline.Link("mailto:" + contact.value(), value)) : value);
  }
}
