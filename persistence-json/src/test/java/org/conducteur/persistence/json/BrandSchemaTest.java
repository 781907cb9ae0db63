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
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandSchemaTest {
  private static final String NAME = BrandForm.SCHEMA_NAME;
  private static final Path COMMITTED =
      Path.of("src", "main", "resources", "org", "conducteur", "persistence", "json", NAME);

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Schema schema = registry.getSchema(JsonBrands.schema());

  private List<Error> violations(String json) {
    return schema.validate(json.replace('\'', '"'), InputFormat.JSON);
  }

  @Test
  void the_schema_in_the_jar_is_the_one_that_the_records_give() throws IOException {
    String made = FileSchema.ofBrand();
    Path copy = Path.of("target", NAME);
    Files.writeString(copy, made);

    assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "no schema yet")
        .as("the schema differs: look at it and copy %s to %s", copy, COMMITTED)
        .isEqualTo(made);
    assertThat(JsonBrands.schema()).isEqualTo(made);
  }

  @Test
  void the_schema_is_itself_valid() {
    Schema meta =
        registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    assertThat(meta.validate(JsonBrands.schema(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void every_property_is_described() throws IOException {
    JsonNode root = new ObjectMapper().readTree(JsonBrands.schema());
    for (RecordComponent component : BrandFile.class.getRecordComponents()) {
      assertThat(root.at("/properties/" + component.getName() + "/description").asText())
          .as(component.toString())
          .isNotEmpty();
    }
    for (Class<?> part : List.of(BrandColours.class, BrandLogo.class, BrandFont.class)) {
      for (RecordComponent component : part.getRecordComponents()) {
        String at = "/$defs/" + part.getSimpleName() + "/properties/" + component.getName();
        assertThat(root.at(at + "/description").asText()).as(component.toString()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{'name': 'x'}",
        "{'format': 2, 'name': 'x'}",
        "{'format': 1}",
        "{'format': 1, 'name': 3}",
        "{'format': 1, 'name': 'x', 'colors': {}}",
        "{'format': 1, 'name': 'x', 'colours': {'accent': '12466B'}}",
        "{'format': 1, 'name': 'x', 'colours': {'accent': 3}}",
        "{'format': 1, 'name': 'x', 'colours': {'accnt': '#12466B'}}",
        "{'format': 1, 'name': 'x', 'logo': {'description': 'y'}}",
        "{'format': 1, 'name': 'x', 'font': {'regular': 'y.otf'}}",
        "{'format': 1, 'name': 'x', 'address': 'y'}",
        "{'format': 1, 'name': 'x', 'paper': 'A4'}",
        "{'format': 1, 'name': 'x', 'footer': null}"
      })
  void what_the_reader_refuses_is_not_valid(String json, @TempDir Path folder) throws IOException {
    assertThat(violations(json)).isNotEmpty();
    Files.writeString(folder.resolve("brand.json"), json.replace('\'', '"'));
    assertThat(JsonBrands.reader().read(folder).findings()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'format': 1, 'name': 'x', '$schema': 'conducteur-brand-1.schema.json'}",
        "{'format': 1, 'name': 'x', 'colours': '#abcdef', 'font': 'Marianne'}",
        "{'format': 1, 'name': 'x', 'colours': {'accent': '#12466B', 'rule': '#FFFFFF'}}",
        "{'format': 1, 'name': 'x', 'address': ['a', 'b'], 'paper': 'a3', 'footer': '{date}'}"
      })
  void what_the_reader_takes_is_valid(String json, @TempDir Path folder) throws IOException {
    assertThat(violations(json)).isEmpty();
    Files.writeString(folder.resolve("brand.json"), json.replace('\'', '"'));
    assertThat(JsonBrands.reader().read(folder).findings()).isEmpty();
  }
}
