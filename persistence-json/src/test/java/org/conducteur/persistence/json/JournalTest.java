package org.conducteur.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.port.JournalAppender;
import org.conducteur.port.JournalReading;
import org.conducteur.timeline.Journal;
import org.conducteur.timeline.JournalEntry;
import org.conducteur.timeline.Observation;
import org.conducteur.timeline.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final JsonJournalFormat FORMAT = new JsonJournalFormat();
  private static final Instant MADE = Instant.parse("2023-10-12T07:15:04Z");
  private static final LocalDateTime AT = LocalDateTime.of(2023, 10, 12, 9, 15);
  private static final Step ITEM = Step.parse("opening#2");

  @TempDir private Path folder;

  private static Journal all() {
    Journal journal = Journal.EMPTY;
    ImmutableList<Observation> every =
        ImmutableList.of(
            new Observation.Started(ITEM, AT),
            new Observation.Ended(ITEM, AT.plusSeconds(61)),
            new Observation.Held(ITEM, AT.plusMinutes(5), AT),
            new Observation.Prolonged(ITEM, Duration.ofMinutes(-10), AT),
            new Observation.Skipped(ITEM, AT),
            new Observation.Kept(ITEM, Duration.ofMinutes(8), AT),
            new Observation.StageKept(Step.parse("a # \"b\""), AT));
    for (Observation observation : every) {
      journal = journal.note(observation, MADE);
    }
    journal = journal.with(new JournalEntry.Withdrawn(journal.nextNumber(), MADE, 5));
    journal =
        journal.with(new JournalEntry.Remark(9, MADE, Optional.of(ITEM), "micro 2\nen panne"));
    return journal.with(new JournalEntry.Remark(10, MADE, Optional.empty(), "é"));
  }

  private Path written(Journal journal) {
    Path file = folder.resolve("day.jsonl");
    try (JournalAppender appender = FORMAT.append(file, "Journée « été »")) {
      journal.entries().forEach(appender::append);
    }
    return file;
  }

  private static JournalReading read(String text) {
    return FORMAT.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "day.jsonl");
  }

  @Test
  void what_is_written_is_read_again() throws IOException {
    JournalReading reading = read(Files.readString(written(all())));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.journal().entries()).isEqualTo(all().entries());
    assertThat(reading.journal().event()).contains("Journée « été »");
  }

  @Test
  void a_journal_that_is_opened_again_goes_on() throws IOException {
    Path file = written(all());
    JournalEntry more = new JournalEntry.Remark(11, MADE, Optional.empty(), "later");
    try (JournalAppender appender = FORMAT.append(file, "another title")) {
      appender.append(more);
    }
    Journal journal = read(Files.readString(file)).journal();
    assertThat(journal.entries()).hasSize(11).endsWith(more);
    assertThat(journal.event()).contains("Journée « été »");
  }

  @Test
  void wherever_writing_breaks_off_all_whole_lines_are_kept() throws IOException {
    byte[] whole = Files.readAllBytes(written(all()));
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      JournalReading reading = FORMAT.read(new ByteArrayInputStream(part), "day.jsonl");
      long lines = new String(part, StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
      assertThat((long) reading.journal().entries().size())
          .as("after %s bytes", length)
          .isGreaterThanOrEqualTo(lines - 1);
      assertThat(reading.isWhole()).isTrue();
    }
  }

  @Test
  void a_half_line_is_ended_before_more_is_added() throws IOException {
    Path file = folder.resolve("cut.jsonl");
    Files.writeString(file, "{\"format\":1}\n{\"n\":1,\"started\":\"op");
    try (JournalAppender appender = FORMAT.append(file, "Event")) {
      appender.append(new JournalEntry.Remark(2, MADE, Optional.empty(), "on we go"));
    }
    JournalReading reading = read(Files.readString(file));
    assertThat(reading.journal().entries()).hasSize(1);
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("journal-line");
  }

  @Test
  void the_last_line_that_is_half_there_is_no_more_than_a_hint() {
    assertThat(read("{\"format\":1}\n{\"n\":1,\"sta").findings())
        .extracting(Finding::code)
        .containsExactly("journal-cut");
  }

  @Test
  void fields_of_later_versions_are_told_and_ignored() {
    JournalReading reading =
        read("{\"format\":1}\n{\"n\":1,\"started\":\"a\",\"at\":\"2023-10-12T09:15\",\"by2\":1}\n");
    assertThat(reading.journal().observations())
        .containsExactly(new Observation.Started(Step.parse("a"), AT));
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("journal-field");
  }

  @Test
  void lines_that_are_none_are_left_out_and_told_with_their_place() {
    JournalReading reading =
        read(
            """
            {"format":1}
            no json
            {"n":1,"started":"a"}
            {"n":1,"started":"a","at":"2023-10-12T09:15"}
            {"n":1,"ended":"a","at":"2023-10-12T09:15"}
            {"n":2,"started":" ","at":"2023-10-12T09:15"}
            {"n":3,"held":"a","at":"2023-10-12T09:15"}
            {"n":4,"danced":"a","at":"2023-10-12T09:15"}
            []
            """);
    assertThat(reading.journal().entries()).hasSize(1);
    assertThat(reading.findings()).hasSize(7).allMatch(f -> f.code().equals("journal-line"));
    assertThat(reading.findings().get(0).source().orElseThrow()).hasToString("day.jsonl:2:1");
  }

  @Test
  void a_journal_of_a_later_format_is_not_read() {
    JournalReading reading =
        read("{\"format\":2}\n{\"n\":1,\"started\":\"a\",\"at\":\"2023-10-12T09:15\"}\n");
    assertThat(reading.isWhole()).isFalse();
    assertThat(reading.journal().entries()).isEmpty();
  }

  @Test
  void what_is_taken_back_twice_stands_again() {
    Journal journal = Journal.EMPTY.note(new Observation.Started(ITEM, AT), MADE);
    Journal withdrawn = journal.with(new JournalEntry.Withdrawn(2, MADE, 1));
    assertThat(withdrawn.observations()).isEmpty();
    assertThat(withdrawn.with(new JournalEntry.Withdrawn(3, MADE, 2)).observations()).hasSize(1);
  }
}
