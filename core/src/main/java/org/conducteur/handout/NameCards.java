package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.conducteur.document.Card;
import org.conducteur.document.CardFormat;
import org.conducteur.document.Cards;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.people.Group;
import org.conducteur.people.Party;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Session;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;

/** Names to put on tables and to wear. */
final class NameCards {
  private static final int TYPE = 11;
  private static final int MARGIN = 10;

  /** A larger group gets no more badges than this. */
  private static final int LARGEST_GROUP = 200;

  private final Composing composing;
  private final PeopleWords people;

  /** What each person and group takes part in, in the order of the sessions. */
  private final SetMultimap<PartyId, Participation> parts = LinkedHashMultimap.create();

  private NameCards(Composing composing, Predicate<Participation> counts) {
    this.composing = composing;
    people = new PeopleWords(composing);
    for (Session session : composing.event().sessions()) {
      session.participations().stream().filter(counts).forEach(p -> parts.put(p.who(), p));
    }
  }

  /** A plate for everybody on a stage. */
  static Draft plates(Composing composing) {
    NameCards cards = new NameCards(composing, Subjects::isOnStage);
    return cards.draft("handout.name-plates", CardFormat.FOLDED_PLATE, true, cards.persons());
  }

  /** A badge for everybody who takes part, and for each member of a group. */
  static Draft badges(Composing composing) {
    NameCards cards = new NameCards(composing, NameCards::isThere);
    ImmutableList<Card> all =
        ImmutableList.<Card>builder().addAll(cards.persons()).addAll(cards.groups()).build();
    return cards.draft("handout.badges", CardFormat.BADGE, false, all);
  }

  /** Everybody with a badge: people, then groups. */
  static ImmutableList<Subject> wearers(Event event) {
    ImmutableSet<PartyId> there =
        event.sessions().stream()
            .flatMap(session -> session.participations().stream())
            .filter(NameCards::isThere)
            .map(Participation::who)
            .collect(ImmutableSet.toImmutableSet());
    return Stream.concat(event.people().stream(), event.groups().stream())
        .filter(party -> there.contains(party.id()))
        .map(party -> new Subject(party.id().value(), party.displayName()))
        .distinct()
        .collect(toImmutableList());
  }

  private static boolean isThere(Participation part) {
    return !part.state().equals(Optional.of(ParticipationState.DECLINED));
  }

  private Draft draft(
      String name, CardFormat format, boolean landscape, ImmutableList<Card> cards) {
    return Draft.plain(
            composing.words().text(name),
            cards.isEmpty() ? ImmutableList.of() : ImmutableList.of(new Cards(format, cards)))
        .opening(Draft.Opening.BARE)
        .on(new PageMaster(PaperSize.A4, landscape, TYPE, MARGIN));
  }

  private ImmutableList<Card> persons() {
    return composing.event().people().stream()
        .map(Party::id)
        .distinct()
        .filter(id -> parts.containsKey(id) && composing.wants(id.value()))
        .map(id -> card(composing.directory().name(id), id))
        .collect(toImmutableList());
  }

  private ImmutableList<Card> groups() {
    ImmutableList.Builder<Card> out = ImmutableList.builder();
    for (Group group : composing.event().groups()) {
      if (parts.containsKey(group.id()) && composing.wants(group.id().value())) {
        int count = Math.max(1, Math.min(LARGEST_GROUP, group.headCount().orElse(1)));
        out.addAll(Collections.nCopies(count, card(group.name(), group.id())));
      }
    }
    return out.build();
  }

  /** What somebody is in her first session, since a plate stays on the table for all of them. */
  private Card card(String name, PartyId id) {
    return new Card(name, people.officeLines(parts.get(id).iterator().next()));
  }
}
