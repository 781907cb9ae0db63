package org.conducteur.port;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir private Path folder;

  private static AtomicFile.Content text(String text) {
    return out -> out.write(text.getBytes(UTF_8));
  }

  private void assertHoldsOnly(Path file, String content) throws IOException {
    assertThat(file).hasContent(content);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void a_new_file_is_written() throws IOException {
    Path file = folder.resolve("event.json");

    AtomicFile.write(file, text("neuf"));

    assertHoldsOnly(file, "neuf");
  }

  @Test
  void an_old_file_is_replaced() throws IOException {
    Path file = Files.writeString(folder.resolve("event.json"), "un ancien contenu plus long");

    AtomicFile.write(file, text("neuf"));

    assertHoldsOnly(file, "neuf");
  }

  @Test
  void an_old_file_stays_whole_when_writing_fails_half_way() throws IOException {
    Path file = Files.writeString(folder.resolve("event.json"), "ancien");
    AtomicFile.Content failing =
        out -> {
          out.write(new byte[1 << 20]);
          throw new IOException("disk full");
        };

    assertThatThrownBy(() -> AtomicFile.write(file, failing))
        .isInstanceOf(WriteException.class)
        .hasMessage(file + ": disk full");
    assertHoldsOnly(file, "ancien");
  }

  @Test
  void a_failing_writer_leaves_nothing_and_is_told_with_the_path() throws IOException {
    Path file = folder.resolve("event.json");
    AtomicFile.Content failing =
        out -> {
          throw new WriteException("stream", new IOException("disk full"));
        };

    assertThatThrownBy(() -> AtomicFile.write(file, failing))
        .isInstanceOf(WriteException.class)
        .hasMessage(file + ": disk full");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void an_error_of_the_program_leaves_nothing_and_is_passed_on() {
    AtomicFile.Content failing =
        out -> {
          throw new IllegalStateException("bug");
        };

    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("event.json"), failing))
        .isInstanceOf(IllegalStateException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_file_keeps_its_permissions() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path file = Files.writeString(folder.resolve("event.json"), "ancien");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

    AtomicFile.write(file, text("neuf"));

    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-rw-r-x"));
  }

  @Test
  void a_new_file_has_the_permissions_that_any_new_file_has() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path usual = Files.createFile(folder.resolve("usual"));
    Path file = folder.resolve("event.json");

    AtomicFile.write(file, text("neuf"));

    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void a_link_keeps_pointing_to_its_file(@TempDir Path other) throws IOException {
    Path target = Files.writeString(other.resolve("real.json"), "ancien");
    Path link = Files.createSymbolicLink(folder.resolve("event.json"), target);

    AtomicFile.write(link, text("neuf"));

    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("neuf");
  }

  @Test
  void a_folder_is_no_file() {
    assertThatThrownBy(() -> AtomicFile.write(folder, text("neuf")))
        .isInstanceOf(WriteException.class)
        .hasMessageContaining(folder.toString());
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_folder_that_does_not_exist_is_told_with_the_path() {
    Path file = folder.resolve("nowhere").resolve("event.json");

    assertThatThrownBy(() -> AtomicFile.write(file, text("neuf")))
        .isInstanceOf(WriteException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void a_device_is_written_to_directly() {
    Path device = Path.of("/dev/null");
    assumeThat(device).exists();

    AtomicFile.write(device, OutputStream::flush);
    AtomicFile.write(device, text("neuf"));

    assertThat(Files.isRegularFile(device)).isFalse();
  }
}
