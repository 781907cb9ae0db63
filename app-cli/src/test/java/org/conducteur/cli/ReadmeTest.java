package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as shown. */
class ReadmeTest {
  private static final Pattern EMBEDDING =
      Pattern.compile("\n## Embedding\n.*?\n```java\n(.*?)\n```\n", Pattern.DOTALL);
  private static final Pattern EVENT = Pattern.compile("\n```json\n(.*?)\n```\n", Pattern.DOTALL);
  private static final Pattern FIRST_RUN =
      Pattern.compile("\n\\./conducteur (export \\S+) --out \\S+\n");

  @TempDir private Path folder;

  private static String sample(Pattern pattern) throws IOException {
    Matcher matcher = pattern.matcher(Files.readString(Fixtures.PROJECT.resolve("README.md")));
    assertThat(matcher.find()).as("README.md has a sample like " + pattern).isTrue();
    return matcher.group(1);
  }

  @Test
  void the_sample_for_embedding_compiles_and_makes_a_pdf() throws Exception {
    Path source = Fixtures.write(folder, "Embedding.java", sample(EMBEDDING));
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-Xlint:all,-processing,-classfile,-path",
                "-Werror",
                "-proc:none",
                "-cp",
                classPath,
                "-d",
                folder.toString(),
                source.toString());
    assertThat(failed).isZero();
    Path pdf = folder.resolve("fiches.pdf");
    Path event = Fixtures.write(folder, "event.json", Fixtures.CALM);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      Method run = loader.loadClass("Embedding").getDeclaredMethod("run", Path.class, Path.class);
      run.setAccessible(true);
      run.invoke(null, event, pdf);
    }
    assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void the_sample_of_an_event_is_read_in_full_and_has_no_error() throws IOException {
    Path event = Fixtures.write(folder, "event.json", sample(EVENT) + "\n");
    Shell.Result result = Shell.french().run("check", event);
    assertThat(result.code()).as(result.out() + result.err()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void the_first_command_makes_the_files_that_are_listed() throws IOException {
    String[] words = sample(FIRST_RUN).split(" ", -1);
    Shell.french().run(words[0], Fixtures.PROJECT.resolve(words[1]), "--out", folder);
    String readme = Files.readString(Fixtures.PROJECT.resolve("README.md"));
    assertThat(Fixtures.contentsOf(folder))
        .isNotEmpty()
        .allMatch(n -> readme.contains("`" + n + "`"));
  }
}
