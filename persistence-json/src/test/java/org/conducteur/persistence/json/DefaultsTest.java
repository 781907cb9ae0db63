package org.conducteur.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.junit.jupiter.api.Test;

class DefaultsTest {
  private final EventGenerator generator = EventGenerator.of(4);

  @Test
  void what_a_file_leaves_out_is_what_a_builder_is_not_told() throws ReflectiveOperationException {
    int builders = 0;
    for (RecordForm form : records()) {
      Optional<Method> builder =
          Arrays.stream(form.type().getMethods())
              .filter(m -> m.getName().equals("builder") && Modifier.isStatic(m.getModifiers()))
              .findFirst();
      if (builder.isEmpty()) {
        continue;
      }
      builders++;
      Object[] required =
          Arrays.stream(builder.get().getParameterTypes()).map(generator::any).toArray();
      Object unfinished = builder.get().invoke(null, required);
      Object built = unfinished.getClass().getMethod("build").invoke(unfinished);

      assertThat(form.properties().values().stream().filter(Property::isRequired))
          .as("what %s cannot be without", form.type())
          .hasSize(required.length);
      for (Property property : form.properties().values()) {
        assertThat(property.isAbsentFrom(built))
            .as("%s of %s", property.name(), form.type())
            .isEqualTo(!property.isRequired());
      }
    }
    assertThat(builders).isGreaterThan(15);
  }

  @Test
  void the_table_names_components_that_exist() {
    Defaults.table()
        .cellSet()
        .forEach(
            cell ->
                assertThat(
                        Arrays.stream(cell.getRowKey().getRecordComponents())
                            .filter(c -> c.getName().equals(cell.getColumnKey()))
                            .filter(c -> c.getType().isInstance(cell.getValue())))
                    .as(cell.toString())
                    .hasSize(1));
  }

  /** All forms that the event reaches. */
  private static Set<RecordForm> records() {
    Set<RecordForm> found = new LinkedHashSet<>();
    collect(Binder.bind(Event.class), found);
    return found;
  }

  private static void collect(Form form, Set<RecordForm> found) {
    if (form instanceof OptionalForm optional) {
      collect(optional.inner(), found);
    } else if (form instanceof ListForm list) {
      collect(list.element(), found);
    } else if (form instanceof MapForm map) {
      collect(map.value(), found);
    } else if (form instanceof RecordForm record && found.add(record)) {
      record.properties().values().forEach(property -> collect(property.form(), found));
    }
  }
}
