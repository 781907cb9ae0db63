package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoodTextsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "À l’école, l’État : oui ! Une question ? Venez ; on répare.",
        "À 10h15 : accueil (puis atelier). « Une pause ? », dit-on.",
        "La version 2.0, sur metz.fr ou <https://metz.fr/a?b=c>, de 8:30 à 9:00 le lundi.",
        "Les habitant.e.s, les élu·e·s et les agent(e)s.",
        "Rendez-vous jeudi 12 octobre, puis le vendredi 13 octobre 2023.",
        "L’an dernier, le vendredi 12 octobre, tout a commencé.",
        "De 10h15 à 11h le démontage, de 11h à 12h le remontage.",
        "Le gardien ferme à 23h ; début du ménage à 13h.",
        "a) démonter ; b) remonter (ou presque :-)",
        "Chloé OLSEN, CHLOÉ OLSEN ou Chloé Olsen, de la ville de Metz.",
        "VILLE DE METZ : la Ville de Metz invite.",
        "Un « hackathon », un [drive in](lang:en) et le logiciel `ls , a:b`.",
        "Au moins 1 000 personnes, 3,5 % de plus, p. 3, etc.",
        "Une *École*, des **Équipes** et le SERVICE ÉTÉ.",
        "A. Durand et Cie, le plan A la veille, l’option A.",
        "Sans vidéo : on ne projette pas de film.",
        "La Halle, halle des tisserands.",
        "Il y a très très peu à dire.",
        "« Un mot » et “a word”, l’heure d’été.",
        "Voir <https://digital.gouvernement.lu/fr/a.gouvernement%2Bfr%2Bb.html>.",
        "Voir [le plan](plan.pdf) et [là](https://été.fr/a).",
        "Une note^[Elle se lit.] et une autre.",
        "À l’est est prévue une scène."
      })
  void a_text_that_is_right_is_left_alone(String text) {
    assertThat(Codes.of(TextTroubles.saying(text))).isEmpty();
  }

  @Test
  void a_slip_that_comes_back_is_one_finding() {
    assertThat(Checker.standard().check(TextTroubles.saying("Venez! Vite! Etat, puis Etat.")))
        .satisfiesExactly(
            spelt ->
                assertThat(spelt.evidence())
                    .containsEntry("wrong", "Etat")
                    .containsEntry("count", "2"),
            spaced ->
                assertThat(spaced.evidence())
                    .containsEntry("sign", "!")
                    .containsEntry("count", "2"));
  }

  @Test
  void what_stands_between_marks_is_put_right_in_its_markdown() {
    assertThat(Checker.standard().check(TextTroubles.saying("On **répare**: _venez_!")))
        .extracting(finding -> finding.fix().map(Fix::value).orElse("none"))
        .containsOnly("On **répare** : _venez_ !");
  }

  @Test
  void words_in_two_languages_are_told_apart_by_their_small_words() {
    assertThat(
            List.of("Le bar est dans la cour.", "The bar is in the yard.", "Der Hof und die Bar."))
        .extracting(text -> Tongue.of(text).orElse(""))
        .containsExactly("fr", "en", "de");
    assertThat(Tongue.of("Bar, 2023")).isEmpty();
  }
}
