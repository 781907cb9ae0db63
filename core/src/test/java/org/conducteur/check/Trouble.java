package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.event.Event;

/**
 * The clean event with one thing made wrong.
 *
 * @param code the rule that fires
 * @param place where
 * @param fix what it proposes, if it does
 * @param event the event
 */
record Trouble(String code, String place, Optional<String> fix, Event event) {

  static Trouble of(String code, String place, Event event) {
    return new Trouble(code, place, Optional.empty(), event);
  }

  static Trouble of(String code, String place, String fix, Event event) {
    return new Trouble(code, place, Optional.of(fix), event);
  }

  /** What the checker finds in it by the rule. */
  Finding finding() {
    return Checker.standard().check(event).stream()
        .filter(finding -> finding.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** At least one trouble for each rule. */
  static ImmutableList<Trouble> all() {
    return ImmutableList.<Trouble>builder()
        .addAll(TimeTroubles.all())
        .addAll(PlaceTroubles.all())
        .addAll(PeopleTroubles.all())
        .addAll(EquipmentTroubles.all())
        .addAll(ContentTroubles.all())
        .addAll(FigureTroubles.all())
        .addAll(FormTroubles.all())
        .addAll(TextTroubles.all())
        .addAll(WorkTroubles.all())
        .addAll(TranslationTroubles.all())
        .addAll(SilenceTroubles.all())
        .addAll(ProseTroubles.all())
        .addAll(PaceTroubles.all())
        .addAll(ThingTroubles.all())
        .addAll(SpeakerTroubles.all())
        .addAll(AnswerTroubles.all())
        .addAll(CeremonyTroubles.all())
        .build();
  }

  @Override
  public String toString() {
    return code;
  }
}
