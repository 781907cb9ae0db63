package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code conducteur}, as it lies at the top of the project. */
class StartScriptTest {
  private static final String PREPARES = "préparation d’un démarrage rapide";
  private static final String BUILDS = "premier usage";

  @TempDir private Path folder;

  private static Call shell(String line, Object... args) {
    return Call.of(ImmutableList.copyOf(args), ImmutableMap.of()).inShell(line);
  }

  private static void assertShows(Shell.Result result) {
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
    assertThat(result.out()).contains("Ouverture");
  }

  @Test
  void it_runs_from_another_folder_through_links() throws IOException {
    Path event = Fixtures.write(folder, "event.json", Fixtures.CALM);
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("far"), Installation.shared().script().toAbsolutePath());
    Files.createSymbolicLink(bin.resolve("near"), Path.of("far"));
    assertShows(shell("cd / && exec \"$1/near\" show \"$2\"", bin, event).run());
    assertShows(shell("cd \"$1\" && exec ./near show ../event.json", bin).run());
    assertShows(shell("PATH=$1:$PATH && cd / && near show \"$2\"", bin, event).run());
    Files.delete(bin.resolve("near"));
    Files.delete(bin.resolve("far"));
  }

  /** The shell makes the names: the tests' own Java may know no accent. */
  @Test
  void it_runs_in_a_folder_with_spaces_and_accents_also_in_the_locale_c() {
    Installation plain = Installation.in(folder.resolve("plain"));
    Path event = Fixtures.write(folder, "event.json", Fixtures.CALM);
    String line =
        """
        LC_ALL=C && export LC_ALL && e=$(printf '\\303\\251') && there="$3/d${e}j$e (1) & \\$HOME" &&
        mv "$1" "$there" && cp "$2" "$there/${e}t$e.json" &&
        "$there/conducteur" show "$there/${e}t$e.json" &&
        "$there/conducteur" export "$2" --out "$there/sortie $e" --only fiches --format docx &&
        test -s "$there/sortie $e/fiches.docx" && test -s "$there"/app-cli/target/app/*.jsa
        """;
    Shell.Result result = shell(line, plain.folder(), event, folder).run();
    assertShows(result);
    // Prepared once, for both.
    assertThat(result.err()).containsOnlyOnce(PREPARES);
  }

  @Test
  void it_needs_to_write_nothing_into_its_own_folder() throws IOException {
    Installation closed = Installation.in(folder.resolve("closed"));
    Path event = Fixtures.write(folder, "event.json", Fixtures.CALM);
    Path cache = folder.resolve("cache");
    try (Stream<Path> all = Files.walk(closed.folder())) {
      for (Path each : all.filter(Files::isDirectory).toList()) {
        Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("r-xr-xr-x"));
      }
    }
    Call call = closed.call("show", event).bound(closed.folder());
    Shell.Result first = call.with("XDG_CACHE_HOME", cache).run();
    assertShows(first);
    assertThat(first.err()).contains(PREPARES);
    Shell.Result second = call.with("XDG_CACHE_HOME", cache).run();
    assertShows(second);
    assertThat(second.err()).isEmpty();
    assertThat(Fixtures.contentsOf(cache.resolve("conducteur"))).hasSize(1);
    // With nowhere to keep an archive it starts all the same, every time.
    Shell.Result nowhere = call.with("XDG_CACHE_HOME", closed.folder()).run();
    assertShows(nowhere);
    assertThat(nowhere.err()).isEmpty();
    assertThat(Fixtures.contentsOf(closed.folder()))
        .containsExactly("app-cli", "conducteur", "examples");
  }

  /** A Maven that writes down each call, and moves the jars into place instead of making them. */
  private Path maven(Path jars, Installation unbuilt) throws IOException {
    Path bin = Files.createDirectory(folder.resolve("maven"));
    Path lib = unbuilt.lib();
    Files.createDirectories(lib.getParent());
    Files.writeString(
        bin.resolve("mvn"),
        "#!/bin/sh\necho \"$@\" >>'%s/calls'\nsleep 1\nmv '%s' '%s'\n".formatted(bin, jars, lib));
    Files.setPosixFilePermissions(bin.resolve("mvn"), PosixFilePermissions.fromString("rwxr-xr-x"));
    return bin;
  }

  @Test
  void of_two_first_starts_at_once_one_builds_and_both_run() throws IOException {
    Path jars = Installation.in(folder.resolve("built")).lib();
    Installation unbuilt = Installation.withoutJars(folder.resolve("unbuilt"));
    Path event = Fixtures.write(folder, "event.json", Fixtures.CALM);
    Path bin = maven(jars, unbuilt);
    // As left behind by a start that was killed while it built.
    Path lock = Files.createDirectories(unbuilt.lib().resolveSibling("../.building").normalize());
    Files.writeString(lock.resolve("owner"), "999999999\n");
    Call start = unbuilt.call("show", event).with("PATH", bin + ":" + System.getenv("PATH"));
    Shell.Result both =
        start.inShell("\"$@\" & \"$@\" && first=0 || first=$?; wait $! && exit $first").run();
    assertThat(both.code()).as(both.err()).isEqualTo(ExitCode.DONE);
    assertThat(both.out().split("Ouverture", -1)).hasSize(3);
    assertThat(Files.readAllLines(bin.resolve("calls"))).hasSize(1);
    assertThat(both.err()).containsOnlyOnce(BUILDS);
    assertThat(lock).doesNotExist();
    List<String> kept = Fixtures.contentsOf(unbuilt.lib().getParent());
    assertThat(kept).filteredOn(name -> name.endsWith(".jsa")).hasSize(1);
    // Neither a lock nor half an archive is left.
    assertThat(kept).allMatch(name -> name.matches("lib|built|java-.*\\.jsa"));
  }

  @Test
  void a_java_that_is_none_is_told() {
    Shell.Result result = Installation.shared().call("--version").with("JAVA_HOME", folder).run();
    assertThat(result.code()).isEqualTo(ExitCode.FAULT);
    assertThat(result.err()).contains("JAVA_HOME vaut " + folder);
  }
}
