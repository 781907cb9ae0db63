package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.conducteur.check.SourcePlace;
import org.conducteur.event.Event;
import org.conducteur.people.Person;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.junit.jupiter.api.Test;

/** Tables that people draw by hand are read by the names of their columns. */
class PartTablesTest {
  private static final SourcePlace PLACE = new SourcePlace.InDocument("f.docx", 1, "");

  @Test
  void participants_are_found_whatever_the_order_of_the_columns() {
    Event event =
        read(
            paragraph("Participants"),
            table(
                List.of("Rôle", "Fonction", "Nom"),
                List.of("Animation", "Adjointe au maire", "Ada EXEMPLE"),
                List.of("", "Directeur", "Jean FICTION")));

    assertThat(event.people())
        .extracting(Person::displayName, person -> person.function().orElse(""))
        .containsExactly(
            tuple("Ada EXEMPLE", "Adjointe au maire"), tuple("Jean FICTION", "Directeur"));
    assertThat(only(event).participations().get(0).role()).isEqualTo(Role.MODERATOR);
  }

  @Test
  void german_and_danish_headers_are_known_too() {
    assertThat(
            read(
                    paragraph("Teilnehmende"),
                    table(List.of("Funktion", "Name"), List.of("Leiterin", "Eva BEISPIEL")))
                .people())
        .extracting(Person::surname)
        .containsExactly("Beispiel");
    assertThat(
            read(
                    paragraph("Deltagere"),
                    table(List.of("Navn", "Organisation"), List.of("Ole EKSEMPEL", "Kommunen")))
                .people())
        .extracting(Person::surname)
        .containsExactly("Eksempel");
  }

  @Test
  void what_a_column_of_an_unknown_name_says_is_kept() {
    Event event =
        read(
            paragraph("Participants"),
            table(
                List.of("Nom", "Fonction", "Régime"),
                List.of("Ada EXEMPLE", "Maire", "sans gluten")));

    assertThat(only(event).remarks().plain()).contains("sans gluten").contains("Régime");
  }

  @Test
  void a_running_order_has_lengths_and_speakers() {
    Event event =
        read(
            paragraph("Déroulé"),
            table(
                List.of("Durée", "Intervenant", "Séquence"),
                List.of("5 min", "Ada EXEMPLE", "Mot d’accueil")));

    RunningItem item = only(event).runningOrder().get(0);
    assertThat(item.title()).isEqualTo("Mot d’accueil");
    assertThat(item.length()).contains(Duration.ofMinutes(5));
    assertThat(item.speakers()).hasSize(1);
  }

  private static Session only(Event event) {
    assertThat(event.sessions()).hasSize(1);
    return event.sessions().get(0);
  }

  private static Event read(SourceBlock... blocks) {
    ImmutableList<SourceBlock> all =
        ImmutableList.<SourceBlock>builder()
            .add(new SourceBlock.Heading(1, StyledText.of("Ouverture"), PLACE))
            .add(paragraph("Horaire : 9h00 - 10h00"))
            .add(blocks)
            .build();
    return Interpreter.standard()
        .interpret(new SourceDocument("f.docx", all, ImmutableList.of()))
        .event();
  }

  private static SourceBlock paragraph(String words) {
    return new SourceBlock.Paragraph("", StyledText.of(words), PLACE);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static SourceBlock table(List<String>... rows) {
    return new SourceBlock.Table(
        Stream.of(rows).map(PartTablesTest::row).collect(ImmutableList.toImmutableList()),
        0,
        PLACE);
  }

  private static ImmutableList<ImmutableList<SourceBlock>> row(List<String> cells) {
    return cells.stream()
        .map(
            words ->
                words.isEmpty()
                    ? ImmutableList.<SourceBlock>of()
                    : ImmutableList.of(paragraph(words)))
        .collect(ImmutableList.toImmutableList());
  }
}
