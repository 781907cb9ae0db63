package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LivePtyTest {
  private static final String SANE = "sane=True alternate=False hidden=False unknown=[]";
  private static final String TAKEN = "sane=False alternate=True hidden=True unknown=[]";

  @TempDir private Path folder;

  private Path log() {
    return folder.resolve("day.jsonl");
  }

  private Path err() {
    return folder.resolve("err.txt");
  }

  private Call live(Path file) {
    return Installation.shared().call("live", Fixtures.METZ, "--at", "09:46", "--log", file);
  }

  private PseudoTerminal open(String term) {
    return PseudoTerminal.open(80, 24, term, err(), live(log()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vt100", "xterm"})
  void a_day_is_steered_by_single_keys(String term) throws IOException {
    try (PseudoTerminal terminal = open(term)) {
      terminal.await("rien n’a été saisi");
      assertThat(terminal.modes()).isEqualTo(TAKEN);
      terminal.type("s");
      terminal.await("EN COURS depuis 09:4");
      assertThat(Files.readString(log())).contains("\"started\":\"cnum-anct\"");
      assertThat(terminal.screen())
          .hasSize(24)
          .anyMatch(line -> line.startsWith("ENSUITE"))
          .anyMatch(line -> line.contains("restent"));
      terminal.type("u");
      terminal.await("Repris");
      assertThat(Files.readString(log())).contains("\"withdrawn\":1");
      terminal.type("\\x1b[B");
      terminal.await("\\[Sans salle\\]");
      terminal.type("?");
      terminal.await("Ctrl-L");
      terminal.type("q");
      assertThat(terminal.end()).isZero();
      assertThat(terminal.modes()).isEqualTo(SANE);
    }
    assertThat(Call.read(err())).isEmpty();
  }

  @Test
  void what_is_killed_goes_on_where_it_was() {
    try (PseudoTerminal terminal = open("xterm")) {
      terminal.await("rien n’a été saisi");
      terminal.type("s");
      terminal.await("EN COURS depuis 09:4");
      terminal.signal(9);
      assertThat(terminal.end()).isEqualTo(-9);
    }
    try (PseudoTerminal terminal = open("xterm")) {
      terminal.await("EN COURS depuis 09:4");
      assertThat(terminal.screen()).anyMatch(line -> line.contains("Journal repris : 1 saisie"));
      terminal.type("q");
      assertThat(terminal.end()).isZero();
    }
  }

  @Test
  void it_follows_the_size_of_the_terminal() {
    try (PseudoTerminal terminal = open("xterm")) {
      terminal.await("rien n’a été saisi");
      terminal.resize(60, 15);
      terminal.await("(?m)^(.*\\n){14} Espace : commencer Interview");
      assertThat(terminal.screen()).hasSize(15).allMatch(line -> line.length() <= 60);
      terminal.type("q");
      assertThat(terminal.end()).isZero();
      assertThat(terminal.modes()).isEqualTo(SANE);
    }
  }

  @Test
  void ctrl_c_and_a_signal_leave_the_terminal_as_it_was() {
    try (PseudoTerminal terminal = open("xterm")) {
      terminal.await("rien n’a été saisi");
      terminal.type("\\x03");
      assertThat(terminal.end()).isEqualTo(130);
      assertThat(terminal.modes()).isEqualTo(SANE);
    }
    try (PseudoTerminal terminal = open("xterm")) {
      terminal.await("rien n’a été saisi");
      terminal.signal(15);
      assertThat(terminal.end()).isEqualTo(143);
      assertThat(terminal.modes()).isEqualTo(SANE);
    }
  }

  @Test
  void a_log_that_cannot_be_written_is_said_and_nothing_lost_in_silence() throws IOException {
    Path readOnly = Files.createDirectory(folder.resolve("read-only"));
    assertThat(readOnly.toFile().setWritable(false)).isTrue();
    Call call = live(readOnly.resolve("log.jsonl")).bound(readOnly);
    try (PseudoTerminal terminal = PseudoTerminal.open(80, 24, "xterm", err(), call)) {
      terminal.await("rien n’a été saisi");
      terminal.type("s");
      terminal.await("JOURNAL PAS ÉCRIT : accès refusé. 1 saisie");
      terminal.type("q");
      terminal.await("encore q");
      terminal.type("q");
      assertThat(terminal.end()).isEqualTo(ExitCode.UNWRITABLE);
      assertThat(terminal.screen()).anyMatch(line -> line.contains("Interview croisée"));
    }
  }

  @Test
  void a_terminal_that_has_lines_only_gets_lines() {
    try (PseudoTerminal terminal = open("dumb")) {
      terminal.await("Interview croisée");
      terminal.type("s\\n");
      terminal.await("commence");
      terminal.type("q\\n");
      assertThat(terminal.end()).isZero();
      assertThat(terminal.modes()).startsWith("sane=True alternate=False hidden=False");
    }
  }

  @Test
  void a_second_view_of_one_log_is_refused() {
    try (PseudoTerminal terminal = open("xterm")) {
      terminal.await("rien n’a été saisi");
      Shell.Result second = live(log()).run();
      assertThat(second.code()).isEqualTo(ExitCode.UNWRITABLE);
      assertThat(second.err()).contains("day.jsonl", "--log");
      terminal.type("q");
      assertThat(terminal.end()).isZero();
    }
  }
}
