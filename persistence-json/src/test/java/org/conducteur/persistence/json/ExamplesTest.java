package org.conducteur.persistence.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.conducteur.event.Event;
import org.conducteur.id.Id;
import org.conducteur.port.Reading;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.conducteur.time.Deadline;
import org.conducteur.time.PartialDate;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the project are files as people write them, and show the whole model. */
class ExamplesTest {
  private static final String METZ = "nec-metz-2023.json";
  private static final String FESTIVAL = "festival-numerique.json";
  private static final Path FOLDER = Path.of("..", "examples");

  @ParameterizedTest
  @ValueSource(strings = {METZ, FESTIVAL})
  void an_example_is_read_without_a_finding(String file) {
    assertThat(read(file).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {METZ, FESTIVAL})
  void an_example_comes_back_equal_from_what_is_written_of_it(String file) {
    Event event = read(file).event();

    Reading again = JsonEvents.reader().read(new ByteArrayInputStream(written(event)), file);

    assertThat(again.findings()).isEmpty();
    assertThat(again.event()).isEqualTo(event);
  }

  @ParameterizedTest
  @ValueSource(strings = {METZ, FESTIVAL})
  void an_example_has_the_form_that_the_writer_gives_it_but_for_line_breaks(String file)
      throws IOException {
    String byHand = content(Files.readAllBytes(FOLDER.resolve(file)));

    assertThat(content(written(read(file).event()))).isEqualTo(byHand);
  }

  @ParameterizedTest
  @ValueSource(strings = {METZ, FESTIVAL})
  void an_example_names_a_schema_that_lies_where_it_says(String file) throws IOException {
    String schema =
        new ObjectMapper().readTree(FOLDER.resolve(file).toFile()).get("$schema").asText();

    assertThat(FOLDER.resolve(schema)).isRegularFile().hasContent(JsonEvents.schema());
  }

  @Test
  void the_examples_together_use_every_component_of_the_model() {
    Usage usage = new Usage();
    usage.visit(read(METZ).event());
    usage.visit(read(FESTIVAL).event());

    // What really happened nobody knows before the day.
    assertThat(usage.empty)
        .containsExactly("RunningItem.actualStart", "Session.actualEnd", "Session.actualStart");
  }

  @Test
  void the_examples_together_use_every_word_and_every_kind_of_deadline() {
    Usage usage = new Usage();
    usage.visit(read(METZ).event());
    usage.visit(read(FESTIVAL).event());

    usage.words.asMap().forEach((type, seen) -> assertThat(seen).contains(type.getEnumConstants()));
    assertThat(usage.records).contains(Deadline.class.getPermittedSubclasses());
  }

  private static Reading read(String file) {
    return JsonEvents.load(FOLDER.resolve(file));
  }

  private static byte[] written(Event event) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonEvents.writer().write(event, out);
    return out.toByteArray();
  }

  /** All but the address of the schema, in the order of the file. */
  private static String content(byte[] json) throws IOException {
    ObjectNode file = (ObjectNode) new ObjectMapper().readTree(new String(json, UTF_8));
    file.remove("$schema");
    return file.toPrettyString();
  }

  /** Walks through events and notes which components are ever filled. */
  private static final class Usage {
    private final Set<String> empty = new TreeSet<>();
    private final Set<String> filled = new TreeSet<>();
    private final Set<Class<?>> records = new HashSet<>();
    private final SetMultimap<Class<?>, Object> words = HashMultimap.create();

    void visit(Object value) {
      if (value instanceof Optional<?> optional) {
        optional.ifPresent(this::visit);
      } else if (value instanceof Map<?, ?> map) {
        map.values().forEach(this::visit);
      } else if (value instanceof Iterable<?> many) {
        many.forEach(this::visit);
      } else if (value instanceof Enum<?> word && !(word instanceof DayOfWeek)) {
        words.put(word.getDeclaringClass(), word);
      } else if (value instanceof Record record && !isOneWord(value)) {
        records.add(record.getClass());
        Arrays.stream(record.getClass().getRecordComponents()).forEach(c -> visit(record, c));
      }
    }

    private void visit(Record record, RecordComponent component) {
      String name = record.getClass().getSimpleName() + "." + component.getName();
      Object value = get(record, component);
      if (!isEmpty(value)) {
        filled.add(name);
        empty.remove(name);
      } else if (!filled.contains(name)) {
        empty.add(name);
      }
      visit(value);
    }

    /** Values that a file writes as one word, whatever they consist of. */
    private static boolean isOneWord(Object value) {
      return value instanceof Id
          || value instanceof Slot
          || value instanceof DayTime
          || value instanceof PartialDate;
    }

    private static boolean isEmpty(Object value) {
      return value.equals(Optional.empty())
          || value.equals(false)
          || value.equals("")
          || value.equals(RichText.EMPTY)
          || value.equals(Slot.NONE)
          || (value instanceof Map<?, ?> map && map.isEmpty())
          || (value instanceof Iterable<?> many && !many.iterator().hasNext());
    }

    private static Object get(Record record, RecordComponent component) {
      try {
        return component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(component + " cannot be read", e);
      }
    }
  }
}
