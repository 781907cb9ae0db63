package org.conducteur.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conducteur.check.Finding;
import org.conducteur.event.Event;
import org.conducteur.logistics.Room;
import org.conducteur.manuscript.MarkdownReader;
import org.conducteur.manuscript.PlainTextReader;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.port.DocumentReader;
import org.conducteur.session.Session;
import org.junit.jupiter.api.Test;

class ProgrammeTest {
  private static Interpretation read(DocumentReader reader, String text) {
    SourceDocument document =
        reader.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "programme");
    Interpretation read = Interpreter.standard().interpret(document);
    assertThat(Loss.of(document, read.event())).as("words that got lost").isEmpty();
    return read;
  }

  private static Interpretation text(String text) {
    return read(new PlainTextReader(), text);
  }

  private static Interpretation markdown(String text) {
    return read(new MarkdownReader(), text);
  }

  /** Sessions as lines: slot, title, room, people. */
  private static List<String> sessions(Interpretation read) {
    return read.event().sessions().stream().map(session -> shown(session, read.event())).toList();
  }

  private static String shown(Session session, Event event) {
    String room =
        session
            .room()
            .flatMap(
                id ->
                    event.venues().stream()
                        .flatMap(venue -> venue.rooms().stream())
                        .filter(one -> one.id().equals(id))
                        .map(Room::name)
                        .findFirst())
            .map(name -> " @ " + name)
            .orElse("");
    String people =
        session.participations().stream()
            .map(part -> part.who().toString())
            .collect(Collectors.joining(", "));
    return session.slot() + " " + session.title() + room + (people.isEmpty() ? "" : " / " + people);
  }

  @Test
  void lines_that_begin_with_a_time_are_sessions() {
    Interpretation read =
        text(
            """
            Forum des associations

            Samedi 14 septembre 2024

            9h00 – Accueil café
            9h30 - 10h15 : Ouverture par Zoé Exemple (salle des fêtes)
            La fanfare joue devant l'entrée.
            10 h 15 Table ronde – Anna Bell et Carl Dupré
            12h30 Déjeuner
            """);
    assertThat(sessions(read))
        .containsExactly(
            "2024-09-14 09:00- Accueil café",
            "2024-09-14 09:30-10:15 Ouverture @ salle des fêtes / exemple",
            "2024-09-14 10:15- Table ronde / bell, dupre",
            "2024-09-14 12:30- Déjeuner");
    assertThat(read.event().sessions().get(1).contents().plain()).contains("fanfare");
    assertThat(read.findings()).extracting(Finding::code).contains("programme-speakers");
    assertThat(read.event().title()).isEqualTo("Forum des associations");
  }

  @Test
  void tables_below_days_have_columns_with_meanings() {
    Interpretation read =
        markdown(
            """
            # Town conference

            ## Day 1 – Monday, 3 June 2024

            | Time | Session | Presenter(s) | Location | Catering |
            |---|---|---|---|---|
            | 9:00 AM - 9:45 AM | **Opening** | Dana Sample (Mayor) | Oak room | tea |
            | 10:00 – 11:00 | [Maps](https://example.org/maps) | Staff | Elm room | |
            | 12:00 PM | Lunch | | | soup |

            ## Day 2 – Tuesday, 4 June 2024

            | Time | Session | Presenter(s) | Location |
            |---|---|---|---|
            | 9:30 | Closing | Dana Sample | Oak room |
            """);
    assertThat(sessions(read))
        .containsExactly(
            "2024-06-03 09:00-09:45 Opening @ Oak room / sample",
            "2024-06-03 10:00-11:00 Maps @ Elm room",
            "2024-06-03 12:00- Lunch",
            "2024-06-04 09:30- Closing @ Oak room / sample");
    assertThat(read.event().sessions().get(1).remarks().plain()).contains("Presenter(s) : Staff");
    assertThat(read.event().sessions().get(0).remarks().plain()).contains("Catering : tea");
    assertThat(read.event().days()).hasSize(2);
  }

  @Test
  void columns_can_be_rooms() {
    Interpretation read =
        markdown(
            """
            | Uhrzeit | Aula | Turnhalle |
            |---|---|---|
            | 9.00 Uhr | Begrüßung | |
            | 9.30 – 10.30 Uhr | Vortrag: Stadtgrün | Ballspiele |
            | 10.30 Uhr | Kaffeepause | |
            """);
    assertThat(sessions(read))
        .containsExactly(
            "09:00- Begrüßung @ Aula",
            "09:30-10:30 Vortrag: Stadtgrün @ Aula",
            "09:30-10:30 Ballspiele @ Turnhalle",
            "10:30- Kaffeepause");
  }

  @Test
  void columns_can_be_days() {
    Interpretation read =
        markdown(
            """
            | | Montag, 3. Juni 2024 | Dienstag, 4. Juni 2024 |
            |---|---|---|
            | 9:00 | Anreise | Wanderung |
            | 14:00 | Stadtführung | |
            """);
    assertThat(sessions(read))
        .containsExactly(
            "2024-06-03 09:00- Anreise",
            "2024-06-04 09:00- Wanderung",
            "2024-06-03 14:00- Stadtführung");
  }

  @Test
  void two_columns_need_no_headers() {
    Interpretation read =
        text("8h30\tAccueil\n9h00\tDiscours du maire\n\tet remise des clés\n10h00\tFin\n");
    assertThat(sessions(read))
        .containsExactly("08:30- Accueil", "09:00- Discours du maire", "10:00- Fin");
    assertThat(read.event().sessions().get(1).contents().plain()).contains("remise des clés");
  }

  @Test
  void one_o_clock_after_twelve_is_in_the_afternoon() {
    Interpretation read = text("11:00 Talk\n12:00 - 1:00 Lunch\n1:30 - 2:15 Games\n2:15 End\n");
    assertThat(sessions(read))
        .containsExactly("11:00- Talk", "12:00-13:00 Lunch", "13:30-14:15 Games", "14:15- End");
    assertThat(read.findings())
        .filteredOn(finding -> finding.code().equals("programme-afternoon"))
        .hasSize(2);
  }

  @Test
  void a_time_alone_takes_the_line_below_as_its_title() {
    Interpretation read =
        text("9:00 - 9:30\nBackground of the project\n\n9:30\nDiscussion\n\n10:00 CET\nEnd\n");
    assertThat(sessions(read))
        .containsExactly(
            "09:00-09:30 Background of the project", "09:30- Discussion", "10:00- End");
  }

  @Test
  void a_line_of_people_takes_its_title_from_the_line_below() {
    Interpretation read =
        text(
            "9:00 Anna Bell, Carl Duprey\nTrees in towns\n\n9:30 Zoe Sample\nRivers\n\n10:00 End\n");
    assertThat(sessions(read))
        .containsExactly(
            "09:00- Trees in towns / bell, duprey", "09:30- Rivers / sample", "10:00- End");
  }

  @Test
  void headings_around_lines_with_times_are_no_sessions_and_weekdays_are_days() {
    Interpretation read =
        markdown(
            """
            # Our wedding

            ## Saturday

            ### 2:00 PM - 3:00 PM: Ceremony
            - 2:00 PM: Doors open
            - 2:30 PM: Vows
              - Rings from Aunt Sample

            ### 5-6pm
            - Photos in the park
            """);
    assertThat(sessions(read))
        .containsExactly(
            "saturday 14:00- Doors open",
            "saturday 14:30- Vows",
            "saturday 17:00-18:00 Photos in the park");
    assertThat(read.event().sessions().get(1).contents().plain()).contains("Rings");
    assertThat(read.event().remarks().plain()).contains("Ceremony");
  }

  @Test
  void what_is_said_of_people_is_theirs() {
    Interpretation read =
        text("9:00 Opening\nAnna Bell, director, City of Sampleton\n10:00 Talk\n11:00 End\n");
    Person person = read.event().people().get(0);
    assertThat(person.function()).isEqualTo(Optional.of("director"));
    assertThat(person.organisation()).isPresent();
  }

  @Test
  void people_in_brackets_speak_and_have_functions_and_organisations() {
    Interpretation read =
        text(
            """
            10h00 Ouverture (Mme DUPONT, adjointe au maire)
            10h30 Table ronde (Anna BELL, directrice ; Carl DUPRÉ, Ville de Samplone)
            12h00 Déjeuner (sur inscription, places limitées)
            """);
    assertThat(sessions(read))
        .containsExactly(
            "10:00- Ouverture / dupont",
            "10:30- Table ronde / bell, dupre",
            "12:00- Déjeuner (sur inscription, places limitées)");
    assertThat(read.event().people())
        .extracting(Person::function)
        .containsExactly(
            Optional.of("adjointe au maire"), Optional.of("directrice"), Optional.empty());
    assertThat(read.event().organisations())
        .extracting(Organisation::name)
        .containsExactly("Ville de Samplone");
  }

  @Test
  void a_room_beside_a_date_is_where_the_sessions_of_that_day_are() {
    Interpretation read =
        text(
            """
            Journée des associations

            Samedi 14 septembre 2024, Salle des fêtes

            9h00 Accueil
            10h00 Atelier (salle 3)

            Dimanche 15 septembre 2024, entrée libre

            9h00 Bilan
            """);
    assertThat(sessions(read))
        .containsExactly(
            "2024-09-14 09:00- Accueil @ Salle des fêtes",
            "2024-09-14 10:00- Atelier @ salle 3",
            "2024-09-15 09:00- Bilan");
    assertThat(read.event().remarks()).hasToString("Dimanche 15 septembre 2024, entrée libre");
  }

  @Test
  void few_times_and_prices_make_no_programme() {
    assertThat(text("Rendez-vous à la mairie.\n12.50 € par personne\n24.12. Noël\n9h00 Départ\n"))
        .satisfies(read -> assertThat(read.event().sessions()).isEmpty());
  }

  @Test
  void fiches_with_labels_are_none() {
    Interpretation read =
        Interpreter.standard()
            .interpret(
                new PlainTextReader()
                    .read(
                        new ByteArrayInputStream(
                            "Accueil\n\nTiming : 8h30 à 9h00\n\nSalle : Foyer\n".getBytes(UTF_8)),
                        "fiches"));
    assertThat(read.event().sessions()).extracting(Session::title).containsExactly("Accueil");
  }
}
