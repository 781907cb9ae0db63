package org.conducteur.persistence.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes descriptions of records from the comments in their sources. */
final class ModelSources {
  private static final Pattern ABOUT_METHODS = Pattern.compile("[^.]*\\{@link #[^}]*}[^.]*\\.");
  private static final Pattern CODE = Pattern.compile("\\{@\\w+ ([^}]*)}");

  /** What a type is, in the first paragraph of its comment. */
  Optional<String> find(Class<?> type) {
    if (!type.getPackageName().startsWith("org.conducteur")) {
      return Optional.empty();
    }
    String comment = comment(type).split("@param|<p>", 2)[0].strip();
    return Optional.of(type.isEnum() ? comment + constants(type) : comment);
  }

  String describe(Class<?> type) {
    return find(type).orElseThrow();
  }

  /** What a component of a record is. */
  String describe(Class<?> record, String component) {
    Matcher matcher =
        Pattern.compile("@param " + component + " (.*?)(?=@param|$)").matcher(comment(record));
    if (!matcher.find()) {
      throw new IllegalStateException("no comment for " + component + " of " + record);
    }
    return sentence(matcher.group(1).strip());
  }

  private static String sentence(String words) {
    String capital = words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    return capital.endsWith(".") ? capital : capital + ".";
  }

  private static String constants(Class<?> type) {
    StringBuilder out = new StringBuilder();
    for (Object constant : type.getEnumConstants()) {
      Matcher matcher =
          Pattern.compile("/\\*\\* ([^*]*) \\*/\\s+" + constant + "\\b").matcher(source(type));
      if (matcher.find()) {
        String meaning = matcher.group(1).replaceAll("\\.$", "");
        out.append('\n').append(EnumForm.name((Enum<?>) constant)).append(": ").append(meaning);
      }
    }
    return out.toString();
  }

  /** The comment before the declaration, on one line. */
  private static String comment(Class<?> type) {
    String source = source(type);
    Matcher declaration =
        Pattern.compile(
                "(?:public )?(?:final |sealed )*(?:record|enum|class|interface) "
                    + type.getSimpleName()
                    + "\\b")
            .matcher(source);
    if (!declaration.find()) {
      throw new IllegalStateException("no declaration of " + type);
    }
    int start = source.lastIndexOf("/**", declaration.start());
    int end = source.indexOf("*/", start);
    String text =
        source.substring(start + 3, end).replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ");
    String ofData = ABOUT_METHODS.matcher(text.strip()).replaceAll("");
    return CODE.matcher(ofData).replaceAll("$1");
  }

  private static Path root(Class<?> type) {
    Path sources = Path.of("src", "main", "java");
    boolean here = type.getPackage().equals(ModelSources.class.getPackage());
    return here ? sources : Path.of("..", "core").resolve(sources);
  }

  private static String source(Class<?> type) {
    try {
      return Files.readString(root(type).resolve(type.getName().replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException("no source of " + type, e);
    }
  }
}
