package org.conducteur.persistence.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.text.RichText;

/**
 * Derives the form of every type of the model from its records, so that no component can be
 * forgotten. A type it does not know is an error of the program, found when the first event is read
 * or written.
 */
final class Binder {
  private final Map<Class<?>, RecordForm> records = new LinkedHashMap<>();

  private Binder() {}

  /** The form of a record and of all that it reaches. */
  static RecordForm bind(Class<?> record) {
    return new Binder().record(record);
  }

  private Form form(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == Optional.class) {
        return new OptionalForm(form(arguments[0]));
      } else if (generic.getRawType() == ImmutableList.class) {
        return new ListForm(form(arguments[0]));
      } else if (generic.getRawType() == ImmutableMap.class) {
        return new MapForm(name((Class<?>) arguments[0]), form(arguments[1]));
      }
    } else if (type instanceof Class<?> plain) {
      return form(plain);
    }
    throw new IllegalArgumentException("no form for type " + type);
  }

  private Form form(Class<?> type) {
    if (type == String.class) {
      return new TextForm();
    } else if (type == RichText.class) {
      return new LinesForm();
    } else if (type == boolean.class || type == Boolean.class) {
      return new FlagForm();
    } else if (type == int.class || type == Integer.class) {
      return NumberForm.whole();
    } else if (type == BigDecimal.class) {
      return NumberForm.decimal();
    } else if (type.isEnum()) {
      return new EnumForm(type);
    }
    Optional<NotationForm<?>> notation = notation(type);
    return notation.isPresent() ? notation.get() : record(type);
  }

  private static NotationForm<?> name(Class<?> type) {
    return Notations.ofName(type).map(NotationForm::new).orElseThrow();
  }

  private static Optional<NotationForm<?>> notation(Class<?> type) {
    return Notations.of(type).map(NotationForm::new);
  }

  private RecordForm record(Class<?> type) {
    RecordForm known = records.get(type);
    if (known != null) {
      return known;
    }
    RecordForm form = new RecordForm(new RecordType<>(type));
    records.put(type, form);
    form.define(
        Arrays.stream(type.getRecordComponents())
            .map(component -> property(type, component))
            .collect(toImmutableList()));
    return form;
  }

  private Property property(Class<?> record, RecordComponent component) {
    Form form = form(component.getGenericType());
    return new Property(component, form, Defaults.of(record, component.getName()).or(form::absent));
  }
}
