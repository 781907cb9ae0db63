package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import org.conducteur.document.Document;
import org.conducteur.document.Table;
import org.conducteur.event.Event;
import org.conducteur.people.Group;
import org.conducteur.people.PrivacyNotice;
import org.conducteur.text.RichText;
import org.junit.jupiter.api.Test;

class SignInTest {
  private static final Event EVENT =
      CrewEvent.EVENT.toBuilder().arrivalLead(Duration.ofMinutes(45)).build();

  private static Cells cells(Event event) {
    return new Cells(Shown.all(Shown.document("sign-in", event), Table.class).get(0));
  }

  @Test
  void those_who_are_expected_stand_by_surname_without_those_who_declined() {
    assertThat(cells(EVENT).column("Nom"))
        .startsWith("ÉCLAIR Bob", "EXEMPLE Ada")
        .noneMatch(name -> name.contains("ABSENTE"));
    assertThat(cells(EVENT).at("EXEMPLE", "Fonction")).isEqualTo("Présidente");
    assertThat(cells(EVENT).at("ÉCLAIR", "Rôle")).isEqualTo("intervention, accueil");
    assertThat(cells(EVENT).at("EXEMPLE", "Arrivée")).isEqualTo("8 h 15");
  }

  @Test
  void a_group_has_a_line_for_each_of_its_people_up_to_a_limit() {
    List<String> names = cells(EVENT).column("Nom");
    int group = names.indexOf("Bénévoles (3) · technique et organisation · 9 h 00");
    assertThat(names.subList(group + 1, group + 5))
        .containsExactly("", "", "", "Autres personnes présentes");
    Event crowd =
        EVENT.toBuilder()
            .groups(
                ImmutableList.of(
                    Group.builder(CrewEvent.HELPERS, "Foule").headCount(1_000_000).build()))
            .build();
    assertThat(cells(crowd).table().rows()).hasSizeLessThan(100);
  }

  @Test
  void there_is_room_to_sign_for_them_and_for_others() {
    Table table = cells(EVENT).table();
    assertThat(table.header()).endsWith("Signature");
    assertThat(cells(EVENT).row("EXEMPLE").minHeight()).isEqualTo(12);
    assertThat(table.rows().get(table.rows().size() - 1).minHeight()).isEqualTo(12);
  }

  @Test
  void the_notice_names_the_organiser_and_marks_what_nobody_said() {
    assertThat(Shown.text("sign-in", EVENT))
        .contains("Ville de Rivombre")
        .contains("[durée de conservation : à compléter]")
        .contains("Vous pouvez demander l’accès à vos données");
  }

  @Test
  void the_notice_of_the_event_stands_instead_of_the_gaps() {
    Event told =
        EVENT.toBuilder()
            .privacy(PrivacyNotice.builder().retention(RichText.of("Trois mois.")).build())
            .build();
    assertThat(Shown.text("sign-in", told))
        .contains("Trois mois.")
        .doesNotContain("durée de conservation :")
        .contains("[base légale du traitement : à compléter]");
  }

  @Test
  void a_day_on_which_nobody_is_expected_yet_has_empty_lines() {
    Document document = Shown.document("sign-in", CrewEvent.with(CrewEvent.PAUSE).build());
    assertThat(Shown.headings(document).get(0))
        .isEqualTo("Feuille d’émargement – samedi 30 mai 2026");
    assertThat(Shown.all(document, Table.class).get(0).rows()).hasSize(16);
  }
}
