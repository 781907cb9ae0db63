package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import org.conducteur.Conducteur;
import org.conducteur.Journals;
import org.conducteur.id.SessionId;
import org.conducteur.timeline.JournalEntry;
import org.conducteur.timeline.Observation;
import org.conducteur.timeline.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveLogTest {
  private static final Journals JOURNALS = Conducteur.discover().journals();

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("day.journal.jsonl");
  }

  private static JournalEntry entry(int number) {
    return new JournalEntry.Noted(
        number,
        Instant.parse("2027-09-11T07:00:00Z"),
        new Observation.Started(
            Step.of(SessionId.of("s" + number)), LocalDateTime.parse("2027-09-11T09:00:00")));
  }

  @Test
  void it_goes_on_where_it_was_also_after_half_a_line() throws Exception {
    try (LiveLog log = LiveLog.open(JOURNALS, file(), "Jour")) {
      assertThat(log.add(entry(1))).isEmpty();
      assertThat(Files.readString(file())).contains("\"s1\"");
    }
    Files.writeString(file(), "{\"n\":2,\"made\":\"20", StandardOpenOption.APPEND);
    try (LiveLog log = LiveLog.open(JOURNALS, file(), "Jour")) {
      assertThat(log.journal().entries()).containsExactly(entry(1));
      assertThat(log.add(entry(2))).isEmpty();
    }
    try (LiveLog log = LiveLog.open(JOURNALS, file(), "Jour")) {
      assertThat(log.journal().entries()).containsExactly(entry(1), entry(2));
    }
    assertThat(Fixtures.contentsOf(folder)).containsExactly("day.journal.jsonl");
  }

  @Test
  void two_sessions_do_not_keep_one_log() throws Exception {
    try (LiveLog log = LiveLog.open(JOURNALS, file(), "Jour")) {
      assertThat(log.journal().entries()).isEmpty();
      assertThatThrownBy(() -> LiveLog.open(JOURNALS, file(), "Jour"))
          .isInstanceOf(LiveLog.InUse.class);
    }
  }

  @Test
  void what_cannot_be_written_is_kept_and_written_as_soon_as_it_can() throws Exception {
    Path missing = folder.resolve("later");
    try (LiveLog log = LiveLog.open(JOURNALS, missing.resolve("log.jsonl"), "Jour")) {
      assertThat(log.add(entry(1))).isPresent();
      assertThat(log.unwritten()).isEqualTo(1);
      assertThat(log.journal().entries()).containsExactly(entry(1));
      Files.createDirectory(missing);
      assertThat(log.add(entry(2))).isEmpty();
      assertThat(log.unwritten()).isZero();
    }
    try (LiveLog log = LiveLog.open(JOURNALS, missing.resolve("log.jsonl"), "Jour")) {
      assertThat(log.journal().entries()).containsExactly(entry(1), entry(2));
    }
  }

  @Test
  void entries_of_others_are_taken_over() throws IOException, LiveLog.InUse {
    try (LiveLog log = LiveLog.open(JOURNALS, file(), "Jour")) {
      assertThat(log.add(entry(1))).isEmpty();
      try (var other = JOURNALS.append(file(), "Jour")) {
        other.append(entry(2));
      }
      log.refresh();
      assertThat(log.add(entry(3))).isEmpty();
      assertThat(log.journal().entries()).containsExactly(entry(1), entry(2), entry(3));
    }
    assertThat(Files.readString(file())).contains("\"s1\"", "\"s2\"", "\"s3\"");
  }
}
