package org.conducteur.persistence.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.conducteur.port.JournalAppender;
import org.conducteur.port.WriteException;
import org.conducteur.timeline.JournalEntry;
import org.conducteur.timeline.Observation;
import org.jspecify.annotations.Nullable;

/** A journal that lines are added to, each safely on the disk before the next. */
final class JournalFile implements JournalAppender {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Writes the fields of a line. */
  @FunctionalInterface
  private interface Fields {
    void writeTo(JsonGenerator json) throws IOException;
  }

  private final Path file;
  private final FileChannel channel;

  private JournalFile(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static JournalFile open(Path file, String event) {
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      JournalFile journal = new JournalFile(file, channel);
      long size = channel.size();
      channel.position(size);
      if (size == 0) {
        journal.line(
            json -> {
              json.writeNumberField("format", JsonJournalFormat.VERSION);
              json.writeStringField("event", event);
            });
      } else if (!journal.endsLine(size)) {
        journal.write(new byte[] {'\n'});
      }
      return journal;
    } catch (IOException e) {
      closeQuietly(channel, e);
      throw new WriteException(file.toString(), e);
    }
  }

  private static void closeQuietly(@Nullable FileChannel channel, IOException first) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      first.addSuppressed(e);
    }
  }

  private boolean endsLine(long size) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    return channel.read(last, size - 1) == 1 && last.get(0) == '\n';
  }

  @Override
  public void append(JournalEntry entry) {
    try {
      line(json -> entry(entry, json));
    } catch (IOException e) {
      throw new WriteException(file.toString(), e);
    }
  }

  /** In one piece, so that what a crash leaves is a line or the beginning of one. */
  private void line(Fields fields) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      json.writeStartObject();
      fields.writeTo(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
    write(bytes.toByteArray());
  }

  private void write(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    channel.force(true);
  }

  private static void entry(JournalEntry entry, JsonGenerator json) throws IOException {
    json.writeNumberField("n", entry.number());
    json.writeStringField("made", entry.made().toString());
    if (entry instanceof JournalEntry.Noted noted) {
      observation(noted.observation(), json);
    } else if (entry instanceof JournalEntry.Withdrawn withdrawn) {
      json.writeNumberField("withdrawn", withdrawn.entry());
    } else if (entry instanceof JournalEntry.Remark remark) {
      json.writeStringField("remark", remark.text());
      if (remark.step().isPresent()) {
        json.writeStringField("step", remark.step().get().toString());
      }
    }
  }

  private static void observation(Observation seen, JsonGenerator json) throws IOException {
    json.writeStringField(word(seen), seen.step().toString());
    if (seen instanceof Observation.Held held) {
      json.writeStringField("until", held.until().toString());
    } else if (seen instanceof Observation.Prolonged prolonged) {
      json.writeStringField("by", DurationNotation.write(prolonged.by()));
    } else if (seen instanceof Observation.Kept kept) {
      json.writeStringField("least", DurationNotation.write(kept.least()));
    }
    json.writeStringField("at", seen.at().toString());
  }

  private static String word(Observation seen) {
    if (seen instanceof Observation.Started) {
      return "started";
    } else if (seen instanceof Observation.Ended) {
      return "ended";
    } else if (seen instanceof Observation.Held) {
      return "held";
    } else if (seen instanceof Observation.Prolonged) {
      return "prolonged";
    } else if (seen instanceof Observation.Kept) {
      return "kept";
    }
    return seen instanceof Observation.Skipped ? "skipped" : "stageKept";
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new WriteException(file.toString(), e);
    }
  }
}
