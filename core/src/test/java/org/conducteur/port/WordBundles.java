package org.conducteur.port;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conducteur.event.Event;

/** Looks at bundles of words: whether languages agree, and whether sources use every key. */
public final class WordBundles {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  private final Set<String> literals = new HashSet<>();
  private final Set<String> constants = new HashSet<>();

  /** Reads all literals of the sources in a folder. */
  public WordBundles(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Class<?> type : enums()) {
      for (Object constant : type.getEnumConstants()) {
        constants.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
      }
    }
  }

  private void read(Path file) {
    try {
      LITERAL.matcher(Files.readString(file)).results().forEach(r -> literals.add(r.group(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ResourceBundle bundle(String name, String language) {
    return ResourceBundle.getBundle(name, Locale.forLanguageTag(language));
  }

  public static ImmutableSortedSet<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  /**
   * Whether the sources name a key: as it is, as one of a pair, as a beginning and an end, or as a
   * beginning and an end around a name.
   */
  public boolean isUsed(String key) {
    String base = key.replaceFirst("\\.(one|many)$", "");
    if (literals.contains(key) || literals.contains(base)) {
      return true;
    }
    for (int dot = base.indexOf('.'); dot >= 0; dot = base.indexOf('.', dot + 1)) {
      String rest = base.substring(dot + 1);
      boolean known =
          literals.contains(rest) || constants.contains(rest) || rest.matches("[0-9]+|[a-z]{2,3}");
      int end = base.lastIndexOf('.');
      known |=
          end > dot
              && literals.contains(base.substring(end))
              && literals.contains(base.substring(dot + 1, end));
      if (known && literals.contains(base.substring(0, dot + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The enumerations of the model. */
  public static ImmutableSet<Class<?>> enums() {
    Set<Class<?>> seen = new LinkedHashSet<>();
    walk(Event.class, seen);
    return seen.stream().filter(Class::isEnum).collect(ImmutableSet.toImmutableSet());
  }

  private static void walk(Type type, Set<Class<?>> seen) {
    if (type instanceof ParameterizedType generic) {
      List.of(generic.getActualTypeArguments()).forEach(argument -> walk(argument, seen));
    } else if (type instanceof Class<?> plain && seen.add(plain)) {
      if (plain.isRecord()) {
        Arrays.stream(plain.getRecordComponents())
            .forEach(component -> walk(component.getGenericType(), seen));
      } else if (plain.isSealed()) {
        Arrays.stream(plain.getPermittedSubclasses()).forEach(sub -> walk(sub, seen));
      }
    }
  }
}
