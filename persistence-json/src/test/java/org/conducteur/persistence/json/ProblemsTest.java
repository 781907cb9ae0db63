package org.conducteur.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.check.SourcePlace.InText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One file for each thing that can be wrong; ¦ stands before the place that is to be named. */
class ProblemsTest {
  private static final String HEAD = "{'format': 1, 'title': 'T', ";

  /** A session with a property, which is on the second line. */
  private static String session(String property) {
    return HEAD + "'sessions': [\n{'id': 's', 'title': '🎤', " + property + "}]}";
  }

  private static Arguments row(Trouble trouble, String text, String pointer, String quoted) {
    return arguments(trouble, text, pointer, quoted);
  }

  static Stream<Arguments> files() {
    return Stream.concat(syntax(), Stream.concat(structure(), values()));
  }

  private static Stream<Arguments> syntax() {
    return Stream.of(
        row(Trouble.EMPTY, "¦", "", ""),
        row(Trouble.EMPTY, "¦ \n\t", "", ""),
        row(Trouble.SYNTAX, "{'title': ¦;}", "", ";"),
        row(Trouble.SYNTAX, "{'title': 'x'¦\u00a0}", "", "U+00A0"),
        row(Trouble.SYNTAX, "¦]", "", "]"),
        row(Trouble.UNFINISHED, "{'title': 'é',\n 'days': [1, 2¦", "", "line 2"),
        row(Trouble.UNFINISHED, "{'title'¦", "", "{"),
        row(Trouble.AFTER_END, "{'title': 'é'}\n ¦'x'", "", "\""),
        row(Trouble.AFTER_END, "{'title': 'é'}¦}", "", "}"),
        row(Trouble.TRAILING_COMMA, "{'title': 'é'¦,\n}", "", "}"),
        row(Trouble.TRAILING_COMMA, "{'days': ['é'¦, ]}", "", "]"),
        row(Trouble.EXTRA_COMMA, "{'title': 'é',¦, 'days': []}", "", "comma"),
        row(Trouble.EXTRA_COMMA, "{'days': [¦, 'é']}", "", "comma"),
        row(Trouble.MISSING_COMMA, "{'title': 'é'¦\n 'days': []}", "", "\""),
        row(Trouble.MISSING_COMMA, "{'days': ['🎤'¦ {}]}", "", "{"),
        row(Trouble.MISSING_COLON, "{'title'¦ 'x'}", "", "title"),
        row(Trouble.MISSING_VALUE, "{'title': ¦}", "", "title"),
        row(Trouble.MISSING_VALUE, "{'title': ¦, 'city': 'x'}", "", "title"),
        row(Trouble.WRONG_BRACKET, "{'days': ['é'¦}", "", "line 1"),
        row(Trouble.WRONG_BRACKET, "{'title': 'é'¦]", "", "{"),
        row(Trouble.COMMENT, "¦// é\n{}", "", "comment"),
        row(Trouble.COMMENT, "{¦/* é */}", "", "comment"),
        row(Trouble.COMMENT, "{'title': 'x' ¦# é\n}", "", "comment"),
        row(Trouble.QUOTE_KIND, "{'title': ¦’x’}", "", "’"),
        row(Trouble.QUOTE_KIND, "{¦“title”: 'x'}", "", "“"),
        row(Trouble.UNCLOSED_TEXT, "{'title': ¦'été,\n 'days': []}", "", "\"été,"),
        row(Trouble.UNCLOSED_TEXT, "{'title': ¦'été\\", "", "\"été"),
        row(Trouble.UNQUOTED, "{'title': ¦Accueil}", "", "Accueil"),
        row(Trouble.UNQUOTED, "{¦title: 'x'}", "", "title"),
        row(Trouble.UNQUOTED, "{'title': ¦True}", "", "True"),
        row(Trouble.UNQUOTED, "{'title': ¦NaN}", "", "NaN"),
        row(Trouble.CONTROL_CHARACTER, "{'title': 'é¦\tx'}", "", "U+0009"),
        row(Trouble.ESCAPE, "{'title': 'C:¦\\Users'}", "", "\\U"),
        row(Trouble.ESCAPE, "{'title': '¦\\u12g4'}", "", "\\u"),
        row(Trouble.NUMBER, "{'title': ¦09}", "", "09"),
        row(Trouble.NUMBER, "{'title': ¦9:45}", "", "9:45"),
        row(Trouble.NUMBER, "{'title': ¦2023-09-15}", "", "2023-09-15"),
        row(Trouble.NUMBER, "{'title': ¦1,5}", "", "1,5"),
        row(Trouble.NUMBER, "{'title': ¦.5}", "", ".5"),
        row(Trouble.TOO_DEEP, "[".repeat(200) + "¦[" + "]".repeat(201), "", "200"));
  }

  private static Stream<Arguments> structure() {
    return Stream.of(
        row(Trouble.TYPE_OBJECT, "¦[]", "", "[]"),
        row(Trouble.FORMAT_MISSING, "¦{'title': 'x'}", "/format", "\"format\": 1"),
        row(Trouble.FORMAT, "{'format': ¦2, 'titel': 3}", "/format", "format 2"),
        row(Trouble.TYPE_WHOLE, "{'format': ¦'1', 'title': 'x'}", "/format", "\"1\""),
        row(Trouble.MISSING, "¦{'format': 1}", "/title", "title"),
        row(Trouble.DUPLICATE_KEY, HEAD + "\n ¦'title': 'U'}", "/title", "line 1"),
        row(
            Trouble.DUPLICATE_KEY,
            HEAD + "'audiences': {'/~2': 'crew', ¦'/~02': 'crew'}}",
            "/audiences/~1~002",
            "line 1"),
        row(Trouble.UNKNOWN_PROPERTY, session("¦'couleur': 1"), "/sessions/s/couleur", "couleur"),
        row(Trouble.MISSPELT_PROPERTY, session("¦'sumary': 1"), "/sessions/s/sumary", "summary"),
        row(Trouble.MISSING, HEAD + "'sessions': [¦{'id': 's'}]}", "/sessions/s/title", "title"),
        row(Trouble.NULL, session("'room': ¦null"), "/sessions/s/room", "null"),
        row(Trouble.NULL, HEAD + "'days': [¦null]}", "/days/0", "null"),
        row(Trouble.TYPE_TEXT, HEAD + "'city': ¦57}", "/city", "57"),
        row(Trouble.TYPE_LINES, HEAD + "'notes': ¦true}", "/notes", "true"),
        row(Trouble.TYPE_TEXT, HEAD + "'notes': ['a', ¦{}]}", "/notes/1", "{}"),
        row(
            Trouble.TYPE_FLAG,
            session("'media': [{'id': 'm', 'title': 'x', 'silent': ¦'oui'}]"),
            "/sessions/s/media/m/silent",
            "oui"),
        row(
            Trouble.TYPE_WHOLE,
            session("'seating': {'seats': ¦12.5}"),
            "/sessions/s/seating/seats",
            "12.5"),
        row(Trouble.TYPE_LIST, HEAD + "'sessions': ¦{'id': 'x'}}", "/sessions", "{…}"),
        row(Trouble.TYPE_OBJECT, HEAD + "'sessions': [¦'x']}", "/sessions/0", "\"x\""),
        row(Trouble.TYPE_OBJECT, HEAD + "'audiences': ¦[]}", "/audiences", "[]"),
        row(
            Trouble.TYPE_SHORT,
            session("'participations': [¦3]"),
            "/sessions/s/participations/0",
            "3"),
        row(Trouble.TYPE_SHORT, session("'seating': ¦'200'"), "/sessions/s/seating", "\"200\""));
  }

  private static Stream<Arguments> values() {
    String figure = "'countries': [{'id': 'fr', 'name': 'F', 'figures': [\n{'id': 'x', ";
    return Stream.of(
        row(Trouble.BLANK_ID, session("'room': ¦' '"), "/sessions/s/room", "id"),
        row(Trouble.BLANK_ID, HEAD + "'days': [¦'']}", "/days/0", "id"),
        row(Trouble.RANGE, session("'seating': ¦2147483648"), "/sessions/s/seating", "2147483648"),
        row(
            Trouble.TYPE_NUMBER,
            HEAD + figure + "'label': 'y', 'value': ¦'beaucoup'}]}]}",
            "/countries/fr/figures/x/value",
            "beaucoup"),
        row(
            Trouble.NUMBER_SIZE,
            HEAD + figure + "'label': 'y', 'value': ¦1e999999}]}]}",
            "/countries/fr/figures/x/value",
            "1e999999"),
        row(
            Trouble.NUMBER_SIZE,
            session("'seating': ¦1e99999999999"),
            "/sessions/s/seating",
            "1e99999999999"),
        row(Trouble.UNKNOWN_VALUE, session("'kind': ¦'tango'"), "/sessions/s/kind", "workshop"),
        row(Trouble.MISSPELT_VALUE, session("'kind': ¦'workshp'"), "/sessions/s/kind", "workshop"),
        row(
            Trouble.TIME,
            session("'runningOrder': [{'title': 'x', 'start': ¦'tôt'}]"),
            "/sessions/s/runningOrder/0/start",
            "tôt"),
        row(Trouble.SLOT, session("'slot': ¦'matin'"), "/sessions/s/slot", "matin"),
        row(
            Trouble.DURATION,
            session("'changeover': ¦'un peu'"),
            "/sessions/s/changeover",
            "un peu"),
        row(Trouble.DATE, HEAD + "'asOf': ¦'2023-02-30'}", "/asOf", "2023-02-30"),
        row(
            Trouble.PARTIAL_DATE,
            session("'exchanges': [{'subject': 'x', 'date': ¦'été'}]"),
            "/sessions/s/exchanges/0/date",
            "été"),
        row(
            Trouble.DEADLINE,
            HEAD + "'tasks': [{'id': 't', 'title': 'x', 'due': ¦''}]}",
            "/tasks/t/due",
            "mid-09"),
        row(Trouble.ZONE, HEAD + "'zone': ¦'Mars/Olympus'}", "/zone", "Mars/Olympus"),
        row(
            Trouble.POINTER,
            HEAD + "'audiences': {¦'title': 'crew'}}",
            "/audiences/title",
            "title"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void each_trouble_is_named_where_it_stands(
      Trouble trouble, String marked, String pointer, String quoted) {
    String text = marked.replace("¦", "");
    Finding finding = Json.read(text).findings().get(0);

    assertThat(Json.read(text).findings()).hasSize(1);
    assertThat(finding.code()).isEqualTo(trouble.code());
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.place()).hasToString(pointer);
    assertThat(finding.evidence().keySet()).containsExactlyElementsOf(trouble.evidence());
    assertThat(finding.message(Locale.ENGLISH) + finding.hint(Locale.ENGLISH)).contains(quoted);
    assertThat(finding.message(Locale.FRENCH)).doesNotContain("{found}", "{value}");
    assertPlace((InText) finding.source().orElseThrow(), marked.replace('\'', '"'));
  }

  private static void assertPlace(InText place, String marked) {
    String before = marked.substring(0, marked.indexOf('¦'));
    String line = before.substring(before.lastIndexOf('\n') + 1);
    assertThat(place.source()).isEqualTo("event.json");
    assertThat(place.line()).isEqualTo((int) before.lines().count() + (line.isEmpty() ? 1 : 0));
    assertThat(place.column()).isEqualTo(line.codePointCount(0, line.length()) + 1);
    String rest = marked.substring(marked.indexOf('¦') + 1).lines().findFirst().orElse("");
    int caret = place.excerpt().offsetByCodePoints(0, place.caret() - 1);
    assertThat(place.excerpt().substring(caret)).startsWith(rest.isEmpty() ? "" : shown(rest));
  }

  private static String shown(String rest) {
    return rest.substring(0, 1).replace('\t', ' ');
  }

  @Test
  void the_table_has_every_trouble_but_those_of_bytes_and_of_size() {
    Set<Trouble> met = files().map(row -> (Trouble) row.get()[0]).collect(Collectors.toSet());

    // Those of a house style have tests of their own.
    assertThat(EnumSet.complementOf(EnumSet.copyOf(met)))
        .filteredOn(trouble -> trouble.compareTo(Trouble.COLOUR) < 0)
        .containsExactlyInAnyOrder(
            Trouble.TOO_LARGE, Trouble.TOO_MANY, Trouble.ENCODING, Trouble.ENCODING_WIDE);
  }

  @Test
  void everything_wrong_is_reported_at_once_in_the_order_of_the_file() {
    List<Finding> findings =
        Json.read(
                """
                {'format': 1,
                 'titel': 'x',
                 'zone': 'Paris',
                 'sessions': [
                   {'id': 'a', 'title': 'A', 'slot': '9h-10h', 'kind': 'Break'},
                   {'id': 'b', 'slot': 12}
                 ]}
                """)
            .findings();

    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly(
            "json-missing",
            "json-misspelt-property",
            "json-zone",
            "json-slot",
            "json-misspelt-value",
            "json-missing",
            "json-type-text");
    assertThat(findings).extracting(f -> ((InText) f.source().orElseThrow()).line()).isSorted();
  }

  @Test
  void malformed_bytes_are_named_where_they_stand() {
    byte[] bytes = "{\n \"title\": \"🎤 café\"}".getBytes(StandardCharsets.UTF_8);
    byte[] latin = bytes.clone();
    int e = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Ã©");
    latin[e] = (byte) 0xE9;
    latin[e + 1] = '"';
    Finding finding = Json.readBytes(latin).findings().get(0);

    assertThat(finding.code()).isEqualTo("json-encoding");
    assertThat(finding.message(Locale.ENGLISH)).contains("E9");
    assertThat(finding.source()).map(Object::toString).contains("event.json:2:17");
  }

  @Test
  void a_place_on_a_long_line_is_shown_with_what_is_around_it() {
    String text = HEAD + "'city': '" + "é".repeat(5000) + "', 'couleur': 1}";
    InText place = (InText) Json.read(text).findings().get(0).source().orElseThrow();

    assertThat(place.column()).isEqualTo(text.indexOf("'couleur") + 1);
    assertThat(place.excerpt()).hasSizeLessThan(170).startsWith("…é");
    assertThat(place.excerpt().substring(place.caret() - 1)).startsWith("\"couleur\"");
  }
}
