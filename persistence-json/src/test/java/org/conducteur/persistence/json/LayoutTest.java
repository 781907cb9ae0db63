package org.conducteur.persistence.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.conducteur.country.Answer;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Point;
import org.conducteur.country.Question;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.id.CountryId;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.FigureId;
import org.conducteur.id.PartyId;
import org.conducteur.id.QuestionId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Seating;
import org.conducteur.port.EventReader;
import org.conducteur.port.EventWriter;
import org.conducteur.port.WriteException;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.conducteur.time.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTest {
  private static Event plenary() {
    CountryId france = CountryId.of("fr");
    Question question =
        Question.builder(QuestionId.of("q1"))
            .text(RichText.of("Où en est l’inclusion ?"))
            .answers(
                ImmutableMap.of(
                    france,
                    new Answer(
                        ImmutableList.of(
                            Point.of("Repérage et diagnostic"),
                            Point.of("Un point\nsur deux lignes"),
                            Point.builder()
                                .text(RichText.of("À vérifier"))
                                .uncertain(true)
                                .build()),
                        RichText.EMPTY),
                    CountryId.of("dk"),
                    new Answer(ImmutableList.of(), RichText.EMPTY)))
            .build();
    Session session =
        Session.builder(SessionId.of("discours"), "Discours « d’ouverture »")
            .slot(Slot.of(DayTime.of(9, 0), DayTime.of(9, 45)))
            .lateStart(new Tolerance(DayTime.of(9, 15), RichText.of("si l’installation dure")))
            .lateEnd(new Tolerance(DayTime.of(10, 0), RichText.EMPTY))
            .changeover(Duration.ofMinutes(5))
            .seating(
                new Seating(
                    Optional.of(200),
                    Optional.empty(),
                    RichText.EMPTY,
                    RichText.EMPTY,
                    Optional.empty()))
            .contents(RichText.of("- un\n- deux"))
            .participations(
                List.of(
                    Participation.builder(PartyId.of("schnur")).role(Role.MC).build(),
                    Participation.builder(PartyId.of("burger")).build()))
            .needs(List.of(EquipmentNeed.builder(EquipmentId.of("micro")).build()))
            .comparison(Comparison.builder().questions(List.of(question)).build())
            .build();
    KeyFigure figure =
        KeyFigure.builder(FigureId.of("pop"), "Population", new BigDecimal("67.50")).build();
    return Event.builder("Journée\t🎤 \ud83d \"numérique\"")
        .countries(
            List.of(
                new CountryProfile(
                    france, "France", Optional.empty(), ImmutableList.of(figure), RichText.EMPTY)))
        .sessions(List.of(session))
        .build();
  }

  @Test
  void a_file_is_pleasant_to_read_and_to_change() {
    assertThat(Json.write(plenary()))
        .isEqualTo(
            """
            {
              "$schema": "conducteur-event-1.schema.json",
              "format": 1,
              "title": "Journée\\t🎤 \\ud83d \\"numérique\\"",
              "countries": [
                {
                  "id": "fr",
                  "name": "France",
                  "figures": [
                    {"id": "pop", "label": "Population", "value": 67.50}
                  ]
                }
              ],
              "sessions": [
                {
                  "id": "discours",
                  "title": "Discours « d’ouverture »",
                  "slot": "09:00-09:45",
                  "lateStart": {"until": "09:15", "condition": "si l’installation dure"},
                  "lateEnd": "10:00",
                  "changeover": "5m",
                  "seating": 200,
                  "contents": [
                    "- un",
                    "- deux"
                  ],
                  "participations": [
                    {"who": "schnur", "role": "mc"},
                    "burger"
                  ],
                  "needs": ["micro"],
                  "comparison": {
                    "questions": [
                      {
                        "id": "q1",
                        "text": "Où en est l’inclusion ?",
                        "answers": {
                          "fr": [
                            "Repérage et diagnostic",
                            {
                              "text": [
                                "Un point",
                                "sur deux lignes"
                              ]
                            },
                            {"text": "À vérifier", "uncertain": true}
                          ],
                          "dk": []
                        }
                      }
                    ]
                  }
                }
              ]
            }
            """);
  }

  @Test
  void only_lines_that_cannot_be_shorter_are_longer_than_a_hundred_characters() {
    for (String line : Json.write(EventGenerator.of(11).next()).split("\n", -1)) {
      boolean single = !line.matches(".*(\\[.*]|\\{.*}),?");
      assertThat(single || line.codePointCount(0, line.length()) <= 100).as(line).isTrue();
    }
  }

  @Test
  void a_list_that_just_fits_stays_on_its_line() {
    for (int length = 80; length < 100; length++) {
      List<String> parties = List.of("x".repeat(length - 30), "y");
      Event event = Event.builder("T").partners(parties.stream().map(PartyId::of).toList()).build();
      String line = "  \"partners\": [\"" + parties.get(0) + "\", \"y\"]";
      assertThat(Json.write(event).contains(line)).isEqualTo(line.length() < 100);
    }
  }

  @Test
  void the_services_are_found() {
    assertThat(ServiceLoader.load(EventReader.class))
        .anyMatch(reader -> reader.format().equals("json"));
    assertThat(ServiceLoader.load(EventWriter.class))
        .anyMatch(writer -> writer.format().equals("json"));
  }

  @Test
  void an_event_is_saved_and_loaded(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("event.json");
    JsonEvents.save(plenary(), file);

    assertThat(JsonEvents.load(file).event()).isEqualTo(plenary());
    assertThat(JsonEvents.load(file).findings()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(Json.write(plenary()));
  }

  private static String firstLinesAfterSaving(Path file, String before) throws IOException {
    Files.writeString(file, before);
    JsonEvents.save(Event.builder("T").build(), file);
    return Files.readString(file).lines().limit(2).collect(joining("\n"));
  }

  @Test
  void a_file_that_is_saved_again_keeps_the_schema_that_it_names(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("event.json");
    assertThat(firstLinesAfterSaving(file, "{\"format\": 1, \"$schema\": \"../é/my.json\"}"))
        .isEqualTo("{\n  \"$schema\": \"../é/my.json\",");
    assertThat(firstLinesAfterSaving(file, "{\"format\": 1}")).isEqualTo("{\n  \"format\": 1,");
  }

  @Test
  void a_file_that_could_not_be_read_names_the_usual_schema(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("event.json");
    String usual = "{\n  \"$schema\": \"conducteur-event-1.schema.json\",";
    for (String before : List.of("", "{\"$schema\": ", "[]", "{\"$schema\": 1}", "\0")) {
      assertThat(firstLinesAfterSaving(file, before)).as(before).isEqualTo(usual);
    }
  }

  @Test
  void a_failing_stream_is_thrown() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };

    assertThatThrownBy(() -> JsonEvents.writer().write(plenary(), full))
        .isInstanceOf(WriteException.class)
        .hasMessageContaining("disk full");
  }
}
