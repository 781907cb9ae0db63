package org.conducteur.persistence.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.conducteur.check.FindingKind;
import org.conducteur.check.SourcePlace;
import org.conducteur.id.Pointer;
import org.conducteur.port.JournalAppender;
import org.conducteur.port.JournalFormat;
import org.conducteur.port.JournalReading;
import org.conducteur.port.ReadException;
import org.conducteur.timeline.Journal;

/**
 * Journals as JSON Lines: one object in each line, the first of which says the format. Safe for use
 * by several threads at once.
 *
 * <pre>{@code
 * {"format":1,"event":"Numérique en Commun[s]"}
 * {"n":1,"made":"2023-10-12T07:15:04Z","started":"opening","at":"2023-10-12T09:15"}
 * {"n":2,"made":"2023-10-12T07:41:10Z","prolonged":"interview#2","by":"20m","at":"2023-10-12T09:41"}
 * {"n":3,"made":"2023-10-12T07:41:30Z","withdrawn":2}
 * }</pre>
 *
 * <p>The other words are {@code ended}, {@code held} with {@code until}, {@code skipped}, {@code
 * kept} with {@code least}, {@code stageKept} and {@code remark}, which may name a {@code step}. A
 * line that is not understood is left out with a finding, and one that is only half there at the
 * end of the file is no error: a program died while it wrote it.
 */
public final class JsonJournalFormat implements JournalFormat {
  static final int VERSION = 1;

  /** A format, which holds nothing. */
  public JsonJournalFormat() {}

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public JournalReading read(InputStream in, String source) {
    requireNonNull(source, "source");
    try {
      byte[] bytes = in.readNBytes(Limits.BYTES + 1);
      if (bytes.length > Limits.BYTES) {
        in.transferTo(OutputStream.nullOutputStream());
        String limit = Integer.toString(Limits.BYTES >> 20);
        return new JournalReading(
            Journal.EMPTY,
            ImmutableList.of(
                Trouble.TOO_LARGE
                    .at(Pointer.ROOT, limit)
                    .withSource(new SourcePlace.InText(source, 1, 1, ""))));
      }
      return new JournalLines(source).read(bytes);
    } catch (IOException e) {
      throw new ReadException(source, e);
    }
  }

  @Override
  public JournalAppender append(Path file, String event) {
    return JournalFile.open(file, requireNonNull(event, "event"));
  }

  @Override
  public ImmutableList<FindingKind> kinds() {
    return ImmutableList.copyOf(Trouble.values());
  }
}
