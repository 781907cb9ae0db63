package org.conducteur.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.base.StandardSystemProperty;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The program as people have it: the start script, and the jars where it looks for them. There are
 * no sources beside it, so it never builds.
 */
final class Installation {
  private static final Pattern FOR_TESTS_ONLY =
      Pattern.compile(
          ".*[/\\\\](test-classes|surefire[^/\\\\]*|(junit|assertj|archunit|byte-buddy|opentest4j"
              + "|apiguardian|hamcrest|jmh)[^/\\\\]*\\.jar)");

  private static final Supplier<Installation> SHARED = Suppliers.memoize(Installation::makeShared);

  private final Path folder;

  private Installation(Path folder) {
    this.folder = folder;
  }

  /** One for all tests that change nothing in it; its fast start is prepared. */
  static Installation shared() {
    return SHARED.get();
  }

  private static Installation makeShared() {
    Path folder = Fixtures.PROJECT.resolve("app-cli/target/installation");
    deleteTree(folder);
    Installation made = in(folder);
    made.call("--version").run();
    return made;
  }

  /** A new one of everything. */
  static Installation in(Path folder) {
    return in(folder, jar -> true);
  }

  /** A new one of some of the jars, chosen by their names. */
  static Installation in(Path folder, Predicate<String> chosen) {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh runs the start script here");
    Installation made = withoutJars(folder);
    made.putJars(chosen);
    return made;
  }

  /** The same without the fast start, which takes longer to prepare than most tests. */
  Installation unprepared() {
    try {
      for (String name : Fixtures.contentsOf(shared().lib().getParent())) {
        if (name.endsWith(".jsa")) {
          // To the script, an empty archive means that none can be made.
          Files.createFile(lib().resolveSibling(name));
        }
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One that has to be built first. */
  static Installation withoutJars(Path folder) {
    try {
      Files.createDirectories(folder.resolve("examples"));
      Files.copy(Fixtures.PROJECT.resolve("conducteur"), folder.resolve("conducteur"));
      Files.copy(Fixtures.METZ, folder.resolve("examples").resolve(Fixtures.METZ.getFileName()));
      return new Installation(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void putJars(Predicate<String> chosen) {
    try {
      Path lib = Files.createDirectories(lib());
      StringJoiner classPath = new StringJoiner(" ");
      List<Path> all = classPath();
      for (Path entry : all.subList(1, all.size())) {
        String name = jarName(entry);
        // As in the real program, the list also names jars that are not there.
        classPath.add(name);
        if (chosen.test(name)) {
          put(entry, lib.resolve(name));
        }
      }
      Manifest manifest = new Manifest();
      manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
      manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath.toString());
      pack(all.get(0), lib.resolve("conducteur-cli.jar"), manifest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the program needs, the command's own classes first. */
  private static List<Path> classPath() {
    String all =
        System.getProperty(
            "surefire.test.class.path", StandardSystemProperty.JAVA_CLASS_PATH.value());
    List<Path> needed =
        Splitter.on(File.pathSeparatorChar)
            .omitEmptyStrings()
            .splitToStream(all)
            .filter(entry -> !FOR_TESTS_ONLY.matcher(entry).matches())
            .filter(entry -> !entry.endsWith("-tests.jar"))
            .map(Path::of)
            .filter(Files::exists)
            .toList();
    Predicate<Path> own = entry -> jarName(entry).equals("conducteur-app-cli.jar");
    return Stream.concat(needed.stream().filter(own), needed.stream().filter(own.negate()))
        .toList();
  }

  /** Maven gives a module that it has not packed yet as its folder {@code target/classes}. */
  private static String jarName(Path entry) {
    return Files.isDirectory(entry)
        ? "conducteur-" + entry.getParent().getParent().getFileName() + ".jar"
        : entry.getFileName().toString();
  }

  private static void put(Path entry, Path jar) throws IOException {
    if (Files.isDirectory(entry)) {
      pack(entry, jar, new Manifest());
    } else {
      link(entry, jar);
    }
  }

  /** A second name for a file, or a copy where the two would be on different disks. */
  private static void link(Path file, Path name) throws IOException {
    try {
      Files.createLink(name, file);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(file, name, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static void pack(Path classes, Path jar, Manifest manifest) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = classes.relativize(each).toString().replace(File.separatorChar, '/');
        if (!name.equals("META-INF/MANIFEST.MF")) {
          out.putNextEntry(new ZipEntry(name));
          Files.copy(each, out);
        }
      }
    }
  }

  private static void deleteTree(Path folder) {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Path folder() {
    return folder;
  }

  Path script() {
    return folder.resolve("conducteur");
  }

  /** Where the jars are. */
  Path lib() {
    return folder.resolve("app-cli/target/app/lib");
  }

  /** A call of the start script, in French. */
  Call call(Object... args) {
    return Call.of(
        ImmutableList.<Object>builder().add(script()).add(args).build(), ImmutableMap.of());
  }
}
