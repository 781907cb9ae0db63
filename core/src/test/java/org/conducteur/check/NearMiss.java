package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.conducteur.event.Event;

/**
 * An event that has what a rule looks at and is just on the right side, with the same event one
 * step further, in which the rule fires: the step is all that the rule may judge by.
 *
 * @param code the rule that has to keep silent
 * @param why why it has to
 * @param event what is right
 * @param over one step further
 * @param others the rules that find something else in what is right, usually none
 */
record NearMiss(String code, String why, Event event, Event over, ImmutableSet<String> others) {

  static NearMiss of(String code, String why, Event event, Event over) {
    return new NearMiss(code, why, event, over, ImmutableSet.of());
  }

  /** A value that is just right and one that is not, in an event made from either. */
  static <T> NearMiss of(
      String code, String why, Function<? super T, Event> event, T right, T wrong) {
    return of(code, why, event.apply(right), event.apply(wrong));
  }

  /** The same where other rules cannot but find something. */
  NearMiss beside(String... codes) {
    return new NearMiss(code, why, event, over, ImmutableSet.copyOf(codes));
  }

  /** At least one near miss for each rule. */
  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(DayNearMisses.all())
        .addAll(TimeNearMisses.all())
        .addAll(PaceNearMisses.all())
        .addAll(RoomNearMisses.all())
        .addAll(AccessNearMisses.all())
        .addAll(PeopleNearMisses.all())
        .addAll(SpeakerNearMisses.all())
        .addAll(NameNearMisses.all())
        .addAll(EquipmentNearMisses.all())
        .addAll(MediaNearMisses.all())
        .addAll(WorkNearMisses.all())
        .addAll(AnswerNearMisses.all())
        .addAll(FigureNearMisses.all())
        .addAll(FormNearMisses.all())
        .addAll(ValueNearMisses.all())
        .addAll(ProseNearMisses.all())
        .addAll(CeremonyNearMisses.all())
        .build();
  }

  @Override
  public String toString() {
    return code + ": " + why;
  }
}
