package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.choice;
import static org.conducteur.check.CleanEvent.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.conducteur.country.Point;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;
import org.conducteur.people.Visibility;
import org.conducteur.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentRulesTest {

  private static Event ai() {
    return Trouble.all().stream()
        .filter(trouble -> trouble.code().equals("ai-passage-public"))
        .findFirst()
        .orElseThrow()
        .event();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sessions/panel",
        "/sessions/panel/comparison/passages",
        "/sessions/panel/comparison/passages/0"
      })
  void a_passage_kept_from_the_public_by_anything_around_it_is_no_trouble(String place) {
    Event restricted =
        ai().toBuilder()
            .audiences(ImmutableMap.of(Pointer.parse(place), Visibility.INTERNAL))
            .build();
    assertThat(Codes.of(restricted)).isEmpty();
  }

  @Test
  void the_fix_of_a_public_passage_is_enough() {
    Fix fix = Checker.standard().check(ai()).get(0).fix().orElseThrow();
    Pointer place = Pointer.parse(fix.place().steps().get(1));
    Event mended = ai().toBuilder().audiences(ImmutableMap.of(place, Visibility.INTERNAL)).build();
    assertThat(Codes.of(mended)).isEmpty();
  }

  @Test
  void a_point_below_another_is_found() {
    Event event =
        CleanEvent.answering(
            Point.of("Voici").toBuilder()
                .points(ImmutableList.of(Point.of("Oui ?").toBuilder().unanswered(true).build()))
                .build());
    assertThat(Checker.standard().check(event))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.place().toString()).endsWith("france/points/0/points/0"));
  }

  @Test
  void growth_may_exceed_a_hundred_percent_where_no_whole_is_named() {
    assertThat(Codes.of(FigureTroubles.withFigures(figure("growth", 140).unit("%").build())))
        .isEmpty();
  }

  @Test
  void the_same_count_of_two_wholes_may_differ() {
    assertThat(
            Codes.of(
                FigureTroubles.withFigures(
                    figure("metropole", 13).base("en métropole").build(),
                    figure("overseas", 5).base("en outre-mer").build())))
        .isEmpty();
  }

  @Test
  void a_range_that_goes_up_is_no_trouble() {
    assertThat(
            Codes.of(
                FigureTroubles.withFigures(
                    figure("share", 20).upTo(BigDecimal.valueOf(30)).build())))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nous nous retrouvons, et vous vous asseyez.",
        "L’équipe de Bora Bora.",
        "Il y a très très peu à dire.",
        "La Halle, halle des tisserands.",
        "« Un mot » et “a word”, l’heure d’été.",
        "Voir <https://digital.gouvernement.lu/fr/a.gouvernement%2Bfr%2Bb.html>.",
        "Voir [le plan](plan.pdf), [écrire](mailto:a@metz.fr), [là](https://été.fr/a).",
        "Une note^[Elle se lit.] et une autre[^1].\n\n[^1]: La voici.",
        "À l’est est prévue une scène."
      })
  void good_texts_are_left_alone(String text) {
    assertThat(Codes.of(TextTroubles.saying(text))).isEmpty();
  }

  @Test
  void a_sign_that_asks_for_no_contact_details_keeps_its_promise() {
    assertThat(
            Codes.of(
                FormTroubles.offering(
                    s -> s.sign(RichText.of("Votre avis, sans vos coordonnées.")))))
        .isEmpty();
  }

  @Test
  void a_form_about_few_sessions_need_not_offer_the_others() {
    Event event =
        FormTroubles.asking(
            "Quel atelier ?", Optional.of(false), choice("Réparation", LAB), choice("Rien"));
    assertThat(Codes.of(event)).isEmpty();
  }

  @Test
  void a_form_may_group_sessions_in_one_choice() {
    Event event =
        FormTroubles.asking(
            "Quel moment ?",
            Optional.of(true),
            choice("Le matin", CleanEvent.TALK, PANEL),
            choice("L’atelier", LAB));
    assertThat(Codes.of(event)).isEmpty();
  }
}
