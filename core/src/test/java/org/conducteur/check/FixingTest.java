package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.speaker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.Optional;
import org.conducteur.check.Correcting.Corrected;
import org.conducteur.country.Point;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.event.Silence;
import org.conducteur.id.Pointer;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixingTest {
  private static Collection<Trouble> fixable() {
    return Trouble.all().stream().filter(trouble -> trouble.fix().isPresent()).toList();
  }

  private static Fixed fixed(Event event) {
    return Fixing.of(event, finding -> true);
  }

  private static Session lab(Event event) {
    return event.sessions().stream()
        .filter(s -> s.id().value().equals(LAB))
        .findFirst()
        .orElseThrow();
  }

  /** What was true before, and could not be told for the fault. */
  private static final ImmutableSetMultimap<String, String> HIDDEN =
      ImmutableSetMultimap.of(
          "name-misspelt", "named-but-not-participant",
          "ai-passage-mislabelled", "ai-passage-public",
          "ai-passage-mislabelled", "ai-passage-without-prompt");

  @ParameterizedTest
  @MethodSource("fixable")
  void a_fix_takes_its_finding_away_and_brings_no_other(Trouble trouble) {
    ImmutableList<String> before = Codes.of(trouble.event());
    Fixed fixed = Fixing.of(trouble.event(), finding -> finding.code().equals(trouble.code()));
    assertThat(fixed.left()).isEmpty();
    assertThat(fixed.applied()).extracting(Finding::code).contains(trouble.code());
    ImmutableSet<String> hidden = HIDDEN.get(trouble.code());
    assertThat(Codes.of(fixed.event()).stream().filter(code -> !hidden.contains(code)))
        .doesNotContain(trouble.code())
        .isSubsetOf(before)
        .hasSizeLessThan(before.size());
  }

  @Test
  void what_is_well_stays_the_same_event() {
    Event event = CleanEvent.event();
    assertThat(fixed(event)).isEqualTo(new Fixed(event, ImmutableList.of(), ImmutableList.of()));
  }

  @Test
  void two_slips_in_one_text_are_both_mended() {
    Fixed fixed = fixed(TextTroubles.saying("On va va dans dans la rue, [là](www.metz.fr)."));
    assertThat(lab(fixed.event()).summary().markdown())
        .isEqualTo("On va dans la rue, [là](https://www.metz.fr).");
    assertThat(fixed.applied())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("word-twice", "word-twice", "link-broken");
  }

  @Test
  void all_repetitions_but_the_first_go_whatever_stands_between() {
    Event event =
        CleanEvent.answering(
            Point.of("Un plan national existe."),
            Point.of("Un plan national existe."),
            Point.of("Une agence le met en œuvre."),
            Point.of("un plan national existe"),
            Point.of("Une agence le met en œuvre !"));
    Fixed fixed = fixed(event);
    assertThat(fixed.applied()).hasSize(3);
    assertThat(fixed.left()).isEmpty();
    assertThat(fixed.event())
        .isEqualTo(
            CleanEvent.answering(
                Point.of("Un plan national existe."), Point.of("Une agence le met en œuvre.")));
  }

  @Test
  void only_what_is_wanted_is_fixed() {
    Event event = TextTroubles.saying("On va va là, [là](www.metz.fr).");
    Fixed fixed = Fixing.of(event, finding -> finding.code().equals("link-broken"));
    assertThat(lab(fixed.event()).summary().markdown())
        .isEqualTo("On va va là, [là](https://www.metz.fr).");
  }

  @Test
  void what_is_silenced_is_not_fixed() {
    Event event = TextTroubles.saying("On va va là.");
    Silence silence =
        new Silence("word-twice", Pointer.of("sessions", LAB), why("C’est un refrain."));
    Event silenced = event.toBuilder().silences(ImmutableList.of(silence)).build();
    assertThat(fixed(silenced).event()).isEqualTo(silenced);
  }

  private static Optional<String> why(String reason) {
    return Optional.of(reason);
  }

  @Test
  void the_rules_of_a_change_are_told() {
    Event event =
        CleanEvent.with(
            LAB, s -> s.participations(ImmutableList.of(speaker(CHLOE), speaker(CHLOE))));
    Fixed fixed = fixed(event);
    assertThat(fixed.rules(Pointer.parse("/sessions/lab/participations/1")))
        .containsExactly("participant-twice");
    assertThat(fixed.rules(Pointer.of("sessions", TALK, "participations"))).isEmpty();
  }

  @Test
  void any_event_whatsoever_can_be_fixed_and_gets_no_new_error() {
    EventGenerator some = EventGenerator.of(11);
    for (int i = 0; i < 15; i++) {
      Event event = some.next();
      Fixed fixed = fixed(event);
      assertThat(errors(fixed.event())).isLessThanOrEqualTo(errors(event));
      assertThat(fixed(fixed.event()).applied()).isEmpty();
    }
  }

  private static long errors(Event event) {
    return Checker.standard().check(event).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .count();
  }

  @Test
  void a_fix_that_fits_nowhere_changes_nothing() {
    Event event = TextTroubles.saying("Un texte.");
    for (Fix fix :
        ImmutableList.of(
            new Fix(Pointer.parse("/sessions/nowhere/title"), "x"),
            new Fix(Pointer.parse("/sessions/lab/seating/seats"), "douze"),
            new Fix(Pointer.parse("/sessions/lab/room/deeper"), "x"),
            new Fix(Pointer.parse("/sessions/lab/participations"), "x"),
            Fix.remove(Pointer.parse("/title")),
            Fix.remove(Pointer.ROOT),
            Fix.add(Pointer.parse("/sessions/lab/title"), speaker(CHLOE), "Chloé"),
            Fix.add(Pointer.parse("/sessions"), speaker(CHLOE), "Chloé"))) {
      assertThat(Correcting.of(event, ImmutableList.of(fix)))
          .as("%s", fix)
          .isEqualTo(new Corrected(event, ImmutableSet.of()));
    }
  }

  @Test
  void texts_are_set_with_their_markup() {
    Event event = TextTroubles.saying("Un texte.");
    Fix fix = new Fix(Pointer.parse("/sessions/lab/summary"), "Un *autre*.");
    assertThat(lab(Correcting.of(event, ImmutableList.of(fix)).event()).summary())
        .isEqualTo(RichText.of("Un *autre*."));
  }
}
