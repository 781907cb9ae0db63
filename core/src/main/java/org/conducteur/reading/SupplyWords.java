package org.conducteur.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.PartyId;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.naming.KindOfName;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;

/**
 * Sentences among the contents that say who supplies what, what stays in place and who agreed: "Le
 * service du protocole prévoit café + jus d'orange". The sentences stay where they are.
 */
final class SupplyWords {
  private static final Vocabulary WORDS = Vocabulary.of("equipment");
  private static final int LONGEST = 400;
  private static final Pattern SUPPLY =
      Pattern.compile("\\W*(?:le |la |les |l'|the )?(.{3,60}?) " + WORDS.any("SUPPLY") + " (.+)");

  /** Where a list of things ends and its purpose begins. */
  private static final Pattern PURPOSE = Pattern.compile(" (?:pour|for|fur|til|afin) .*");

  private static final Pattern CONTENT = Pattern.compile(" (?:avec|with|mit|med) ");
  private static final Pattern KEPT = WORDS.anywhere("KEPT");
  private static final Pattern AGREED =
      Pattern.compile(
          "\\W*(?:les |le |la |the )?(.{3,60}?) (?:sont |est |are |is )?ok (?:pour|for) .*");

  private static final Pattern HOUSE =
      Pattern.compile(
          " (?:de la |du |des |of the )?(" + Vocabulary.of("people").any("HOUSE") + " .*)$");

  private SupplyWords() {}

  static void read(String sentence, Fiche fiche) {
    if (sentence.length() > LONGEST) {
      return;
    }
    String plain = Plainly.of(sentence);
    Matcher supply = SUPPLY.matcher(plain);
    if (supply.matches()) {
      supplied(sentence, supply, fiche);
    } else if (KEPT.matcher(plain).find()) {
      kept(plain, fiche);
    }
    Matcher agreed = AGREED.matcher(plain);
    if (agreed.matches()) {
      agreed(sentence.substring(agreed.start(1), agreed.end(1)), fiche);
    }
  }

  private static void supplied(String sentence, Matcher supply, Fiche fiche) {
    String who = sentence.substring(supply.start(1), supply.end(1));
    String what = sentence.substring(supply.start(2));
    Matcher purpose = PURPOSE.matcher(Plainly.of(what));
    if (purpose.find()) {
      what = what.substring(0, purpose.start());
    }
    Optional<PartyId> supplier = party(who, fiche);
    for (EquipmentWords thing : EquipmentWords.list(what)) {
      Matcher content = CONTENT.matcher(Plainly.of(thing.name()));
      String name = content.find() ? thing.name().substring(0, content.start()) : thing.name();
      EquipmentNeed.Builder need =
          EquipmentNeed.builder(fiche.sketch().stock().item(name, EquipmentWords.kind(name)))
              .perhaps(thing.perhaps());
      thing.quantity().ifPresent(need::quantity);
      supplier.ifPresent(need::supplier);
      fiche.need(need.build());
    }
  }

  private static Optional<PartyId> party(String who, Fiche fiche) {
    return MentionWords.of(who).map(fiche.sketch().cast()::of);
  }

  /** What stays in place is needed until the next break is over. */
  private static void kept(String plain, Fiche fiche) {
    for (int i = 0; i < fiche.needs().size(); i++) {
      EquipmentNeed need = fiche.needs().get(i);
      if (names(plain, need.item(), fiche)) {
        fiche.keptUntilBreak(need.item());
      }
    }
  }

  private static boolean names(String plain, EquipmentId id, Fiche fiche) {
    return fiche
        .sketch()
        .stock()
        .name(id)
        .filter(name -> plain.contains(Plainly.of(name)))
        .isPresent();
  }

  /** "Médiateurs Ville de Vauban" are those of that town. */
  private static Named housed(String name) {
    Matcher house = HOUSE.matcher(Plainly.of(name));
    return house.find()
        ? new Named(
            name.substring(0, house.start()).strip(),
            Optional.empty(),
            Optional.of(name.substring(house.start(1)).strip()))
        : Named.of(name);
  }

  /** "Les bénévoles OK pour l'accueil": whoever agreed is confirmed. */
  private static void agreed(String who, Fiche fiche) {
    if (KindOfName.isPerson(who) || MentionWords.of(who).isEmpty()) {
      return;
    }
    Mention said = MentionWords.of(who).orElseThrow();
    fiche.take(
        new Mention(
            PartyKind.GROUP,
            housed(said.named().name()),
            said.heads(),
            Optional.of(ParticipationState.CONFIRMED),
            Optional.empty(),
            "",
            said.contacts()),
        Optional.empty(),
        Optional.of(Role.HOST));
  }
}
