package org.conducteur.persistence.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.conducteur.check.SourcePlace.InText;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.port.ReadException;
import org.conducteur.port.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileFilesTest {
  private static final byte[] SMALL =
      """
      {
        "$schema": "x",
        "format": 1,
        "title": "Journée « numérique » 🎤",
        "days": [{"id": "a", "date": "2023-09-15"}, "b"],
        "countries": [{"id": "fr", "name": "France", "figures": [
          {"id": "p", "label": "Population", "value": 67.50}]}],
        "sessions": [{"id": "s", "title": "T", "slot": "a 09:00-09:45", "seating": 200,
          "contents": ["l1", "", "\\u00e9\\ud83d"],
          "comparison": {"questions": [{"id": "q", "answers": {"fr": ["x", {"points": ["y"]}]}}]}
        }]
      }
      """
          .getBytes(UTF_8);

  private static void assertUnderstood(Reading reading) {
    reading
        .findings()
        .forEach(
            finding -> {
              InText place = (InText) finding.source().orElseThrow();
              assertThat(place.caret())
                  .isBetween(1, place.excerpt().codePointCount(0, place.excerpt().length()) + 1);
            });
    assertThat(reading.isWhole()).isEqualTo(reading.findings().isEmpty());
  }

  @Test
  void a_file_cut_anywhere_is_a_finding() {
    assertThat(Json.readBytes(SMALL).findings()).isEmpty();
    for (int length = 0; length < SMALL.length - 2; length++) {
      Reading reading = Json.readBytes(Arrays.copyOf(SMALL, length));
      assertUnderstood(reading);
      assertThat(reading.findings()).as("cut after %s bytes", length).isNotEmpty();
      assertThat(reading.findings().get(0).code()).isNotEqualTo(Trouble.SYNTAX.code());
    }
  }

  @Test
  void a_file_with_spoilt_bytes_is_an_event_or_a_finding() {
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      byte[] spoilt = SMALL.clone();
      for (int n = random.nextInt(3); n >= 0; n--) {
        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
      }
      assertUnderstood(Json.readBytes(spoilt));
    }
  }

  @Test
  void a_file_whose_punctuation_is_shuffled_is_an_event_or_a_finding() {
    Random random = new Random(2);
    String punctuation = "{}[]\",:\\/#'0.-+eE \n\ttn";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(new String(SMALL, UTF_8));
      for (int n = random.nextInt(3); n >= 0; n--) {
        int at = random.nextInt(text.length());
        char c = punctuation.charAt(random.nextInt(punctuation.length()));
        switch (random.nextInt(3)) {
          case 0 -> text.insert(at, c);
          case 1 -> text.deleteCharAt(at);
          default -> text.setCharAt(at, c);
        }
      }
      assertUnderstood(Json.readBytes(text.toString().getBytes(UTF_8)));
    }
  }

  @Test
  void a_file_of_values_in_the_wrong_places_is_an_event_or_a_finding() {
    String[] values = {"null", "true", "1.5", "1e400", "\"\"", "\" \"", "[]", "{}", "[[]]", "[{}]"};
    String json = Json.write(EventGenerator.full(5).next());
    String[] lines = json.split("\n", -1);
    Random random = new Random(3);
    for (int i = 0; i < 60; i++) {
      StringBuilder spoilt = new StringBuilder();
      for (String line : lines) {
        boolean hit = random.nextInt(200) == 0;
        String other = "$1" + values[random.nextInt(values.length)] + ",";
        spoilt.append(hit ? line.replaceAll("^(\\s+\"[a-zA-Z]+\": )[^\\[{].*,$", other) : line);
        spoilt.append('\n');
      }
      assertUnderstood(Json.readBytes(spoilt.toString().getBytes(UTF_8)));
    }
  }

  @Test
  @Timeout(60)
  void depth_without_end_is_a_finding() {
    for (String open : new String[] {"[", "{\"a\":", "{\"sessions\":[", "[[[{\"points\":["}) {
      Reading reading = Json.read(open.repeat(2_000_000));
      assertThat(reading.findings()).hasSize(1);
      assertThat(reading.findings().get(0).code()).isEqualTo("json-too-deep");
    }
  }

  @Test
  @Timeout(60)
  void mistakes_without_end_on_one_line_are_named_up_to_a_limit() {
    String[] mistakes = {"'🎤é': 1", "'sumary': 'x'", "'zone': 'Mars'", "'city': '🎤'"};
    for (String mistake : mistakes) {
      Reading reading =
          Json.read("{'format': 1, 'title': 'x'" + (", " + mistake).repeat(200_000) + "}");
      assertThat(reading.findings()).hasSize(Limits.FINDINGS + 1);
      assertThat(reading.findings().get(Limits.FINDINGS).code()).isEqualTo("json-too-many");
    }
  }

  @Test
  @Timeout(60)
  void long_texts_where_short_ones_belong_are_findings() {
    for (String piece : new String[] {" ", "9h ", "- ", "1h", "(", "a/", "\\n", "🎤"}) {
      String text = piece.repeat(300_000);
      Reading reading =
          Json.read(
              "{'format': 1, 'title': 'x', 'zone': '%1$s', 'asOf': '%1$s', 'sessions': [{'id': 's',"
                      .formatted(text)
                  + "'title': 't', 'slot': '%1$s', 'lateEnd': '%1$s', 'changeover': '%1$s',"
                      .formatted(text)
                  + "'kind': '%1$s', 'requests': [{'due': '%1$s'}]}]}".formatted(text));
      assertUnderstood(reading);
      assertThat(reading.findings()).hasSizeGreaterThanOrEqualTo(6);
    }
  }

  @Test
  void points_may_nest_as_deep_as_the_file_may() {
    String text =
        "{'format': 1, 'title': 'x', 'sessions': [{'id': 's', 'title': 't', 'comparison': "
            + "{'common': {'points': ["
            + "{'points': [".repeat(90)
            + "'fond'"
            + "]}".repeat(90)
            + "]}}}]}";
    assertThat(Json.read(text).findings()).isEmpty();
  }

  @Test
  void a_long_text_is_read() {
    String text = "é".repeat(10 << 20);
    Event event = Event.builder(text).build();

    assertThat(Json.read(Json.write(event)).event()).isEqualTo(event);
  }

  @Test
  void a_file_beyond_the_limit_is_a_finding() {
    Reading reading = Json.readBytes(new byte[Limits.BYTES + 1]);

    assertThat(reading.findings()).hasSize(1);
    assertThat(reading.findings().get(0).code()).isEqualTo("json-too-large");
    assertThat(reading.findings().get(0).evidence()).containsEntry("limit", "64");
  }

  @Test
  void byte_order_marks_are_no_part_of_the_text() {
    String text = "\ufeff{\"format\": 1, \"title\": \"é🎤\", \"x\": 1}";
    for (byte[] bytes :
        new byte[][] {text.getBytes(UTF_8), text.getBytes(UTF_16LE), text.getBytes(UTF_16BE)}) {
      Reading reading = Json.readBytes(bytes);
      assertThat(reading.event().title()).isEqualTo("é🎤");
      assertThat(reading.findings().get(0).source()).hasToString("Optional[event.json:1:30]");
    }
  }

  @Test
  void wide_characters_without_a_mark_are_named() {
    String text = "{\"format\": 1, \"title\": \"x\"}";
    for (byte[] bytes : new byte[][] {text.getBytes(UTF_16LE), text.getBytes(UTF_16BE)}) {
      assertThat(Json.readBytes(bytes).findings().get(0).code()).isEqualTo("json-encoding-wide");
    }
  }

  @Test
  void every_kind_of_line_end_counts_as_one_line() {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      String text = "{" + end + "\t'format': 1," + end + end + "\t'title': 'x',\t'y': 1}";
      assertThat(Json.read(text).findings().get(0).source())
          .hasToString("Optional[event.json:4:16]");
    }
  }

  @Test
  void names_made_to_collide_cost_no_more_than_others() {
    StringBuilder text = new StringBuilder("{'format': 1, 'title': 'x'");
    for (int i = 0; i < 4096; i++) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < 12; bit++) {
        name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      text.append(",\n'").append(name).append("': 1");
    }
    assertThat(Json.read(text.append('}').toString()).findings()).hasSize(4096);
  }

  @Test
  void an_event_of_a_thousand_sessions_is_read_at_once() {
    StringBuilder text = new StringBuilder("{'format': 1, 'title': 'x', 'sessions': [\n");
    for (int i = 0; i < 1000; i++) {
      text.append(i == 0 ? "" : ",\n")
          .append("{'id': 's")
          .append(i)
          .append("', 'title': 'Atelier', 'slot': '09:00-09:45',")
          .append("'contents': ['Un *point*', '- deux', '- trois'], 'participations': ['a', 'b'],")
          .append("'runningOrder': ['Accueil', {'title': 'Film', 'length': '5m'}],")
          .append("'needs': ['micro', {'item': 'pupitre', 'quantity': 2}]}");
    }
    String json = text.append("]}").toString();
    Json.read(json);
    long start = System.nanoTime();
    Reading reading = Json.read(json);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.event().sessions()).hasSize(1000);
    assertThat(taken).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void a_failing_stream_is_thrown_with_the_name_of_the_file() {
    InputStream broken =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("disk on fire");
          }
        };

    assertThatThrownBy(() -> JsonEvents.reader().read(broken, "event.json"))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("event.json")
        .hasMessageContaining("disk on fire");
  }
}
