package org.conducteur.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
  private static final String NAME = EventForm.SCHEMA_NAME;
  private static final Path COMMITTED =
      Path.of("src", "main", "resources", "org", "conducteur", "persistence", "json", NAME);

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonEvents.schema());

  private List<Error> violations(String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  /** The validator's parser refuses halves of surrogate pairs, which no pattern speaks of. */
  private static String wellFormed(String json) {
    return json.replaceAll("\\\\u[dD][89abcdefABCDEF][0-9a-fA-F]{2}", "?");
  }

  @Test
  void the_schema_in_the_jar_is_the_one_that_the_model_gives() throws IOException {
    String made = FileSchema.ofEvent();
    Path copy = Path.of("target", NAME);
    Files.writeString(copy, made);

    assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "no schema yet")
        .as("the schema differs: look at it and copy %s to %s", copy, COMMITTED)
        .isEqualTo(made);
    assertThat(JsonEvents.schema()).isEqualTo(made);
  }

  @Test
  void the_schema_is_itself_valid() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

    assertThat(meta.validate(JsonEvents.schema(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void every_event_that_is_written_is_valid() {
    EventGenerator generator = EventGenerator.of(99);
    for (int i = 0; i < 100; i++) {
      assertThat(violations(wellFormed(Json.write(generator.next())))).isEmpty();
    }
    assertThat(violations(wellFormed(Json.write(EventGenerator.full(99).next())))).isEmpty();
    assertThat(violations(Json.write(Event.builder("").build()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nec-metz-2023.json", "festival-numerique.json"})
  void the_examples_are_valid(String example) throws IOException {
    assertThat(violations(Files.readString(Path.of("..", "examples", example)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{'format': 1}",
        "{'format': 2, 'title': 'x'}",
        "{'format': 1, 'title': 'x', 'titel': 'y'}",
        "{'format': 1, 'title': 3}",
        "{'format': 1, 'title': 'x', 'city': null}",
        "{'format': 1, 'title': 'x', 'sessions': {}}",
        "{'format': 1, 'title': 'x', 'sessions': ['a']}",
        "{'format': 1, 'title': 'x', 'sessions': [{'id': 'a'}]}",
        "{'format': 1, 'title': 'x', 'sessions': [{'id': ' ', 'title': 'y'}]}",
        "{'format': 1, 'title': 'x', 'sessions': [{'id': 'a', 'title': 'y', 'slot': '9h-10h'}]}",
        "{'format': 1, 'title': 'x', 'sessions': [{'id': 'a', 'title': 'y', 'kind': 'BREAK'}]}",
        "{'format': 1, 'title': 'x', 'sessions': [{'id': 'a', 'title': 'y', 'changeover': '5'}]}",
        "{'format': 1, 'title': 'x', 'sessions': [{'id': 'a', 'title': 'y', 'seating': '5'}]}",
        "{'format': 1, 'title': 'x', 'groups': [{'id': 'a', 'name': 'y', 'headCount': 1.5}]}",
        "{'format': 1, 'title': 'x', 'groups': [{'id': 'a', 'name': 'y', 'headCount': 1e10}]}",
        "{'format': 1, 'title': 'x', 'asOf': '12/07/2023'}",
        "{'format': 1, 'title': 'x', 'days': ['']}",
        "{'format': 1, 'title': 'x', 'audiences': {'title': 'public'}}",
        "{'format': 1, 'title': 'x', 'tasks': [{'id': 'a', 'title': 'y', 'due': 'mi-09'}]}"
      })
  void what_the_reader_refuses_is_not_valid(String json) {
    assertThat(violations(json.replace('\'', '"'))).isNotEmpty();
    assertThat(Json.read(json).findings()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'format': 1, 'title': 'x', '$schema': 'https://example.org/x.json'}",
        "{'format': 1, 'title': 'x', 'days': ['sam', {'id': 'dim'}], 'notes': ['a', 'b']}",
        "{'format': 1, 'title': 'x', 'sessions': [{'id': 'a', 'title': 'y', 'seating': 200}]}",
        "{'format': 1, 'title': 'x', 'sessions': [{'id': 'a', 'title': 'y', 'slot': '-11:00'}]}",
        "{'format': 1, 'title': 'x', 'sessions': [{'id': 'a', 'title': 'y', 'lateEnd': '12:15'}]}",
        "{'format': 1, 'title': 'x', 'tasks': [{'id': 'a', 'title': 'y', 'due': '(bientôt)'}]}",
        "{'format': 1.0, 'title': 'x', 'groups': [{'id': 'a', 'name': 'y', 'headCount': 1e2}]}"
      })
  void what_the_reader_takes_is_valid(String json) {
    assertThat(violations(json.replace('\'', '"'))).isEmpty();
    assertThat(Json.read(json).findings()).isEmpty();
  }

  @Test
  void every_component_of_the_model_is_written_and_is_in_the_schema() throws IOException {
    Set<RecordComponent> components = new HashSet<>();
    collect(Event.class, new HashSet<>(), components);
    JsonNode root = new ObjectMapper().readTree(JsonEvents.schema());
    EventGenerator generator = EventGenerator.full(3);
    // A flag is written only where it is set, which chance may leave out of one event.
    String full =
        Stream.generate(generator::next).limit(5).map(Json::write).collect(Collectors.joining());

    assertThat(components).hasSizeGreaterThan(200);
    for (RecordComponent component : components) {
      String record = component.getDeclaringRecord().getSimpleName();
      JsonNode definition = record.equals("Event") ? root : root.at("/$defs/" + record);
      assertThat(definition.at("/properties/" + component.getName() + "/description").asText())
          .as(component.toString())
          .isNotEmpty();
      assertThat(full).contains("\"" + component.getName() + "\": ");
    }
  }

  /** Walks the model by itself, not as the binder does. */
  private static void collect(Type type, Set<Type> seen, Set<RecordComponent> into) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(inner -> collect(inner, seen, into));
    } else if (type instanceof Class<?> plain
        && plain.isRecord()
        && Notations.of(plain).isEmpty()
        && seen.add(plain)) {
      for (RecordComponent component : plain.getRecordComponents()) {
        into.add(component);
        collect(component.getGenericType(), seen, into);
      }
    }
  }
}
