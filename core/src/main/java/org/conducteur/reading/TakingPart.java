package org.conducteur.reading;

import java.util.List;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;

/** Adds whom lines name to those who take part in a session. */
final class TakingPart {
  private final Fiche fiche;
  private final Cast cast;

  TakingPart(Fiche fiche) {
    this.fiche = fiche;
    cast = fiche.sketch().cast();
  }

  PartyId take(Mention mention, Optional<String> country, Optional<Role> role) {
    PartyId who = party(mention);
    List<Participation> all = fiche.participations();
    int known = index(who);
    Participation.Builder part =
        known < 0 ? Participation.builder(who) : all.get(known).toBuilder();
    role.or(() -> known < 0 ? ofGroup(mention) : Optional.empty()).ifPresent(part::role);
    mention.state().ifPresent(part::state);
    country.map(fiche.sketch().atlas()::country).ifPresent(part::country);
    mention.onBehalf().map(cast::organisation).ifPresent(part::onBehalfOf);
    function(mention).ifPresent(part::function);
    if (!mention.mission().isEmpty()) {
      part.mission(fiche.rich(StyledText.of(mention.mission())));
    }
    if (known < 0) {
      all.add(part.build());
    } else {
      all.set(known, part.build());
    }
    return who;
  }

  private static Optional<Role> ofGroup(Mention mention) {
    return mention.kind() == PartyKind.GROUP
        ? Roles.ofGroup(mention.named().name())
        : Optional.empty();
  }

  private int index(PartyId who) {
    List<Participation> all = fiche.participations();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).who().equals(who)) {
        return i;
      }
    }
    return -1;
  }

  private PartyId party(Mention mention) {
    PartyId id = known(mention).orElseGet(() -> cast.of(mention));
    cast.contacts(id, mention.contacts());
    return id;
  }

  /** A surname alone may be that of somebody who was named before. */
  private Optional<PartyId> known(Mention mention) {
    String name = mention.named().name();
    return mention.kind() != PartyKind.GROUP
            || mention.heads().isPresent()
            || name.indexOf(' ') >= 0
        ? Optional.empty()
        : cast.findPerson(name).map(Person::id).or(() -> cast.findOrganisation(name));
  }

  /** What is said here of a person and was said otherwise before is for this session only. */
  private Optional<String> function(Mention mention) {
    if (mention.kind() != PartyKind.PERSON) {
      return Optional.empty();
    }
    Optional<String> usual = cast.person(mention.named()).function();
    return mention.named().function().filter(function -> !usual.equals(Optional.of(function)));
  }
}
