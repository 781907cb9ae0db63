package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.HOSTS;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.MICROPHONE;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.session;
import static org.conducteur.check.CleanEvent.speaker;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.session.Provision;
import org.conducteur.session.ProvisionKind;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.text.RichText;
import org.junit.jupiter.api.Test;

/** Where rules keep silent. */
class OtherRulesTest {
  @Test
  void what_the_session_asks_for_may_stand_on_its_stage() {
    assertThat(Codes.of(ThingTroubles.onStage("Micro", 1))).isEmpty();
    assertThat(Codes.of(ThingTroubles.onStage("chaises", 12))).isEmpty();
  }

  @Test
  void equipment_that_an_earlier_session_leaves_in_the_room_is_there() {
    EquipmentNeed kept =
        EquipmentNeed.builder(MICROPHONE).quantity(3).until(SessionId.of(PANEL)).build();
    assertThat(Codes.of(CleanEvent.with(TALK, s -> s.needs(ImmutableList.of(kept))))).isEmpty();
  }

  @Test
  void an_average_that_is_rounded_is_right() {
    assertThat(Codes.of(AnswerTroubles.averaging(67_750_000, 1900))).isEmpty();
  }

  @Test
  void a_share_that_is_rounded_is_right() {
    assertThat(Codes.of(AnswerTroubles.sharing(40, 41))).isEmpty();
    assertThat(Codes.of(AnswerTroubles.sharing(49, 50))).isEmpty();
  }

  @Test
  void a_point_may_count_other_things_than_its_figure() {
    assertThat(Codes.of(AnswerTroubles.pointing("Depuis 2019, 30 projets dans 12 villes.")))
        .isEmpty();
    assertThat(Codes.of(AnswerTroubles.pointing("Des projets dans 12 villes."))).isEmpty();
  }

  @Test
  void whoever_plans_no_pause_leaves_no_gap() {
    var event = CleanEvent.and(session("late", "14:00-15:00").build());
    var without =
        event.toBuilder()
            .sessions(event.sessions().stream().filter(s -> !s.kind().isBreak()).toList())
            .build();
    assertThat(Codes.of(without)).doesNotContain("gap-in-day");
  }

  @Test
  void an_evening_is_no_gap_and_neither_is_setting_up() {
    assertThat(Codes.of(CleanEvent.and(session("late", "19:00-20:00").build()))).isEmpty();
    assertThat(
            Codes.of(
                CleanEvent.and(
                    session("late", "12:30-13:00").changeover(Duration.ofMinutes(30)).build())))
        .isEmpty();
  }

  @Test
  void items_without_a_length_share_what_is_left() {
    assertThat(
            Codes.of(
                CleanEvent.with(
                    LAB,
                    s ->
                        s.runningOrder(
                            ImmutableList.of(
                                RunningItem.builder("Un").length(Duration.ofMinutes(60)).build(),
                                RunningItem.builder("Deux").build())))))
        .isEmpty();
  }

  @Test
  void an_interpreter_serves_speakers_and_audience() {
    Provision interpreting =
        new Provision(ProvisionKind.INTERPRETING, Optional.of("fr"), RichText.EMPTY);
    assertThat(
            Codes.of(
                CleanEvent.with(
                    TALK, s -> s.language("en").provisions(ImmutableList.of(interpreting)))))
        .isEmpty();
    var danish = CleanEvent.with(BRUNO, p -> p.languages(ImmutableList.of("da")));
    var interpreted =
        danish.toBuilder()
            .sessions(
                danish.sessions().stream()
                    .map(s -> s.toBuilder().provisions(ImmutableList.of(interpreting)).build())
                    .toList())
            .build();
    assertThat(Codes.of(interpreted)).isEmpty();
  }

  @Test
  void hosts_may_divide_and_need_no_names() {
    assertThat(
            Codes.of(
                CleanEvent.with(
                    LAB,
                    s ->
                        s.participations(
                            ImmutableList.of(speaker(CHLOE), CleanEvent.part(HOSTS, Role.HOST))))))
        .isEmpty();
  }

  @Test
  void a_hall_in_which_all_can_hear_and_sit_is_right() {
    assertThat(Codes.of(SpeakerTroubles.hall("8 places pour fauteuils roulants ; LSF."))).isEmpty();
  }

  @Test
  void nobody_has_to_say_much_where_nothing_is_known() {
    assertThat(Codes.of(SpeakerTroubles.hall(""))).containsExactly("room-without-accessibility");
  }
}
